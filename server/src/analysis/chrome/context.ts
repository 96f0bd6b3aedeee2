import type { Page } from './page.ts';
import { type LineShape, S, SHAPE_SIZE } from './shape.ts';

/** A line among the others: its own shape, its neighbours', its place, and what repeats. */
const NEIGHBOUR: readonly number[] = [S.words, S.ending, S.capitalised, S.bullet, S.functionShare, S.indent];

const OWN = SHAPE_SIZE;
const NEAR = OWN + 4;
const FAR = NEAR + 2 * (NEIGHBOUR.length + 2);
const WINDOWS = FAR + 8;
const PLACE = WINDOWS + 9;
const RUNS = PLACE + 10;
export const CONTEXT_SIZE = RUNS + 13 + 14;

const SCORE_REACH = [2, 6, 16] as const;
const PROSE_REACH = [3, 8, 20] as const;
const FAR_LAGS = [-2, 2, -3, 3] as const;

export function readContext(page: Page, i: number, row: Float32Array): void {
  const { count, lines, wordScores, prose, gaps } = page;
  const own = (lines[i] as LineShape).shape;
  row.set(own);
  row[OWN] = wordScores[i] as number;
  row[OWN + 1] = gaps[i] as number;
  row[OWN + 2] = gaps[i + 1] as number;
  row[OWN + 3] = page.storyScores[i] as number;
  let at = NEAR;
  for (const k of [i - 1, i + 1]) {
    const inside = k >= 0 && k < count;
    if (inside) {
      const { shape } = lines[k] as LineShape;
      for (const column of NEIGHBOUR) row[at++] = shape[column] as number;
      row[at++] = wordScores[k] as number;
      row[at++] = page.storyScores[k] as number;
    } else {
      for (let z = 0; z <= NEIGHBOUR.length + 1; z++) row[at++] = -9;
    }
  }
  for (const lag of FAR_LAGS) {
    const k = i + lag;
    const inside = k >= 0 && k < count;
    row[at++] = inside ? ((lines[k] as LineShape).shape[S.words] as number) : -9;
    row[at++] = inside ? (wordScores[k] as number) : -9;
  }
  for (const reach of SCORE_REACH) row[at++] = mean(page.scoreBefore, i - reach, i + reach + 1, count);
  for (const reach of PROSE_REACH) row[at++] = mean(page.proseBefore, i - reach, i + reach + 1, count);
  row[at++] = mean(page.scoreBefore, i - 5, i, count);
  row[at++] = mean(page.scoreBefore, i + 1, i + 6, count);
  row[at++] = mean(page.wordsBefore, i - 4, i + 5, count);
  const total = page.proseBefore[count] as number;
  row[at++] = Math.min(i - (page.proseAbove[i] as number), 60);
  row[at++] = Math.min((page.proseBelow[i] as number) - i, 60);
  row[at++] = (page.proseBefore[i] as number) / Math.max(total, 1);
  row[at++] = Math.min(page.proseBefore[i] as number, 400);
  row[at++] = Math.min(total - (page.proseBefore[i + 1] as number), 400);
  row[at++] = Math.min(total, 1000);
  row[at++] = Math.min(i, 80);
  row[at++] = Math.min(count - 1 - i, 80);
  row[at++] = i / count;
  row[at++] = prose[i] as number;
  row[at++] = page.shortRun[i] as number;
  row[at++] = page.shortIndex[i] as number;
  row[at++] = page.groupSize[i] as number;
  row[at++] = page.groupIndex[i] as number;
  row[at++] = page.repeats[i] as number;
  const build = page.builds[i] as number;
  let best = 0;
  let period = 0;
  for (let lag = 1; lag <= 7; lag++) {
    let matches = 0;
    if (i >= lag && page.builds[i - lag] === build) matches++;
    if (i >= 2 * lag && page.builds[i - 2 * lag] === build) matches++;
    if (i + lag < count && page.builds[i + lag] === build) matches++;
    if (i + 2 * lag < count && page.builds[i + 2 * lag] === build) matches++;
    if (lag === 1) row[at] = matches;
    if (matches > best) {
      best = matches;
      period = lag;
    }
  }
  row[at + 1] = best;
  row[at + 2] = period;
  at += 3;
  readTopics(page, i, row, at);
  at += 5;
  row[at++] = page.sameStart[i] as number;
  row[at++] = page.sameEnd[i] as number;
  row[at++] = page.sameBuild[i] as number;
  row[at++] = (page.sameBuild[i] as number) / count;
  row[at++] = mean(page.repeatsBefore, i - 8, i + 9, count);
  row[at++] = mean(page.repeatsBefore, i - 25, i + 26, count);
  row[at++] = mean(page.firstPersonBefore, i - 6, i + 7, count);
  row[at++] = mean(page.firstPersonBefore, i - 30, i + 31, count);
  row[at++] = mean(page.scoreBefore, i - 25, i, count);
  row[at++] = mean(page.scoreBefore, i + 1, i + 26, count);
  row[at++] = mean(page.wordsBefore, i - 20, i + 21, count);
  for (const above of page.markersAbove) row[at++] = Math.min(i - (above[i] as number), 150);
}

