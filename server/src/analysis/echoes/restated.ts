import { tellsOfAnother } from './another.ts';
import { compare, type Likeness } from './compare.ts';
import { belongTogether, isQuestion, mayStandAgain } from './left-alone.ts';
import type { Term } from './lexicon.ts';
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

/** A long piece comes back to a subject once; sentences that say again what was said make a habit. */
const LONG_REPEATS = 2;

/** Sentences of a piece that is still short: one that makes a point again is known to repeat itself. */
export const SHORT_PIECE = 30;

/** A paragraph holds more words than a sentence, and so some of them by chance. */
const PARAGRAPH_WORDS = 1;
const PARAGRAPH_WEIGHT = 0.06;
const BEST_SENTENCE = 0.5;

/** What headline, lede and the paragraphs after it say together, a later sentence may sum up. */
const OPENING_PARAGRAPHS = 3;
const OPENING_BEST = 0.4;

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
  const vocabulary = new Vocabulary(story.sentences, story.headline);
  if (repeatsItself) return echoesBy(story, vocabulary, AMONG_OTHERS);
  const isShort = story.sentences.length <= SHORT_PIECE;
  const found = echoesBy(story, vocabulary, isShort ? SHORT : LONG);
  if (isShort) return found.length > 0 ? echoesBy(story, vocabulary, AMONG_OTHERS) : found;
  return new Set(found.map(({ later }) => later)).size >= LONG_REPEATS ? found : [];
}

