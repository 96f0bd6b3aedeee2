import { Counts } from './counts.ts';
import type { NumberColumns } from './number-columns.ts';
import type { Page } from './page.ts';
import { type LineShape, lineShape } from './shape.ts';
import { S } from './shape-columns.ts';

/**
 * What the model asks of the stretch of page around a line: how its lines read on the average, near and far, and where the
 * line stands again.
 */
export interface Around {
  /** For each line, and one past the last, the running sums of all aspects side by side. */
  readonly sums: Float64Array;
  /** Where the line stands next and stood last, whatever number it has in front; -1: nowhere. */
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** What is the same for lines that are the same but for their number; 0 for lines of figures alone. */
  readonly titles: Int32Array;
}

/** Aspects of a line: nine of its shape, how its words read amid a story, its topics, whether it stands again. */
export const ASPECTS = 15;
const REACHES = [3, 10, 30] as const;
const EDGE = 6;
export const AROUND_SIZE = ASPECTS * REACHES.length + 8 + 6 + 6;

const MOST = 4;
/** Lines that are longer stand again as they are, or not at all. */
const LONGEST_TITLE = 16;
const NUMBERS = [...lineShape('1 10 100').words];

export function readAround(
  lines: readonly LineShape[],
  prose: Float32Array,
  storyScores: Float32Array,
  topicCounts: Uint16Array,
  columns: NumberColumns,
): Around {
  const count = lines.length;
  const titles = columns.add(Int32Array, count);
  for (let i = 0; i < count; i++) titles[i] = titleKey(lines[i] as LineShape);
  const { next, previous } = findAgain(titles, columns);
  const sums = columns.add(Float64Array, (count + 1) * ASPECTS);
  for (let i = 0; i < count; i++) {
    const at = i * ASPECTS;
    const to = at + ASPECTS;
    readAspects(lines[i] as LineShape, prose[i] as number, storyScores[i] as number, topicCounts, scratch);
    for (let k = 0; k < OWN_ASPECTS; k++) sums[to + k] = (sums[at + k] as number) + (scratch[k] as number);
    const again = next[i] as number;
    sums[to + 12] = (sums[at + 12] as number) + (again >= 0 ? 1 : 0);
    sums[to + 13] = (sums[at + 13] as number) + ((previous[i] as number) >= 0 ? 1 : 0);
    // A table of contents: it and the line below stand again further down, with something between.
    const listed = again >= 0 && i + 1 < count && (next[i + 1] as number) > again + 1;
    sums[to + 14] = (sums[at + 14] as number) + (listed ? 1 : 0);
  }
  return { sums, next, previous, titles };
}

/** Those that do not ask where the line stands again. */
export const OWN_ASPECTS = 12;
const scratch = new Float64Array(OWN_ASPECTS);

/** Writes those aspects of a line that its words tell, and the words of the page. */
export function readAspects(
  { shape, topics }: LineShape,
  prose: number,
  storyScore: number,
  topicCounts: Uint16Array,
  out: Float64Array,
): void {
  const ending = shape[S.ending] as number;
  out[0] = ending === 1 || ending === 2 ? 1 : 0;
  out[1] = shape[S.capitalised] as number;
  out[2] = shape[S.functionShare] as number;
  out[3] = shape[S.secondPerson] as number;
  out[4] = shape[S.address] as number;
  out[5] = shape[S.digits] as number;
  out[6] = Math.min(shape[S.thirdPerson] as number, MOST);
  out[7] = Math.min(shape[S.pastTense] as number, MOST);
  out[8] = Math.min(shape[S.quotes] as number, MOST);
  out[9] = (shape[S.bullet] as number) > 0 ? 1 : 0;
  out[10] = summable(storyScore);
  out[11] = summable(shareOf(topics, topicCounts, prose > 0 ? 1 : 0));
}

const UNIT = 1 << 20;

/**
 * Rounded so far that sums of it are exact: what a stretch comes to is then the same wherever on the page it stands, and
 * whatever stands above it.
 */
export const summable = (value: number): number => Math.round(value * UNIT) / UNIT;

/** Share of the topics that the other prose of the page speaks of. */
function shareOf(topics: Uint16Array, topicCounts: Uint16Array, own: number): number {
  if (topics.length === 0) return 0;
  let shared = 0;
  for (let k = 0; k < topics.length; k++) if ((topicCounts[topics[k] as number] as number) > own) shared++;
  return shared / topics.length;
}

const counts = new Counts(0);

