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
/** "Stone explained that…", "She believes…"; "According to Stone, …" */
const SPEAKER_EXPLAINS = new RegExp(`^(?:He|She|They|${SPEAKER}) ${EXPLAINS}`, 'u');
const ACCORDING_TO = new RegExp(`^According to ${SPEAKER},`, 'u');

const explains = new KindOfSentence(
  (text) => (SPEAKER_EXPLAINS.test(text) || ACCORDING_TO.test(text)) && !tellsOfAnother(text),
);
/** Whole sentences of the speaker's, and no words picked out of them. */
const speaks = new KindOfSentence((text) => /^["“]/.test(text));

/** What brings more words of matter than these tells more than the quotation did. */
const MOST_WORDS = 15;
/** Of so few one that both hold is enough. */
const FEW_WORDS = 12;

/**
 * The quotation right before it, where a sentence says of the same speaker what he has just been heard to say: it names
 * nobody and gives no number that is new, and takes up a word of his. The other way round, words of the writer's and then the
 * speaker's own, is how copy is written.
 */
export function paraphraseOf(story: EchoStory, later: EchoSentence): Paraphrase | null {
  if (later.index > 0 || later.summary.quoted || !explains.has(story, later)) return null;
  const said = quotedBefore(story, later);
  if (said.length === 0 || !isOfSpeaker(story, later)) return null;
  const matter = plainRoots(later.summary);
  if (matter.size > MOST_WORDS) return null;
  let best: Paraphrase | null = null;
  const all = new Set<number>();
  for (const quoted of said) {
    let shared = 0;
    for (const root of plainRoots(quoted.summary)) {
      if (!matter.has(root)) continue;
      shared++;
      all.add(root);
    }
    if (best === null || shared > best.shared) best = { quoted, shared };
  }
  return all.size > (matter.size <= FEW_WORDS ? 0 : 1) ? best : null;
}

/** The sentences of the paragraph before that hold quoted words, if the speaker says one of them whole. */
function quotedBefore(story: EchoStory, { number, paragraph }: EchoSentence): EchoSentence[] {
  const { sentences } = story;
  const quoted: EchoSentence[] = [];
  for (let i = number - 1; i >= 0; i--) {
    const before = sentences[i] as EchoSentence;
    if (before.paragraph < paragraph - 1) break;
    if (before.summary.quoted) quoted.unshift(before);
  }
  return quoted.some((sentence) => speaks.has(story, sentence)) ? quoted : [];
}

function isOfSpeaker(story: EchoStory, later: EchoSentence): boolean {
  const text = textOf(story, later);
  const name = (SPEAKER_EXPLAINS.exec(text) ?? ACCORDING_TO.exec(text))?.groups?.['name'];
  if (name === undefined) return true;
  return story.paragraphs[later.paragraph - 1]?.block.prose.text.includes(name) ?? false;
}

/** Roots of its content words, but for names. */
function plainRoots({ words, from, to }: SentenceSummary): Set<number> {
  const roots = new Set<number>();
  for (let i = from; i < to; i++) {
    const { content, capital, root } = words[i] as Term;
    if (content && (!capital || i === from)) roots.add(root);
  }
  return roots;
}
