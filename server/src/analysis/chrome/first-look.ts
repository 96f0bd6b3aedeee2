import { Alike } from './alike.ts';
import { PLAIN_SCORE } from './extent.ts';
import { findHead } from './headline.ts';
import { findMoulds } from './moulds.ts';
import { NumberColumns } from './number-columns.ts';
import type { Page } from './page.ts';
import type { Replaced } from './replace-line.ts';
import { type LineShape, TOPICS } from './shape.ts';
import { findStory, type Stretch } from './story.ts';
import { findThreads } from './threads.ts';

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
  readonly copy: Side;
  readonly furniture: Side;
  readonly story: Stretch;
  /** Of the list cast in one mould that a line is in: its mean score and its length. */
  readonly moulds: Float32Array;
  readonly mouldSizes: Uint16Array;
  /** 1 for readers' comments; for what has the place and the words of a headline or a byline. */
  readonly threads: Uint8Array;
  readonly heads: Uint8Array;
  readonly alike: Alike;
}

/** What the lines taken for copy, or those taken for furniture, have in common. */
export interface Side {
  readonly holds: (score: number) => boolean;
  /** How many of its lines hold each topic word. */
  readonly topics: Uint16Array;
  /** The nearest of its lines above and below each line; far off the page where there is none. */
  readonly above: Int32Array;
  readonly below: Int32Array;
}

/** Log odds that make sure. */
const SURE = 3;
const MOST_WORDS = 60;
const COPY_SCORE = -1;
const FURNITURE_SCORE = 1;
export const NO_MOULD = -9;
const LONGEST_MOULD = 1000;
const OFF_PAGE = 100;
/** Bytes of the columns for each line. */
const BYTES_A_LINE = 64;

/** Of two scores that are cut to the same a look tells the same. */
export const cut = (score: number): number => Math.max(-SURE, Math.min(SURE, score));

export function firstLook(page: Page, uncut: Float32Array): FirstLook {
  const { count } = page;
  const columns = new NumberColumns(2 * 2 * TOPICS + count * BYTES_A_LINE);
  const scores = columns.add(Float32Array, count);
  const scoreBefore = columns.add(Float64Array, count + 1);
  const copyBefore = columns.add(Float64Array, count + 1);
  const furnitureBefore = columns.add(Float64Array, count + 1);
  let most = -SURE;
  let plain = 0;
  for (let i = 0; i < count; i++) {
    const score = cut(uncut[i] as number);
    scores[i] = score;
    const words = Math.min(page.words[i] as number, MOST_WORDS);
    scoreBefore[i + 1] = (scoreBefore[i] as number) + score;
    copyBefore[i + 1] = (copyBefore[i] as number) + (score < 0 ? (words * -score) / SURE : 0);
    furnitureBefore[i + 1] = (furnitureBefore[i] as number) + 0.5 + score / (2 * SURE);
    if (score > most) most = score;
    if (score > PLAIN_SCORE) plain++;
  }
  const story = findStory(page, scores);
  const moulds = columns.add(Float32Array, count).fill(NO_MOULD);
  const mouldSizes = columns.add(Uint16Array, count);
  for (const { from, to, mean } of findMoulds(page, scores)) {
    moulds.fill(mean, from, to);
    mouldSizes.fill(Math.min(to - from, LONGEST_MOULD), from, to);
  }
  const threads = columns.add(Uint8Array, count);
  for (const { first, last } of findThreads(page)) threads.fill(1, first, last + 1);
  const heads = columns.add(Uint8Array, count);
  for (const i of findHead(page, scores, story)) heads[i] = 1;
  return {
    scores,
    scoreBefore,
    copyBefore,
    furnitureBefore,
    most,
    plain,
    copy: sideOf(page, scores, (score) => score < COPY_SCORE, columns),
    furniture: sideOf(page, scores, (score) => score > FURNITURE_SCORE, columns),
    story,
    moulds,
    mouldSizes,
    threads,
    heads,
    alike: new Alike(page, scores),
  };
}

/**
 * Brings a look up to date where a line of prose was replaced and all scores are what they were. Returns the lines of which
 * it says something else now.
 */
export function replaceInLook(look: FirstLook, page: Page, { at, topics }: Replaced): number[] {
  const changed: number[] = [];
  if (at < 0) return changed;
  for (const { holds, topics: counts, above, below } of [look.copy, look.furniture]) {
    if (!holds(look.scores[at] as number)) continue;
    for (const [topic, by] of topics) counts[topic] = (counts[topic] as number) + by;
    // How long the nearest line is.
    for (let i = at + 1; i < page.count && above[i] === at; i++) changed.push(i);
    for (let i = at - 1; i >= 0 && below[i] === at; i--) changed.push(i);
  }
  const { heads } = look;
  const before = heads.slice();
  heads.fill(0);
  for (const i of findHead(page, look.scores, look.story)) heads[i] = 1;
  for (let i = 0; i < page.count; i++) if (heads[i] !== before[i]) changed.push(i);
  return changed;
}

function sideOf(
  { count, lines }: Page,
  scores: Float32Array,
  holds: (score: number) => boolean,
  columns: NumberColumns,
): Side {
  const uses = columns.add(Uint16Array, TOPICS);
  const above = columns.add(Int32Array, count);
  const below = columns.add(Int32Array, count);
  let last = -OFF_PAGE;
  for (let i = 0; i < count; i++) {
    above[i] = last;
    if (!holds(scores[i] as number)) continue;
    last = i;
    const { topics } = lines[i] as LineShape;
    for (let k = 0; k < topics.length; k++)
      uses[topics[k] as number] = (uses[topics[k] as number] as number) + 1;
  }
  last = count + OFF_PAGE;
  for (let i = count - 1; i >= 0; i--) {
    below[i] = last;
    if (holds(scores[i] as number)) last = i;
  }
  return { holds, topics: uses, above, below };
}