function echoesBy(story: EchoStory, vocabulary: Vocabulary, measure: Measure): Echo[] {
  const echoes: Echo[] = [];
  for (const later of story.sentences) {
    const its = isClosing(story, later) ? AMONG_OTHERS : measure;
    if (isNews(later, vocabulary, its)) continue;
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
  { number, summary }: EchoSentence,
  vocabulary: Vocabulary,
  { words, fresh }: Measure,
): boolean {
  const { starts } = vocabulary;
  const all = (starts[number + 1] as number) - (starts[number] as number);
  if (summary.quoted || all < words || all > MOST_WORDS || vocabulary.names[number] === 1) return true;
  return (vocabulary.fresh[number] as number) > Math.min(fresh, all - words);
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

/** The content words of a sentence, and which of them stand in the paragraph that is looked at. */
interface Wanted {
  readonly vocabulary: Vocabulary;
  /** By the number of the word: 0 for those that are not wanted. */
  readonly state: Uint8Array;
}

const WANTED = 1;
const IN_PARAGRAPH = 2;

/** A sentence that is looked for in the story before it, and how much of it must stand there. */
interface Search {
  readonly story: EchoStory;
  readonly later: EchoSentence;
  /** Its words, by their numbers. */
  readonly its: Int32Array;
  /** What they weigh together. */
  readonly all: number;
  readonly wanted: Wanted;
  readonly measure: Measure;
}

/** The paragraphs before it that say most of a sentence, the one that says most of it first; else the opening, if that does. */
function placesOf(
  story: EchoStory,
  later: EchoSentence,
  vocabulary: Vocabulary,
  measure: Measure,
): EarlierPlace[] {
  const { words, starts } = vocabulary;
  const its = words.subarray(starts[later.number], starts[later.number + 1]);
  const wanted: Wanted = { vocabulary, state: new Uint8Array(vocabulary.size) };
  let all = 0;
  for (const word of its) all += vocabulary.weight(word);
  const search: Search = { story, later, its, all, wanted, measure };
  const places: EarlierPlace[] = [];
  let opening = 0;
  for (let from = 0; from < later.number; ) {
    const { paragraph } = story.sentences[from] as EchoSentence;
    if (paragraph === later.paragraph) break;
    let to = from + 1;
    while (to < later.number && story.sentences[to]?.paragraph === paragraph) to++;
    const place = placeIn(search, from, to, false);
    if (place !== null) places.push(place);
    if (paragraph < OPENING_PARAGRAPHS) opening = to;
    from = to;
  }
  if (places.length === 0 && measure !== LONG && later.paragraph > OPENING_PARAGRAPHS) {
    const place = placeIn(search, 0, opening, true);
    if (place !== null) places.push(place);
  }
  return places.sort((a, b) => b.held - a.held).slice(0, MOST_PLACES);
}

/** The best sentence of a stretch of the story, if the stretch says enough of what is looked for. */
function placeIn(
  { story, later, its, all, wanted, measure }: Search,
  from: number,
  to: number,
  isOpening: boolean,
): EarlierPlace | null {
  for (const word of its) wanted.state[word] = WANTED;
  let earlier = story.sentences[from] as EchoSentence;
  let best: Held = { words: 0, rare: 0, weight: 0 };
  const whole: Held = { words: 0, rare: 0, weight: 0 };
  if (isOpening) holdHeadline(story.headline, wanted, whole);
  for (let i = from; i < to; i++) {
    const held = hold(i, wanted, whole);
    if (held.weight > best.weight) [earlier, best] = [story.sentences[i] as EchoSentence, held];
  }
  const isHeld = isOpening
    ? isInOpening(best, whole, all)
    : isEnough(best, all, measure) || isInParagraph(best, whole, all, measure);
  if (!isHeld) return null;
  const { others, meaning } = kindsOf(later, its, wanted);
  if (others > (isOpening ? 0 : MOST_OTHERS) || meaning < LEAST_MEANING) return null;
  const likeness = compare(later.summary, earlier.summary);
  if (likeness.matter < measure.matter) return null;
  return { earlier, likeness: { ...likeness, shared: whole.words }, held: whole.weight };
}

/** What of the wanted words stands in a sentence; added to what the paragraph holds of them. */
function hold(sentence: number, { vocabulary, state }: Wanted, whole: Held): Held {
  const { words, starts } = vocabulary;
  const end = starts[sentence + 1] as number;
  const held: Held = { words: 0, rare: 0, weight: 0 };
  for (let i = starts[sentence] as number; i < end; i++) {
    const word = words[i] as number;
    if (state[word] === 0) continue;
    const weight = vocabulary.weight(word);
    const rare = vocabulary.count(word) === 2;
    add(held, weight, rare);
    if (state[word] === WANTED) add(whole, weight, rare);
    state[word] = IN_PARAGRAPH;
  }
  return held;
}

/** The headline is told before the lede. */
function holdHeadline(headline: readonly number[], { vocabulary, state }: Wanted, whole: Held): void {
  for (const root of headline) {
    const word = vocabulary.number(root);
    if (word < 0 || state[word] !== WANTED) continue;
    add(whole, vocabulary.weight(word), vocabulary.count(word) === 2);
    state[word] = IN_PARAGRAPH;
  }
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

const isInOpening = (best: Held, whole: Held, all: number): boolean =>
  best.weight >= whole.weight * OPENING_BEST && isEnough(whole, all, SHORT);

const LEAST_MEANING = 4;
/** Of its names and figures all but one stand in the place that it repeats; else it tells the same of somebody else. */
const MOST_OTHERS = 1;

/** How many of the wanted words that the paragraph holds are no names and no digits, and how many of the others it lacks. */
function kindsOf(
  { summary: { words, from, to } }: EchoSentence,
  its: Int32Array,
  { vocabulary, state }: Wanted,
): { meaning: number; others: number } {
  const named = new Set<number>();
  for (let i = from; i < to; i++) {
    const { root, digits, capital } = words[i] as Term;
    if (digits || (capital && i > from)) named.add(vocabulary.number(root));
  }
  let meaning = 0;
  let others = 0;
  for (const word of its) {
    const isHeld = state[word] === IN_PARAGRAPH;
    if (named.has(word)) others += isHeld ? 0 : 1;
    else meaning += isHeld ? 1 : 0;
  }
  return { meaning, others };
}
