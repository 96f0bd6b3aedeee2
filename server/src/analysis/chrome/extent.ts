import type { LIMITS } from './thresholds.ts';

/** How much of its page was pasted with the story: all of it, some, or nothing that shows. */
export type Extent = keyof typeof LIMITS;

/** Log odds beyond which a line is a plain case. */
export const PLAIN_SCORE = 2;
const PLAIN_OF_PAGE = 15;
const PLAIN_OF_PART = 3;
const RUN_SCORE = 0.7;
const SHORTEST_RUN = 4;

/** Told by lines that are plain cases, or a run of them, as menus are. */
export function extentOf(scores: Float32Array): Extent {
  let plain = 0;
  let run = 0;
  let longest = 0;
  for (const score of scores) {
    if (score > PLAIN_SCORE) plain++;
    run = score > RUN_SCORE ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  if (plain >= PLAIN_OF_PAGE) return 'page';
  return plain >= PLAIN_OF_PART || longest >= SHORTEST_RUN ? 'part' : 'story';
}
