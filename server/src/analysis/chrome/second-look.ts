import { ALIKE_SIZE } from './alike.ts';
import { CONTEXT_SIZE, readContext } from './context.ts';
import { type FirstLook, firstLook, replaceInLook } from './first-look.ts';
import { type Forest, Scorer } from './forest.ts';
import type { Page } from './page.ts';
import type { Replaced } from './replace-line.ts';
import type { LineShape } from './shape.ts';
import { S } from './shape-columns.ts';

/** What is plainly copy is not looked at twice. */
export const LOOK_AGAIN = -2;

/** The scores of the first look, and of what may be furniture those of the second: kept from version to version. */
export class SecondLook {
  readonly #forest: Forest;
  #look: FirstLook | null = null;
  #scores: Float32Array | null = null;

  constructor(forest: Forest) {
    this.#forest = forest;
  }

  /** `replaced`: the first look of the page says what it said last, but for what that line says itself. */
  of(page: Page, first: Float32Array, replaced: Replaced | null): Float32Array {
    if (first.every((score) => score <= LOOK_AGAIN)) {
      this.forget();
      return first;
    }
    if (this.#look === null || this.#scores === null || replaced?.isQuiet !== true) {
      this.#look = firstLook(page, first);
      this.#scores = first.slice();
      const again: number[] = [];
      for (let i = 0; i < page.count; i++) if ((first[i] as number) > LOOK_AGAIN) again.push(i);
      this.#score(page, this.#look, again, this.#scores);
      return this.#scores;
    }
    const look = this.#look;
    const scores = this.#scores;
    const lines = [...replaced.anew, ...replaced.about.lines, ...replaceInLook(look, page, replaced)];
    for (const i of lines) scores[i] = first[i] as number;
    this.#score(
      page,
      look,
      lines.filter((i) => (first[i] as number) > LOOK_AGAIN),
      scores,
    );
    return scores;
  }

  forget(): void {
    this.#look = null;
    this.#scores = null;
  }

  #score(page: Page, look: FirstLook, lines: readonly number[], scores: Float32Array): void {
    scorer.score(this.#forest, lines, (i, row) => readSecond(page, look, i, row), scores);
  }
}

const LAGS = [0, -3, -2, -1, 1, 2, 3] as const;
const REACH = [8, 25, Number.MAX_SAFE_INTEGER] as const;
const SCORES = CONTEXT_SIZE;
const PASTE = SCORES + LAGS.length + 2 * REACH.length;
const WORDS = PASTE + 8;
const STORY = WORDS + 5;
const NEAREST = STORY + 5;
const GROUP = NEAREST + 6;
const KNOWN = GROUP + 6;
const ALIKE = KNOWN + 7;
export const SECOND_SIZE = ALIKE + ALIKE_SIZE;

const scorer = new Scorer(SECOND_SIZE);

/** In place of a score, where there is no line. */
const NONE = -9;
/** Lines beyond which it does not matter how many. */
const FAR = 60;
const clip = (lines: number): number => Math.max(-FAR, Math.min(FAR, lines));

/** The line with its context, and with what the first look said of the lines around it and of the paste as a whole. */
export function readSecond(page: Page, look: FirstLook, i: number, row: Float32Array): void {
  readContext(page, i, row);
  readScores(look, i, row);
  readPaste(look, i, row);
  readWords(page, look, i, row);
  readStory(look, i, row);
  readNearest(page, look, i, row);
  readGroup(page, look, i, row);
  readKnown(page, look, i, row);
  look.alike.read(i, row, ALIKE);
}

/** What was said of the lines around it. */
function readScores({ scores, scoreBefore }: FirstLook, i: number, row: Float32Array): void {
  const count = scores.length;
  let at = SCORES;
  for (const lag of LAGS) {
    const k = i + lag;
    row[at++] = k >= 0 && k < count ? (scores[k] as number) : NONE;
  }
  for (const reach of REACH) {
    row[at++] = mean(scoreBefore, Math.max(0, i - reach), i);
    row[at++] = mean(scoreBefore, i + 1, Math.min(count, i + 1 + reach));
  }
}

/** Copy and furniture above and below it. */
function readPaste(look: FirstLook, i: number, row: Float32Array): void {
  const { scores, copyBefore, furnitureBefore } = look;
  const count = scores.length;
  const copy = copyBefore[count] as number;
  const above = copyBefore[i] as number;
  row[PASTE] = above;
  row[PASTE + 1] = copy - (copyBefore[i + 1] as number);
  row[PASTE + 2] = above / Math.max(1, copy);
  row[PASTE + 3] = copy;
  row[PASTE + 4] = furnitureBefore[i] as number;
  row[PASTE + 5] = (furnitureBefore[count] as number) - (furnitureBefore[i + 1] as number);
  row[PASTE + 6] = look.most;
  row[PASTE + 7] = look.plain;
}

const MOST_TOPICS = 32;

