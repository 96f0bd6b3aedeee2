import { nth } from '../../article/nth.ts';
import { draft, moment, type Read } from './figure.ts';
import type { Lexeme } from './lexeme.ts';
import { isMark, touches } from './numerals.ts';
import { isCapital, isDash } from './reader.ts';
import { NUMBER, NUMBER_WORDS } from './words/numbers.ts';
import { MONTHS } from './words/times.ts';

export const yearOf = (lexeme: Lexeme | undefined): number | null => {
  if (lexeme?.kind !== 'number' || lexeme.text.length !== 4) return null;
  const year = Number(lexeme.text);
  return year >= 1000 && year < 2200 ? year : null;
};

/** "25" is of this century, "88" of the last. */
export const fullYear = (short: number): number => (short < 50 ? 2000 : 1900) + short;

const CENTURIES = new Map([
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** "in nineteen eighty-four": only where a word before it says that a time follows. */
export function spelledYear(lexemes: readonly Lexeme[], at: number): Read | null {
  const lexeme = lexemes[at] as Lexeme;
  const next = lexemes[at + 1];
  if (!lexeme.is(NUMBER) || next?.is(NUMBER) !== true) return null;
  const century = CENTURIES.get(lexeme.lower);
  if (century === undefined) return null;
  const before = nth(lexemes, at - 1)?.lower ?? '';
  if (!CUED.has(before) && MONTHS.get(before) === undefined) return null;
  const tens = NUMBER_WORDS.get(next.lower);
  if (tens === undefined || tens < 10) return null;
  const unitAt = lexemes[at + 2]?.lower === '-' ? at + 3 : at + 2;
  const unit = tens >= 20 ? NUMBER_WORDS.get(lexemes[unitAt]?.lower ?? '') : undefined;
  const to = unit !== undefined && unit > 0 && unit < 10 ? unitAt + 1 : at + 2;
  if (isMark(lexemes[to], '-') || COUNTED.has(lexemes[to]?.lower ?? '')) return null;
  const year = century + tens + (to > at + 2 ? (unit ?? 0) : 0);
  return moment(lexemes, at, to, 'date', String(year));
}

/** "'25", "’88" */
export function shortYearAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const lexeme = lexemes[at] as Lexeme;
  const before = nth(lexemes, at - 1);
  if (lexeme.text.length !== 2 || !isApostrophe(before) || !touches(before, lexeme)) return null;
  if (touches(lexeme, lexemes[at + 1])) return null;
  return moment(lexemes, at, at + 1, 'date', String(fullYear(Number(lexeme.text))));
}

const isApostrophe = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && /^['’‘]$/.test(lexeme.text);

/** "1970s", "1970's", "the '90s". "In his 40s" is an age. */
export function decadeAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const lexeme = lexemes[at] as Lexeme;
  if (lexeme.text.length !== 2 && lexeme.text.length !== 4) return null;
  const next = lexemes[at + 1];
  if (!lexeme.text.endsWith('0') || !/^\d{2}(?:\d{2})?$/.test(lexeme.text)) return null;
  const apostrophe = next !== undefined && /^['’]$/.test(next.text) && lexemes[at + 2]?.lower === 's' ? 1 : 0;
  const letter = lexemes[at + 1 + apostrophe];
  if (letter?.text !== 's' || letter.start > lexeme.end + 1 || !(apostrophe || touches(lexeme, letter)))
    return null;
  const to = at + 2 + apostrophe;
  if (lexeme.text.length === 4) return moment(lexemes, at, to, 'date', `${lexeme.text.slice(0, 3)}X`);
  const owner = lexemes
    .slice(Math.max(0, at - 4), at)
    .some((l) => /^(?:his|her|their|my|our|your|aged)$/.test(l.lower));
  if (owner) {
    const value = Number(lexeme.text);
    const figure = draft(lexeme, lexemes[to - 1] as Lexeme, 'age', value, 'y', 1, 'digits');
    figure.valueMax = value + 10;
    figure.approximate = true;
    return { figure, to };
  }
  if (isApostrophe(nth(lexemes, at - 1))) return moment(lexemes, at, to, 'date', `19${lexeme.text[0]}X`);
  return null;
}

/** "2024", "2019-20", "1939-1945": a number of four digits, unless what stands around it makes it a count. */
export function yearAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const year = yearOf(lexemes[at]);
  if (year === null || isCount(lexemes, at)) return null;
  const isOne =
    isEndOfYears(lexemes, at, year) ||
    (year >= 1900 && year < 2100 ? !isRoughly(lexemes, at) : isCued(lexemes, at));
  return isOne ? yearRange(lexemes, at, year) : null;
}

/** "2024 people", "2024%", "2024km", "a 2000-foot wall"; not "a 2016-based index". */
function isCount(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  if (next === undefined) return false;
  if (next.text === '%' || next.lower === 'percent' || COUNTED.has(next.lower)) return true;
  if (!touches(lexemes[at], next)) return false;
  const hung = lexemes[at + 2];
  return next.kind === 'word' || (isMark(next, '-') && hung?.kind === 'word' && HUNG.has(hung.lower));
}

/** With another year behind a dash, or before it. */
function isEndOfYears(lexemes: readonly Lexeme[], at: number, year: number): boolean {
  const other = yearOf(lexemes[at + 2]);
  if (isDash(lexemes[at + 1]) && other !== null && other > year && other - year < 200) return true;
  return isDash(nth(lexemes, at - 1)) && (yearOf(nth(lexemes, at - 2)) ?? year) < year;
}

/** "about 2000 trees" */
function isRoughly(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  return ROUGHLY.has(nth(lexemes, at - 1)?.lower ?? '') && next?.kind === 'word' && next.lower.endsWith('s');
}

/** "in 1745", "by 2150"; not "the 1500 trees". */
function isCued(lexemes: readonly Lexeme[], at: number): boolean {
  if (!CUED.has(nth(lexemes, at - 1)?.lower ?? '')) return false;
  const next = lexemes[at + 1];
  return !(next?.kind === 'word' && !isCapital(next) && next.lower.endsWith('s') && next.lower.length > 3);
}

/** "2019-20", "1939-1945", or the year alone. */
function yearRange(lexemes: readonly Lexeme[], at: number, year: number): Read {
  let i = at + 1;
  while ((isDash(lexemes[i]) || isSlash(lexemes, i)) && i < at + 3) i++;
  const end = lexemes[i];
  // "2007-08", "2007 -- 08"; a full second year is a date of its own.
  if (i > at + 1 && end?.kind === 'number' && /^\d{2}$/.test(end.text)) {
    const last = year - (year % 100) + Number(end.text);
    if (last > year) return moment(lexemes, at, i + 1, 'date', `${year}/${last}`);
  }
  return moment(lexemes, at, at + 1, 'date', String(year));
}

/** "2023/24" */
const isSlash = (lexemes: readonly Lexeme[], at: number): boolean =>
  isMark(lexemes[at], '/') &&
  touches(nth(lexemes, at - 1), lexemes[at]) &&
  touches(lexemes[at], lexemes[at + 1]);

const COUNTED = new Set(
  'people jobs homes workers troops soldiers students votes voters dollars men women children deaths cases members employees patients units acres miles meters metres feet calories hours tickets points pounds words residents families protesters delegates others vehicles cars yards tons tonnes seats square kilometers kilometres refugees civilians demonstrators words pages watts euros yen yuan degrees'.split(
    ' ',
  ),
);
/** "A 2000-foot wall": what hangs on a count. */
const HUNG = new Set(
  'foot feet mile meter metre year point member seat page word acre pound square ton tonne watt strong person man hour day'.split(
    ' ',
  ),
);
const ROUGHLY = new Set('than about nearly some over roughly approximately least'.split(' '));
const CUED = new Set(
  'in since by until till from of during early late mid fall spring summer autumn winter before after through and to the for between circa'.split(
    ' ',
  ),
);
