import type { Page } from './page.ts';
import { STORY } from './thresholds.ts';

/** A run of lines, first and last included; none where `last` is below `first`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The stretch of lines that holds most copy and least furniture: the best sum of a run (Pasternack and Roth 2009, "maximum
 * subsequence segmentation").
 */
export function findStory(page: Page, scores: Float32Array): Stretch {
  let first = 0;
  let last = -1;
  let best = 0;
  let sum = 0;
  let from = 0;
  for (let i = 0; i < page.count; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += worthOf(page.words[i] as number, scores[i] as number);
    if (sum > best) {
      best = sum;
      first = from;
      last = i;
    }
  }
  return { first, last };
}

const worthOf = (words: number, score: number): number =>
  score < 0
    ? Math.min(words, STORY.mostWords) * Math.min(1, -score / STORY.sure)
    : -STORY.cost * Math.min(1, score / STORY.sure);