function findAgain(titles: Int32Array, columns: NumberColumns): { next: Int32Array; previous: Int32Array } {
  const count = titles.length;
  const next = columns.add(Int32Array, count).fill(-1);
  const previous = columns.add(Int32Array, count).fill(-1);
  counts.begin(count);
  const last = columns.add(Int32Array, counts.slots).fill(-1);
  for (let i = 0; i < count; i++) {
    const key = titles[i] as number;
    if (key === 0) continue;
    const slot = counts.add(key);
    const before = last[slot] as number;
    if (before >= 0) {
      previous[i] = before;
      next[before] = i;
    }
    last[slot] = i;
  }
  return { next, previous };
}

/** The same for "2.1 Where to stay" and "Where to stay"; 0 for lines of figures alone. */
export function titleKey({ words, key }: LineShape): number {
  const { length } = words;
  if (length > LONGEST_TITLE) return key | 0;
  let from = 0;
  while (from < length && NUMBERS.includes(words[from] as number)) from++;
  if (from === length) return 0;
  let title = length - from;
  for (let k = from; k < length; k++) title = Math.imul(title, 31) ^ (words[k] as number);
  return title;
}

const FAR = 200;
const STEP = 60;
const PROSE = 400;

/** Writes what stands around line `i` into the row, from `at`. */
export function writeAround(page: Page, i: number, row: Float32Array, at: number): void {
  const { count, wordScores, proseBefore, scoreBefore, prose } = page;
  const { sums, next, previous } = page.around;
  let to = at;
  for (const reach of REACHES) {
    const from = Math.max(0, i - reach);
    const end = Math.min(count, i + reach + 1);
    const a = from * ASPECTS;
    const b = end * ASPECTS;
    const share = 1 / (end - from);
    for (let k = 0; k < ASPECTS; k++) row[to++] = ((sums[b + k] as number) - (sums[a + k] as number)) * share;
  }
  const again = next[i] as number;
  const before = previous[i] as number;
  row[to++] = again < 0 ? -1 : Math.min(again - i, FAR);
  row[to++] = before < 0 ? -1 : Math.min(i - before, FAR);
  row[to++] = i + 1 < count ? stepOf(again, next[i + 1] as number) : -FAR;
  row[to++] = i > 0 ? stepOf(next[i - 1] as number, again) : -FAR;
  row[to++] = i + 1 < count ? stepOf(before, previous[i + 1] as number) : -FAR;
  row[to++] = i > 0 ? stepOf(previous[i - 1] as number, before) : -FAR;
  row[to++] = again < 0 ? -1 : Math.min((proseBefore[again] as number) - (proseBefore[i] as number), PROSE);
  row[to++] = before < 0 ? -1 : Math.min((proseBefore[i] as number) - (proseBefore[before] as number), PROSE);

  // The lines it stands close to, without a blank line between, and the groups above and below.
  const first = i - (page.groupIndex[i] as number);
  const end = Math.min(count, first + (page.groupSize[i] as number));
  row[to++] = meanOf(scoreBefore, first, end);
  row[to++] = ((sums[end * ASPECTS + 10] as number) - (sums[first * ASPECTS + 10] as number)) / (end - first);
  row[to++] = Math.min((proseBefore[end] as number) - (proseBefore[first] as number), PROSE);
  row[to++] = first > 0 ? meanOf(scoreBefore, first - 1 - (page.groupIndex[first - 1] as number), first) : -9;
  row[to++] =
    end < count ? meanOf(scoreBefore, end, Math.min(count, end + (page.groupSize[end] as number))) : -9;
  row[to++] = wordScores[first] as number;

  to = writeEdge(wordScores, prose, Math.max(0, i - EDGE), i, row, to);
  writeEdge(wordScores, prose, i + 1, Math.min(count, i + 1 + EDGE), row, to);
}

/** How far apart two neighbours stand where they stand again. */
function stepOf(one: number, two: number): number {
  const step = Math.max(-STEP, Math.min(STEP, two - one));
  return one < 0 || two < 0 ? -FAR : step;
}

/** The plainest furniture, the plainest copy and the longest prose of some lines. */
function writeEdge(
  wordScores: Float32Array,
  prose: Float32Array,
  from: number,
  end: number,
  row: Float32Array,
  at: number,
): number {
  let most = -9;
  let least = 9;
  let longest = 0;
  for (let k = from; k < end; k++) {
    const score = wordScores[k] as number;
    if (score > most) most = score;
    if (score < least) least = score;
    if ((prose[k] as number) > longest) longest = prose[k] as number;
  }
  row[at] = most;
  row[at + 1] = least;
  row[at + 2] = longest;
  return at + 3;
}

const meanOf = (before: Float64Array, from: number, to: number): number =>
  ((before[to] as number) - (before[from] as number)) / (to - from);
