import { CONTEXT_SIZE, readContext } from './context.ts';
import { type Extent, extentOf, isPlainPage } from './extent.ts';
import { type Forest, score } from './forest.ts';
import type { Model } from './model.ts';
import type { Page } from './page.ts';
import { lookAgain } from './second-look.ts';

/** Log odds given to lines deep in prose, which are not judged one by one. */
export const DEEP = -6;

/** Log odds that each line is furniture, and how much of a page it is that they were pasted with. */
export interface Judged {
  readonly scores: Float32Array;
  readonly extent: Extent;
  /** Plainly a page, which was looked at once. */
  readonly plain: boolean;
}

/** Judges pages by a model; what the first look said is kept from version to version, for each round of its own. */
export class Judging {
  readonly #model: Model;
  readonly #first: Float32Array[] = [];

  constructor(model: Model) {
    this.#model = model;
  }

  judge(page: Page, round: number, anew: readonly number[] | null): Judged {
    const { forest } = this.#model;
    let first = this.#first[round];
    if (first === undefined || anew === null) first = scoreLines(page, forest);
    else for (const i of anew) first[i] = scoreLine(page, i, forest);
    this.#first[round] = first;
    return judged(page, first, this.#model);
  }
}

/** What is less than plainly a page is looked at twice, by trees that know how little there is beside and amid a story. */
function judged(page: Page, first: Float32Array, model: Model): Judged {
  const extent = extentOf(first);
  if (isPlainPage(first)) return { scores: first, extent, plain: true };
  const scores = lookAgain(page, first, model.partForest);
  if (extent === 'page') return { scores, extent, plain: false };
  return { scores, extent: extentOf(scores) === 'story' ? 'story' : 'part', plain: false };
}

/** Log odds that each line of the page is furniture. */
export function scoreLines(page: Page, forest: Forest): Float32Array {
  const scores = new Float32Array(page.count);
  for (let i = 0; i < page.count; i++) scores[i] = scoreLine(page, i, forest);
  return scores;
}

const row = new Float32Array(CONTEXT_SIZE);

function scoreLine(page: Page, i: number, forest: Forest): number {
  if (page.deep[i] === 1) return DEEP;
  readContext(page, i, row);
  return score(forest, row);
}
