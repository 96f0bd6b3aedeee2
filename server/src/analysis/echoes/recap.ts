import type { EchoParagraph, EchoStory } from './story.ts';

/** A paragraph that says little which the article has not said before it. */
export interface Recap {
  /** Index into the paragraphs of the story. */
  readonly paragraph: number;
  /** The paragraphs that say most of it, in order of the share that they say. */
  readonly places: readonly number[];
  /** Content words that stand in the article before, of all its content words. */
  readonly shared: number;
  readonly total: number;
  /** It closes the article and says that it sums it up, or draws the moral. */
  readonly closes: boolean;
}

// "In conclusion" is an essay's word, not a news story's: what follows it is mostly a summary of the article.
const CONCLUSION =
  /^(?:so,? |and,? )?(?:in (?:conclusion|summary|closing|sum)|to (?:sum up|conclude|summari[sz]e|recap|wrap up))\b/i;
const OVERALL = /^(?:overall|ultimately|all in all|in short|in essence|as a whole|at the end of the day),? /i;

// What a closing says that draws the moral of the article instead of reporting: one of these reporters write, two no.
const MORALS: readonly RegExp[] = [
  /\b(?:highlight|underscore|underline|emphasi[sz]e|demonstrate|illustrate)(?:s|d)?\b.{0,20}\b(?:needs?|importance|urgency|complexit|challenge|potential|significance|roles?|power|value)/i,
  /\b(?:serves?|stands?) as a\b|\b(?:stark|powerful|poignant|sobering) reminder\b|\btestament to\b/i,
  /\b(?:brought|brings?|draws?|drawn|drew) (?:renewed )?attention to\b|\bsheds? light on\b|\braises? (?:important |serious )?questions about\b|\bspark(?:s|ed|ing) (?:a )?(?:renewed|debates?|conversations?|discussions?)\b/i,
  /\b(?:ongoing|continued) (?:discussions?|efforts?|dialogue|commitment|debate)\b|\bmoving forward\b|\bonly time will tell\b|\bregardless of (?:their|one)\b|\bplays? a (?:crucial|vital|key) role\b|\bensur(?:es?|ing) (?:that|fair|a\b)/i,
];
/** Somebody's words, a figure, or somebody who says so: news. */
const NEWS = /["“”\d]|\b(?:said|says|told|according|added|announced)\b/;

const isMoral = (text: string): boolean =>
  !NEWS.test(text) && MORALS.filter((moral) => moral.test(text)).length >= 2;

const CLOSING_PARAGRAPHS = 3;

/** Content words of a paragraph, and the shares of them that must stand in the article before, and in one paragraph of it. */
interface Shares {
  readonly words: number;
  readonly article: number;
  readonly paragraph: number;
}
const CONCLUDING: Shares = { words: 8, article: 0.6, paragraph: 0.3 };
const OVERALL_CLOSING: Shares = { words: 8, article: 0.8, paragraph: 0.5 };
const MORAL: Shares = { words: 12, article: 0.3, paragraph: 0.2 };
const AMONG_OTHERS: Shares = { words: 16, article: 0.75, paragraph: 0.45 };

/** What a closing paragraph must share with the article to be its summary; null for one that does not read like one. */
function sharesFor(text: string): Shares | null {
  if (CONCLUSION.test(text)) return CONCLUDING;
  if (OVERALL.test(text)) return OVERALL_CLOSING;
  return isMoral(text) ? MORAL : null;
}

/** The closing paragraphs that open as a summary does, or draw the moral, and hold little that is new. */
export function closingRecaps({ paragraphs }: EchoStory): Recap[] {
  const from = Math.max(1, paragraphs.length - CLOSING_PARAGRAPHS, Math.ceil(paragraphs.length / 2));
  const found: Recap[] = [];
  for (let number = from; number < paragraphs.length; number++) {
    const shares = sharesFor(paragraphs[number]?.block.prose.text ?? '');
    const recap = shares && recapOf(paragraphs, number, shares, true);
    if (recap) found.push(recap);
  }
  return found;
}

/** In an article that is known to repeat itself: the closing ones, and every other paragraph with little new. */
export function recapsAmongOthers({ paragraphs }: EchoStory, closing: readonly Recap[]): Recap[] {
  return paragraphs.flatMap((_, number) => {
    const known = closing.find(({ paragraph }) => paragraph === number);
    return known ?? recapOf(paragraphs, number, AMONG_OTHERS, false) ?? [];
  });
}

function recapOf(
  paragraphs: readonly EchoParagraph[],
  number: number,
  needed: Shares,
  closes: boolean,
): Recap | null {
  const wanted = rootsOf(paragraphs[number]);
  if (wanted.size < needed.words) return null;
  const missing = new Set(wanted);
  const shares: { at: number; held: number }[] = [];
  for (let at = 0; at < number; at++) {
    let held = 0;
    for (const root of rootsOf(paragraphs[at])) {
      if (!wanted.has(root)) continue;
      held++;
      missing.delete(root);
    }
    shares.push({ at, held });
  }
  shares.sort((a, b) => b.held - a.held || a.at - b.at);
  const best = shares[0]?.held ?? 0;
  const shared = wanted.size - missing.size;
  if (shared < wanted.size * needed.article || best < wanted.size * needed.paragraph) return null;
  const places = shares.filter(({ held }) => held >= Math.max(3, best / 2)).slice(0, 4);
  return { paragraph: number, places: places.map(({ at }) => at), shared, total: wanted.size, closes };
}

const rootsOf = (paragraph: EchoParagraph | undefined): Set<number> =>
  new Set(paragraph?.summary.sentences.flatMap(({ roots }) => [...roots]));
