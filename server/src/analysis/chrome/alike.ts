import { BUILDS, MOST_COUNTED, type Page } from './page.ts';

/** What a first look said of the other lines of a page that are built like a line. */
export const ALIKE_SIZE = 4;

/** In place of a score, where no other line is built alike. */
const NONE = -9;

/**
 * What a first look said of the lines of each build, by number. What a page repeats ("Book now" below each hotel, "Read our
 * review of …") is one thing and one judgement: the places in which it is plain speak for the others.
 */
export class Alike {
  readonly #page: Page;
  readonly #scores: Float32Array;
  readonly #counts = new Uint32Array(BUILDS);
  readonly #sums = new Float64Array(BUILDS);
  readonly #most = new Float32Array(BUILDS).fill(NONE);

  constructor(page: Page, scores: Float32Array) {
    this.#page = page;
    this.#scores = scores;
    for (let i = 0; i < page.count; i++) {
      const build = page.builds[i] as number;
      const score = scores[i] as number;
      this.#counts[build] = (this.#counts[build] as number) + 1;
      this.#sums[build] = (this.#sums[build] as number) + score;
      if (score > (this.#most[build] as number)) this.#most[build] = score;
    }
  }

  /** Writes how many others are built like the line, their mean score, the greatest of all, and their share of the page. */
  read(i: number, row: Float32Array, at: number): void {
    const build = this.#page.builds[i] as number;
    const others = (this.#counts[build] as number) - 1;
    row[at] = Math.min(others, MOST_COUNTED);
    row[at + 1] = others > 0 ? ((this.#sums[build] as number) - (this.#scores[i] as number)) / others : NONE;
    row[at + 2] = others > 0 ? (this.#most[build] as number) : NONE;
    row[at + 3] = others / this.#page.count;
  }
}
