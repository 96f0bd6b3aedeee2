import { CONTEXT_SIZE, readContext } from './context.ts';
import { score } from './forest.ts';
import type { Model } from './model.ts';
import type { Page } from './page.ts';

/** Log odds given to lines deep in prose, which are not judged one by one. */
export const DEEP = -6;

/** Log odds that each line of the page is furniture. */
export function scoreLines(page: Page, model: Model): Float32Array {
  const row = new Float32Array(CONTEXT_SIZE);
  const scores = new Float32Array(page.count);
  for (let i = 0; i < page.count; i++) {
    if (page.deep[i] === 1) {
      scores[i] = DEEP;
      continue;
    }
    readContext(page, i, row);
    scores[i] = score(model.forest, row);
  }
  return scores;
}
