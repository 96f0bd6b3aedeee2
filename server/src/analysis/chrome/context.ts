import { AROUND_SIZE, writeAround } from './around.ts';
import { MARKER_KINDS, type Page } from './page.ts';
import { type LineShape, S, SHAPE_SIZE } from './shape.ts';

/** A line among the others: its own shape, its neighbours', its place, and what repeats. */
const NEIGHBOUR: readonly number[] = [S.words, S.ending, S.capitalised, S.bullet, S.functionShare, S.indent];

const OWN = SHAPE_SIZE;
const NEAR = OWN + 4;
const FAR = NEAR + 2 * (NEIGHBOUR.length + 2);
const WINDOWS = FAR + 8;
const PLACE = WINDOWS + 9;
const RUNS = PLACE + 10;
const AROUND = RUNS + 13 + 14;
export const CONTEXT_SIZE = AROUND + AROUND_SIZE;

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
  for (let m = i * MARKER_KINDS; m < (i + 1) * MARKER_KINDS; m++)
    row[at++] = Math.min(i - (page.markersAbove[m] as number), 150);
  writeAround(page, i, row, AROUND);
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

function mean(before: Float32Array | Float64Array, from: number, to: number, count: number): number {
  const a = Math.max(0, from);
  const b = Math.min(count, to);
  return b > a ? ((before[b] as number) - (before[a] as number)) / (b - a) : 0;
}
