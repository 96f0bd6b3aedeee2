import type { LIMITS } from './thresholds.ts';

/** How much of its page was pasted with the story: all of it, some, or nothing that shows. */
export type Extent = keyof typeof LIMITS;

/** Log odds beyond which a line is a plain case. */
export const PLAIN_SCORE = 2;
/** A whole page begins with its menus and ends with its foot: of so many lines at each end, so many are furniture. */
const END = 15;
const LEAST_AT_ENDS = 14;
const END_SCORE = 1;
const PLAIN_OF_PART = 3;
const RUN_SCORE = 0.7;
const SHORTEST_RUN = 4;

/** Told by what stands at the ends, by lines that are plain cases, or by a run of likely ones, as menus are. */
export function extentOf(scores: Float32Array): Extent {
  let ends = 0;
  let plain = 0;
  let run = 0;
  let longest = 0;
  const { length } = scores;
  for (let i = 0; i < length; i++) {
    const score = scores[i] as number;
    if (score > END_SCORE && (i < END || i >= length - END)) ends++;
    if (score > PLAIN_SCORE) plain++;
    run = score > RUN_SCORE ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  if (ends >= LEAST_AT_ENDS) return 'page';
  return plain >= PLAIN_OF_PART || longest >= SHORTEST_RUN ? 'part' : 'story';
}
