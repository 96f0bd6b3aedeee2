import { codeAt, isAsciiLetter } from './characters.ts';
import { type Lexicon, lexicon, mix, mixCheck, type WordFact } from './lexicon.ts';
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
  /** The signs of all of them together, as bits (see `sign`). */
  readonly signs: number;
}

export const tokens = proseAnalysis('tokens', (text: string): Tokens => tokensBetween(text, 0, text.length));

/** What a fact of bits says of all of them together. */
export function allBits({ numbers, words }: Tokens, fact: WordFact<number>): number {
  const known = fact.in(words);
  let bits = 0;
  for (let t = 0; t < numbers.length; t++) {
    const number = numbers[t] as number;
    bits |= known[number] ?? fact.of(words, number);
  }
  return bits;
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
/** `-`, `'` and `.` join the parts of a word when letters follow. */
const JOINER = 5;
/** An accent in characters of its own: of the word that it stands in, and a mark where there is none. */
const ACCENT = 6;
/** Half of a character beyond the 65,536 that one code unit can tell. */
const HALF = 7;

/** What each code unit is to the scanner; 0 until it is first met. */
const KINDS = new Uint8Array(1 << 16);

function kindOf(code: number): number {
  const known = KINDS[code] as number;
  if (known !== 0) return known;
  const kind = (code & 0xf800) === 0xd800 ? HALF : kindOfCharacter(String.fromCharCode(code));
  KINDS[code] = kind;
  return kind;
}

function kindOfCharacter(char: string): number {
  if (/[-'.\u2019]/.test(char)) return JOINER;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\p{M}/u.test(char)) return ACCENT;
  return /\s/.test(char) || (char.length === 1 && char < ' ') ? SPACE : MARK;
}

// Filled anew for each text and copied out: a list that grows is copied again and again.
const STARTS: number[] = [];
const ENDS: number[] = [];
const NUMBERS: number[] = [];

/** The tokens of a stretch of the text, scanned once from left to right. */
export function tokensBetween(text: string, from: number, to: number): Tokens {
  const words = lexicon();
  let count = 0;
  let signs = 0;
  let i = from;
  while (i < to) {
    const start = i;
    const first = codeAt(text, i++);
    let kind = kindOf(first);
    if (kind === SPACE) continue;
    let hash = first;
    let check = first;
    if (kind === HALF) {
      kind = kindOfPair(text, start, to);
      if (isPair(text, start, to)) {
        const second = codeAt(text, i++);
        hash = mix(hash, second);
        check = mixCheck(check, second);
      }
    }
    if (kind === LETTER || kind === DIGIT) {
      // Here, not in a function of its own, for each character of an article comes through: its hash is made on the way.
      const inWord = kind === LETTER;
      while (i < to) {
        const code = codeAt(text, i);
        const next = kindOf(code);
        if (next === HALF) {
          if (!belongs(kindOfPair(text, i, to), inWord)) break;
          const second = codeAt(text, i + 1);
          hash = mix(mix(hash, code), second);
          check = mixCheck(mixCheck(check, code), second);
          i += 2;
          continue;
        }
        if (!belongs(next, inWord) && !(joins(code, next, inWord) && goesOn(text, i + 1, to, inWord))) break;
        hash = mix(hash, code);
        check = mixCheck(check, code);
        i++;
      }
    }
    const number = words.numberOf(text, start, i, hash, check);
    signs |= words.signsOf(number);
    if (count < STARTS.length) {
      STARTS[count] = start;
      ENDS[count] = i;
      NUMBERS[count] = number;
    } else {
      STARTS.push(start);
      ENDS.push(i);
      NUMBERS.push(number);
    }
    count++;
  }
  return {
    starts: STARTS.slice(0, count),
    ends: ENDS.slice(0, count),
    numbers: NUMBERS.slice(0, count),
    words,
    signs,
  };
}

/** Whether a character of this kind belongs to the word, or the number, that it stands in. */
const belongs = (kind: number, inWord: boolean): boolean =>
  kind === DIGIT || (inWord && (kind === LETTER || kind === ACCENT));

/** Whether a mark can stand inside a word, or a point or comma inside a number. */
const joins = (code: number, kind: number, inWord: boolean): boolean =>
  inWord ? kind === JOINER : code === 0x2e || code === 0x2c;

/** Whether the word, or the number, goes on after a mark that joins. */
function goesOn(text: string, at: number, to: number, inWord: boolean): boolean {
  if (at >= to) return false;
  const kind = kindOf(codeAt(text, at));
  const whole = kind === HALF ? kindOfPair(text, at, to) : kind;
  return whole === DIGIT || (inWord && whole === LETTER);
}

const isPair = (text: string, at: number, to: number): boolean =>
  at + 1 < to && (codeAt(text, at) & 0xfc00) === 0xd800 && (codeAt(text, at + 1) & 0xfc00) === 0xdc00;

/** The kind of a character of two code units; half a character on its own is a mark. */
const kindOfPair = (text: string, at: number, to: number): number =>
  isPair(text, at, to) ? kindOfCharacter(text.slice(at, at + 2)) : MARK;

/** Whether a token is a word, a number or a mark. */
export type TokenKind = 'word' | 'number' | 'mark';

/** The kind of a token, by its first character. */
export function kindOfToken(text: string): TokenKind {
  if (text === '') return 'mark';
  const kind = kindOf(codeAt(text, 0));
  const whole = kind === HALF ? kindOfPair(text, 0, text.length) : kind;
  return whole === LETTER ? 'word' : whole === DIGIT ? 'number' : 'mark';
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.,][\p{L}\p{N}]+)*/gu;

/** The words and numbers of a text, those with inner marks as one; counted no further than `most`. */
export function countWords(text: string, most = Number.POSITIVE_INFINITY): number {
  if (beginsWords(text, most)) return most;
  let count = 0;
  WORD.lastIndex = 0;
  while (count < most && WORD.test(text)) count++;
  return count;
}

/** So many words at least begin behind a space, with a plain letter or digit: to tell that is cheaper than the pattern. */
function beginsWords(text: string, most: number): boolean {
  if (text.length < most) return false;
  let count = 0;
  let isAfterSpace = true;
  for (let i = 0; i < text.length && count < most; i++) {
    const code = codeAt(text, i);
    if (isAfterSpace && (isAsciiLetter(code) || (code >= 0x30 && code <= 0x39))) count++;
    isAfterSpace = code === 0x20;
  }
  return count >= most;
}
