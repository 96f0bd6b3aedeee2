/**
 * Counts how often each of some whole numbers comes: a number has a slot from its first time on, and a look at the slot
 * tells how often it came in all. For a page's lines, where a `Map` for each question would cost more than the answers.
 */
export class Counts {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #counts: Int32Array;

  /** `most`: how many numbers there will be. */
  constructor(most: number) {
    let size = 8;
    while (size < 2 * most) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#counts = new Int32Array(size);
  }

  /** The slot of the number, which has come once more. */
  add(key: number): number {
    const at = this.slot(key);
    this.#keys[at] = key;
    this.#counts[at] = (this.#counts[at] as number) + 1;
    return at;
  }

  /** The slot of a number; one with the count 0 where it has not come. */
  slot(key: number): number {
    const counts = this.#counts;
    let at = Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 7;
    for (at &= this.#mask; counts[at] !== 0 && this.#keys[at] !== key; ) at = (at + 1) & this.#mask;
    return at;
  }

  get slots(): number {
    return this.#counts.length;
  }

  at(slot: number): number {
    return this.#counts[slot] as number;
  }
}
