import type { Term } from './lexicon.ts';
import { withRoom } from './room.ts';
import type { EchoSentence } from './story.ts';

/** The sentences that hold each word, word after word; those of word w begin at `from[w]`, in order. */
export interface Places {
  readonly from: Int32Array;
  readonly sentences: Int32Array;
}

/** Where the words of the headline stand first: what it says is told. */
const HEADLINE = -1;
export const ONE_NAME = 1;
const SEVERAL_NAMES = 2;
const SPREAD = 0x9e3779b1;

const NO_NUMBERS: Int32Array<ArrayBufferLike> = new Int32Array(0);

/**
 * The content words of a story, numbered in the order in which it first says them: in how many sentences each stands,
 * and which sentences say what the story has not said before. One walk over the story, all in typed arrays; one story is
 * read after the other in the same memory.
 */
export class Vocabulary {
  #sentences = 0;
  #mask = 0;
  /** Numbers plus one, where the root leads or in a slot soon after it. */
  #slots = NO_NUMBERS;
  #roots = NO_NUMBERS;
  #counts = NO_NUMBERS;
  /** The first sentence that holds each word, and the last one plus one. */
  #first = NO_NUMBERS;
  #last = NO_NUMBERS;
  #size = 0;
  /** The words of each sentence, each once, sentence after sentence; those of sentence n begin at `starts[n]`. */
  words = NO_NUMBERS;
  starts = NO_NUMBERS;
  /** How many words each sentence says first. */
  fresh = NO_NUMBERS;
  /** For each sentence whether it says nothing of the kind first, ONE_NAME, or several names or a number in digits. */
  names = NO_NUMBERS;
  #hasPlaces = false;
  #from = NO_NUMBERS;
  #next = NO_NUMBERS;
  #holders = NO_NUMBERS;
  /** By the number of sentences that hold a word. */
  #weights = new Float64Array(0);

  /** Forgets the last story, and reads another. */
  read(sentences: readonly EchoSentence[], headline: readonly number[]): void {
    let most = headline.length;
    for (let n = 0; n < sentences.length; n++) most += (sentences[n] as EchoSentence).summary.length;
    this.#makeRoom(sentences.length, most);
    for (const root of headline) {
      const slot = this.#slot(root);
      if (this.#slots[slot] !== 0) continue;
      this.#roots[this.#size] = root;
      this.#counts[this.#size] = 0;
      this.#last[this.#size] = 0;
      this.#first[this.#size++] = HEADLINE;
      this.#slots[slot] = this.#size;
    }
    this.#read(sentences);
  }

  #makeRoom(sentences: number, words: number): void {
    let slots = 16;
    while (slots < words * 2) slots *= 2;
    this.#mask = slots - 1;
    this.#slots = withRoom(this.#slots, slots).fill(0, 0, slots);
    this.#roots = withRoom(this.#roots, words);
    this.#counts = withRoom(this.#counts, words);
    this.#first = withRoom(this.#first, words);
    this.#last = withRoom(this.#last, words);
    this.words = withRoom(this.words, words);
    this.starts = withRoom(this.starts, sentences + 1);
    this.fresh = withRoom(this.fresh, sentences);
    this.names = withRoom(this.names, sentences).fill(0, 0, sentences);
    this.#weights = withRoom(this.#weights, sentences + 1).fill(0, 0, sentences + 1);
    this.#sentences = sentences;
    this.#size = 0;
    this.#hasPlaces = false;
  }

  /** Every word of every story comes by here: no call for each. */
  #read(sentences: readonly EchoSentence[]): void {
    const [mask, slots, roots, counts] = [this.#mask, this.#slots, this.#roots, this.#counts];
    const [first, last] = [this.#first, this.#last];
    const { words: held, starts, fresh, names } = this;
    let size = this.#size;
    let end = 0;
    starts[0] = 0;
    for (let n = 0; n < sentences.length; n++) {
      const { words, from, to } = (sentences[n] as EchoSentence).summary;
      let newHere = 0;
      for (let i = from; i < to; i++) {
        const term = words[i] as Term;
        if (!term.content) continue;
        const { root } = term;
        let slot = Math.imul(root, SPREAD) & mask;
        let its = slots[slot] as number;
        while (its !== 0 && roots[its - 1] !== root) {
          slot = (slot + 1) & mask;
          its = slots[slot] as number;
        }
        if (its === 0) {
          roots[size] = root;
          first[size] = n;
          counts[size] = 0;
          last[size] = 0;
          its = ++size;
          slots[slot] = its;
        }
        const word = its - 1;
        const isNew = first[word] === n;
        if (isNew && (term.digits || (term.capital && i > from)))
          names[n] = term.digits || names[n] !== 0 ? SEVERAL_NAMES : ONE_NAME;
        if (last[word] === n + 1) continue;
        last[word] = n + 1;
        held[end++] = word;
        counts[word] = (counts[word] as number) + 1;
        if (isNew) newHere++;
      }
      fresh[n] = newHere;
      starts[n + 1] = end;
    }
    this.#size = size;
  }

  #slot(root: number): number {
    let slot = Math.imul(root, SPREAD) & this.#mask;
    for (let its = this.#slots[slot] as number; its !== 0; its = this.#slots[slot] as number) {
      if (this.#roots[its - 1] === root) return slot;
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }

  /** How many words there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of a word; -1 where the story does not hold it. */
  number(root: number): number {
    return (this.#slots[this.#slot(root)] as number) - 1;
  }

  /** Which sentences hold each word. Asked for few stories, so made when it is. */
  get places(): Places {
    if (!this.#hasPlaces) this.#readPlaces();
    return { from: this.#from, sentences: this.#holders };
  }

  #readPlaces(): void {
    const { words, starts } = this;
    this.#from = withRoom(this.#from, this.#size + 1);
    this.#next = withRoom(this.#next, this.#size);
    const [from, next] = [this.#from, this.#next];
    from[0] = 0;
    for (let word = 0; word < this.#size; word++) {
      next[word] = from[word] as number;
      from[word + 1] = (from[word] as number) + this.count(word);
    }
    this.#holders = withRoom(this.#holders, from[this.#size] as number);
    const sentences = this.#holders;
    for (let n = 0; n < this.#sentences; n++) {
      const end = starts[n + 1] as number;
      for (let i = starts[n] as number; i < end; i++) {
        const word = words[i] as number;
        const at = next[word] as number;
        sentences[at] = n;
        next[word] = at + 1;
      }
    }
    this.#hasPlaces = true;
  }

  /** In how many sentences it stands. */
  count(word: number): number {
    return this.#counts[word] as number;
  }

  /** The rarer a word is in the story, the more it weighs that two sentences share it (inverse document frequency). */
  weight(word: number): number {
    const count = this.count(word);
    const known = this.#weights[count] as number;
    if (known > 0) return known;
    const weight = Math.log((this.#sentences + 1) / (count - 0.5));
    this.#weights[count] = weight;
    return weight;
  }
}