/** log2(1 + uses), for the numbers of uses there mostly are. */
const LOGS = Float64Array.from({ length: 256 }, (_, uses) => Math.log2(1 + uses));

/** Whether the prose of the page speaks of what this line speaks of: a subheading's words recur, a teaser's do not. */
function readTopics(page: Page, i: number, row: Float32Array, at: number): void {
  const { topics } = page.lines[i] as LineShape;
  const ownShare = (page.prose[i] as number) > 0 ? 1 : 0;
  const count = Math.min(topics.length, 32);
  let unseen = 0;
  let sum = 0;
  let most = 0;
  for (let k = 0; k < count; k++) {
    const uses = (page.topicCounts[topics[k] as number] as number) - ownShare;
    if (uses <= 0) unseen++;
    else sum += uses < LOGS.length ? (LOGS[uses] as number) : Math.log2(1 + uses);
    if (uses > most) most = uses;
  }
  row[at] = count === 0 ? -1 : unseen / count;
  row[at + 1] = count === 0 ? -1 : sum / count;
  row[at + 2] = most;
  row[at + 3] = count - unseen;
  row[at + 4] = topics.length;
}

function mean(before: Float32Array, from: number, to: number, count: number): number {
  const a = Math.max(0, from);
  const b = Math.min(count, to);
  return b > a ? ((before[b] as number) - (before[a] as number)) / (b - a) : 0;
}

const SECOND = CONTEXT_SIZE;
const LAGS = [-1, 1, -2, 2, -3, 3, -4, 4] as const;
const SECOND_REACH = [2, 5, 12, 30] as const;
export const SECOND_SIZE = SECOND + 1 + LAGS.length + SECOND_REACH.length + 12;

/**
 * Columns the second judgement may ask about. What is peculiar to a page is left out: with the first judgement settled,
 * little more than the peculiarities of the pages it learned from would be left to learn.
 */
export const SECOND_COLUMNS: readonly number[] = [
  ...[
    S.words,
    S.length,
    S.ending,
    S.bullet,
    S.capitalised,
    S.functionShare,
    S.secondPerson,
    S.digits,
    S.innerEnds,
  ],
  ...[OWN, OWN + 1, OWN + 2, OWN + 3, PLACE + 9, RUNS, RUNS + 4, RUNS + 6, RUNS + 8],
  ...Array.from({ length: SECOND_SIZE - CONTEXT_SIZE }, (_, k) => CONTEXT_SIZE + k),
];

const SHAPE_COLUMNS = SECOND_COLUMNS.filter((column) => column < SHAPE_SIZE);

/** What of a line's context the second judgement asks about and is not read off the page at once: kept from the first. */
export class Kept {
  readonly #best: Uint8Array;
  readonly #unseen: Float32Array;

  constructor(count: number) {
    this.#best = new Uint8Array(count);
    this.#unseen = new Float32Array(count);
  }

  /** Takes from a row that `readContext` has filled. */
  keep(i: number, row: Float32Array): void {
    this.#best[i] = row[RUNS + 6] as number;
    this.#unseen[i] = row[RUNS + 8] as number;
  }

  /** Fills those of the `SECOND_COLUMNS` that `readContext` fills. */
  restore(page: Page, i: number, row: Float32Array): void {
    const { shape } = page.lines[i] as LineShape;
    for (const column of SHAPE_COLUMNS) row[column] = shape[column] as number;
    row[OWN] = page.wordScores[i] as number;
    row[OWN + 1] = page.gaps[i] as number;
    row[OWN + 2] = page.gaps[i + 1] as number;
    row[OWN + 3] = page.storyScores[i] as number;
    row[PLACE + 9] = page.prose[i] as number;
    row[RUNS] = page.shortRun[i] as number;
    row[RUNS + 4] = page.repeats[i] as number;
    row[RUNS + 6] = this.#best[i] as number;
    row[RUNS + 8] = this.#unseen[i] as number;
  }
}

