import { nth } from '../../article/nth.ts';
import { countWords } from '../../article/tokens.ts';
import { compare } from './compare.ts';
import { isDeck } from './deck.ts';
import { isFormula } from './formulas.ts';
import { KindOfSentence } from './kind-of-sentence.ts';
import type { Term } from './lexicon.ts';
import { type Echo, type EchoParagraph, type EchoSentence, type EchoStory, textOf } from './story.ts';
import type { SentenceSummary } from './summary.ts';

const LONG_LIST_ITEM = 12;
const LONGEST_VERSE = 12;
const LONGEST_CREDIT = 8;
const SENTENCE_END = /[.!?…:;]["'”’»)\]]*$/;
const PULL_QUOTE = /^(?:pull[- ]?quote|quote of the (?:day|week))\b/i;
const CREDIT = /^\s*(?:[—–]|--|-\s)\s*\p{Lu}/u;
/** "-- Chief engineer on a ferry", behind the words of one, and then of another. */
const SPEAKER = /^\s*(?:[—–]|--)\s*\p{Lu}[^.!?]*$/u;
const WHOLLY_QUOTED = /^["“'‘][^"“”]*["”'’]$/;

/** Sentences that may stand again wherever they stand: formulas of the trade, verse and labels, pull quotes. */
export function mayStandAgain(story: EchoStory, sentence: EchoSentence): boolean {
  const paragraph = story.paragraphs[sentence.paragraph];
  if (paragraph === undefined) return true;
  return setPhrase.has(story, sentence) || isVerse(paragraph) || isPullQuote(story, paragraph);
}

/** "How to go about it:", over one list after another. */
const LONGEST_LEAD_IN = 10;

/** "Ryan Vos, 28, and Ada Tamm, 31, pleaded guilty to…" is no mere form of words. */
const FIGURES_OF_A_REPORT = 2;

function figuresIn({ words, from, to }: SentenceSummary): number {
  let figures = 0;
  for (let i = from; i < to; i++) if ((words[i] as Term).digits) figures++;
  return figures;
}

const setPhrase = new KindOfSentence(
  (text, summary) =>
    SPEAKER.test(text) ||
    (LEAD_IN.test(text) && summary.length <= LONGEST_LEAD_IN) ||
    (isFormula(text, summary.length) && figuresIn(summary) < FIGURES_OF_A_REPORT),
);

/** Pairs that say the same by design: headline or deck and story, list and text, pull quote and quotation. */
export function belongTogether(
  story: EchoStory,
  { later, earlier }: Pick<Echo, 'later' | 'earlier'>,
): boolean {
  const a = story.paragraphs[later.paragraph];
  const b = story.paragraphs[earlier.paragraph];
  if (a === undefined || b === undefined) return true;
  if ((isDeck(story, earlier) && !isCopy(later, earlier)) || isPullQuote(story, b)) return true;
  if ((a.block.role === 'quote') !== (b.block.role === 'quote')) return true;
  if (isLifted(a, b) || isLifted(b, a)) return true;
  if (areNotes(a, b)) return true;
  if (isShortAndOther(later, earlier) && areMoves(textOf(story, later), textOf(story, earlier))) return true;
  if (later.summary.key !== earlier.summary.key && isRow(a) && isRow(b)) return true;
  if (a.block.role !== 'listItem' && b.block.role !== 'listItem') return false;
  if (later.summary.length < LONG_LIST_ITEM) return true;
  if (later.summary.key === earlier.summary.key) return false;
  // Two items go alike; a point in note form is taken up by the text; a whole sentence that stands in both is a copy.
  return (
    a.block.role === b.block.role ||
    isNote(textOf(story, later)) ||
    isNote(textOf(story, earlier)) ||
    !isNearly(later, earlier)
  );
}

const isNote = (sentence: string): boolean => LABEL.test(sentence) || !SENTENCE_END.test(sentence);

/** The deck is told again by the lede under it; what stands further down word for word, or with a word changed, is a copy. */
const UNDER_DECK = 3;

const isCopy = (later: EchoSentence, earlier: EchoSentence): boolean =>
  later.paragraph - earlier.paragraph > UNDER_DECK &&
  (later.summary.key === earlier.summary.key || isNearly(later, earlier));

/** A pull quote without a mark: a short paragraph of nothing but quoted words, that stand in a longer one in the same order. */
const isLifted = (a: EchoParagraph, b: EchoParagraph): boolean =>
  a.summary.wordCount <= LONGEST_LIFTED &&
  b.summary.wordCount >= a.summary.wordCount + MORE_THAN_LIFTED &&
  b.summary.wordCount <= LONGEST_AROUND &&
  WHOLLY_QUOTED.test(a.block.prose.text) &&
  !WHOLLY_QUOTED.test(b.block.prose.text) &&
  standIn(a.summary.words, b.summary.words);

const LONGEST_LIFTED = 60;
const MORE_THAN_LIFTED = 3;
/** What is longer is no paragraph of copy, and not worth the walk. */
const LONGEST_AROUND = 500;

function standIn(words: readonly Term[], all: readonly Term[]): boolean {
  let next = 0;
  for (let i = 0; i < all.length && next < words.length; i++)
    if ((all[i] as Term).id === (words[next] as Term).id) next++;
  return next === words.length;
}

/** "9 Harbour Board. “Fares of the Northern Line,” May 2025": notes at the end name one source after another. */
const NOTE = /^\[?(\d{1,3})[\].]?\s+\p{Lu}/u;

function areNotes(a: EchoParagraph, b: EchoParagraph): boolean {
  const later = NOTE.exec(a.block.prose.text)?.[1];
  const earlier = later === undefined ? undefined : NOTE.exec(b.block.prose.text)?.[1];
  return earlier !== undefined && Number(later) > Number(earlier);
}

const isNearly = ({ summary: later }: EchoSentence, { summary: earlier }: EchoSentence): boolean =>
  compare(later, earlier).order >= CLOSE;

const CLOSE = 0.9;

const LONGEST_MOVE = 14;

const isShortAndOther = ({ summary: later }: EchoSentence, { summary: earlier }: EchoSentence): boolean =>
  later.key !== earlier.key && Math.min(later.length, earlier.length) <= LONGEST_MOVE;

const QUESTION = /[?]["'”’)]*$/;
export const isQuestion = (sentence: string): boolean => QUESTION.test(sentence);

const LEAD_IN = /:$/;
const LABEL = /^[\p{L}][\p{L}\d '’/&-]{0,28}:\s/u;

/**
 * Sentences that lead on and tell nothing by themselves: a question and the answer that takes it up, one question and the
 * next, "The plan comes with the following:"; or entries of a form, under the same label.
 */
function areMoves(later: string, earlier: string): boolean {
  if (isQuestion(later) || isQuestion(earlier) || LEAD_IN.test(later) || LEAD_IN.test(earlier)) return true;
  const label = LABEL.exec(later)?.[0];
  return label !== undefined && earlier.startsWith(label);
}

/** A short line that ends as no sentence does: verse, a label, a caption that was not set as one. */
const isVerse = ({ block, summary }: EchoParagraph): boolean =>
  summary.wordCount <= LONGEST_VERSE && !SENTENCE_END.test(block.prose.text);

/** A line that ends as no sentence, of whatever length: the row of a table, a source, code. The next one goes like it. */
const isRow = ({ block, summary }: EchoParagraph): boolean =>
  summary.sentences.length === 1 && !SENTENCE_END.test(block.prose.text);

/** A quotation lifted out of the story: marked by name, or with the speaker's name on a line of its own under it. */
function isPullQuote({ blocks }: EchoStory, { block }: EchoParagraph): boolean {
  const { text } = block.prose;
  if (PULL_QUOTE.test(text)) return true;
  const before = nth(blocks, block.index - 1)?.prose.text ?? '';
  if (PULL_QUOTE.test(before) && before.length < 40) return true;
  if (!WHOLLY_QUOTED.test(text)) return false;
  const next = blocks[block.index + 1];
  if (next === undefined) return false;
  // "— Piet Vos" reads as a list item of its own.
  const item = next.role === 'listItem' && blocks[block.index + 2]?.role !== 'listItem';
  return CREDIT.test(next.prose.text) || (item && countWords(next.prose.text) <= LONGEST_CREDIT);
}
