import { readFirstPass } from './context.ts';
import { findHead } from './headline.ts';
import type { Page } from './page.ts';
import { type LineShape, S } from './shape.ts';

export const COPY = 0;
export const DOUBTFUL = 1;
export const SURE = 2;

/** Log odds from which a line is furniture that may go unasked, and from which it is worth asking about. */
const SURE_SCORE = 0;
const ASK_SCORE = 0.5;
/** Amid the story, where a mistake costs copy; and by itself there, where nothing around it vouches for it. */
const INSIDE_SCORE = 1.2;
const STRAY_SCORE = 1.8;
/** A line that reads like copy has to be told from it with more certainty, the more so the longer it is. */
const PROSE_SCORE = 0.7;
const LONG_PROSE = 40;
const LONG_PROSE_MORE = 0.5;

/** Where hardly any line is plainly furniture, the copy was not pasted with its page: what looks like it may be copy. */
const PLAIN_SCORE = 2;
const FEWEST_PLAIN = 3;
const RUN_SCORE = 0.7;
const SHORTEST_RUN = 4;
const LONE_SCORE = 2;

/** Of a few lines with little prose among them there is no telling which is what. */
const FEWEST_LINES = 12;
const LEAST_PROSE = 60;

/** Whether each line stays, may be asked about, or goes. */
export function decide(page: Page, scores: Float32Array): Uint8Array {
  const out = new Uint8Array(page.count);
  if (page.count < FEWEST_LINES && (page.proseBefore[page.count] as number) < LEAST_PROSE) return out;
  const around = readFirstPass(page, scores);
  const { storyFirst, storyLast } = around;
  const least = hasPage(scores) ? SURE_SCORE : LONE_SCORE;
  for (let i = 0; i < page.count; i++) {
    const score = scores[i] as number;
    const inside = i >= storyFirst && i <= storyLast;
    if (score > Math.max(least, neededToBeSure(page, scores, i, inside))) out[i] = SURE;
    else if (score > ASK_SCORE) out[i] = DOUBTFUL;
  }
  settleLists(page, scores, out);
  spareTables(page, scores, out);
  for (const line of findHead(page, around)) out[line] = COPY;
  return out;
}

/** Whether the copy was pasted with its page: some lines that are plain cases, or a run of them, as menus are. */
function hasPage(scores: Float32Array): boolean {
  let plain = 0;
  let run = 0;
  for (const score of scores) {
    if (score > PLAIN_SCORE) plain++;
    run = score > RUN_SCORE ? run + 1 : 0;
    if (plain >= FEWEST_PLAIN || run >= SHORTEST_RUN) return true;
  }
  return false;
}

function neededToBeSure(page: Page, scores: Float32Array, i: number, inside: boolean): number {
  const before = i > 0 ? (scores[i - 1] as number) : SURE_SCORE;
  const after = i + 1 < page.count ? (scores[i + 1] as number) : SURE_SCORE;
  let needed = inside ? INSIDE_SCORE : SURE_SCORE;
  if (inside && before < 0 && after < 0) needed = STRAY_SCORE;
  if ((page.prose[i] as number) > 0) needed = Math.max(needed, PROSE_SCORE);
  if (((page.lines[i] as LineShape).shape[S.words] as number) > LONG_PROSE) needed += LONG_PROSE_MORE;
  return needed;
}

const SHORTEST_TABLE = 6;
/** Share of lines that are figures and little else. */
const TABLE_FIGURES = 0.25;
const TABLE_SCORE = 3;

/** Results, standings and price lists read like menus: a run that is full of bare figures has to be surer than others. */
function spareTables(page: Page, scores: Float32Array, out: Uint8Array): void {
  let from = 0;
  let figures = 0;
  for (let i = 0; i <= page.count; i++) {
    if (i < page.count && out[i] === SURE) {
      if (isFigure((page.lines[i] as LineShape).shape)) figures++;
      continue;
    }
    if (i - from >= SHORTEST_TABLE && figures >= TABLE_FIGURES * (i - from)) {
      for (let k = from; k < i; k++) if ((scores[k] as number) < TABLE_SCORE) out[k] = DOUBTFUL;
    }
    from = i + 1;
    figures = 0;
  }
}

const isFigure = (shape: Float32Array): boolean =>
  (shape[S.digits] as number) > 0.4 && (shape[S.words] as number) <= 4 && (shape[S.month] as number) === 0;

const SHORTEST_LIST = 3;
const MOST_ITEM_WORDS = 14;
/** Share of the items of a list that decides for the others. */
const MOST_ITEMS = 0.7;
/** An item against which there is as much as this is not taken along. */
const ITEM_SCORE = -2.5;

/** A list goes as a whole or stays as a whole: nobody pastes half a menu, and a story's list misses no item. */
function settleLists(page: Page, scores: Float32Array, out: Uint8Array): void {
  let from = 0;
  for (let i = 1; i <= page.count; i++) {
    if (i < page.count && isItem(page, from) && isItem(page, i) && goesOn(page, i)) continue;
    if (i - from >= SHORTEST_LIST) settle(scores, out, from, i);
    from = i;
  }
}

const isItem = (page: Page, i: number): boolean => {
  const { shape } = page.lines[i] as LineShape;
  return (shape[S.bullet] as number) > 0 && (shape[S.words] as number) <= MOST_ITEM_WORDS;
};

const goesOn = (page: Page, i: number): boolean =>
  page.gaps[i] === 0 &&
  (page.lines[i] as LineShape).shape[S.bullet] === (page.lines[i - 1] as LineShape).shape[S.bullet] &&
  (page.lines[i] as LineShape).shape[S.indent] === (page.lines[i - 1] as LineShape).shape[S.indent];

function settle(scores: Float32Array, out: Uint8Array, from: number, to: number): void {
  let sure = 0;
  for (let i = from; i < to; i++) if (out[i] === SURE) sure++;
  const share = sure / (to - from);
  if (share === 0 || share === 1) return;
  for (let i = from; i < to; i++) {
    if (share >= MOST_ITEMS) {
      if ((scores[i] as number) > ITEM_SCORE) out[i] = SURE;
    } else if (share < 1 - MOST_ITEMS && out[i] === SURE) out[i] = DOUBTFUL;
  }
}
