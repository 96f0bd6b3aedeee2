import type { Term } from './lexicon.ts';
import type { EchoSentence } from './story.ts';

/** Where the words of the headline stand first: what it says is told. */
const HEADLINE = -1;

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
  readonly #first: Int32Array;
  #size = 0;
  /** The words of each sentence, each once, sentence after sentence; those of sentence n begin at `starts[n]`. */
  readonly words: Int32Array;
  readonly starts: Int32Array;
  /** How many words each sentence says first. */
  readonly fresh: Int32Array;
  /** 1 for each sentence that says a name or a figure first. */
  readonly names: Uint8Array;

  constructor(sentences: readonly EchoSentence[], headline: readonly number[]) {
    let most = headline.length;
    for (const { summary } of sentences) most += summary.length;
    let slots = 16;
    while (slots < most * 2) slots *= 2;
    this.#sentences = sentences.length;
    this.#mask = slots - 1;
    this.#slots = new Int32Array(slots);
    this.#roots = new Int32Array(most);
    this.#counts = new Int32Array(most);
    this.#first = new Int32Array(most);
    this.words = new Int32Array(most);
    this.starts = new Int32Array(sentences.length + 1);
    this.fresh = new Int32Array(sentences.length);
    this.names = new Uint8Array(sentences.length);
    // The last sentence that holds each word, plus one.
    const last = new Int32Array(most);
    for (const root of headline) this.#numberOf(root, HEADLINE);
    for (let n = 0; n < sentences.length; n++) this.#add(n, sentences[n] as EchoSentence, last);
  }

  #add(n: number, { summary }: EchoSentence, last: Int32Array): void {
    const { words, from, to } = summary;
    let end = this.starts[n] as number;
    for (let i = from; i < to; i++) {
      const { content, root, number, capital } = words[i] as Term;
      if (!content) continue;
      const word = this.#numberOf(root, n);
      const isNew = this.#first[word] === n;
      if (isNew && (number || (capital && i > from))) this.names[n] = 1;
      if (last[word] === n + 1) continue;
      last[word] = n + 1;
      this.words[end++] = word;
      this.#counts[word] = (this.#counts[word] as number) + 1;
      if (isNew) this.fresh[n] = (this.fresh[n] as number) + 1;
    }
    this.starts[n + 1] = end;
  }

  #slot(root: number): number {
    let slot = Math.imul(root, 0x9e3779b1) & this.#mask;
    for (let its = this.#slots[slot] as number; its !== 0; its = this.#slots[slot] as number) {
      if (this.#roots[its - 1] === root) return slot;
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }

  /** The number of a word; a new one, said first in this sentence, where it had none. */
  #numberOf(root: number, sentence: number): number {
    const slot = this.#slot(root);
    const its = this.#slots[slot] as number;
    if (its !== 0) return its - 1;
    const number = this.#size++;
    this.#slots[slot] = this.#size;
    this.#roots[number] = root;
    this.#first[number] = sentence;
    return number;
  }

  /** How many words there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of a word; -1 where the story does not hold it. */
  number(root: number): number {
    return (this.#slots[this.#slot(root)] as number) - 1;
  }

  /** In how many sentences it stands. */
  count(word: number): number {
    return this.#counts[word] as number;
  }

  /** The rarer a word is in the story, the more it weighs that two sentences share it (inverse document frequency). */
  weight(word: number): number {
    return Math.log((this.#sentences + 1) / (this.count(word) - 0.5));
  }
}
