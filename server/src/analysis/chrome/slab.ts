/** Rows to a buffer, if all were as long as they may be. */
const ROWS = 32;

/**
 * Where the rows of numbers of many lines share a buffer: one for each of the thousands of lines of a page would cost
 * more than reading the lines does. A buffer is freed with the last of its rows.
 */
export class Slab {
  readonly #size: number;
  #buffer: ArrayBuffer;
  #used = 0;

  /** `longest`: the most bytes that a row may take. */
  constructor(longest: number) {
    this.#size = longest * ROWS;
    this.#buffer = new ArrayBuffer(this.#size);
  }

  /** A row of `length` numbers, all 0. */
  floats(length: number): Float32Array {
    const at = this.#take(length * 4);
    return new Float32Array(this.#buffer, at, length);
  }

  /** A row of the first `length` of the numbers. */
  words(from: Uint32Array, length: number): Uint32Array {
    const at = this.#take(length * 4);
    const row = new Uint32Array(this.#buffer, at, length);
    for (let i = 0; i < length; i++) row[i] = from[i] as number;
    return row;
  }

  topics(from: Uint16Array, length: number): Uint16Array {
    const at = this.#take(length * 2);
    const row = new Uint16Array(this.#buffer, at, length);
    for (let i = 0; i < length; i++) row[i] = from[i] as number;
    return row;
  }

  /** Where the next row begins, a whole number of 4 bytes. */
  #take(bytes: number): number {
    if (this.#used + bytes > this.#size) {
      this.#buffer = new ArrayBuffer(this.#size);
      this.#used = 0;
    }
    const at = this.#used;
    this.#used += (bytes + 3) & ~3;
    return at;
  }
}
