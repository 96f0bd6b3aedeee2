import { type CopyBlock, copy } from '../analysis/copy.ts';
import { type PlacedQuote, quotes } from '../analysis/quotes.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { type Alignment, align, type Difference } from './quote-not-in-source/align.ts';
import { type QuoteWord, quoteWords, type SourceWords, sourceWords } from './quote-not-in-source/words.ts';
import { defineRule, type Report } from './rule.ts';

export const quoteNotInSource = defineRule({
  id: 'quote-not-in-source',
  summary: 'A direct quotation stands in none of the sources, or stands there in other words.',
  severity: 'warning',
  fixable: true,
  messages: {
    absent: 'None of the sources holds this quotation.',
    altered: 'The source has {difference}.',
  },
  options: {
    minWords: {
      type: 'integer',
      default: 4,
      minimum: 2,
      description: 'Shorter quotations, in words, are not looked up.',
    },
  },
  *check(article, { minWords }) {
    if (article.sources.length === 0) return;
    const { blocks } = article.get(copy);
    for (const quote of article.get(quotes)) {
      const block = blocks[quote.block];
      if (quote.kind !== 'speech' || block === undefined || block.role === 'headline') continue;
      const finding = judge(article, block, quote, minWords);
      if (finding !== null) yield finding;
    }
  },
});

// Below this share of its words in one place of a source, in order, a quotation is not from there.
const FROM_THERE = 0.6;

interface Match extends Alignment {
  readonly source: readonly [number, number];
  readonly index: number;
  readonly words: SourceWords;
}

function judge(
  article: Article,
  block: CopyBlock,
  quote: PlacedQuote,
  minWords: number,
): Report<'absent' | 'altered'> | null {
  const said = block.prose.text.slice(quote.inProse.start, quote.inProse.end);
  const segments = segmentsOf(said);
  const words = article.of(quoteWords, said);
  if (words.length < minWords) return null;
  let altered: { match: Match; words: readonly QuoteWord[]; differences: readonly Difference[] } | null =
    null;
  for (const segment of segments) {
    const part = words.filter((word) => segment.start <= word.start && word.end <= segment.end);
    if (part.length < Math.min(3, minWords)) continue;
    const match = bestMatch(article, part);
    if (match === null || match.matched < part.length * FROM_THERE) {
      return article.sources.some((source) => source.article.language !== article.language)
        ? null
        : { start: quote.start, end: quote.end, messageId: 'absent' };
    }
    const differences = withinSentence(article, match, part.length).filter(
      (d) => !isAllowed(d, part, match.words.words, segment.brackets) && !isTag(article, match, d),
    );
    if (differences.length > 0) altered ??= { match, words: part, differences };
  }
  return altered && reportAltered(article, block, quote, altered);
}

function bestMatch(article: Article, part: readonly QuoteWord[]): Match | null {
  let best: Match | null = null;
  for (const [index, { article: source }] of article.sources.entries()) {
    const words = source.get(sourceWords);
    const found = align(part, words);
    if (found === null || (best !== null && found.matched <= best.matched)) continue;
    best = { ...found, index, words };
    if (found.matched === part.length && found.differences.length === 0) break;
  }
  return best;
}

interface Segment extends Span {
  /** Bracketed words of the writer's, as offsets in the quotation. */
  readonly brackets: readonly Span[];
}

