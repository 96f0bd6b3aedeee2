import type { LIMITS } from './thresholds.ts';

/** How much of its page was pasted with the story: all of it, some, or nothing that shows. */
export type Extent = keyof typeof LIMITS;

/** Log odds beyond which a line is a plain case. */
export const PLAIN_SCORE = 2;
/** A whole page begins with its menus and ends with its foot: of so many lines at each end, so many are furniture. */
const END = 15;
const LEAST_AT_ENDS = 14;
const END_SCORE = 1;
/** And the same of one of which there is no doubt. */
const LONG_END = 40;
const LEAST_PLAIN = 35;
const LEAST_COPY = 8;
const PLAIN_OF_PART = 3;
const RUN_SCORE = 0.7;
const SHORTEST_RUN = 4;

/** Told by what stands at the ends, by lines that are plain cases, or by a run of likely ones, as menus are. */
export function extentOf(scores: Float32Array): Extent {
  let plain = 0;
  let run = 0;
  let longest = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number;
    if (score > PLAIN_SCORE) plain++;
    run = score > RUN_SCORE ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  if (atEnds(scores, END, END_SCORE) >= LEAST_AT_ENDS) return 'page';
  return plain >= PLAIN_OF_PART || longest >= SHORTEST_RUN ? 'part' : 'story';
}

/**
 * True of a page with long menus, a long foot and a story, which a first look judges well enough. A list of addresses or a table
 * of contents reads like menus to its ends: where hardly anything reads like a story, such a list may be it.
 */
export function isPlainPage(scores: Float32Array): boolean {
  let copy = 0;
  for (let i = 0; i < scores.length; i++) if ((scores[i] as number) < -PLAIN_SCORE) copy++;
  return copy >= LEAST_COPY && atEnds(scores, LONG_END, PLAIN_SCORE) >= LEAST_PLAIN;
}

/** How many of the first lines and the last ones have more than a score. */
function atEnds(scores: Float32Array, reach: number, least: number): number {
  const { length } = scores;
  let found = 0;
  for (let i = 0; i < length; i++)
    if ((scores[i] as number) > least && (i < reach || i >= length - reach)) found++;
  return found;
}
