import { CURRENCY_CODES, SIGN_PREFIXES } from './words/currencies.ts';
import { DENOMINATORS, GROUPS, LOOSE, MULTIPLES, NUMBER_WORDS, ORDINALS, SCALES } from './words/numbers.ts';
import { AFTER_MOST, SUPERLATIVES } from './words/superlatives.ts';
import { MONTHS } from './words/times.ts';

const STARTERS = new Set([
  ...NUMBER_WORDS.keys(),
  ...LOOSE.keys(),
  ...MONTHS.keys(),
  ...ORDINALS.keys(),
  ...MULTIPLES.keys(),
  'half',
  'quarter',
]);
/** Open a figure only with a capital: codes and the letters before a sign. */
const CODES = new Set([...CURRENCY_CODES.keys(), ...SIGN_PREFIXES.keys()]);
const AFTER_ARTICLE = new Set(['$', ...SCALES.keys(), ...GROUPS.keys(), ...DENOMINATORS.keys()]);

const OPENERS = new Set([...STARTERS, ...SUPERLATIVES, 'most', 'a', 'an']);

/** Whether a figure may start with the word: cheap and generous. `lower` is the word in lower case. */
export const wordOpens = (word: string, lower: string): boolean =>
  OPENERS.has(lower) ||
  (word !== lower && word.length <= 4 && CODES.has(lower)) ||
  (lower.length > 5 && lower.endsWith('fold'));

export const isArticle = (lower: string): boolean => lower === 'a' || lower === 'an';

/** Dollars, vulgar fractions and currency signs; not curly quotes, dashes or accented letters. */
export const signOpens = (code: number): boolean =>
  code === 36 ||
  (code > 0xa0 &&
    ((code < 0xc0 && code !== 0xb7) ||
      (code >= 0x20a0 && code <= 0x20bf) ||
      (code >= 0x2150 && code <= 0x215e) ||
      code === 0xe3f));

/** Stand behind "a" and "most" where these open a figure: "a million", "a third", "A$20", "most populous". */
export const opensAfterArticle = (lower: string): boolean => AFTER_ARTICLE.has(lower);
export const opensAfterMost = (lower: string): boolean => AFTER_MOST.has(lower);
