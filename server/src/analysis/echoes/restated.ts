import { tellsOfAnother } from './another.ts';
import { compare, type Likeness } from './compare.ts';
import { belongTogether, isQuestion, mayStandAgain } from './left-alone.ts';
import { type Echo, type EchoSentence, type EchoStory, textOf } from './story.ts';
import { Vocabulary } from './vocabulary.ts';

/** How much of a sentence an earlier place must hold for the sentence to say it again. */
interface Measure {
  /** Content words that both hold. */
  readonly words: number;
  /** Content words that the story says here for the first time, at most. */
  readonly fresh: number;
  /** Share of the later one's content words that the earlier one holds, by their weight… */
  readonly weight: number;
  /** …and the lesser share that is enough where so many of them stand nowhere else in the story. */
  readonly rareWeight: number;
  readonly rare: number;
  /** Share of the content words of both sentences that both hold (Dice). */
  readonly matter: number;
}

/** In a short piece; in a long one, which comes back to its subjects; in one that is known to repeat itself. */
const SHORT: Measure = { words: 7, fresh: 3, weight: 0.62, rareWeight: 0.5, rare: 4, matter: 0 };
const LONG: Measure = { words: 9, fresh: 2, weight: 0.8, rareWeight: 0.66, rare: 5, matter: 0.6 };
const AMONG_OTHERS: Measure = { words: 5, fresh: 4, weight: 0.5, rareWeight: 0.42, rare: 3, matter: 0 };

/** Sentences of a piece that is still short: one that makes a point again is known to repeat itself. */
export const SHORT_PIECE = 30;

/** A paragraph holds more words than a sentence, and so some of them by chance. */
const PARAGRAPH_WORDS = 1;
const PARAGRAPH_WEIGHT = 0.06;
const BEST_SENTENCE = 0.5;

const MOST_PLACES = 5;
/** What has more content words is a list. */
const MOST_WORDS = 120;
/** Deck, lede and the paragraph after tell the news twice by design. */
const TOP_PARAGRAPHS = 2;
const NEAR_TOP = 4;

/**
 * Sentences that make an earlier point in other words: they name nobody and give no figure that the story has not
 * named and given, hardly a word is new, and most of their matter, weighed by its rarity in the story, stands in one
 * earlier sentence or paragraph. How much else stands there is of no account: a lede says more than what repeats it.
 */
export function restatedEchoes(story: EchoStory, repeatsItself: boolean): Echo[] {
  const vocabulary = new Vocabulary(story.sentences);
  if (repeatsItself) return echoesBy(story, vocabulary, AMONG_OTHERS);
  const isShort = story.sentences.length <= SHORT_PIECE;
  const found = echoesBy(story, vocabulary, isShort ? SHORT : LONG);
  return isShort && found.length > 0 ? echoesBy(story, vocabulary, AMONG_OTHERS) : found;
}

function echoesBy(story: EchoStory, vocabulary: Vocabulary, measure: Measure): Echo[] {
  const echoes: Echo[] = [];
  for (const later of story.sentences) {
    const its = isClosing(story, later) ? AMONG_OTHERS : measure;
    if (isNews(story, later, vocabulary, its)) continue;
    const places = placesOf(story, later, vocabulary, its).filter(
      ({ earlier }) =>
        (measure === AMONG_OTHERS || !isTop(later, earlier)) && !belongTogether(story, { later, earlier }),
    );
    if (places.length === 0) continue;
    const text = textOf(story, later);
    if (isQuestion(text) || tellsOfAnother(text) || mayStandAgain(story, later)) continue;
    for (const { earlier, likeness } of places) {
      echoes.push({ later, earlier, likeness, how: 'restated', sure: true });
    }
  }
  return echoes;
}

const CLOSING =
  /^(?:so,? |and,? )?(?:in (?:conclusion|summary|closing|sum|short|essence)|to (?:sum up|conclude|summari[sz]e|recap|wrap up)|overall|ultimately|all in all)\b/i;

const CLOSING_SENTENCES = 6;

/** Says that it sums up. */
const isClosing = (story: EchoStory, later: EchoSentence): boolean =>
  later.number >= story.sentences.length - CLOSING_SENTENCES && CLOSING.test(textOf(story, later));

const isTop = (later: EchoSentence, earlier: EchoSentence): boolean =>
  earlier.paragraph < TOP_PARAGRAPHS && later.paragraph < NEAR_TOP;

/**
 * Says what the story has not said: a new name or figure, or several new words. The speaker's words are the speaker's:
 * copy paraphrases a quotation and then gives it, as it should.
 */
function isNews(
  { headline }: EchoStory,
  sentence: EchoSentence,
  vocabulary: Vocabulary,
  { words, fresh }: Measure,
): boolean {
  const { roots, terms, quoted } = sentence.summary;
  if (quoted || roots.length < words || roots.length > MOST_WORDS) return true;
  const isNew = (root: number): boolean => vocabulary.isNew(root, sentence) && !headline.includes(root);
  let left = Math.min(fresh, roots.length - words);
  for (const root of roots) if (isNew(root) && --left < 0) return true;
  return terms.some(
    ({ content, number, capital, root }, i) => content && (number || (capital && i > 0)) && isNew(root),
  );
}

