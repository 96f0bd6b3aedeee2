/** What a column is made by: the class of its numbers. */
interface Kind<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, at: number, length: number): T;
}

/**
 * Makes the columns of numbers that are kept of a page, as many as can be in one buffer: to make each by itself, and to free
 * it, takes longer than to fill it where a page has a few dozen lines.
 */
export class NumberColumns {
  readonly #size: number;
  #buffer: ArrayBuffer;
  #used = 0;

  /** `size`: the bytes of all columns together, or thereabouts. */
  constructor(size: number) {
    this.#size = size;
    this.#buffer = new ArrayBuffer(size);
  }

  /** A column of `length` numbers, all 0. */
  add<T>(kind: Kind<T>, length: number): T {
    const bytes = length * kind.BYTES_PER_ELEMENT;
    if (this.#used + bytes > this.#buffer.byteLength) {
      this.#buffer = new ArrayBuffer(Math.max(this.#size, bytes));
      this.#used = 0;
    }
    const at = this.#used;
    // Each begins at a whole number of 8 bytes, as the widest have to.
    this.#used += (bytes + 7) & ~7;
    return new kind(this.#buffer, at, length);
  }
}
