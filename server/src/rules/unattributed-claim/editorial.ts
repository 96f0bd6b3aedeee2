import type { Word } from '../../analysis/grammar/tagger.ts';
import { type Match, matchAt, readPatterns } from './patterns.ts';
import { EDITORIAL_PATTERNS } from './phrases.ts';

const index = readPatterns(EDITORIAL_PATTERNS);

/** Judgements, significance and forecasts in a sentence, the longest phrase at each place. */
export function editorialIn(words: readonly Word[], from: number, to: number): Match[] {
  const found: Match[] = [];
  for (let i = from; i < to; i++) {
    const match = matchAt(index, words, i, to);
    if (match === null) continue;
    found.push(match);
    i = match.to - 1;
  }
  return found;
}
