import { type Around, readAround, summable } from './around.ts';
import { Counts } from './counts.ts';
import { MARKERS } from './markers.ts';
import { NumberColumns } from './number-columns.ts';
import { GOES_ON, OPENS, runs } from './runs.ts';
import { type LineShape, lineShape, TOPICS } from './shape.ts';
import { S } from './shape-columns.ts';

/** The lines of a paste that are not blank, in columns: what the context of a line is read from. */
export interface Page {
  readonly count: number;
  readonly lines: LineShape[];
  /** How many words of each line were told apart, as far as a byte counts: a line of many is no item of a list, and no head. */
  readonly lengths: Uint8Array;
  /** How many words each line has. */
  readonly words: Float32Array;
  /** Blank lines before line i, at most 3; at `count`, those after the last line. */
  readonly gaps: Uint8Array;
  /** How much the words of each line speak for page furniture. */
  readonly wordScores: Float32Array;
  readonly storyScores: Float32Array;
  /** Words of prose on each line (at most 80), 0 where the line is not prose. */
  readonly prose: Float32Array;
  readonly proseBefore: Float32Array;
  readonly scoreBefore: Float64Array;
  readonly wordsBefore: Float32Array;
  /** Line number (in this page) of the nearest prose above (-1: none) and below (`count`: none). */
  readonly proseAbove: Int32Array;
  readonly proseBelow: Int32Array;
  /** A small number that lines of the same build share. */
  readonly builds: Int16Array;
  /** First and last line of the run of short lines without a full stop, of lines without a blank line between. */
  readonly shortRun: Uint16Array;
  readonly shortIndex: Uint16Array;
  readonly groupSize: Uint16Array;
  readonly groupIndex: Uint16Array;
  /** What is the same for lines that are the same, that begin with the same two words, that end with the same one. */
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How often the line stands on the page. */
  readonly repeats: Int32Array;
  /** How often the prose of the page uses each topic word. */
  readonly topicCounts: Uint16Array;
  /** How many lines of the page begin with the same two words, end with the same word, are built alike. */
  readonly sameStart: Int32Array;
  readonly sameEnd: Int32Array;
  readonly sameBuild: Uint16Array;
  /** Lines that stand more than once, running total; words in the first person, likewise. */
  readonly repeatsBefore: Float32Array;
  readonly firstPersonBefore: Float32Array;
  /** For each line, of each kind of marker the line of the last one above; far above the page where there is none. */
  readonly markersAbove: Int32Array;
  /** Lines of solid prose. */
  readonly solid: Uint8Array;
  /** Lines so deep in prose that they need no judging. */
  readonly deep: Uint8Array;
  readonly around: Around;
}

export const PROSE_WORDS = 12;

export const isProse = (shape: Float32Array): boolean =>
  (shape[S.words] as number) >= PROSE_WORDS &&
  (shape[S.functionShare] as number) >= 0.2 &&
  ((shape[S.ending] as number) === 1 ||
    (shape[S.ending] as number) === 2 ||
    (shape[S.innerEnds] as number) > 0 ||
    (shape[S.words] as number) > 40);

/** Of longer lines no more words count. */
export const countedProse = (shape: Float32Array): number => Math.min(shape[S.words] as number, 80);
export const countedWords = (shape: Float32Array): number => Math.min(shape[S.words] as number, 40);

/** How many of the line's words that carry meaning the other prose of the page uses. */
export function sharedTopics(page: Page, i: number): number {
  const own = (page.prose[i] as number) > 0 ? 1 : 0;
  let shared = 0;
  for (const topic of (page.lines[i] as LineShape).topics)
    if ((page.topicCounts[topic] as number) > own) shared++;
  return shared;
}

export const isSolidProse = (line: LineShape, score: number): boolean =>
  (line.shape[S.words] as number) >= 20 &&
  (line.shape[S.functionShare] as number) >= 0.2 &&
  ((line.shape[S.ending] as number) === 1 || (line.shape[S.ending] as number) === 2) &&
  score < DEEP_SCORE;

const DEEP_SCORE = -1;
const DEEP_REACH = 2;
/** Of the lines from two above to two below, itself included. */
const DEEP_COMPANY = 3;

