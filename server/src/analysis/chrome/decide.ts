import { findEntryHeads } from './entries.ts';
import { findHead, isTrail } from './headline.ts';
import { findMoulds } from './moulds.ts';
import type { Page } from './page.ts';
import { findPressLines } from './press-release.ts';
import type { Judged } from './scores.ts';
import { NOTE, PLAIN_SENTENCE } from './sentence-kind.ts';
import type { LineShape } from './shape.ts';
import { S } from './shape-columns.ts';
import { findStory, type Stretch } from './story.ts';
import { findThreads } from './threads.ts';
import { LIMITS, PLAIN_WORDS, type Place } from './thresholds.ts';

export const COPY = 0;
export const DOUBTFUL = 1;
export const SURE = 2;

/** Of a few lines with little prose among them there is no telling which is what. */
const FEWEST_LINES = 12;
const LEAST_PROSE = 60;

/**
 * Whether each line stays, may be asked about, or goes. How sure of it the model has to be is a matter of where the line
 * stands: the nearer to the story, the surer. The story's head stays, and so do a press release's contact and the times of a
 * live blog.
 */
export function decide(page: Page, judged: Judged): Uint8Array {
  const out = new Uint8Array(page.count);
  if (page.count < FEWEST_LINES && (page.proseBefore[page.count] as number) < LEAST_PROSE) return out;
  const limits = LIMITS[judged.extent];
  const scores = withRuns(page, judged.scores, limits.list);
  const story = findStory(page, scores);
  const head = findHead(page, scores, story);
  const parts = { scores, story, head, top: Math.min(story.first, ...head) };
  const least = Math.min(...Object.values(limits));
  for (let i = 0; i < page.count; i++) {
    const score = scores[i] as number;
    if (score <= least) continue;
    if (score > limits[placeOf(page, parts, i)]) out[i] = SURE;
    else if (score > limits.ask) out[i] = DOUBTFUL;
  }
  for (const i of [...head, ...findEntryHeads(page), ...findPressLines(page)]) out[i] = COPY;
  if (!judged.plain) spareAll(page, out);
  return out;
}

/** Share of the words that may go of what is not plainly a page. */
const MOST_GONE = 0.8;

/** Nobody pastes menus by themselves: where most of what was pasted would go, it is a list that somebody wants. */
function spareAll({ count, words }: Page, out: Uint8Array): void {
  if (!out.includes(SURE)) return;
  let gone = 0;
  let all = 0;
  for (let i = 0; i < count; i++) {
    all += words[i] as number;
    if (out[i] === SURE) gone += words[i] as number;
  }
  if (gone <= MOST_GONE * all) return;
  for (let i = 0; i < count; i++) if (out[i] === SURE) out[i] = DOUBTFUL;
}

/** Log odds of what goes with its run. */
const RUN = 4;

/** Lines of a list and of readers' comments are furniture together, whatever each says by itself. */
function withRuns(page: Page, judged: Float32Array, least: number): Float32Array {
  const scores = judged.slice();
  for (const { from, to, mean } of findMoulds(page, judged)) if (mean >= least) raise(scores, from, to);
  for (const { first, last } of findThreads(page)) raise(scores, first, last + 1);
  return scores;
}

function raise(scores: Float32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if ((scores[i] as number) < RUN) scores[i] = RUN;
}

/** Lines right above the story's head and right below the story. */
const SEAM = 3;
/** Lines below the story in which its last paragraphs may stand, after a box. */
const REACH = 25;

/** Bars between the links of a trail: "Home / News / Crime". */
const FEWEST_BARS = 2;

/** What the page was seen to be made of; `top` is the first line of the story or its head. */
interface Parts {
  readonly scores: Float32Array;
  readonly story: Stretch;
  readonly head: readonly number[];
  readonly top: number;
}

function placeOf(page: Page, { scores, story, head, top }: Parts, i: number): Place {
  const { first, last } = story;
  if (first <= last && i >= top - SEAM && i <= last + REACH) {
    if (i >= top && isSentence(page.lines[i] as LineShape)) return 'sentence';
    if (i < top ? !isLinks(page, i, head) : i < first && !isPlain(page, i)) return 'seam';
    if (i > last && i <= last + SEAM) return 'seam';
  }
  if (i < first || i > last) {
    if ((page.prose[i] as number) > 0) return 'prose';
    return i < first ? 'above' : i <= last + REACH ? 'near' : 'below';
  }
  const before = i > 0 ? (scores[i - 1] as number) : 0;
  const after = i + 1 < page.count ? (scores[i + 1] as number) : 0;
  return before < 0 && after < 0 ? 'stray' : 'inside';
}

const isSentence = ({ shape }: LineShape): boolean =>
  shape[S.sentence] === PLAIN_SENTENCE || shape[S.sentence] === NOTE;

/** A trail of links: with bars, or ending in a line of the head. */
const isLinks = (page: Page, i: number, head: readonly number[]): boolean =>
  ((page.lines[i] as LineShape).shape[S.separators] as number) >= FEWEST_BARS || isTrail(page, i, head);

/** Furniture by its words alone. */
const isPlain = (page: Page, i: number): boolean => (page.wordScores[i] as number) >= PLAIN_WORDS;
