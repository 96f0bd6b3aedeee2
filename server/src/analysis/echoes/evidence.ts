import { belongTogether } from './left-alone.ts';
import type { Term } from './lexicon.ts';
import { withRoom } from './room.ts';
import type { EchoSentence, EchoStory } from './story.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What speaks for and against a sentence's saying again what one earlier sentence has said. Shares lie between 0 and 1. */
export interface PairEvidence {
  readonly earlier: EchoSentence;
  /** Share of the content words of both that both hold (Dice). */
  readonly matter: number;
  /** Content words that they share: names and numbers, and others. */
  readonly names: number;
  readonly meaning: number;
  /** Of these, words that stand nowhere else in the story. */
  readonly rare: number;
  /** Share of its content words that stand nowhere before it. */
  readonly fresh: number;
  /** The earlier one is the lede; it stands in the paragraph before. */
  readonly isLede: boolean;
  readonly isNext: boolean;
}

/** The same of all that the story has said. */
export interface Evidence {
  /** Of the earlier sentence that holds most of it. */
  readonly first: PairEvidence;
  /** Others that hold nearly as much. */
  readonly others: readonly EchoSentence[];
  /** The one that holds most of what the first does not; null where that is little. */
  readonly rest: EchoSentence | null;
  /** How many of its content words two places and the headline hold together, and which share of them all by weight. */
  readonly toldWords: number;
  readonly told: number;
  /** Names and numbers that neither place nor the headline holds. */
  readonly missing: number;
  /** How many of its content words the first and the rest hold. */
  readonly shared: number;
}

const NONE = -1;
/** Places that say the same by design may hold more of it than any other. */
const MOST_TRIED = 4;
/** What holds nearly as much of it as the first place says the same… */
const NEARLY = 0.75;
const MOST_PLACES = 5;
/** …and what holds so much of it says a part of it. */
const A_PART = 0.12;

// The same memory for every story: one is read before the next.
let heldByAll = new Float64Array(0);
let namesOfAll = new Uint8Array(0);
let headlineOfAll = new Uint8Array(0);

/** Looks for what a sentence says in the story before it. One for all sentences of a story, with one piece of memory. */
export class EvidenceSearch {
  readonly #story: EchoStory;
  readonly #vocabulary: Vocabulary;
  /** What each sentence holds of the one that is looked for, by weight. */
  readonly #held: Float64Array;
  /** For each word whether the headline holds it, and whether it is a name or a number in the sentence that is looked for. */
  readonly #inHeadline: Uint8Array;
  readonly #isName: Uint8Array;

  constructor(story: EchoStory, vocabulary: Vocabulary) {
    this.#story = story;
    this.#vocabulary = vocabulary;
    const { size } = vocabulary;
    heldByAll = withRoom(heldByAll, story.sentences.length);
    namesOfAll = withRoom(namesOfAll, size).fill(0, 0, size);
    headlineOfAll = withRoom(headlineOfAll, size).fill(0, 0, size);
    this.#held = heldByAll;
    this.#isName = namesOfAll;
    this.#inHeadline = headlineOfAll;
    for (const root of story.headline) this.#inHeadline[vocabulary.number(root)] = 1;
  }

  /** Null where no earlier paragraph holds a word of it, and where the best pair is not worth a look at the rest. */
  of(later: EchoSentence, isWorth: (first: PairEvidence) => boolean): Evidence | null {
    const end = this.#firstOfParagraph(later);
    this.#weigh(later, end, NONE);
    const best = this.#best(later, end);
    if (best === NONE) return null;
    this.#markNames(later, 1);
    const first = this.#pair(later, best);
    const evidence = isWorth(first) ? this.#whole(later, best, end, first) : null;
    this.#markNames(later, 0);
    return evidence;
  }

