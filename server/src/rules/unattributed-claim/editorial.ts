import { wordClass } from '../../analysis/grammar/forms.ts';
import type { Word } from '../../analysis/grammar/word.ts';
import { type Match, matchAt, readPatterns } from './patterns.ts';
import { EDITORIAL_PATTERNS } from './phrases.ts';

const index = readPatterns(EDITORIAL_PATTERNS);
/** Words at which a verdict may begin. */
const VERDICT = wordClass(index.keys());

/** Judgements, significance and forecasts in a sentence, the longest phrase at each place. */
export function editorialIn(words: readonly Word[], from: number, to: number): Match[] {
  const found: Match[] = [];
  for (let i = from; i < to; i++) {
    if (((words[i] as Word).form.classes & VERDICT) === 0) continue;
    const match = matchAt(index, words, i, to);
    if (match === null) continue;
    found.push(match);
    i = match.to - 1;
  }
  return found;
}
