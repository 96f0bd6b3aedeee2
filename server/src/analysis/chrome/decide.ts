import { findEntryHeads } from './entries.ts';
import { findHead } from './headline.ts';
import { findMoulds } from './moulds.ts';
import type { Page } from './page.ts';
import { findPressLines } from './press-release.ts';
import type { Judged } from './scores.ts';
import { findLastSentences, findSentences } from './sentences.ts';
import { type LineShape, S } from './shape.ts';
import { findStory, type Stretch } from './story.ts';
import { findThreads } from './threads.ts';
import { LIMITS, type Limits, SENTENCE } from './thresholds.ts';

export const COPY = 0;
export const DOUBTFUL = 1;
export const SURE = 2;

/** Log odds of what goes with its run. */
const RUN = 2.5;

/** Of a few lines with little prose among them there is no telling which is what. */
const FEWEST_LINES = 12;
const LEAST_PROSE = 60;

/** Whether each line stays, may be asked about, or goes. */
export function decide(page: Page, judged: Judged): Uint8Array {
  const out = new Uint8Array(page.count);
  if (page.count < FEWEST_LINES && (page.proseBefore[page.count] as number) < LEAST_PROSE) return out;
  const limits = LIMITS[judged.extent];
  const { scores, inRun } = withRuns(page, judged.scores, limits.list);
  const story = findStory(page, scores);
  for (let i = 0; i < page.count; i++) {
    const score = scores[i] as number;
    if (score > limitOf(page, scores, i, story, limits)) out[i] = SURE;
    else if (score > limits.ask) out[i] = DOUBTFUL;
  }
  settleLists(page, scores, out, story.first);
  spareTables(page, scores, out);
  for (const line of [...findHead(page, scores, story), ...findEntryHeads(page), ...findPressLines(page)])
    out[line] = COPY;
  for (const line of findSentences(page, (i) => out[i] === COPY))
    if (out[line] === SURE && (scores[line] as number) < SENTENCE) out[line] = DOUBTFUL;
  for (const line of findLastSentences(page, story))
    if (out[line] === SURE && inRun[line] === 0) out[line] = DOUBTFUL;
  return out;
}

/** Lines of a list and of readers' comments are furniture together, whatever each says by itself. */
function withRuns(
  page: Page,
  judged: Float32Array,
  least: number,
): { readonly scores: Float32Array; readonly inRun: Uint8Array } {
  const scores = judged.slice();
  const inRun = new Uint8Array(page.count);
  for (const { from, to, mean } of findMoulds(page, judged)) {
    if (mean < least) continue;
    inRun.fill(1, from, to);
  }
  for (const { first, last } of findThreads(page)) {
    inRun.fill(1, first, last + 1);
  }
  for (let i = 0; i < page.count; i++) if (inRun[i] === 1) scores[i] = Math.max(scores[i] as number, RUN);
  return { scores, inRun };
}

function limitOf(
  page: Page,
  scores: Float32Array,
  i: number,
  { first, last }: Stretch,
  limits: Limits,
): number {
  if (i < first || i > last) {
    if ((page.prose[i] as number) > 0) return limits.prose;
    return i < first ? limits.above : limits.below;
  }
  const before = i > 0 ? (scores[i - 1] as number) : 0;
  const after = i + 1 < page.count ? (scores[i + 1] as number) : 0;
  return before < 0 && after < 0 ? limits.stray : limits.inside;
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
/** Above the story, where lists are menus. */
const MENU_ITEMS = 0.4;
/** An item against which there is as much as this is not taken along. */
const ITEM_SCORE = -2.5;

/** A list goes as a whole or stays as a whole: nobody pastes half a menu, and a story's list misses no item. */
function settleLists(page: Page, scores: Float32Array, out: Uint8Array, story: number): void {
  let from = 0;
  for (let i = 1; i <= page.count; i++) {
    if (i < page.count && isItem(page, from) && isItem(page, i) && goesOn(page, i)) continue;
    if (i - from >= SHORTEST_LIST) settle(scores, out, from, i, i <= story ? MENU_ITEMS : MOST_ITEMS);
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

function settle(scores: Float32Array, out: Uint8Array, from: number, to: number, most: number): void {
  let sure = 0;
  for (let i = from; i < to; i++) if (out[i] === SURE) sure++;
  const share = sure / (to - from);
  if (share === 0 || share === 1) return;
  for (let i = from; i < to; i++) {
    if (share >= most) {
      if ((scores[i] as number) > ITEM_SCORE) out[i] = SURE;
    } else if (share < 1 - MOST_ITEMS && out[i] === SURE) out[i] = DOUBTFUL;
  }
}
