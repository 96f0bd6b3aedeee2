import { Counts } from './counts.ts';
import { MOST_COUNTED, type Page } from './page.ts';

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
  readonly #counts: Counts;
  /** By the slots of the builds. */
  readonly #sums: Float64Array;
  readonly #most: Float32Array;

  constructor(page: Page, scores: Float32Array) {
    this.#page = page;
    this.#scores = scores;
    this.#counts = new Counts(page.count);
    this.#sums = new Float64Array(this.#counts.slots);
    this.#most = new Float32Array(this.#counts.slots).fill(NONE);
    for (let i = 0; i < page.count; i++) {
      const slot = this.#counts.add(page.builds[i] as number);
      const score = scores[i] as number;
      this.#sums[slot] = (this.#sums[slot] as number) + score;
      if (score > (this.#most[slot] as number)) this.#most[slot] = score;
    }
  }

  /** Writes how many others are built like the line, their mean score, the greatest of all, and their share of the page. */
  read(i: number, row: Float32Array, at: number): void {
    const slot = this.#counts.slot(this.#page.builds[i] as number);
    const others = this.#counts.at(slot) - 1;
    row[at] = Math.min(others, MOST_COUNTED);
    row[at + 1] = others > 0 ? ((this.#sums[slot] as number) - (this.#scores[i] as number)) / others : NONE;
    row[at + 2] = others > 0 ? (this.#most[slot] as number) : NONE;
    row[at + 3] = others / this.#page.count;
  }
}