interface EarlierPlace {
  readonly earlier: EchoSentence;
  readonly likeness: Likeness;
  readonly held: number;
}

/** What an earlier place holds of a sentence. */
interface Held {
  words: number;
  /** Of these, words that stand in no other sentence. */
  rare: number;
  weight: number;
}

/** The content words of a sentence with what they weigh, and which of them stand in the paragraph that is looked at. */
interface Wanted {
  readonly roots: readonly number[];
  readonly weights: readonly number[];
  readonly rare: readonly boolean[];
  readonly inParagraph: Uint8Array;
}

// The same memory for every sentence: what is asked of one paragraph is asked before the next.
const marks = new Uint8Array(MOST_WORDS);

/** The paragraphs before it that say most of a sentence, the one that says most of it first. */
function placesOf(
  story: EchoStory,
  later: EchoSentence,
  vocabulary: Vocabulary,
  measure: Measure,
): EarlierPlace[] {
  const { sentences } = story;
  const { roots } = later.summary;
  const weights = roots.map((root) => vocabulary.weight(root));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const rare = roots.map((root) => vocabulary.count(root) === 2);
  const wanted: Wanted = { roots, weights, rare, inParagraph: marks };
  const places: EarlierPlace[] = [];
  for (let i = 0; i < later.number; ) {
    const { paragraph } = sentences[i] as EchoSentence;
    if (paragraph === later.paragraph) break;
    marks.fill(0, 0, roots.length);
    let earlier = sentences[i] as EchoSentence;
    let best: Held = { words: 0, rare: 0, weight: 0 };
    const whole: Held = { words: 0, rare: 0, weight: 0 };
    for (; i < later.number && sentences[i]?.paragraph === paragraph; i++) {
      const sentence = sentences[i] as EchoSentence;
      const held = hold(sentence.summary.roots, wanted, whole);
      if (held.weight > best.weight) [earlier, best] = [sentence, held];
    }
    if (!isEnough(best, all, measure) && !isInParagraph(best, whole, all, measure)) continue;
    const { others, meaning } = kindsOf(later, marks);
    if (others > MOST_OTHERS || meaning < LEAST_MEANING) continue;
    const likeness = compare(later.summary, earlier.summary);
    if (likeness.matter < measure.matter) continue;
    places.push({ earlier, likeness: { ...likeness, shared: whole.words }, held: whole.weight });
  }
  return places.sort((a, b) => b.held - a.held).slice(0, MOST_PLACES);
}

/** What of the wanted words stands in a sentence; added to what the paragraph holds of them. Roots ascend. */
function hold(
  roots: readonly number[],
  { roots: wanted, weights, rare, inParagraph }: Wanted,
  whole: Held,
): Held {
  const held: Held = { words: 0, rare: 0, weight: 0 };
  for (let i = 0, j = 0; i < roots.length && j < wanted.length; ) {
    const difference = (roots[i] as number) - (wanted[j] as number);
    if (difference === 0) {
      add(held, weights[j] as number, rare[j] as boolean);
      if (inParagraph[j] === 0) add(whole, weights[j] as number, rare[j] as boolean);
      inParagraph[j] = 1;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return held;
}

function add(held: Held, weight: number, rare: boolean): void {
  held.words++;
  held.weight += weight;
  if (rare) held.rare++;
}

const isEnough = ({ words, rare, weight }: Held, all: number, measure: Measure): boolean =>
  words >= measure.words && weight >= all * (rare >= measure.rare ? measure.rareWeight : measure.weight);

/** Most of what the paragraph holds must stand in one sentence: a long one holds some of anything. */
const isInParagraph = (best: Held, whole: Held, all: number, measure: Measure): boolean =>
  best.weight >= whole.weight * BEST_SENTENCE &&
  isEnough(whole, all, {
    ...measure,
    words: measure.words + PARAGRAPH_WORDS,
    weight: measure.weight + PARAGRAPH_WEIGHT,
    rareWeight: measure.rareWeight + PARAGRAPH_WEIGHT,
  });

const LEAST_MEANING = 4;
/** Of its names and figures all but one stand in the place that it repeats; else it tells the same of somebody else. */
const MOST_OTHERS = 1;

const isDigit = (written: string): boolean => written >= '0' && written < ':';

/** How many of the marked words are no names and no digits, and how many of the others are. */
function kindsOf(
  { summary: { roots, terms } }: EchoSentence,
  marks: Uint8Array,
): { meaning: number; others: number } {
  const named = new Set(
    terms.filter(({ written, capital }, i) => isDigit(written) || (capital && i > 0)).map(({ root }) => root),
  );
  let meaning = 0;
  let others = 0;
  roots.forEach((root, i) => {
    if (named.has(root)) others += marks[i] === 1 ? 0 : 1;
    else meaning += marks[i] as number;
  });
  return { meaning, others };
}
