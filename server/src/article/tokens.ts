import { proseAnalysis } from './memo.ts';
import type { Span } from './span.ts';

/** A word (letters, inner apostrophes and hyphens), a number as written, or one mark of punctuation. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
}

export const tokens = proseAnalysis('tokens', (text: string): Token[] => tokenize(text, 0, text.length));

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

/** The tokens of `text` between two offsets, scanned once from left to right. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const out: Token[] = [];
  eachToken(text, from, to, (kind, start, end) => {
    out.push({ kind, text: text.slice(start, end), start, end });
  });
  return out;
}

/** As `tokenize`, for those who make something else of each token. */
export function eachToken(
  text: string,
  from: number,
  to: number,
  take: (kind: Token['kind'], start: number, end: number) => void,
): void {
  let i = from;
  while (i < to) {
    const kind = classBeyond(text, i);
    const start = i;
    if (kind === SPACE) i++;
    else if (kind === LETTER) {
      i = endOfWord(text, i, to);
      take('word', start, i);
    } else if (kind === DIGIT) {
      i = endOfNumber(text, i, to);
      take('number', start, i);
    } else {
      i += isHighSurrogate(text, i) ? 2 : 1;
      take('mark', start, i);
    }
  }
}

function endOfWord(text: string, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const kind = classBeyond(text, i, true);
    if (kind === LETTER || kind === DIGIT) i += isHighSurrogate(text, i) ? 2 : 1;
    else if (kind === JOINER && i + 1 < to && isLetterOrDigit(classBeyond(text, i + 1))) i++;
    else break;
  }
  return i;
}

function endOfNumber(text: string, from: number, to: number): number {
  let i = from;
  while (i < to) {
    if (classBeyond(text, i) === DIGIT) i++;
    else if (/[.,]/.test(text.charAt(i)) && i + 1 < to && classBeyond(text, i + 1) === DIGIT) i++;
    else break;
  }
  return i;
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
