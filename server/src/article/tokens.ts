import { type Lexicon, lexicon } from './lexicon.ts';
import { proseAnalysis } from './memo.ts';

/**
 * The tokens of a text, in order: words (letters, inner apostrophes, hyphens and points), numbers as written, and single
 * marks of punctuation.
 */
export interface Tokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands there, by its number in the lexicon. */
  readonly numbers: readonly number[];
  readonly words: Lexicon;
}

export const tokens = proseAnalysis('tokens', (text: string): Tokens => tokensBetween(text, 0, text.length));

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const JOINER = 4;
const BEYOND = 5;

/** What each ASCII character is to the scanner. `-`, `'` and `.` join the parts of a word when letters follow. */
const ASCII = new Uint8Array(128).map((_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/.test(char) || code < 32) return SPACE;
  if (/[A-Za-z]/.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  return /[-'.]/.test(char) ? JOINER : MARK;
});

const classAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] as number;
  if (code === 0x2019) return JOINER;
  if (code >= 0x2010 && code <= 0x206f) return code === 0x2028 || code === 0x2029 ? SPACE : MARK;
  return code === 0xa0 ? SPACE : BEYOND;
};

/** The tokens of a stretch of the text, scanned once from left to right. */
export function tokensBetween(text: string, from: number, to: number): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const numbers: number[] = [];
  const words = lexicon();
  let i = from;
  while (i < to) {
    const kind = classBeyond(text, i);
    if (kind === SPACE) {
      i++;
      continue;
    }
    const start = i;
    i = kind === LETTER ? endOfWord(text, i, to) : kind === DIGIT ? endOfNumber(text, i, to) : next(text, i);
    starts.push(start);
    ends.push(i);
    numbers.push(words.numberAt(text, start, i));
  }
  return { starts, ends, numbers, words };
}

function endOfWord(text: string, from: number, to: number): number {
  let i = next(text, from);
  while (i < to) {
    const kind = classBeyond(text, i, true);
    if (kind === LETTER || kind === DIGIT) i = next(text, i);
    else if (kind === JOINER && i + 1 < to && isLetterOrDigit(classBeyond(text, i + 1))) i++;
    else break;
  }
  return i;
}

function endOfNumber(text: string, from: number, to: number): number {
  let i = next(text, from);
  while (i < to) {
    if (classBeyond(text, i) === DIGIT) i = next(text, i);
    else if (isPoint(text.charCodeAt(i)) && i + 1 < to && classBeyond(text, i + 1) === DIGIT) i++;
    else break;
  }
  return i;
}

const isPoint = (code: number): boolean => code === 0x2e || code === 0x2c;

/** The place after the character at `at`. */
const next = (text: string, at: number): number => at + (isHighSurrogate(text, at) ? 2 : 1);

/** Whether a token is a word, a number or a mark. */
export type TokenKind = 'word' | 'number' | 'mark';

/** The kind of a token, by its first character. */
export function kindOfToken(text: string): TokenKind {
  if (text === '') return 'mark';
  const kind = classBeyond(text, 0);
  return kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark';
}

const isLetterOrDigit = (kind: number): boolean => kind === LETTER || kind === DIGIT;

const isHighSurrogate = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && at + 1 < text.length;

/** As `classAt`, with letters and digits beyond ASCII told apart by their Unicode properties. */
function classBeyond(text: string, at: number, inWord = false): number {
  const kind = classAt(text, at);
  if (kind === JOINER) return inWord ? JOINER : kind;
  if (kind !== BEYOND) return kind;
  const char = String.fromCodePoint(text.codePointAt(at) as number);
  if (/\p{L}/u.test(char) || (inWord && /\p{M}/u.test(char))) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /\s/.test(char) ? SPACE : MARK;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.,][\p{L}\p{N}]+)*/gu;

export function countWords(text: string): number {
  let count = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) count++;
  return count;
}
