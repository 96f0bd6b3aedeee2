import { tellsOfAnother } from './another.ts';
import { KindOfSentence } from './kind-of-sentence.ts';
import type { Term } from './lexicon.ts';
import { type EchoSentence, type EchoStory, textOf } from './story.ts';
import type { SentenceSummary } from './summary.ts';

/** A quotation and what says it again in the writer's words. */
export interface Paraphrase {
  readonly quoted: EchoSentence;
  /** Content words that both hold. */
  readonly shared: number;
}

const NAME = String.raw`\p{Lu}[\p{L}’'-]+`;
const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?`;
/** The last name of whoever opens the sentence. */
const SPEAKER = `${TITLE}(?:${NAME} )?(?<name>${NAME})`;
/** Reporters who have more to tell write "said" and "added". */
const EXPLAINS = String.raw`(?:argue[sd]|note[sd]|emphasi[sz]e[sd]|stresse[sd]|explain(?:s|ed)|believe[sd]|(?:makes|made) (?:it )?clear|warn(?:s|ed)|acknowledge[sd]|point(?:s|ed) out|express(?:es|ed)|suggest(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|insist(?:s|ed)|highlight(?:s|ed)|under(?:score[sd]|line[sd])|reiterate[sd]|assert(?:s|ed)|caution(?:s|ed))\b`;
/** "Stone explained that…", "She believes…"; "The mayor noted…"; "According to Stone, …" */
const OPENINGS: readonly RegExp[] = [
  new RegExp(`^(?:He|She|They|${SPEAKER}) ${EXPLAINS}`, 'u'),
  new RegExp(String.raw`^(?:The|His|Her) (?:[\p{L}-]+ ){0,2}(?<name>\p{Ll}[\p{L}-]+) ${EXPLAINS}`, 'u'),
  new RegExp(`^According to ${SPEAKER},`, 'u'),
];

/** What holds something against it tells more: "noted her reasons, but did not accept them". */
const SETS_AGAINST = /\b(?:but|however|although|though|despite|yet)\b/;

const explains = new KindOfSentence(
  (text) =>
    OPENINGS.some((opening) => opening.test(text)) && !tellsOfAnother(text) && !SETS_AGAINST.test(text),
);
/** Whole sentences of the speaker's, and no words picked out of them. */
const speaks = new KindOfSentence((text) => /^["“]/.test(text));

/** What brings more words of matter than these tells more than the quotation did. */
const MOST_WORDS = 13;
/** So many words both must hold; one of few, in the paragraph after the quotation. */
const SHARED = 2;
const FEW_WORDS = 11;
/** So many paragraphs further down it may still be about that quotation. */
const FURTHEST = 2;

/**
 * The quotation before it, where a sentence says of the same speaker what he has just been heard to say: it names nobody
 * and gives no number that is new, and takes up words of his. The other way round, words of the writer's and then the
 * speaker's own, is how copy is written.
 */
export function paraphraseOf(story: EchoStory, later: EchoSentence): Paraphrase | null {
  if (later.summary.quoted || !explains.has(story, later)) return null;
  const { speaker, words } = openingOf(textOf(story, later));
  const matter = plainRoots(later.summary, words);
  if (matter.size > MOST_WORDS) return null;
  const [nearest, furthest] = later.index > 0 ? [0, 0] : [1, FURTHEST];
  for (let back = nearest; back <= furthest; back++) {
    const paragraph = later.paragraph - back;
    const quoted = quotedIn(story, paragraph, later.number);
    if (quoted.length === 0 || !story.paragraphs[paragraph]?.block.prose.text.includes(speaker)) continue;
    const needed = back === 1 && matter.size <= FEW_WORDS ? 1 : SHARED;
    return taken(matter, quoted, needed);
  }
  return null;
}

/** The one that holds most of its words, if they hold enough together. */
function taken(
  matter: ReadonlySet<number>,
  quoted: readonly EchoSentence[],
  needed: number,
): Paraphrase | null {
  let best: Paraphrase | null = null;
  const all = new Set<number>();
  for (const sentence of quoted) {
    const held = [...plainRoots(sentence.summary, 0)].filter((root) => matter.has(root));
    for (const root of held) all.add(root);
    if (best === null || held.length > best.shared) best = { quoted: sentence, shared: held.length };
  }
  return all.size >= needed ? best : null;
}

/** The sentences of a paragraph, before a sentence, that give the speaker's words whole. */
function quotedIn(story: EchoStory, paragraph: number, before: number): EchoSentence[] {
  const quoted: EchoSentence[] = [];
  for (let i = before - 1; i >= 0; i--) {
    const sentence = story.sentences[i] as EchoSentence;
    if (sentence.paragraph < paragraph) break;
    if (sentence.paragraph === paragraph && sentence.summary.quoted && speaks.has(story, sentence))
      quoted.unshift(sentence);
  }
  return quoted;
}

/** His name, or what he is called, nothing where it says "he"; and how many words it takes to say so. */
function openingOf(text: string): { speaker: string; words: number } {
  for (const opening of OPENINGS) {
    const found = opening.exec(text);
    if (found !== null) return { speaker: found.groups?.['name'] ?? '', words: found[0].split(' ').length };
  }
  return { speaker: '', words: 0 };
}

/** Roots of its content words, but for names and for the first words. */
function plainRoots({ words, from, to }: SentenceSummary, skipped: number): Set<number> {
  const roots = new Set<number>();
  for (let i = from + skipped; i < to; i++) {
    const { content, capital, root } = words[i] as Term;
    if (content && (!capital || i === from)) roots.add(root);
  }
  return roots;
}