/** A quotation is held together by its ellipses: what stands between two of them is looked up by itself. */
function segmentsOf(said: string): Segment[] {
  const brackets = Array.from(said.matchAll(/[[(][^[(\])]{0,200}[\])]/g), (m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const segments: Segment[] = [];
  let start = 0;
  for (const m of said.matchAll(/[[(]? ?(?:…|\. ?\. ?\.(?: ?\.)?) ?[\])]?/g)) {
    segments.push({ start, end: m.index, brackets });
    start = m.index + m[0].length;
  }
  segments.push({ start, end: said.length, brackets });
  return segments;
}

// What a speaker says between the words, and a writer leaves out.
const FILLERS = new Set([
  'uh',
  'um',
  'er',
  'erm',
  'ah',
  'eh',
  'mm',
  'hmm',
  'well',
  'you',
  'know',
  'i',
  'mean',
  'like',
  'so',
  '&',
  'just',
  'applause',
  'laughter',
  'sic',
]);

/** A difference that a careful writer may make. */
function isAllowed(
  d: Difference,
  quote: readonly QuoteWord[],
  source: readonly QuoteWord[],
  brackets: readonly Span[],
): boolean {
  const mine = quote.slice(...d.quote);
  const theirs = source.slice(...d.source);
  const bracketed = mine.some((word) => brackets.some((b) => b.start < word.end && word.start < b.end));
  // "[the mayor] said" for "he said", "[D]on't" for "Don't", "[sic]".
  if (bracketed) return true;
  if (mine.length === 0) {
    return theirs.every((word) => FILLERS.has(word.key)) || stutters(theirs, source, d.source[0]);
  }
  // "per cent" for "percent", "1,000" for "one thousand" apart by a space, "on line" for "online".
  const joined = (words: readonly QuoteWord[]): string =>
    words.map((word) => (word.key === '%' ? 'percent' : word.key)).join('');
  return joined(mine) === joined(theirs);
}

const SENTENCE_END = /[.!?…]["'”’)]*\s|[\r\n]/;

/** At either end of the quotation the source's neighbouring words count only if they are of the same sentence. */
function withinSentence(
  article: Article,
  { index, words, differences }: Match,
  length: number,
): Difference[] {
  const text = article.sources[index]?.article.text ?? '';
  const parted = (at: number): boolean => {
    const [before, after] = [words.words[at - 1], words.words[at]];
    return !before || !after || SENTENCE_END.test(text.slice(before.end, after.start));
  };
  return differences.map((d) => {
    const opens = d.quote[0] === 0 && parted(d.source[1]);
    const closes = d.quote[1] === length && parted(d.source[0]);
    return opens
      ? { ...d, source: [d.source[1], d.source[1]] }
      : closes
        ? { ...d, source: [d.source[0], d.source[0]] }
        : d;
  });
}

/** The source breaks the quotation off to say who speaks: `country," he said. "I think`. */
function isTag(article: Article, { index, words: { words } }: Match, { quote, source }: Difference): boolean {
  const [before, after] = [words[source[0] - 1], words[source[1]]];
  const text = article.sources[index]?.article.text ?? '';
  if (quote[0] < quote[1] || before === undefined || after === undefined) return false;
  return /["”][^"“”]*["“]/.test(text.slice(before.end, after.start));
}

/** "the, the plan": words that stand again right before or after. */
const stutters = (theirs: readonly QuoteWord[], source: readonly QuoteWord[], at: number): boolean =>
  theirs.every(
    (word, i) =>
      word.key === source[at + i + theirs.length]?.key || word.key === source[at + i - theirs.length]?.key,
  );

function reportAltered(
  article: Article,
  block: CopyBlock,
  quote: PlacedQuote,
  {
    match,
    words,
    differences,
  }: { match: Match; words: readonly QuoteWord[]; differences: readonly Difference[] },
): Report<'altered'> {
  const said = block.prose.text.slice(quote.inProse.start, quote.inProse.end);
  const source = article.sources[match.index]?.article as Article;
  const theirs = match.words.words;
  const cut = (text: string, list: readonly QuoteWord[], [from, to]: readonly [number, number]): string => {
    const [first, last] = [list[from], list[to - 1]];
    return first === undefined || last === undefined || to <= from
      ? ''
      : text.slice(wordStart(text, first.start), last.end);
  };
  const changes = differences.map((d) => ({
    source: cut(source.text, theirs, d.source),
    copy: cut(said, words, d.quote),
  }));
  const from = Math.min(match.source[0], ...differences.map((d) => d.source[0]));
  const to = Math.max(match.source[1], ...differences.map((d) => d.source[1]));
  const place = {
    start: (theirs[from] as QuoteWord).start,
    end: (theirs[to - 1] as QuoteWord).end,
  };
  return {
    start: quote.start,
    end: quote.end,
    messageId: 'altered',
    data: { difference: changes.slice(0, 3).map(describe).join('; '), changes },
    related: [
      {
        ...place,
        source: match.index,
        message: `The source: “${shorten(source.text.slice(place.start, place.end))}”`,
      },
    ],
    fixes: restore(block, quote, words, source.text, theirs, differences),
  };
}

/** The start of the whole word: "n't" is shown as "don't". */
const wordStart = (text: string, at: number): number =>
  at - (/[\p{L}'’]{0,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0].length ?? 0);

const describe = ({ source, copy: mine }: { source: string; copy: string }): string => {
  if (source === '') return `no “${mine}”`;
  return mine === ''
    ? `“${shorten(source)}”, left out here without an ellipsis`
    : `“${shorten(source)}” for “${mine}”`;
};

const LONGEST_SHOWN = 120;
const shorten = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain;
};

/** The source's words in place of the copy's, where both have some. */
function restore(
  block: CopyBlock,
  quote: PlacedQuote,
  words: readonly QuoteWord[],
  text: string,
  theirs: readonly QuoteWord[],
  differences: readonly Difference[],
) {
  const edits = differences.flatMap((d) => {
    const [mine, last] = [words[d.quote[0]], words[d.quote[1] - 1]];
    const [first, end] = [theirs[d.source[0]], theirs[d.source[1] - 1]];
    if (!mine || !last || d.quote[0] >= d.quote[1] || !first || !end || d.source[0] >= d.source[1]) return [];
    const span = { start: quote.inProse.start + mine.start, end: quote.inProse.start + last.end };
    return [{ ...block.prose.toArticle(span), text: text.slice(first.start, end.end).replace(/\s+/g, ' ') }];
  });
  return edits.length === differences.length ? [{ title: 'Use the source’s words', safe: false, edits }] : [];
}
