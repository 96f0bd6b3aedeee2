import type { EchoSentence } from './story.ts';

/** The content words of a story: how many sentences hold each, and which is the first. A table over typed arrays. */
export class Vocabulary {
  readonly #sentences: number;
  readonly #mask: number;
  readonly #roots: Int32Array;
  readonly #counts: Int32Array;
  readonly #first: Int32Array;

  constructor(sentences: readonly EchoSentence[]) {
    let all = 0;
    for (const { summary } of sentences) all += summary.roots.length;
    let size = 16;
    while (size < all * 2) size *= 2;
    this.#sentences = sentences.length;
    this.#mask = size - 1;
    this.#roots = new Int32Array(size);
    this.#counts = new Int32Array(size);
    this.#first = new Int32Array(size);
    for (const { summary, number } of sentences) for (const root of summary.roots) this.#add(root, number);
  }

  #add(root: number, number: number): void {
    const slot = this.#slot(root);
    const count = this.#counts[slot] as number;
    if (count === 0) {
      this.#roots[slot] = root;
      this.#first[slot] = number;
    }
    this.#counts[slot] = count + 1;
  }

  #slot(root: number): number {
    let slot = Math.imul(root, 0x9e3779b1) & this.#mask;
    while (this.#counts[slot] !== 0 && this.#roots[slot] !== root) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** Whether the story says the word for the first time in this sentence. */
  isNew(root: number, { number }: EchoSentence): boolean {
    return this.#first[this.#slot(root)] === number;
  }

  /** In how many sentences it stands. */
  count(root: number): number {
    return this.#counts[this.#slot(root)] as number;
  }

  /** The rarer a word is in the story, the more it weighs that two sentences share it (inverse document frequency). */
  weight(root: number): number {
    return Math.log((this.#sentences + 1) / (this.count(root) - 0.5));
  }
}