/** What a first judgement of all lines says about each one's surroundings. */
export interface FirstPass {
  readonly scores: Float32Array;
  readonly before: Float32Array;
  /** Words on lines taken for copy, running total. */
  readonly copyBefore: Float32Array;
  readonly copyAbove: Int32Array;
  readonly copyBelow: Int32Array;
  readonly chromeAbove: Int32Array;
  readonly chromeBelow: Int32Array;
  /** The stretch of lines that holds most copy and least furniture. */
  readonly storyFirst: number;
  readonly storyLast: number;
  /** By the line's key as a signed number: those fit without a box. */
  readonly sameLine: Map<number, number>;
}

const SURE = 2;

export function readFirstPass(page: Page, scores: Float32Array): FirstPass {
  const { count, lines } = page;
  const before = new Float32Array(count + 1);
  const copyBefore = new Float32Array(count + 1);
  const copyAbove = new Int32Array(count);
  const copyBelow = new Int32Array(count);
  const chromeAbove = new Int32Array(count);
  const chromeBelow = new Int32Array(count);
  const sameLine = new Map<number, number>();
  let copyAt = -1;
  let chromeAt = -1;
  let storyFirst = 0;
  let storyLast = -1;
  let best = 0;
  let sum = 0;
  let from = 0;
  for (let i = 0; i < count; i++) {
    const line = lines[i] as LineShape;
    const score = scores[i] as number;
    const words = Math.min(line.shape[S.words] as number, 60);
    before[i + 1] = (before[i] as number) + score;
    copyBefore[i + 1] = (copyBefore[i] as number) + (score < 0 ? words : 0);
    copyAbove[i] = copyAt;
    chromeAbove[i] = chromeAt;
    if (score < -SURE) copyAt = i;
    if (score > SURE) chromeAt = i;
    if ((page.repeats[i] as number) > 1)
      sameLine.set(line.key | 0, (sameLine.get(line.key | 0) ?? 0) + score);
    const worth = score < 0 ? (words + 2) * Math.min(1, -score / 3) : -4 * Math.min(1, score / 3);
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += worth;
    if (sum > best) {
      best = sum;
      storyFirst = from;
      storyLast = i;
    }
  }
  copyAt = count;
  chromeAt = count;
  for (let i = count - 1; i >= 0; i--) {
    copyBelow[i] = copyAt;
    chromeBelow[i] = chromeAt;
    const score = scores[i] as number;
    if (score < -SURE) copyAt = i;
    if (score > SURE) chromeAt = i;
  }
  return {
    scores,
    before,
    copyBefore,
    copyAbove,
    copyBelow,
    chromeAbove,
    chromeBelow,
    storyFirst,
    storyLast,
    sameLine,
  };
}

/** Adds to a row that `readContext` or `Kept` has filled. */
export function readSecondContext(page: Page, first: FirstPass, i: number, row: Float32Array): void {
  const { count } = page;
  const { scores } = first;
  let at = SECOND;
  row[at++] = scores[i] as number;
  let low = 9;
  let high = -9;
  for (const lag of LAGS) {
    const k = i + lag;
    const inside = k >= 0 && k < count;
    const score = inside ? (scores[k] as number) : 0;
    row[at++] = inside ? score : -19;
    if (inside && score < low) low = score;
    if (inside && score > high) high = score;
  }
  for (const reach of SECOND_REACH) row[at++] = mean(first.before, i - reach, i + reach + 1, count);
  row[at++] = low;
  row[at++] = high;
  row[at++] = Math.min(i - (first.copyAbove[i] as number), 80);
  row[at++] = Math.min((first.copyBelow[i] as number) - i, 80);
  row[at++] = Math.min(i - (first.chromeAbove[i] as number), 80);
  row[at++] = Math.min((first.chromeBelow[i] as number) - i, 80);
  const copyTotal = first.copyBefore[count] as number;
  row[at++] = (first.copyBefore[i] as number) / Math.max(1, copyTotal);
  row[at++] = Math.min(first.copyBefore[i] as number, 400);
  row[at++] = Math.min(copyTotal - (first.copyBefore[i + 1] as number), 400);
  row[at++] = clamp(i - first.storyFirst, 60);
  row[at++] = clamp(first.storyLast - i, 60);
  row[at++] = sameLineScore(page, first, i);
}

function sameLineScore(page: Page, first: FirstPass, i: number): number {
  const repeats = page.repeats[i] as number;
  if (repeats < 2) return -19;
  const own = first.scores[i] as number;
  return ((first.sameLine.get((page.lines[i] as LineShape).key | 0) ?? own) - own) / (repeats - 1);
}

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