/** Solid prose in solid company, with nothing of furniture right beside it: not worth judging. */
function isAmidProse(i: number, solid: Uint8Array, wordScores: Float32Array): boolean {
  if (i < DEEP_REACH || i + DEEP_REACH >= solid.length) return false;
  if ((wordScores[i - 1] as number) > 0 || (wordScores[i + 1] as number) > 0) return false;
  let company = 0;
  for (let k = i - DEEP_REACH; k <= i + DEEP_REACH; k++) company += solid[k] as number;
  return company >= DEEP_COMPANY;
}

type Prose = Pick<Page, 'solid' | 'repeats' | 'wordScores'>;

/** Whether a line is so deep in prose, by it and the two above and below, that it needs no judging. */
export const isDeep = ({ solid, repeats, wordScores }: Prose, i: number): boolean =>
  solid[i] === 1 && repeats[i] === 1 && isAmidProse(i, solid, wordScores);

/** Bytes of all columns for each line, and the little that each column may waste. */
const BYTES_A_LINE = 280;

const countsOfKeys = new Counts(0);
const countsOfStarts = new Counts(0);
const countsOfEnds = new Counts(0);

export function readPage(
  lines: readonly LineShape[],
  gaps: Uint8Array,
  wordScores: Float32Array,
  storyScores: Float32Array,
): Page {
  const count = lines.length;
  const columns = new NumberColumns(TOPICS * 2 + count * BYTES_A_LINE);
  const lengths = columns.add(Uint8Array, count);
  const words = columns.add(Float32Array, count);
  const prose = columns.add(Float32Array, count);
  const proseBefore = columns.add(Float32Array, count + 1);
  const scoreBefore = columns.add(Float64Array, count + 1);
  const wordsBefore = columns.add(Float32Array, count + 1);
  const proseAbove = columns.add(Int32Array, count);
  const proseBelow = columns.add(Int32Array, count);
  const builds = columns.add(Int16Array, count);
  const solid = columns.add(Uint8Array, count);
  const firstPersonBefore = columns.add(Float32Array, count + 1);
  const repeatsBefore = columns.add(Float32Array, count + 1);
  const keys = columns.add(Int32Array, count);
  const starts = columns.add(Int32Array, count);
  const ends = columns.add(Int32Array, count);
  countsOfKeys.begin(count);
  countsOfStarts.begin(count);
  countsOfEnds.begin(count);
  // Slots of the three at first, then their counts.
  const repeats = columns.add(Int32Array, count);
  const sameStart = columns.add(Int32Array, count);
  const sameEnd = columns.add(Int32Array, count);
  const markersAbove = columns.add(Int32Array, count * MARKER_KINDS);
  // With room for what is no marker, so that the step is one that every line takes.
  const lastMarker = columns.add(Int32Array, MARKER_KINDS + 1).fill(-NEVER);
  const topicCounts = columns.add(Uint16Array, TOPICS);
  const short = columns.add(Uint8Array, count);
  const close = columns.add(Uint8Array, count);
  let lastProse = -1;
  for (let i = 0; i < count; i++) {
    const line = lines[i] as LineShape;
    const { shape } = line;
    lengths[i] = lengthOf(line);
    words[i] = shape[S.words] as number;
    if (isShort(shape)) short[i] = GOES_ON;
    close[i] = gaps[i] === 0 ? GOES_ON : OPENS;
    const score = wordScores[i] as number;
    proseAbove[i] = lastProse;
    if (isProse(shape)) {
      prose[i] = countedProse(shape);
      lastProse = i;
      const { topics } = line;
      for (let k = 0; k < topics.length; k++)
        topicCounts[topics[k] as number] = (topicCounts[topics[k] as number] as number) + 1;
      if (isSolidProse(line, score)) solid[i] = 1;
    }
    proseBefore[i + 1] = (proseBefore[i] as number) + (prose[i] as number);
    scoreBefore[i + 1] = (scoreBefore[i] as number) + summable(score);
    wordsBefore[i + 1] = (wordsBefore[i] as number) + countedWords(shape);
    firstPersonBefore[i + 1] = (firstPersonBefore[i] as number) + (shape[S.firstPerson] as number);
    keys[i] = line.key | 0;
    starts[i] = startOf(line);
    ends[i] = endOf(line);
    repeats[i] = countsOfKeys.add(keys[i] as number);
    sameStart[i] = countsOfStarts.add(starts[i] as number);
    sameEnd[i] = countsOfEnds.add(ends[i] as number);
    const build = buildOf(shape, gaps[i] as number);
    builds[i] = build;
    alike[build] = (alike[build] as number) + 1;
    for (let kind = 0; kind < MARKER_KINDS; kind++)
      markersAbove[i * MARKER_KINDS + kind] = lastMarker[kind] as number;
    lastMarker[markerOf.get(line.key | 0) ?? MARKER_KINDS] = i;
  }
  let nextProse = count;
  for (let i = count - 1; i >= 0; i--) {
    proseBelow[i] = nextProse;
    if ((prose[i] as number) > 0) nextProse = i;
  }
  const sameBuild = columns.add(Uint16Array, count);
  const deep = columns.add(Uint8Array, count);
  for (let i = 0; i < count; i++) {
    sameBuild[i] = Math.min(alike[builds[i] as number] as number, MOST_COUNTED);
    repeats[i] = Math.min(countsOfKeys.at(repeats[i] as number), MOST_COUNTED);
    sameStart[i] = Math.min(countsOfStarts.at(sameStart[i] as number), MOST_COUNTED);
    sameEnd[i] = Math.min(countsOfEnds.at(sameEnd[i] as number), MOST_COUNTED);
    repeatsBefore[i + 1] = (repeatsBefore[i] as number) + ((repeats[i] as number) > 1 ? 1 : 0);
    if (solid[i] === 1 && repeats[i] === 1 && isAmidProse(i, solid, wordScores)) deep[i] = 1;
  }
  for (let i = 0; i < count; i++) alike[builds[i] as number] = 0;
  const [shortRun, shortIndex] = runs(short, columns);
  const [groupSize, groupIndex] = runs(close, columns);
  return {
    count,
    lines: [...lines],
    lengths,
    words,
    gaps,
    wordScores,
    storyScores,
    prose,
    proseBefore,
    scoreBefore,
    wordsBefore,
    proseAbove,
    proseBelow,
    builds,
    shortRun,
    shortIndex,
    groupSize,
    groupIndex,
    keys,
    starts,
    ends,
    repeats,
    topicCounts,
    sameStart,
    sameEnd,
    sameBuild,
    repeatsBefore,
    firstPersonBefore,
    markersAbove,
    solid,
    deep,
    around: readAround(lines, prose, storyScores, topicCounts, columns),
  };
}

