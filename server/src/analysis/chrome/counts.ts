/** The most numbers that room is kept for when others are counted. */
const MOST_KEPT = 1 << 14;

/**
 * Counts how often each of some whole numbers comes: a number has a slot from its first time on, and a look at the slot
 * tells how often it came in all. For a page's lines, where a `Map` for each question would cost more than the answers.
 */
export class Counts {
  #mask = 0;
  /** Number and count by turns. */
  #pairs = new Int32Array(0);

  /** `most`: how many numbers there will be. */
  constructor(most: number) {
    this.begin(most);
  }

  /** Forgets all numbers: others will be counted. */
  begin(most: number): void {
    let size = 8;
    while (size < 2 * most) size *= 2;
    this.#mask = size - 1;
    const room = this.#pairs.length / 2;
    if (room < size || room > Math.max(size, MOST_KEPT)) this.#pairs = new Int32Array(2 * size);
    else this.#pairs.fill(0, 0, 2 * size);
  }

  /** The slot of the number, which has come once more. */
  add(key: number): number {
    const pairs = this.#pairs;
    const slot = this.slot(key);
    pairs[2 * slot] = key;
    pairs[2 * slot + 1] = (pairs[2 * slot + 1] as number) + 1;
    return slot;
  }

  /** The slot of a number; one with the count 0 where it has not come. */
  slot(key: number): number {
    const pairs = this.#pairs;
    const mask = this.#mask;
    let slot = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 7) & mask;
    while (pairs[2 * slot + 1] !== 0 && pairs[2 * slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  get slots(): number {
    return this.#mask + 1;
  }

  at(slot: number): number {
    return this.#pairs[2 * slot + 1] as number;
  }
}
