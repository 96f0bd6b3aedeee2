import { findEntryHeads } from './entries.ts';
import { findHead, isTrail } from './headline.ts';
import { findMoulds } from './moulds.ts';
import type { Page } from './page.ts';
import { findPressLines } from './press-release.ts';
import type { Judged } from './scores.ts';
import { labelsAbove, seamsOf } from './seams.ts';
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
  spareTables(page, scores, out);
  if (!judged.plain) spareAll(page, out);
  const head = findHead(page, scores, story);
  for (const line of [
    ...head,
    ...titleAbove(page, scores, head),
    ...findEntryHeads(page),
    ...findPressLines(page),
  ])
    out[line] = COPY;
  for (const line of findSentences(page, (i) => out[i] === COPY))
    if (out[line] === SURE && ((scores[line] as number) < SENTENCE || isAmid(page, line, story)))
      out[line] = DOUBTFUL;
  const besides = [
    ...labelsAbove(page, head, story),
    ...(judged.extent === 'page' ? seamsOf(page, head, story).filter((i) => inRun[i] === 0) : []),
  ];
  for (const line of besides) if (out[line] === SURE) out[line] = DOUBTFUL;
  for (const line of findLastSentences(page, story))
    if (out[line] === SURE && inRun[line] === 0) out[line] = DOUBTFUL;
  return out;
}

/** A sentence between the first line of the story and the line below its last, of words that pages don't say of themselves. */
const isAmid = (page: Page, i: number, { first, last }: Stretch): boolean =>
  i >= first && i <= last + 1 && (page.wordScores[i] as number) < 0;

const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 32;
/** Log odds from which what stands right above the head is something else, unless its words speak against it. */
const NO_TITLE = 1;

/** A headline whose words the story does not use: right above the deck or the byline, where that is all the head that was found. */
function titleAbove(page: Page, scores: Float32Array, head: readonly number[]): number[] {
  const i = Math.min(...head) - 1;
  if (head.length === 0 || i < 0) return [];
  const { shape } = page.lines[i] as LineShape;
  const words = shape[S.words] as number;
  if (words < SHORTEST_TITLE || words > LONGEST_TITLE || shape[S.bullet] !== 0) return [];
  if (isTrail(page, i, head)) return [];
  return (page.storyScores[i] as number) < 0 || (scores[i] as number) < NO_TITLE ? [i] : [];
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

/** Share of the words that may go of what is not plainly a page. */
const MOST_GONE = 0.8;

/** Nobody pastes menus by themselves: where most of what was pasted would go, it is a list that somebody wants. */
function spareAll({ count, lines }: Page, out: Uint8Array): void {
  let gone = 0;
  let all = 0;
  for (let i = 0; i < count; i++) {
    const words = (lines[i] as LineShape).shape[S.words] as number;
    all += words;
    if (out[i] === SURE) gone += words;
  }
  if (gone <= MOST_GONE * all) return;
  for (let i = 0; i < count; i++) if (out[i] === SURE) out[i] = DOUBTFUL;
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
