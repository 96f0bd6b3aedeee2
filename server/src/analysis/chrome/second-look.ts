import { CONTEXT_SIZE, readContext } from './context.ts';
import { PLAIN_SCORE } from './extent.ts';
import { type Forest, score } from './forest.ts';
import type { Page } from './page.ts';
import { type LineShape, S } from './shape.ts';

/**
 * What a first look said of each line of a part of a page, and sums of it, so that any stretch's mean costs the same. Scores
 * beyond those of plain cases are cut: how far they go depends on how many trees were asked.
 */
export interface FirstLook {
  readonly scores: Float32Array;
  readonly scoreBefore: Float64Array;
  /** Words of copy; lines of furniture. */
  readonly copyBefore: Float64Array;
  readonly furnitureBefore: Float64Array;
  /** The greatest score, and the number of lines that are plain cases. */
  readonly most: number;
  readonly plain: number;
}

/** What is plainly copy is not looked at twice. */
export const LOOK_AGAIN = -2.5;

/** Log odds that make sure. */
const SURE = 3;
const MOST_WORDS = 60;

export function firstLook(page: Page, uncut: Float32Array): FirstLook {
  const { count } = page;
  const scores = uncut.map((score) => Math.max(-SURE, Math.min(SURE, score)));
  const scoreBefore = new Float64Array(count + 1);
  const copyBefore = new Float64Array(count + 1);
  const furnitureBefore = new Float64Array(count + 1);
  let most = -SURE;
  let plain = 0;
  for (let i = 0; i < count; i++) {
    const score = scores[i] as number;
    const words = Math.min((page.lines[i] as LineShape).shape[S.words] as number, MOST_WORDS);
    scoreBefore[i + 1] = (scoreBefore[i] as number) + score;
    copyBefore[i + 1] = (copyBefore[i] as number) + (score < 0 ? (words * -score) / SURE : 0);
    furnitureBefore[i + 1] = (furnitureBefore[i] as number) + 0.5 + score / (2 * SURE);
    if (score > most) most = score;
    if (score > PLAIN_SCORE) plain++;
  }
  return { scores, scoreBefore, copyBefore, furnitureBefore, most, plain };
}

const LAGS = [0, -3, -2, -1, 1, 2, 3] as const;
const REACH = [8, 25, Number.MAX_SAFE_INTEGER] as const;
export const SECOND_SIZE = CONTEXT_SIZE + LAGS.length + 2 * REACH.length + 8;

/** The line with its context, and with what the first look said of the lines around it and of the paste as a whole. */
export function readSecond(page: Page, look: FirstLook, i: number, row: Float32Array): void {
  readContext(page, i, row);
  const { count } = page;
  const { scores, scoreBefore, copyBefore, furnitureBefore } = look;
  let at = CONTEXT_SIZE;
  for (const lag of LAGS) {
    const k = i + lag;
    row[at++] = k >= 0 && k < count ? (scores[k] as number) : -9;
  }
  for (const reach of REACH) {
    row[at++] = mean(scoreBefore, Math.max(0, i - reach), i);
    row[at++] = mean(scoreBefore, i + 1, Math.min(count, i + 1 + reach));
  }
  const copy = copyBefore[count] as number;
  const above = copyBefore[i] as number;
  row[at++] = above;
  row[at++] = copy - (copyBefore[i + 1] as number);
  row[at++] = above / Math.max(1, copy);
  row[at++] = copy;
  row[at++] = furnitureBefore[i] as number;
  row[at++] = (furnitureBefore[count] as number) - (furnitureBefore[i + 1] as number);
  row[at++] = look.most;
  row[at++] = look.plain;
}

/** The scores of the first look, and of what may be furniture those of the second. */
export function lookAgain(page: Page, scores: Float32Array, forest: Forest): Float32Array {
  const look = firstLook(page, scores);
  const row = new Float32Array(SECOND_SIZE);
  return scores.map((first, i) => {
    if (first <= LOOK_AGAIN) return first;
    readSecond(page, look, i, row);
    return score(forest, row);
  });
}

const mean = (before: Float64Array, from: number, to: number): number =>
  to > from ? ((before[to] as number) - (before[from] as number)) / (to - from) : 0;
