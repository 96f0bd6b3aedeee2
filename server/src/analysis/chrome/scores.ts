import { CONTEXT_SIZE, Kept, readContext, readFirstPass, readSecondContext, SECOND_SIZE } from './context.ts';
import { score } from './forest.ts';
import type { Model } from './model.ts';
import type { Page } from './page.ts';

/** Log odds given to lines deep in prose, which are not judged one by one. */
export const DEEP = -6;

/** Log odds that each line of the page is furniture: a first judgement, then one that knows the neighbours'. */
export function scoreLines(page: Page, model: Model): Float32Array {
  const row = new Float32Array(Math.max(SECOND_SIZE, CONTEXT_SIZE));
  const scores = new Float32Array(page.count);
  const kept = new Kept(page.count);
  for (let i = 0; i < page.count; i++) {
    if (page.deep[i] === 1) {
      scores[i] = DEEP;
      continue;
    }
    readContext(page, i, row);
    kept.keep(i, row);
    scores[i] = score(model.first, row);
  }
  const first = readFirstPass(page, scores);
  const out = new Float32Array(page.count);
  for (let i = 0; i < page.count; i++) {
    if (page.deep[i] === 1) {
      out[i] = DEEP;
      continue;
    }
    kept.restore(page, i, row);
    readSecondContext(page, first, i, row);
    out[i] = (scores[i] as number) + score(model.second, row);
  }
  return out;
}
