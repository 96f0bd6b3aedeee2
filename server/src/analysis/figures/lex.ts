import { isAsciiLetter, isPlain } from '../../article/characters.ts';
import { WordFact } from '../../article/lexicon.ts';
import { firstWhere, type Span } from '../../article/span.ts';
import type { Tokens } from '../../article/tokens.ts';
import { signOpens, wordOpens } from './anchors.ts';
import { Lexeme, LexemeForm } from './lexeme.ts';
import { currencyOfCode } from './words/currencies.ts';
import { signsOfWord } from './words/table-signs.ts';

const ZERO = 48;
const isDigit = (c: number): boolean => c >= ZERO && c <= 57;
const isLetter = (c: number): boolean =>
  isAsciiLetter(c) || (c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && (c < 0x2000 || c > 0x2bff) && c < 0xd800);
const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const DOT = 46;
const COMMA = 44;
const AT = 0x40;
const COLON = 0x3a;
const SLASH = 0x2f;
const SPACE = 32;
const BRACKET = 40;

/**
 * Cuts prose into numbers, words and marks. Numbers take separators with them (1,234.5; with `european` 1.234,5);
 * words take inner apostrophes, inner dots (U.S, a.m) and digits after their first letter (MS804). Addresses
 * (https://…, www.…, a@b) are left out whole: nothing in them is a figure.
 */
export function lex(text: string, european: boolean, from = 0, length = text.length): Lexeme[] {
  const out: Lexeme[] = [];
  let i = from;
  while (i < length) {
    const c = text.charCodeAt(i);
    if (c === SPACE) {
      i++;
      continue;
    }
    const start = i;
    if (isDigit(c) || (c === DOT && isDecimal(text, i))) {
      i = numeralEnd(text, i, european);
      const number = text.slice(start, i);
      out.push(new Lexeme(new LexemeForm('number', number, number, 0, true), start));
    } else if (isLetter(c)) {
      i = smallEnd(text, i);
      if (i > start && endsPlainly(text, i)) {
        const word = text.slice(start, i);
        out.push(new Lexeme(wordOf(word, word), start));
        continue;
      }
      i = wordEnd(text, start + 1);
      if (c < 91 && i > start + 1) i = codeEnd(text, start, i);
      const word = text.slice(start, i);
      if (isAddress(text, word, i)) {
        i = skipAddress(text, i);
        out.push(addressOf(start, i));
        continue;
      }
      out.push(new Lexeme(wordOf(word, lowerCase(word)), start));
    } else {
      i += c >= 0xd800 && c < 0xdc00 && i + 1 < length ? 2 : 1;
      const mark = text.slice(start, i);
      out.push(new Lexeme(new LexemeForm('mark', mark, mark, signsOfWord(mark), signOpens(c)), start));
    }
  }
  return out;
}

/** What a token is: nearly always one lexeme, else those it is cut into, with their places in it. */
export type Parts = LexemeForm | readonly Lexeme[];

export function partsOf(token: string, isEuropean: boolean): Parts {
  if (isPlain(token)) return wordOf(token, token);
  const parts = lex(token, isEuropean);
  const [first] = parts;
  return parts.length === 1 && first?.start === 0 ? first.form : parts;
}

const english = new WordFact((token) => partsOf(token, false));
const european = new WordFact((token) => partsOf(token, true));

