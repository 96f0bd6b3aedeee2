import { CURRENCY_CODES, SIGN_PREFIXES } from './words/currencies.ts';
import { DENOMINATORS, GROUPS, LOOSE, MULTIPLES, NUMBER_WORDS, ORDINALS, SCALES } from './words/numbers.ts';
import { AFTER_MOST, SUPERLATIVES } from './words/superlatives.ts';
import { tableSign } from './words/table-signs.ts';
import { MONTHS } from './words/times.ts';

const STARTER = tableSign([
  ...NUMBER_WORDS.keys(),
  ...LOOSE.keys(),
  ...MONTHS.keys(),
  ...ORDINALS.keys(),
  ...MULTIPLES.keys(),
  ...SUPERLATIVES,
  'half',
  'quarter',
]);
/** Open a figure only with a capital: codes and the letters before a sign. */
const CODE = tableSign([...CURRENCY_CODES.keys(), ...SIGN_PREFIXES.keys()]);
/** Open a figure where the right word follows: "a million", "a third", "A$20", "most populous". */
export const ARTICLE = tableSign(['a', 'an']);
export const MOST = tableSign(['most']);
export const AFTER_AN_ARTICLE = tableSign(['$', ...SCALES.keys(), ...GROUPS.keys(), ...DENOMINATORS.keys()]);
export const AFTER_A_MOST = tableSign(AFTER_MOST);

const OPENER = STARTER | ARTICLE | MOST;

/** Whether a figure may start with the word: cheap and generous. `lower` is the word in lower case, `signs` the tables it stands in. */
export const wordOpens = (word: string, lower: string, signs: number): boolean =>
  (signs & OPENER) !== 0 ||
  ((signs & CODE) !== 0 && word !== lower && word.length <= 4) ||
  (lower.length > 5 && lower.endsWith('fold'));

/** Dollars, vulgar fractions and currency signs; not curly quotes, dashes or accented letters. */
export const signOpens = (code: number): boolean =>
  code === 36 ||
  (code > 0xa0 &&
    ((code < 0xc0 && code !== 0xb7) ||
      (code >= 0x20a0 && code <= 0x20bf) ||
      (code >= 0x2150 && code <= 0x215e) ||
      code === 0xe3f));
