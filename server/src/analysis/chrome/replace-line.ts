import { ASPECTS, OWN_ASPECTS, readAspects, summable, titleKey } from './around.ts';
import { readTopics, TOPICS_SIZE } from './context.ts';
import {
  buildOf,
  countedProse,
  countedWords,
  endOf,
  isDeep,
  isProse,
  isShort,
  isSolidProse,
  lengthOf,
  MOST_COUNTED,
  markerOf,
  type Page,
  PROSE_WORDS,
  startOf,
} from './page.ts';
import type { LineShape } from './shape.ts';
import { S } from './shape-columns.ts';
import { TopicList } from './topic-list.ts';

/** So far off a line is told by the lines around it; groups of lines without a blank one between reach further. */
const REACH = 31;
const DEEP_REACH = 2;

/** What came of putting a line in the place of another. */
export interface Replaced {
  /** Where it stands. */
  readonly at: number;
  /** The lines that may have to be judged anew. */
  readonly anew: readonly number[];
  /** Other lines of which all but what the page speaks of stays as it was. */
  readonly about: About;
  /** Prose for prose, as long and built alike: what is told of lists, comments and stretches of the page holds. */
  readonly isQuiet: boolean;
  /** The topics of which it has more than the line before, or less, and how many. */
  readonly topics: ReadonlyMap<number, number>;
}

/** Lines, and what their topics came to before, one after the other. */
export interface About {
  readonly lines: number[];
  readonly before: number[];
}

/** Where nothing was replaced. */
export const NOTHING: Replaced = {
  at: -1,
  anew: [],
  about: { lines: [], before: [] },
  isQuiet: true,
  topics: new Map(),
};

/**
 * Puts a line in the place of another where the page stays as it is but for what the two say themselves: a word was
 * typed in a paragraph. Null where the page has to be read again.
 */
export function replaceLine(
  page: Page,
  at: number,
  line: LineShape,
  wordScore: number,
  storyScore: number,
): Replaced | null {
  const old = page.lines[at] as LineShape;
  if (!isLike(old, line) || !isAlone(page, at, line)) return null;
  const anew = new Set<number>();
  around(page, at, anew);
  const before = aspectsOf(page, at);
  const isAsLong = replaceLength(page, at, line);
  const build = buildOf(line.shape, page.gaps[at] as number);
  const isBuiltAlike = build === page.builds[at];
  addToSums(page.scoreBefore, 1, at, 0, summable(wordScore) - summable(page.wordScores[at] as number));
  page.lines[at] = line;
  page.lengths[at] = lengthOf(line);
  page.words[at] = line.shape[S.words] as number;
  page.wordScores[at] = wordScore;
  page.storyScores[at] = storyScore;
  page.keys[at] = line.key | 0;
  recount(page.starts, page.sameStart, at, startOf(line), anew);
  recount(page.ends, page.sameEnd, at, endOf(line), anew);
  recount(page.builds, page.sameBuild, at, build, anew);
  page.around.titles[at] = titleKey(line);
  page.solid[at] = (page.prose[at] as number) > 0 && isSolidProse(line, wordScore) ? 1 : 0;
  const topics = topicsGained(old, line);
  const about: About = { lines: [], before: [] };
  if (topics.size > 0 && (page.prose[at] as number) > 0) replaceTopics(page, at, topics, anew, about);
  if (topicLists.get(page)?.replace(at, line.topics) === false) topicLists.delete(page);
  updateAspects(page, at, before);
  const last = Math.min(page.count - 1, at + DEEP_REACH);
  for (let i = Math.max(0, at - DEEP_REACH); i <= last; i++) page.deep[i] = isDeep(page, i) ? 1 : 0;
  const isQuiet =
    isAsLong && isBuiltAlike && (page.prose[at] as number) > 0 && hasWords(old) && hasWords(line);
  // How much prose there is on the page, and how much above it, is asked of each line.
  return { at, anew: isAsLong ? [...anew] : Array.from(page.keys.keys()), about, isQuiet, topics };
}

/** Lists, heads and the frames of comments are told by lines of fewer words, or by none of their words. */
const hasWords = ({ words }: LineShape): boolean => words.length >= PROSE_WORDS;

/** What the page as a whole is told by is the same for the two. */
function isLike({ shape: old, key: oldKey }: LineShape, { shape, key }: LineShape): boolean {
  return (
    isProse(old) === isProse(shape) &&
    isShort(old) === isShort(shape) &&
    !markerOf.has(oldKey | 0) &&
    !markerOf.has(key | 0)
  );
}

/** No other line is the same as the one or the other. */
function isAlone({ repeats, keys, around }: Page, at: number, line: LineShape): boolean {
  const { titles, next, previous } = around;
  const key = line.key | 0;
  const title = titleKey(line);
  return (
    (keys[at] === key || (repeats[at] === 1 && !keys.includes(key))) &&
    (titles[at] === title ||
      (next[at] === -1 && previous[at] === -1 && (title === 0 || !titles.includes(title))))
  );
}