/** The same for some tokens of a text, by what is known of each: most words need no second look at their letters. */
export function lexTokens(text: string, of: Tokens, from: number, to: number, isEuropean: boolean): Lexeme[] {
  const { numbers, starts, ends, words } = of;
  const fact = isEuropean ? european : english;
  const known = fact.in(words);
  const out: Lexeme[] = [];
  for (let t = from; t < to; t++) {
    const number = numbers[t] as number;
    const start = starts[t] as number;
    const parts = known[number] ?? fact.of(words, number);
    if (parts instanceof LexemeForm) {
      if (parts.kind !== 'mark') {
        out.push(new Lexeme(parts, start));
        continue;
      }
      if (parts.text === '.' && isDecimal(text, start)) {
        out.push(...lex(text, isEuropean, start, digitsEnd(text, start + 1)));
        t++;
        continue;
      }
      const rest = t > from && ends[t - 1] === start ? addressEnd(text, out, start) : start;
      if (rest > start) t = lastBefore(starts, t, to, rest);
      else out.push(new Lexeme(parts, start));
    } else for (const part of parts) out.push(new Lexeme(part.form, start + part.start));
  }
  if (to > from && starts[to] === ends[to - 1]) addressEnd(text, out, starts[to] as number);
  return out;
}

/** All of a text, by its tokens. */
export const lexText = (text: string, of: Tokens, isEuropean: boolean): Lexeme[] =>
  lexTokens(text, of, 0, of.starts.length, isEuropean);

/** Those of a sentence. */
export function lexBetween(text: string, of: Tokens, { start, end }: Span, isEuropean: boolean): Lexeme[] {
  const { starts, ends } = of;
  const from = firstWhere(starts.length, (t) => (starts[t] as number) >= start);
  const to = firstWhere(starts.length, (t) => (starts[t] as number) >= end);
  // "the end.Then it" is one token, and of two sentences.
  const cutsToken = (t: number, place: number): boolean => t > 0 && (ends[t - 1] as number) > place;
  return cutsToken(from, start) || cutsToken(to, end)
    ? lex(text, isEuropean, start, end)
    : lexTokens(text, of, from, to, isEuropean);
}

/** The last of the tokens from `t` on that starts before a place of the text. */
function lastBefore(starts: readonly number[], t: number, to: number, place: number): number {
  let last = t;
  while (last + 1 < to && (starts[last + 1] as number) < place) last++;
  return last;
}

/** Where the address ends that the last lexeme begins: it becomes one mark. Else the end of the lexeme. */
function addressEnd(text: string, out: Lexeme[], end: number): number {
  const c = text.charCodeAt(end);
  if (c !== AT && c !== COLON && c !== SLASH) return end;
  const last = out[out.length - 1] as Lexeme;
  const isBegun = last.lower === '@' && last.end > last.start + 1;
  if (!isBegun && (last.kind !== 'word' || !isAddress(text, last.text, end))) return end;
  const rest = skipAddress(text, end);
  out[out.length - 1] = addressOf(last.start, rest);
  return rest;
}

function wordOf(text: string, lower: string): LexemeForm {
  const signs = signsOfWord(lower);
  return new LexemeForm('word', text, lower, signs, wordOpens(text, lower, signs));
}

const addressOf = (start: number, end: number): Lexeme =>
  new Lexeme(new LexemeForm('mark', '@', '@', 0, false, end - start), start);

/** "BAC .19", "a .300 hitter": the point of a number without its nought. */
function isDecimal(text: string, at: number): boolean {
  if (at + 1 >= text.length || !isDigit(text.charCodeAt(at + 1))) return false;
  return at === 0 || text.charCodeAt(at - 1) === SPACE || text.charCodeAt(at - 1) === BRACKET;
}

function digitsEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && isDigit(text.charCodeAt(i))) i++;
  return i;
}

const isSmall = (c: number): boolean => c >= 97 && c <= 122;

/** Where small letters end: most words of a text are no more than that. */
function smallEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSmall(text.charCodeAt(i))) i++;
  return i;
}

/** A space, a comma or a full stop before a space: the word goes no further. */
function endsPlainly(text: string, at: number): boolean {
  if (at === text.length) return true;
  const c = text.charCodeAt(at);
  return c === 32 || c === COMMA || (c === DOT && at + 1 < text.length && text.charCodeAt(at + 1) === 32);
}

/** Lower case with straight apostrophes. */
function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

