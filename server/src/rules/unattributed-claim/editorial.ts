import type { ParagraphReport } from '../../analysis/attributions/paragraph.ts';
import { wordClass } from '../../analysis/grammar/forms.ts';
import type { Sentence } from '../../analysis/grammar/word.ts';
import { type Match, matchesIn, readPatterns } from './patterns.ts';
import { EDITORIAL_PATTERNS } from './verdicts.ts';

const verdicts = readPatterns(EDITORIAL_PATTERNS);
/** Words of which every verdict holds one. */
export const MAY_BE_EDITORIAL = wordClass(verdicts.byRarest.keys());

/** Judgements, significance and forecasts in a sentence, the longest phrase at each place. */
export const editorialIn = ({ forms }: ParagraphReport, { from, to, classes }: Sentence): readonly Match[] =>
  (classes & MAY_BE_EDITORIAL) === 0 ? NONE : matchesIn(verdicts, MAY_BE_EDITORIAL, forms, from, to);

const NONE: readonly Match[] = [];
