import { AROUND_SIZE, writeAround } from './around.ts';
import { MARKER_KINDS, type Page } from './page.ts';
import type { LineShape } from './shape.ts';
import { S, SHAPE_SIZE } from './shape-columns.ts';

/** A line among the others: its own shape, its neighbours', its place, and what repeats. */
const NEIGHBOUR: readonly number[] = [S.words, S.ending, S.capitalised, S.bullet, S.functionShare, S.indent];

const OWN = SHAPE_SIZE;
const NEAR = OWN + 4;
const FAR = NEAR + 2 * (NEIGHBOUR.length + 2);
const WINDOWS = FAR + 8;
const PLACE = WINDOWS + 9;
const RUNS = PLACE + 10;
const SAME_BUILD = RUNS + 5;
/** The columns of its topics. */
export const TOPICS = SAME_BUILD + 3;
export const TOPICS_SIZE = 5;
const REPEATS = TOPICS + TOPICS_SIZE;
const AROUND = REPEATS + 14;
export const CONTEXT_SIZE = AROUND + AROUND_SIZE;

const SCORE_REACH = [2, 6, 16] as const;
const PROSE_REACH = [3, 8, 20] as const;
const FAR_LAGS = [-2, 2, -3, 3] as const;

export function readContext(page: Page, i: number, row: Float32Array): void {
  const { shape } = page.lines[i] as LineShape;
  for (let column = 0; column < SHAPE_SIZE; column++) row[column] = shape[column] as number;
  row[OWN] = page.wordScores[i] as number;
  row[OWN + 1] = page.gaps[i] as number;
  row[OWN + 2] = page.gaps[i + 1] as number;
  row[OWN + 3] = page.storyScores[i] as number;
  readNeighbours(page, i, row);
  readWindows(page, i, row);
  readPlace(page, i, row);
  readRuns(page, i, row);
  readBuilds(page, i, row);
  readTopics(page, i, row, TOPICS);
  readRepeats(page, i, row);
  writeAround(page, i, row, AROUND);
}

/** In place of what a line says, where there is no line. */
const NO_LINE = -9;

function readNeighbours({ count, lines, wordScores, storyScores }: Page, i: number, row: Float32Array): void {
  let at = NEAR;
  for (let k = i - 1; k <= i + 1; k += 2) {
    const inside = k >= 0 && k < count;
    if (inside) {
      const { shape } = lines[k] as LineShape;
      for (const column of NEIGHBOUR) row[at++] = shape[column] as number;
      row[at++] = wordScores[k] as number;
      row[at++] = storyScores[k] as number;
    } else {
      for (let z = 0; z <= NEIGHBOUR.length + 1; z++) row[at++] = NO_LINE;
    }
  }
  for (const lag of FAR_LAGS) {
    const k = i + lag;
    const inside = k >= 0 && k < count;
    row[at++] = inside ? ((lines[k] as LineShape).shape[S.words] as number) : NO_LINE;
    row[at++] = inside ? (wordScores[k] as number) : NO_LINE;
  }
}

/** How the lines about it read on the average, and how long they are. */
function readWindows(
  { count, scoreBefore, proseBefore, wordsBefore }: Page,
  i: number,
  row: Float32Array,
): void {
  let at = WINDOWS;
  for (const reach of SCORE_REACH) row[at++] = mean(scoreBefore, i - reach, i + reach + 1, count);
  for (const reach of PROSE_REACH) row[at++] = mean(proseBefore, i - reach, i + reach + 1, count);
  row[at] = mean(scoreBefore, i - 5, i, count);
  row[at + 1] = mean(scoreBefore, i + 1, i + 6, count);
  row[at + 2] = mean(wordsBefore, i - 4, i + 5, count);
}

/** Where on the page it stands, and where in its prose. */
function readPlace(
  { count, prose, proseBefore, proseAbove, proseBelow }: Page,
  i: number,
  row: Float32Array,
): void {
  const total = proseBefore[count] as number;
  row[PLACE] = Math.min(i - (proseAbove[i] as number), 60);
  row[PLACE + 1] = Math.min((proseBelow[i] as number) - i, 60);
  row[PLACE + 2] = (proseBefore[i] as number) / Math.max(total, 1);
  row[PLACE + 3] = Math.min(proseBefore[i] as number, 400);
  row[PLACE + 4] = Math.min(total - (proseBefore[i + 1] as number), 400);
  row[PLACE + 5] = Math.min(total, 1000);
  row[PLACE + 6] = Math.min(i, 80);
  row[PLACE + 7] = Math.min(count - 1 - i, 80);
  row[PLACE + 8] = i / count;
  row[PLACE + 9] = prose[i] as number;
}

/** The run of short lines and the group that it stands in. */
function readRuns(page: Page, i: number, row: Float32Array): void {
  row[RUNS] = page.shortRun[i] as number;
  row[RUNS + 1] = page.shortIndex[i] as number;
  row[RUNS + 2] = page.groupSize[i] as number;
  row[RUNS + 3] = page.groupIndex[i] as number;
  row[RUNS + 4] = page.repeats[i] as number;
}

/** Lines of the same build at even distances: the lines of a list, the parts of its items. */
function readBuilds({ count, builds }: Page, i: number, row: Float32Array): void {
  const build = builds[i] as number;
  let best = 0;
  let period = 0;
  for (let lag = 1; lag <= 7; lag++) {
    let matches = 0;
    if (i >= lag && builds[i - lag] === build) matches++;
    if (i >= 2 * lag && builds[i - 2 * lag] === build) matches++;
    if (i + lag < count && builds[i + lag] === build) matches++;
    if (i + 2 * lag < count && builds[i + 2 * lag] === build) matches++;
    if (lag === 1) row[SAME_BUILD] = matches;
    if (matches > best) {
      best = matches;
      period = lag;
    }
  }
  row[SAME_BUILD + 1] = best;
  row[SAME_BUILD + 2] = period;
}

/** What stands again on the page, as it is or in part, and what its stretches have in common. */
function readRepeats(page: Page, i: number, row: Float32Array): void {
  const { count, repeatsBefore, firstPersonBefore, scoreBefore, wordsBefore, markersAbove } = page;
  row[REPEATS] = page.sameStart[i] as number;
  row[REPEATS + 1] = page.sameEnd[i] as number;
  row[REPEATS + 2] = page.sameBuild[i] as number;
  row[REPEATS + 3] = (page.sameBuild[i] as number) / count;
  row[REPEATS + 4] = mean(repeatsBefore, i - 8, i + 9, count);
  row[REPEATS + 5] = mean(repeatsBefore, i - 25, i + 26, count);
  row[REPEATS + 6] = mean(firstPersonBefore, i - 6, i + 7, count);
  row[REPEATS + 7] = mean(firstPersonBefore, i - 30, i + 31, count);
  row[REPEATS + 8] = mean(scoreBefore, i - 25, i, count);
  row[REPEATS + 9] = mean(scoreBefore, i + 1, i + 26, count);
  row[REPEATS + 10] = mean(wordsBefore, i - 20, i + 21, count);
  let at = REPEATS + 11;
  for (let m = i * MARKER_KINDS; m < (i + 1) * MARKER_KINDS; m++)
    row[at++] = Math.min(i - (markersAbove[m] as number), 150);
}

/** log2(1 + uses), for the numbers of uses there mostly are. */
const LOGS = Float64Array.from({ length: 256 }, (_, uses) => Math.log2(1 + uses));

/** Whether the prose of the page speaks of what this line speaks of: a subheading's words recur, a teaser's do not. */
export function readTopics(page: Page, i: number, row: Float32Array, at: number): void {
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