/** Its words, in what was taken for copy and for furniture. */
function readWords(page: Page, { scores, copy, furniture }: FirstLook, i: number, row: Float32Array): void {
  const { topics } = page.lines[i] as LineShape;
  const ownCopy = copy.holds(scores[i] as number) ? 1 : 0;
  const ownFurniture = furniture.holds(scores[i] as number) ? 1 : 0;
  const size = Math.min(topics.length, MOST_TOPICS);
  let shared = 0;
  let sum = 0;
  let most = 0;
  let outside = 0;
  for (let k = 0; k < size; k++) {
    const topic = topics[k] as number;
    const uses = (copy.topics[topic] as number) - ownCopy;
    if (uses > 0) {
      shared++;
      sum += Math.log2(1 + uses);
      if (uses > most) most = uses;
    }
    if ((furniture.topics[topic] as number) > ownFurniture) outside++;
  }
  row[WORDS] = size === 0 ? -1 : shared / size;
  row[WORDS + 1] = size === 0 ? -1 : sum / size;
  row[WORDS + 2] = shared;
  row[WORDS + 3] = most;
  row[WORDS + 4] = size === 0 ? -1 : outside / size;
}

/** Where the stretch is that was taken for the story, and what stands between. */
function readStory({ story, copyBefore, scoreBefore }: FirstLook, i: number, row: Float32Array): void {
  const { first, last } = story;
  const none = last < 0;
  row[STORY] = none ? -FAR : clip(i - first);
  row[STORY + 1] = none ? -FAR : clip(last - i);
  row[STORY + 2] = none ? -1 : (copyBefore[last + 1] as number) - (copyBefore[first] as number);
  row[STORY + 3] = none ? NONE : mean(scoreBefore, first, last + 1);
  row[STORY + 4] =
    !none && i > last
      ? mean(scoreBefore, last + 1, i)
      : !none && i < first
        ? mean(scoreBefore, i + 1, first)
        : NONE;
}

/** The next lines of copy and of furniture, however far. */
function readNearest({ count, lines }: Page, { copy, furniture }: FirstLook, i: number, row: Float32Array) {
  const up = copy.above[i] as number;
  const down = copy.below[i] as number;
  row[NEAREST] = Math.min(FAR, i - up);
  row[NEAREST + 1] = Math.min(FAR, down - i);
  row[NEAREST + 2] = up >= 0 ? ((lines[up] as LineShape).shape[S.words] as number) : NONE;
  row[NEAREST + 3] = down < count ? ((lines[down] as LineShape).shape[S.words] as number) : NONE;
  row[NEAREST + 4] = Math.min(FAR, i - (furniture.above[i] as number));
  row[NEAREST + 5] = Math.min(FAR, (furniture.below[i] as number) - i);
}

const GROUP_REACH = 12;

/** The lines it stands close to, without a blank line between, and the groups above and below. */
function readGroup(page: Page, { scores, scoreBefore, copyBefore }: FirstLook, i: number, row: Float32Array) {
  const { count, groupIndex, groupSize } = page;
  const from = i - (groupIndex[i] as number);
  const to = Math.min(count, from + (groupSize[i] as number));
  row[GROUP] = mean(scoreBefore, from, to);
  row[GROUP + 1] = from > 0 ? mean(scoreBefore, from - 1 - (groupIndex[from - 1] as number), from) : NONE;
  row[GROUP + 2] = to < count ? mean(scoreBefore, to, Math.min(count, to + (groupSize[to] as number))) : NONE;
  row[GROUP + 3] = (copyBefore[to] as number) - (copyBefore[from] as number);
  let low = -NONE;
  let high = NONE;
  for (let k = Math.max(from, i - GROUP_REACH); k < Math.min(to, i + GROUP_REACH + 1); k++) {
    const score = scores[k] as number;
    if (score < low) low = score;
    if (score > high) high = score;
  }
  row[GROUP + 4] = low;
  row[GROUP + 5] = high;
}

const COPY_REACH = 5;

/** Where it stands again; lists, comments and heads that it belongs to; the copy right below. */
function readKnown({ count, around }: Page, look: FirstLook, i: number, row: Float32Array): void {
  const { scores, copyBefore } = look;
  const next = around.next[i] as number;
  const previous = around.previous[i] as number;
  row[KNOWN] = next >= 0 ? (scores[next] as number) : NONE;
  row[KNOWN + 1] = previous >= 0 ? (scores[previous] as number) : NONE;
  row[KNOWN + 2] = look.moulds[i] as number;
  row[KNOWN + 3] = look.mouldSizes[i] as number;
  row[KNOWN + 4] = look.threads[i] as number;
  row[KNOWN + 5] = look.heads[i] as number;
  row[KNOWN + 6] = Math.min(
    FAR,
    (copyBefore[Math.min(count, i + 1 + COPY_REACH)] as number) -
      (copyBefore[Math.min(count, i + 1)] as number),
  );
}

const mean = (before: Float64Array, from: number, to: number): number =>
  to > from ? ((before[to] as number) - (before[from] as number)) / (to - from) : 0;
