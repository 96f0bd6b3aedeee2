import { codeAt, isPlain, kindsOfCodes, unitAt } from '../article/characters.ts';
import { sign, WordFact } from '../article/lexicon.ts';
import { proseAnalysis } from '../article/memo.ts';
import type { Span } from '../article/span.ts';
import { type Tokens, tokens } from '../article/tokens.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { NOT_NAMES, TITLES } from '../words/not-names.ts';
import { isPersonHere, isSurelyPerson } from './name-neighbours.ts';

/** A capitalised word, without its possessive, and where it stands in the prose. */
export interface Capital extends Span {
  readonly word: string;
}

/** A run of capitalised words that may be a name, and what the words about it say of it. */
export interface Run {
  readonly parts: readonly Capital[];
  /** With a given name, a title, or a verb of saying. */
  readonly sure: boolean;
  /** A word alone that says, does or has what people do. */
  readonly person: boolean;
}

const OTHER = 0;
const SMALL = 1;
const UPPER = 2;
const NUMBER = 3;
const MARK = 4;

const PATTERNS = [
  [UPPER, /\p{Lu}/u],
  [SMALL, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
] as const;
const kindOf = (code: number): number =>
  PATTERNS.find(([, pattern]) => pattern.test(String.fromCharCode(code)))?.[0] ?? OTHER;
// The letters of European languages and the marks of all; those beyond are looked up each time.
const EUROPEAN = 0x2100;
const kindOfEuropean = kindsOfCodes(EUROPEAN, kindOf);

function kindAt(text: string, at: number): number {
  const code = unitAt(text, at);
  return code < EUROPEAN ? kindOfEuropean(code) : kindOf(code);
}

const isLetter = (kind: number): boolean => kind === SMALL || kind === UPPER;

/** A hyphen or an apostrophe: what it joins is one word. */
function isJoiner(text: string, at: number): boolean {
  const code = unitAt(text, at);
  return code === 0x2d || code === 0x27 || code === 0x2019;
}

function wordEnd(text: string, from: number): number {
  let i = from;
  for (;;) {
    const kind = kindAt(text, i);
    if (isLetter(kind) || kind === MARK) i++;
    else if (isJoiner(text, i) && isLetter(kindAt(text, i + 1))) i += 2;
    else return i;
  }
}

/** A capitalised word of a token, as its letters tell it. Offsets are into the token. */
class CapitalWord implements Span {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** All capitals are no evidence of a spelling, and neither weekdays nor titles are names. */
  readonly isName: boolean;
  readonly isGiven: boolean;
  readonly isPossessive: boolean;

  constructor(token: string, start: number, end: number) {
    const whole = token.slice(start, end);
    const word = withoutPossessive(whole);
    const lower = word.toLowerCase();
    this.word = word;
    this.start = start;
    this.end = start + word.length;
    this.isName = !(isShouted(word, lower) || NOT_NAMES.has(lower) || TITLES.has(lower));
    this.isGiven = GIVEN_NAMES.has(lower);
    this.isPossessive = word !== whole;
  }
}

const NONE: readonly CapitalWord[] = [];

/** The one of a token, and no name: nothing of it matters but that it is there. */
const NO_NAME: readonly CapitalWord[] = [];

/** Those of one token: nearly always one, and "U.S.-Style" has three. */
const capitalsOf = new WordFact((token): CapitalWord | readonly CapitalWord[] => {
  if (isPlain(token) || !/\p{Lu}/u.test(token)) return NONE;
  const found = capitalWords(token, false);
  const [only] = found;
  if (found.length !== 1 || only === undefined) return found;
  return only.isName ? only : NO_NAME;
});

/** `inside`: what stands before makes the first letters a part of the same word. */
function capitalWords(token: string, inside: boolean): CapitalWord[] {
  const found: CapitalWord[] = [];
  let goesOn = inside;
  for (let i = 0; i < token.length; ) {
    if (kindAt(token, i) === UPPER && !goesOn) {
      const end = wordEnd(token, i + 1);
      found.push(new CapitalWord(token, i, end));
      goesOn = true;
      i = end;
    } else goesOn = goesOnFrom(token, i++);
  }
  return found;
}

/** A letter, a number or a joiner: what follows is a part of the same word. */
function goesOnFrom(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === OTHER ? isJoiner(text, at) : kind !== MARK;
}

function withoutPossessive(word: string): string {
  const at = word.endsWith('s') ? word.length - 2 : word.length - 1;
  return at > 0 && (word[at] === "'" || word[at] === '’') ? word.slice(0, at) : word;
}

const isShouted = (word: string, lower: string): boolean =>
  word.length > 1 && word.at(-1) !== lower.at(-1) && word === word.toUpperCase();

const SPACE = 32;
const LONGEST_NAME = 4;

/** "eBay", "al-Masri": a capital that does not open the word. Where a text has none, a small letter tells a word without capitals. */
const LATE_CAPITAL = sign((word, plain) => !plain && isSmall(codeAt(word, 0)) && /\p{Lu}/u.test(word));

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** Runs of capitalised words in prose that may be names of people: a word alone only where the words about it say so. */
export const capitalRuns = proseAnalysis('capital runs', (text, memo): readonly Run[] => {
  const of = memo.get(tokens, text);
  const { starts, numbers, words } = of;
  const known = capitalsOf.in(words);
  const run = new OpenRun(text, of);
  const smallTells = (of.signs & LATE_CAPITAL) === 0;
  for (let t = 0; t < numbers.length; t++) {
    if (smallTells && isSmall(codeAt(text, starts[t] as number))) continue;
    const number = numbers[t] as number;
    const found = known[number] ?? capitalsOf.of(words, number);
    if (found === NONE) continue;
    const start = starts[t] as number;
    if (start > 0 && codeAt(text, start - 1) !== SPACE && goesOnFrom(text, start - 1)) {
      for (const word of capitalWords(words.texts[number] as string, true)) run.add(word, t, start);
    } else if (found === NO_NAME) run.close();
    else if (found instanceof CapitalWord) run.add(found, t, start);
    else for (const word of found) run.add(word, t, start);
  }
  run.close();
  return run.done;
});

// The parts of the run that is being read, of each its token and where that starts: written over for the next.
const PARTS: CapitalWord[] = [];
const TOKENS: number[] = [];
const STARTS: number[] = [];

/** The run that is being read, and those that were. */
class OpenRun {
  readonly done: Run[] = [];
  readonly #text: string;
  readonly #of: Tokens;
  /** How many parts it has: of more than a name has, no part is kept. */
  #count = 0;
  #end = -1;

  constructor(text: string, of: Tokens) {
    this.#text = text;
    this.#of = of;
  }

  add(capital: CapitalWord, token: number, tokenStart: number): void {
    if (this.#count > 0 && !this.#goesOnAt(tokenStart + capital.start)) this.close();
    if (!capital.isName) {
      this.close();
      return;
    }
    const at = this.#count++;
    if (at < LONGEST_NAME) {
      PARTS[at] = capital;
      TOKENS[at] = token;
      STARTS[at] = tokenStart;
    }
    this.#end = tokenStart + capital.end;
    if (capital.isPossessive) this.close();
  }

  #goesOnAt(start: number): boolean {
    return start === this.#end + 1 && codeAt(this.#text, this.#end) === SPACE;
  }

  close(): void {
    const count = this.#count;
    if (count === 0) return;
    if (count <= LONGEST_NAME) this.#judge(count);
    this.#count = 0;
    this.#end = -1;
  }

  #judge(count: number): void {
    const text = this.#text;
    const of = this.#of;
    const first = TOKENS[0] as number;
    const start = (STARTS[0] as number) + (PARTS[0] as CapitalWord).start;
    const sure =
      this.#hasGivenName(count) ||
      isSurelyPerson(text, of, first, start, TOKENS[count - 1] as number, this.#end);
    const person = count === 1 && isPersonHere(text, of, first, start, this.#end);
    if (!sure && !person && count === 1) return;
    const parts: Capital[] = [];
    for (let i = 0; i < count; i++) {
      const { word, start: from, end } = PARTS[i] as CapitalWord;
      const at = STARTS[i] as number;
      parts.push({ word, start: at + from, end: at + end });
    }
    this.done.push({ parts, sure, person });
  }

  #hasGivenName(count: number): boolean {
    for (let i = 0; i + 1 < count; i++) if ((PARTS[i] as CapitalWord).isGiven) return true;
    return false;
  }
}