const numeralEnd = (text: string, from: number, european: boolean): number =>
  text.charCodeAt(from) === DOT ? digitsEnd(text, from + 1) : numberEnd(text, from, european);

function numberEnd(text: string, from: number, european: boolean): number {
  const group = european ? DOT : COMMA;
  const point = european ? COMMA : DOT;
  let i = from;
  while (i < text.length && isDigit(text.charCodeAt(i))) i++;
  let grouped = i - from <= 3;
  for (;;) {
    if (i >= text.length) return i;
    const c = text.charCodeAt(i);
    if (c === group && grouped && digitsAt(text, i + 1) === 3) i += 4;
    // Indian grouping: 1,23,45,678.
    else if (c === COMMA && !european && grouped && digitsAt(text, i + 1) === 2 && indianTail(text, i + 3))
      i += 3;
    else if (c === point && i + 1 < text.length && isDigit(text.charCodeAt(i + 1))) {
      grouped = false;
      i++;
      while (i < text.length && isDigit(text.charCodeAt(i))) i++;
    } else return i;
  }
}

function digitsAt(text: string, from: number): number {
  let i = from;
  while (i < text.length && i - from < 4 && isDigit(text.charCodeAt(i))) i++;
  return i - from;
}

function indianTail(text: string, from: number): boolean {
  let i = from;
  while (i < text.length && text.charCodeAt(i) === COMMA) {
    const digits = digitsAt(text, i + 1);
    if (digits === 3) return true;
    if (digits !== 2) return false;
    i += 3;
  }
  return false;
}

function wordEnd(text: string, from: number): number {
  let i = from;
  for (;;) {
    if (i >= text.length) return i;
    const c = text.charCodeAt(i);
    if (isLetter(c) || isDigit(c)) i++;
    // "GH1.4bn": what hangs on a word is not a number by itself.
    else if (
      c === DOT &&
      i + 1 < text.length &&
      isDigit(text.charCodeAt(i + 1)) &&
      isDigit(text.charCodeAt(i - 1))
    )
      i += 2;
    else if (
      (c === APOSTROPHE || c === CURLY || c === DOT) &&
      i + 1 < text.length &&
      isLetter(text.charCodeAt(i + 1))
    ) {
      // A dot joins only single letters: U.S, a.m; "end.Start" is two words.
      if (c === DOT && i > from && i > 1 && isLetter(text.charCodeAt(i - 2))) return i;
      i += 2;
    } else return i;
  }
}

/** "EUR20m", "Rs500": the end of a currency code that its sum touches; else the end of the word. */
function codeEnd(text: string, start: number, end: number): number {
  if (isDigit(text.charCodeAt(start + 1))) return isLetterSum(text, start) ? start + 1 : end;
  for (let at = start + 2; at <= start + 3 && at < end; at++) {
    if (isDigit(text.charCodeAt(at))) return isCode(text.slice(start, at)) ? at : end;
  }
  return end;
}

const RAND = 82;
const NAIRA = 78;

/** "R4.2m", "N1.3bn", "R2,500": sums in rand and naira; R8 is a car. */
function isLetterSum(text: string, start: number): boolean {
  const letter = text.charCodeAt(start);
  if (letter !== RAND && letter !== NAIRA) return false;
  const end = numberEnd(text, start + 1, false);
  if (end - start > 3) return true;
  return /^(?:m|bn|k)(?![a-z])/.test(text.slice(end, end + 3));
}

const isCode = (word: string): boolean => currencyOfCode(word) !== undefined;

function isAddress(text: string, word: string, end: number): boolean {
  if (end >= text.length) return false;
  const c = text.charCodeAt(end);
  if (c === COLON) return text.startsWith('://', end);
  if (c === AT) return true;
  return c === DOT && (word === 'www' || word === 'WWW');
}

function skipAddress(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charCodeAt(i) !== 32) i++;
  return i;
}