  #pair(later: EchoSentence, best: number): PairEvidence {
    const { words, starts, fresh } = this.#vocabulary;
    const from = starts[later.number] as number;
    const to = starts[later.number + 1] as number;
    let [names, meaning, rare] = [0, 0, 0];
    for (let i = from; i < to; i++) {
      const word = words[i] as number;
      if (!this.#holds(best, word)) continue;
      if (this.#isName[word] === 1) names++;
      else meaning++;
      if (this.#vocabulary.count(word) === 2) rare++;
    }
    const earlier = this.#story.sentences[best] as EchoSentence;
    const ofBest = (starts[best + 1] as number) - (starts[best] as number);
    return {
      earlier,
      matter: (2 * (names + meaning)) / (to - from + ofBest),
      names,
      meaning,
      rare,
      fresh: (fresh[later.number] as number) / (to - from),
      isLede: earlier.paragraph === 0,
      isNext: later.paragraph - earlier.paragraph <= 1,
    };
  }

  #whole(later: EchoSentence, best: number, end: number, first: PairEvidence): Evidence {
    const { words, starts } = this.#vocabulary;
    const others = this.#nearly(later, best, end);
    this.#weigh(later, end, best);
    const next = this.#best(later, end);
    let [all, told, toldWords, inNext, missing] = [0, 0, 0, 0, 0];
    const to = starts[later.number + 1] as number;
    for (let i = starts[later.number] as number; i < to; i++) {
      const word = words[i] as number;
      const weight = this.#vocabulary.weight(word);
      all += weight;
      const isInNext = next !== NONE && this.#holds(next, word);
      if (this.#holds(best, word) || isInNext || this.#inHeadline[word] === 1) {
        told += weight;
        toldWords++;
        if (isInNext && !this.#holds(best, word)) inNext++;
      } else if (this.#isName[word] === 1) missing++;
    }
    const isPart = next !== NONE && (this.#held[next] as number) >= all * A_PART;
    return {
      first,
      others: isPart ? [] : others,
      rest: isPart ? (this.#story.sentences[next] as EchoSentence) : null,
      toldWords,
      told: told / all,
      missing,
      shared: first.names + first.meaning + (isPart ? inNext : 0),
    };
  }

  /** Puts down what each sentence before `end` holds of the words; of those alone that neither `known` nor the headline holds. */
  #weigh({ number }: EchoSentence, end: number, known: number): void {
    const held = this.#held.fill(0, 0, end);
    const { words, starts, places } = this.#vocabulary;
    const { from, sentences } = places;
    const to = starts[number + 1] as number;
    for (let n = starts[number] as number; n < to; n++) {
      const word = words[n] as number;
      if (known !== NONE && (this.#inHeadline[word] === 1 || this.#holds(known, word))) continue;
      // What stands in one sentence of the story alone stands in no earlier one.
      if (this.#vocabulary.count(word) < 2) continue;
      const weight = this.#vocabulary.weight(word);
      const last = from[word + 1] as number;
      for (let i = from[word] as number; i < last; i++) {
        const sentence = sentences[i] as number;
        if (sentence >= end) break;
        held[sentence] = (held[sentence] as number) + weight;
      }
    }
  }

  /** The sentence before `end` that holds most, of two the earlier. */
  #best(later: EchoSentence, end: number): number {
    const held = this.#held;
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      let best = NONE;
      let most = 0;
      for (let i = 0; i < end; i++) {
        if ((held[i] as number) <= most) continue;
        most = held[i] as number;
        best = i;
      }
      if (best === NONE) return NONE;
      const earlier = this.#story.sentences[best] as EchoSentence;
      if (!belongTogether(this.#story, { later, earlier })) return best;
      held[best] = 0;
    }
    return NONE;
  }

  /** The others that hold nearly as much as the best. */
  #nearly(later: EchoSentence, best: number, end: number): EchoSentence[] {
    const least = (this.#held[best] as number) * NEARLY;
    const found: EchoSentence[] = [];
    for (let i = 0; i < end && found.length < MOST_PLACES - 1; i++) {
      if (i === best || (this.#held[i] as number) < least) continue;
      const earlier = this.#story.sentences[i] as EchoSentence;
      if (!belongTogether(this.#story, { later, earlier })) found.push(earlier);
    }
    return found;
  }

  #holds(sentence: number, word: number): boolean {
    const { words, starts } = this.#vocabulary;
    const end = starts[sentence + 1] as number;
    for (let i = starts[sentence] as number; i < end; i++) if (words[i] === word) return true;
    return false;
  }

  #markNames({ summary: { words, from, to } }: EchoSentence, mark: 0 | 1): void {
    for (let i = from; i < to; i++) {
      const { content, root, number, capital } = words[i] as Term;
      if (content && (number || (capital && i > from))) this.#isName[this.#vocabulary.number(root)] = mark;
    }
  }

  #firstOfParagraph({ number, paragraph }: EchoSentence): number {
    const { sentences } = this.#story;
    let first = number;
    while (first > 0 && (sentences[first - 1] as EchoSentence).paragraph === paragraph) first--;
    return first;
  }
}
