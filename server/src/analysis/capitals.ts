import { kindsOfCodes, unitAt } from '../article/characters.ts';
import { WordFact } from '../article/lexicon.ts';
import { proseAnalysis } from '../article/memo.ts';
import type { Span } from '../article/span.ts';
import { type Tokens, tokens } from '../article/tokens.ts';
import { NOT_NAMES, TITLES } from '../words/not-names.ts';

/** A capitalised word, without its possessive, and where it stands in the prose. */
export interface Capital extends Span {
  readonly word: string;
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
// The letters of European languages; those beyond are looked up each time.
const EUROPEAN = 0x600;
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

const hasCapital = new WordFact((token) => /\p{Lu}/u.test(token));

/** Where the words with a capital stand. */
function capitalWords(text: string, { starts, ends, numbers, words }: Tokens): Span[] {
  const found: Span[] = [];
  const known = hasCapital.in(words);
  for (let t = 0; t < starts.length; t++) {
    const number = numbers[t] as number;
    if (known[number] ?? hasCapital.of(words, number)) {
      addCapitals(text, starts[t] as number, ends[t] as number, found);
    }
  }
  return found;
}

/** Those of one token: "U.S.-Style" has three. */
function addCapitals(text: string, from: number, to: number, found: Span[]): void {
  // What stands before: a letter, a number or a joiner makes what follows a part of the same word.
  let inside = from > 0 && goesOnFrom(text, from - 1);
  for (let i = from; i < to; ) {
    if (kindAt(text, i) === UPPER && !inside) {
      const end = wordEnd(text, i + 1);
      found.push({ start: i, end });
      inside = true;
      i = end;
    } else inside = goesOnFrom(text, i++);
  }
}

function goesOnFrom(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === OTHER ? isJoiner(text, at) : kind !== MARK;
}

const OPENS_SENTENCE = '.!?:;“"\'‘(—–…';

/** Runs of capitalised words that may be names, in prose. All capitals are no evidence of a spelling. */
export const capitalRuns = proseAnalysis('capital runs', (text, memo): readonly (readonly Capital[])[] => {
  const runs: Capital[][] = [];
  let run: Capital[] = [];
  const flush = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const { start, end } of capitalWords(text, memo.get(tokens, text))) {
    const last = run.at(-1);
    if (last !== undefined && !(start === last.end + 1 && text[last.end] === ' ')) flush();
    const word = text.slice(start, end);
    const bare = withoutPossessive(word);
    const lower = bare.toLowerCase();
    if (isShouted(bare, lower) || NOT_NAMES.has(lower) || TITLES.has(lower)) {
      flush();
      continue;
    }
    // The first word of a sentence is capital for that alone, unless a second name follows it.
    if (opensSentence(text, start)) flush();
    run.push({ word: bare, start, end: start + bare.length });
    if (bare !== word) flush();
  }
  flush();
  return runs;
});

function withoutPossessive(word: string): string {
  const at = word.endsWith('s') ? word.length - 2 : word.length - 1;
  return at > 0 && (word[at] === "'" || word[at] === '’') ? word.slice(0, at) : word;
}

const isShouted = (word: string, lower: string): boolean =>
  word.length > 1 && word.at(-1) !== lower.at(-1) && word === word.toUpperCase();

function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && text[at] === ' ') at--;
  const before = text[at];
  if (before === undefined) return true;
  if (!OPENS_SENTENCE.includes(before)) return false;
  const word = before === '.' ? lettersBefore(text, at) : '';
  return !(TITLES.has(word.toLowerCase()) || (word.length === 1 && kindAt(word, 0) === UPPER));
}

const LONGEST_WORD = 15;

/** The letters that stand right before `at`, as many as a title or a verb has. */
export function lettersBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LONGEST_WORD && isLetter(kindAt(text, from - 1))) from--;
  return text.slice(from, at);
}

/** The letters that stand from `at` on. */
export function lettersFrom(text: string, at: number): string {
  let end = at;
  while (isLetter(kindAt(text, end))) end++;
  return text.slice(at, end);
}
