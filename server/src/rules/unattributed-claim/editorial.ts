import { wordClass } from '../../analysis/grammar/forms.ts';
import type { Sentence, Word } from '../../analysis/grammar/word.ts';
import { type Match, matchesIn, readPatterns } from './patterns.ts';
import { EDITORIAL_PATTERNS } from './verdicts.ts';

const verdicts = readPatterns(EDITORIAL_PATTERNS);
/** Words of which every verdict holds one. */
const RARE = wordClass(verdicts.byRarest.keys());

/** Judgements, significance and forecasts in a sentence, the longest phrase at each place. */
export const editorialIn = (words: readonly Word[], { from, to, classes }: Sentence): readonly Match[] =>
  (classes & RARE) === 0 ? NONE : matchesIn(verdicts, RARE, words, from, to);

const NONE: readonly Match[] = [];
