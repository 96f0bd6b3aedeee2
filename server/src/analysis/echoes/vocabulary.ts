import type { Term } from './lexicon.ts';
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

/**
 * The content words of a story, numbered in the order in which it first says them: in how many sentences each stands,
 * and which sentences say what the story has not said before. One walk over the story, all in typed arrays.
 */
export class Vocabulary {
  readonly #sentences: number;
  readonly #mask: number;
  /** Numbers plus one, where the root leads or in a slot soon after it. */
  readonly #slots: Int32Array;
  readonly #roots: Int32Array;
  readonly #counts: Int32Array;
  #size = 0;
  /** The words of each sentence, each once, sentence after sentence; those of sentence n begin at `starts[n]`. */
  readonly words: Int32Array;
  readonly starts: Int32Array;
  /** How many words each sentence says first. */
  readonly fresh: Int32Array;
  /** For each sentence whether it says nothing of the kind first, ONE_NAME, or several names or a number in digits. */
  readonly names: Uint8Array;
  #places: Places | undefined = undefined;
  /** By the number of sentences that hold a word. */
  readonly #weights: Float64Array;

  constructor(sentences: readonly EchoSentence[], headline: readonly number[]) {
    let most = headline.length;
    for (let n = 0; n < sentences.length; n++) most += (sentences[n] as EchoSentence).summary.length;
    let slots = 16;
    while (slots < most * 2) slots *= 2;
    this.#sentences = sentences.length;
    this.#weights = new Float64Array(sentences.length + 1);
    this.#mask = slots - 1;
    this.#slots = new Int32Array(slots);
    this.#roots = new Int32Array(most);
    this.#counts = new Int32Array(most);
    this.words = new Int32Array(most);
    this.starts = new Int32Array(sentences.length + 1);
    this.fresh = new Int32Array(sentences.length);
    this.names = new Uint8Array(sentences.length);
    const first = new Int32Array(most);
    for (const root of headline) {
      const slot = this.#slot(root);
      if (this.#slots[slot] !== 0) continue;
      this.#roots[this.#size] = root;
      first[this.#size++] = HEADLINE;
      this.#slots[slot] = this.#size;
    }
    this.#read(sentences, first);
  }

  /** Every word of every story comes by here: no call for each. */
  #read(sentences: readonly EchoSentence[], first: Int32Array): void {
    const [mask, slots, roots, counts] = [this.#mask, this.#slots, this.#roots, this.#counts];
    const { words: held, starts, fresh, names } = this;
    // The last sentence that holds each word, plus one.
    const last = new Int32Array(first.length);
    let size = this.#size;
    let end = 0;
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
    this.#places ??= this.#placesOf();
    return this.#places;
  }

  #placesOf(): Places {
    const { words, starts } = this;
    const from = new Int32Array(this.#size + 1);
    for (let word = 0; word < this.#size; word++) from[word + 1] = (from[word] as number) + this.count(word);
    const sentences = new Int32Array(from[this.#size] as number);
    const next = from.slice();
    for (let n = 0; n < this.#sentences; n++) {
      const end = starts[n + 1] as number;
      for (let i = starts[n] as number; i < end; i++) {
        const word = words[i] as number;
        const at = next[word] as number;
        sentences[at] = n;
        next[word] = at + 1;
      }
    }
    return { from, sentences };
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
