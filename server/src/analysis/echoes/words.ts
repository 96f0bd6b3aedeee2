import { codeAt, unitAt } from '../../article/characters.ts';
import { lexicon, WordFact } from '../../article/lexicon.ts';
import type { Tokens } from '../../article/tokens.ts';
import { formOf, readTerm, type Term } from './lexicon.ts';
import { isTooMuch } from './room.ts';

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  // Letters beyond ASCII; general punctuation, symbols and emoji (surrogates) are none.
  (c >= 0xc0 &&
    c !== 0xd7 &&
    c !== 0xf7 &&
    (c < 0x2000 || c > 0x303f) &&
    (c < 0xd800 || c > 0xf8ff) &&
    !isSpace(c));
// The white space that lies among the letters.
const isSpace = (c: number): boolean => c === 0x1680 || c === 0xfeff;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

const SCALES = new Map([
  ['m', 'million'],
  ['mn', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
]);

/** Reads the words of one text after another, in one piece of memory: what it holds of one is gone with the next. */
export class WordScan {
  /** What the words are, and where they start; so many of both lists count. */
  readonly terms: Term[] = [];
  readonly starts: number[] = [];
  count = 0;

  /**
   * Words and numbers: inner apostrophes, the points of acronyms and the separators of figures belong to them; a hyphen
   * parts them. Nearly every token is one of them as it stands; the rest are read letter by letter.
   */
  read(text: string, { starts, ends, numbers, words }: Tokens): void {
    const known = ofTokens.in(words);
    this.count = 0;
    if (isTooMuch(this.terms.length, starts.length)) this.terms.length = this.starts.length = 0;
    let read = 0;
    for (let t = 0; t < starts.length; t++) {
      const number = numbers[t] as number;
      const term = known[number] ?? ofTokens.of(words, number);
      if (term === NO_WORD) continue;
      const start = starts[t] as number;
      const end = ends[t] as number;
      const isFollowed = t + 1 < starts.length && starts[t + 1] === end;
      if (term !== SEVERAL && start >= read && !(isFollowed && goesOn(text, end))) this.#add(term, start);
      else if (end > read) read = this.readLetters(text, Math.max(start, read), end);
    }
  }

  /** Adds the words that begin between two places, read letter by letter. Returns where the last of them ends. */
  readLetters(text: string, from: number, to: number): number {
    let i = from;
    while (i < to) {
      const code = text.charCodeAt(i);
      if (!isLetter(code) && !isDigit(code)) {
        i++;
        continue;
      }
      const end = isDigit(code) ? endOfNumber(text, i) : endOfWord(text, i);
      if (isDigit(code)) this.#addNumber(text.slice(i, end), i);
      else this.#add(termOf(text.slice(i, end)), i);
      i = end;
    }
    return i;
  }

  /** "£41m" is 41 million. */
  #addNumber(written: string, start: number): void {
    let digits = written.length;
    while (isLetter(unitAt(written, digits - 1))) digits--;
    const scale = digits < written.length ? SCALES.get(written.slice(digits)) : undefined;
    if (scale === undefined) {
      this.#add(termOf(written), start);
      return;
    }
    this.#add(termOf(written.slice(0, digits)), start);
    this.#add(termOf(scale), start + digits);
  }

  #add(term: Term, start: number): void {
    const at = this.count++;
    if (at < this.terms.length) {
      this.terms[at] = term;
      this.starts[at] = start;
    } else {
      this.terms.push(term);
      this.starts.push(start);
    }
  }
}

const PLAIN = /^(?:[A-Za-z][A-Za-z0-9]*(?:['’][A-Za-z][A-Za-z0-9]*)*|\d+(?:[.,]\d+)*)$/;

/** What stands for a token in which nothing is a letter or a digit, and for one that may hold several words. */
const NO_WORD = readTerm('');
const SEVERAL = readTerm('-');

/** The term that a token is, where it ends with it. */
const ofTokens = new WordFact((token): Term => {
  if (formOf(token) !== 'other' || PLAIN.test(token)) return readTerm(token);
  return holdsWord(token) ? SEVERAL : NO_WORD;
});

function holdsWord(token: string): boolean {
  for (let i = 0; i < token.length; i++) {
    const code = codeAt(token, i);
    if (isLetter(code) || isDigit(code)) return true;
  }
  return false;
}

/** The terms of words that were read letter by letter. */
const terms = new WordFact(readTerm);

function termOf(word: string): Term {
  const words = lexicon();
  return terms.of(words, words.numberAt(word, 0, word.length));
}

/** The word goes on after the token that ends at `end`: "3bn", "U.S." */
function goesOn(text: string, end: number): boolean {
  const next = unitAt(text, end);
  return next === 46 ? isAcronymPoint(text, end) : isLetter(next) || isDigit(next);
}

function endOfNumber(text: string, from: number): number {
  let i = from;
  for (;;) {
    const c = unitAt(text, i);
    if (isDigit(c) || isLetter(c)) i++;
    else if ((c === 44 || c === 46) && isDigit(unitAt(text, i + 1))) i++;
    else return i;
  }
}

function endOfWord(text: string, from: number): number {
  let i = from;
  for (;;) {
    const c = unitAt(text, i);
    if (isLetter(c) || isDigit(c)) i++;
    else if (isApostrophe(c) && isLetter(unitAt(text, i + 1))) i++;
    else if (c === 46 && isAcronymPoint(text, i)) i++;
    else return i;
  }
}

/** The point of "U.S.": after a lone capital that begins the word or follows a point. */
function isAcronymPoint(text: string, at: number): boolean {
  const letter = unitAt(text, at - 1);
  if (letter < 65 || letter > 90) return false;
  const before = unitAt(text, at - 2);
  if (before === 46) return true;
  return !isLetter(before) && !isDigit(before) && unitAt(text, at + 2) === 46;
}
