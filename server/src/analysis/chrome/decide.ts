import { findHeadlines } from './headline.ts';
import type { Page } from './page.ts';
import { S } from './shape.ts';

export const COPY = 0;
export const DOUBTFUL = 1;
export const SURE = 2;

/** Log odds from which a line is furniture that may go unasked, and from which it is worth asking about. */
const SURE_SCORE = 1;
const ASK_SCORE = 0;
/** A line by itself in the story: nothing around it vouches for it. */
const STRAY_SCORE = 2;
/** A line that reads like copy has to be told from it with more certainty, the more so the longer it is. */
const PROSE_SCORE = 1.8;

/** Words of prose without which there is no telling what surrounds what. */
const LEAST_PROSE = 60;

/** Whether each line stays, may be asked about, or goes. */
export function decide(page: Page, scores: Float32Array): Uint8Array {
  const out = new Uint8Array(page.count);
  if ((page.proseBefore[page.count] as number) < LEAST_PROSE) return out;
  for (let i = 0; i < page.count; i++) {
    const score = scores[i] as number;
    if (score <= ASK_SCORE) continue;
    out[i] = score > neededToBeSure(page, scores, i) ? SURE : DOUBTFUL;
  }
  for (const headline of findHeadlines(page, scores)) out[headline] = COPY;
  return out;
}

function neededToBeSure(page: Page, scores: Float32Array, i: number): number {
  const before = i > 0 ? (scores[i - 1] as number) : SURE_SCORE;
  const after = i + 1 < page.count ? (scores[i + 1] as number) : SURE_SCORE;
  let needed = SURE_SCORE;
  if (before < 0 && after < 0) needed = STRAY_SCORE;
  if ((page.prose[i] as number) > 0) needed = Math.max(needed, PROSE_SCORE);
  if (((page.lines[i] as { shape: Float32Array }).shape[S.words] as number) > 40) needed += 0.5;
  return needed;
}
