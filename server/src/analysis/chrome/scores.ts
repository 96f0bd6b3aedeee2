import { CONTEXT_SIZE, readContext } from './context.ts';
import { type Extent, extentOf } from './extent.ts';
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
}

/** A part of a page is looked at twice, by trees that know how the little looks that is left beside and amid a story. */
export function judge(page: Page, model: Model): Judged {
  const first = scoreLines(page, model.forest);
  if (extentOf(first) === 'page') return { scores: first, extent: 'page' };
  const scores = lookAgain(page, first, model.partForest);
  return { scores, extent: extentOf(scores) === 'story' ? 'story' : 'part' };
}

/** Log odds that each line of the page is furniture. */
export function scoreLines(page: Page, forest: Forest): Float32Array {
  const row = new Float32Array(CONTEXT_SIZE);
  const scores = new Float32Array(page.count);
  for (let i = 0; i < page.count; i++) {
    if (page.deep[i] === 1) {
      scores[i] = DEEP;
      continue;
    }
    readContext(page, i, row);
    scores[i] = score(forest, row);
  }
  return scores;
}
