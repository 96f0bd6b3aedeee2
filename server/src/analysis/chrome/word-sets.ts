const SLOTS = 1 << 12;

/** Sets of words known by their 32-bit hashes, up to eight sets: one look-up tells which of them hold a word. */
export class WordSets {
  readonly #words = new Uint32Array(SLOTS);
  readonly #sets = new Uint8Array(SLOTS);

  /** `set`: a bit. */
  add(word: number, set: number): void {
    let at = word & (SLOTS - 1);
    while (this.#sets[at] !== 0 && this.#words[at] !== word) at = (at + 1) & (SLOTS - 1);
    this.#words[at] = word;
    this.#sets[at] = (this.#sets[at] as number) | set;
  }

  /** The bits of the sets that hold the word. */
  of(word: number): number {
    let at = word & (SLOTS - 1);
    while (this.#sets[at] !== 0) {
      if (this.#words[at] === word) return this.#sets[at] as number;
      at = (at + 1) & (SLOTS - 1);
    }
    return 0;
  }
}