/** Sums the lengths of the lines anew. True where the line counts for as many words as before, in prose and in all. */
function replaceLength(page: Page, at: number, { shape }: LineShape): boolean {
  const { prose, proseBefore, wordsBefore, firstPersonBefore, lines } = page;
  const old = (lines[at] as LineShape).shape;
  const isAsLong =
    countedWords(old) === countedWords(shape) &&
    ((prose[at] as number) === 0 || countedProse(old) === countedProse(shape));
  const by = (shape[S.firstPerson] as number) - (old[S.firstPerson] as number);
  if (by !== 0)
    for (let i = at; i < page.count; i++)
      firstPersonBefore[i + 1] = (firstPersonBefore[i + 1] as number) + by;
  if (isAsLong) return true;
  if ((prose[at] as number) > 0) prose[at] = countedProse(shape);
  // In the order of the lines, so that they are rounded as if they were read.
  for (let i = at; i < page.count; i++) {
    const words = i === at ? shape : (lines[i] as LineShape).shape;
    proseBefore[i + 1] = (proseBefore[i] as number) + (prose[i] as number);
    wordsBefore[i + 1] = (wordsBefore[i] as number) + countedWords(words);
  }
  return false;
}

/** Counts anew how many lines begin, end or are built as the line was and as it is. */
function recount(
  keys: Int32Array | Int16Array,
  counts: Int32Array | Uint16Array,
  at: number,
  key: number,
  anew: Set<number>,
): void {
  const old = keys[at] as number;
  if (old === key) return;
  keys[at] = key;
  for (const one of [old, key]) {
    const same: number[] = [];
    for (let i = keys.indexOf(one); i >= 0; i = keys.indexOf(one, i + 1)) same.push(i);
    for (const i of same) {
      counts[i] = Math.min(same.length, MOST_COUNTED);
      anew.add(i);
    }
  }
}

/** The lines that look at this one, or at the group that it stands in. */
function around({ count, groupSize, groupIndex }: Page, at: number, lines: Set<number>): void {
  const first = at - (groupIndex[at] as number);
  const end = first + (groupSize[at] as number);
  const above = first > 0 ? first - 1 - (groupIndex[first - 1] as number) : 0;
  const below = end < count ? end + (groupSize[end] as number) : count;
  const from = Math.max(0, Math.min(at - REACH, above));
  const to = Math.min(count, Math.max(at + REACH + 1, below));
  for (let i = from; i < to; i++) lines.add(i);
}

function topicsGained(old: LineShape, line: LineShape): ReadonlyMap<number, number> {
  const gained = new Map<number, number>();
  for (const topic of old.topics) gained.set(topic, (gained.get(topic) ?? 0) - 1);
  for (const topic of line.topics) gained.set(topic, (gained.get(topic) ?? 0) + 1);
  for (const [topic, by] of gained) if (by === 0) gained.delete(topic);
  return gained;
}

/** Counts the topics of the page's prose anew; what other lines share of them changes too. */
function replaceTopics(
  page: Page,
  at: number,
  changes: ReadonlyMap<number, number>,
  anew: Set<number>,
  about: About,
): void {
  const { deep, topicCounts } = page;
  const list = topicListOf(page);
  const shared = new Set<number>();
  for (const [topic, by] of changes) {
    const isNews = isSharedAnew(topicCounts[topic] as number, by);
    for (const i of list.linesAbout(topic)) {
      if (i === at) continue;
      if (isNews) {
        shared.add(i);
        anew.add(i);
      } else if (deep[i] === 0 && !anew.has(i)) {
        // What is deep in prose is not judged by its topics.
        about.lines.push(i);
        readTopics(page, i, row, 0);
        about.before.push(...row);
      }
    }
  }
  const before = Array.from(shared, (i) => [i, aspectsOf(page, i)] as const);
  for (const [topic, by] of changes) topicCounts[topic] = (topicCounts[topic] as number) + by;
  for (const [i, aspects] of before) if (updateAspects(page, i, aspects)) around(page, i, anew);
}

const row = new Float32Array(TOPICS_SIZE);

/** A line shares a topic that some other line has, however many: from one use to two it becomes another's than its own. */
const isSharedAnew = (uses: number, by: number): boolean => Math.min(uses, 2) !== Math.min(uses + by, 2);

/** Made when a line of the page is first replaced. */
const topicLists = new WeakMap<Page, TopicList>();

function topicListOf(page: Page): TopicList {
  const known = topicLists.get(page);
  if (known !== undefined) return known;
  const list = new TopicList(page.lines);
  topicLists.set(page, list);
  return list;
}

function aspectsOf({ lines, prose, storyScores, topicCounts }: Page, i: number): Float64Array {
  const out = new Float64Array(OWN_ASPECTS);
  readAspects(lines[i] as LineShape, prose[i] as number, storyScores[i] as number, topicCounts, out);
  return out;
}

/** Whether the aspects of a line are others than they were; the sums of all lines below go by them. */
function updateAspects(page: Page, i: number, before: Float64Array): boolean {
  const now = aspectsOf(page, i);
  let changed = false;
  for (let k = 0; k < OWN_ASPECTS; k++) {
    const by = (now[k] as number) - (before[k] as number);
    if (by === 0) continue;
    changed = true;
    addToSums(page.around.sums, ASPECTS, i, k, by);
  }
  return changed;
}

/** Adds to a running sum from the line after `at` on. */
function addToSums(sums: Float64Array, width: number, at: number, column: number, by: number): void {
  if (by === 0) return;
  for (let to = (at + 1) * width + column; to < sums.length; to += width)
    sums[to] = (sums[to] as number) + by;
}
