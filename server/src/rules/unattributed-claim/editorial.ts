import { wordClass } from '../../analysis/grammar/forms.ts';
import type { Sentence, Word } from '../../analysis/grammar/word.ts';
import { type Match, matchAt, readPatterns } from './patterns.ts';
import { EDITORIAL_PATTERNS } from './phrases.ts';

const verdicts = readPatterns(EDITORIAL_PATTERNS);
/** Words at which a verdict may begin. */
const VERDICT = wordClass(verdicts.byFirst.keys());
/** Words of which every verdict holds one. */
const NEEDED = wordClass(verdicts.needed);

/** Judgements, significance and forecasts in a sentence, the longest phrase at each place. */
export function editorialIn(words: readonly Word[], { from, to, classes }: Sentence): readonly Match[] {
  if ((classes & NEEDED) === 0) return [];
  const found: Match[] = [];
  for (let i = from; i < to; i++) {
    if (((words[i] as Word).form.classes & VERDICT) === 0) continue;
    const match = matchAt(verdicts, words, i, to);
    if (match === null) continue;
    found.push(match);
    i = match.to - 1;
  }
  return found;
}
