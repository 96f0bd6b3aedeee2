import { wordClass } from '../grammar/forms.ts';
import { adjectiveCues, hearsayAdverbs, nounCues, SEEMING, verbCueForms } from './lexicon.ts';
import { TITLES } from './name-words.ts';
import { CROWD_NOUNS } from './vagueness.ts';

/** Words at which an attribution may begin, whatever stands beside them. */
export const CUE = wordClass([
  'according',
  'words',
  ...verbCueForms.keys(),
  ...nounCues.keys(),
  ...adjectiveCues.keys(),
  ...SEEMING.keys(),
  ...hearsayAdverbs,
]);

/** Nouns that name a crowd with nobody in it. */
export const CROWD = wordClass(CROWD_NOUNS);

/** "days", of "days before the vote". */
export const SPAN_OF_TIME = wordClass(
  'minutes hours days weeks months years moments hour day week month year'.split(' '),
);

/** What stands before a name and tells an office. */
export const TITLE = wordClass(TITLES);