const NEVER = 1_000_000;
export const MARKER_KINDS = MARKERS.length;
/** Of lines that are alike no more are told apart. */
export const MOST_COUNTED = 1000;

export const markerOf = new Map<number, number>();
MARKERS.forEach((lines, kind) => {
  for (const line of lines.split('|')) markerOf.set(lineShape(line).key | 0, kind);
});

export const startOf = ({ words }: LineShape): number => {
  const { length } = words;
  if (length === 0) return 0;
  return (Math.imul(words[0] as number, 31) + (length > 2 ? (words[1] as number) : length)) | 0;
};
export const endOf = ({ words }: LineShape): number =>
  words.length > 1 ? (words[words.length - 1] as number) | 0 : words.length;

export const lengthOf = ({ words }: LineShape): number => Math.min(words.length, 255);

export const isShort = (shape: Float32Array): boolean =>
  (shape[S.words] as number) <= 9 && (shape[S.ending] as number) !== 1;

/** More than the greatest number that `buildOf` gives. */
export const BUILDS = 1 << 12;

/** How many lines of a page have each build: the same memory for every page, all 0 between them. */
const alike = new Uint32Array(BUILDS);

export function buildOf(shape: Float32Array, gap: number): number {
  const words = shape[S.words] as number;
  const size = words <= 1 ? words : words <= 3 ? 2 : words <= 6 ? 3 : words <= 12 ? 4 : words <= 25 ? 5 : 6;
  return (
    ((((size * 8 + (shape[S.ending] as number)) * 8 + (shape[S.bullet] as number)) * 2 + Math.min(gap, 1)) *
      2 +
      ((shape[S.digits] as number) > 0 ? 1 : 0)) *
      2 +
    ((shape[S.indent] as number) > 0 ? 1 : 0)
  );
}
