import { isAsciiLetter } from '../../article/characters.ts';
import type { Span } from '../../article/span.ts';
import {
  AFTER_MOST,
  CURRENCY_CODES,
  DENOMINATORS,
  GROUPS,
  LOOSE,
  MONTHS,
  MULTIPLES,
  NUMBER_WORDS,
  ORDINALS,
  SCALES,
  SIGN_PREFIXES,
  SUPERLATIVES,
} from './units.ts';

const STARTERS = new Set(
  [NUMBER_WORDS, LOOSE, MONTHS, ORDINALS, MULTIPLES]
    .flatMap((words) => Object.keys(words))
    .concat('half', 'quarter'),
);
/** Open a figure only with a capital: codes and the letters before a sign. */
const CODES = new Set([...Object.keys(CURRENCY_CODES), ...Object.keys(SIGN_PREFIXES)]);
const AFTER_ARTICLE = new Set([...Object.keys(SCALES), ...Object.keys(GROUPS), ...Object.keys(DENOMINATORS)]);

// The first three letters that any of the words has, a missing third as zero: most words of a text are settled by this.
const LEADS = new Uint8Array(1 << 15);
const leadOf = (first: number, second: number, third: number): number =>
  (((((first | 32) - 97) * 26 + ((second | 32) - 97)) << 5) | (third & 31)) & 0x7fff;
for (const word of [...STARTERS, ...CODES, 'an', 'most']) {
  if (word.length > 1)
    LEADS[leadOf(word.charCodeAt(0), word.charCodeAt(1), word.length > 2 ? word.charCodeAt(2) : 0)] = 1;
}

/** Whether a figure may start with the word: cheap and generous. `lower` is the word in lower case. */
export function opensFigure(word: string, lower: string): boolean {
  const { length } = lower;
  if (
    length > 1 &&
    LEADS[leadOf(lower.charCodeAt(0), lower.charCodeAt(1), length > 2 ? lower.charCodeAt(2) : 0)] !== 1
  ) {
    return lower.length > 5 && (lower.endsWith('fold') || SUPERLATIVES.has(lower));
  }
  return (
    STARTERS.has(lower) ||
    lower === 'most' ||
    lower === 'a' ||
    lower === 'an' ||
    (word.length <= 4 && word !== lower && CODES.has(lower)) ||
    (lower.length > 5 && (lower.endsWith('fold') || SUPERLATIVES.has(lower)))
  );
}

const LEFT = 56;
const RIGHT = 110;
const SPACE = 32;

/**
 * The stretches of a text in which figures may stand, with the words around that are needed to read them. Most copy is
 * words without figures, and cutting it into lexemes costs more than all the rest.
 */
export function figureWindows(text: string): Span[] {
  const windows: { start: number; end: number }[] = [];
  const { length } = text;
  let last: { start: number; end: number } | undefined;
  let i = 0;
  while (i < length) {
    const c = text.charCodeAt(i);
    const kind = KINDS[c];
    const start = i++;
    if (kind === OTHER) continue;
    if (kind !== SIGN) while (i < length && KINDS[text.charCodeAt(i)] === kind) i++;
    if (kind === LETTER) {
      // Three letters settle most words, and the last one long ones.
      if (i - start > 1) {
        const third = i - start > 2 ? text.charCodeAt(start + 2) : 0;
        if (
          LEADS[leadOf(c, text.charCodeAt(start + 1), third)] !== 1 &&
          (i - start < 6 || !endsTelling(text.charCodeAt(i - 1)))
        )
          continue;
      }
      if (!wordOpens(text, start, i, c)) continue;
    }
    if (last !== undefined && start - LEFT <= last.end) last.end = i + RIGHT;
    else {
      last = { start: start - LEFT, end: i + RIGHT };
      windows.push(last);
    }
  }
  let before = 0;
  for (const window of windows) {
    window.start = wordStart(text, Math.max(before, window.start), before);
    window.end = wordEnd(text, Math.min(length, window.end));
    before = window.end;
  }
  return windows;
}

// What has no space for so long is no copy.
const LONGEST_WORD = 60;

function wordStart(text: string, from: number, least: number): number {
  let i = from;
  while (i > least && from - i < LONGEST_WORD && text.charCodeAt(i - 1) !== SPACE) i--;
  return i;
}

function wordEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && i - from < LONGEST_WORD && text.charCodeAt(i) !== SPACE) i++;
  return i;
}

const D = 100;
const T = 116;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
// Dollars, vulgar fractions and currency signs; not curly quotes, dashes or accented letters.
const isSign = (c: number): boolean =>
  c === 36 ||
  (c > 0xa0 &&
    ((c < 0xc0 && c !== 0xb7) ||
      (c >= 0x20a0 && c <= 0x20bf) ||
      (c >= 0x2150 && c <= 0x215e) ||
      c === 0xe3f));

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;
/** What each character may begin. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, c) =>
  isAsciiLetter(c) ? LETTER : isDigit(c) ? DIGIT : isSign(c) ? SIGN : OTHER,
);

/** "-est", "-fold". */
const endsTelling = (last: number): boolean => last === T || last === D;

function wordOpens(text: string, start: number, end: number, first: number): boolean {
  const length = end - start;
  if (length === 1)
    return (first | 32) === 97 ? articleOpens(text, end) : first < 97 && isDollarAt(text, end);
  if (
    length === 2 &&
    (first | 32) === 97 &&
    (text.charCodeAt(start + 1) | 32) === 110 &&
    articleOpens(text, end)
  )
    return true;
  const third = length > 2 ? text.charCodeAt(start + 2) : 0;
  if (LEADS[leadOf(first, text.charCodeAt(start + 1), third)] === 1) {
    const word = text.slice(start, end);
    const lower = word.toLowerCase();
    if (lower === 'most') return wordFollows(text, end, AFTER_MOST);
    if (STARTERS.has(lower) || (length <= 4 && first < 97 && CODES.has(lower))) return true;
  }
  if (length < 6) return false;
  const last = text.charCodeAt(end - 1);
  if (last === T)
    return text.startsWith('es', end - 3) && SUPERLATIVES.has(text.slice(start, end).toLowerCase());
  return last === D && text.startsWith('fol', end - 4);
}

/** "a million", "a third": the article before such a word, or before a dollar sign ("A$"). */
function articleOpens(text: string, at: number): boolean {
  return isDollarAt(text, at) || wordFollows(text, at, AFTER_ARTICLE);
}

const isDollarAt = (text: string, at: number): boolean => at < text.length && text.charCodeAt(at) === 36;

function wordFollows(text: string, at: number, words: ReadonlySet<string>): boolean {
  if (at >= text.length || text.charCodeAt(at) !== SPACE) return false;
  let end = at + 1;
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end++;
  return end - at > 4 && words.has(text.slice(at + 1, end));
}
