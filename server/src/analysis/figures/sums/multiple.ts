import { nth } from '../../../article/nth.ts';
import { type Clause, meets, roomOf, type Term } from './clause.ts';
import { FAR, type Pair, pairRooms } from './pairs.ts';
import { placeOf, type WrongSum } from './sum.ts';
import { multipleIn, reach } from './words.ts';
import { inSum, plain } from './write.ts';

/** "Sales doubled from 400 to 700". */
export function checkMultiple(clause: Clause, { before, after }: Pair): WrongSum | null {
  const multiple = multipleIn(clause.text);
  if (multiple === null || before.low <= 0 || before.high !== null || after.high !== null) return null;
  const first = Math.min(before.figure.start, after.figure.start) - clause.span.start;
  const between = clause.text.slice(Math.min(multiple.end, first), Math.max(multiple.end, first));
  if (multiple.end > first + 120 || between.length > FAR || /[;:]|\b(?:while|but|and|then)\b/.test(between))
    return null;
  const ratio = after.low / before.low;
  const [a, b] = pairRooms(before, after);
  if (meets({ low: b.low / a.high, high: b.high / a.low }, multiple)) return null;
  const start = clause.span.start + multiple.start;
  return {
    start,
    end: start + multiple.word.length,
    messageId: 'arithmetic',
    figure: multiple.word,
    sum: `${inSum(after)} is ${plain(Number(ratio.toFixed(2)))} times ${inSum(before)}`,
    right: multipleWord(ratio, multiple.word),
    operands: [before.figure, after.figure],
  };
}

const PAST: readonly (readonly [number, string])[] = [
  [0.5, 'halved'],
  [2, 'doubled'],
  [3, 'tripled'],
  [4, 'quadrupled'],
];

/** "tripled" for 1.98 times is "doubled"; where no word fits, none is proposed. */
function multipleWord(ratio: number, word: string): string | null {
  if (!word.endsWith('ed')) return null;
  const exact = PAST.find(([factor]) => Math.abs(ratio / factor - 1) < 0.04);
  if (exact !== undefined) return exact[1];
  const over = PAST.findLast(([factor]) => factor > 1 && ratio > factor && ratio < factor * 1.45);
  return over === undefined ? null : `more than ${over[1]}`;
}

/** "Five times, from 20 to 60": the size of a change as a multiple. */
export function checkTimes({ before, after }: Pair, size: Term): WrongSum | null {
  const ratio = after.low / before.low;
  const hedge =
    size.figure.bound === 'moreThan'
      ? 'more than'
      : size.figure.bound === 'lessThan'
        ? 'nearly'
        : size.figure.approximate
          ? 'about'
          : undefined;
  const { low, high } = reach(size.low, hedge);
  // "Three times more" is said for three times as much and for four: either will do.
  const loose = /^\s*(?:more|higher|larger|bigger|greater)\b/.test(size.after);
  if (fits(ratio, low, high) || (loose && fits(ratio - 1, low, high)) || fits(1 / ratio, low, high))
    return null;
  return {
    ...placeOf(size),
    messageId: 'arithmetic',
    sum: `${inSum(after)} is ${plain(Number(ratio.toFixed(2)))} times ${inSum(before)}`,
    right: null,
    operands: [before.figure, after.figure],
  };
}

const fits = (value: number, low: number, high: number): boolean => value >= low && value <= high;

// "60,000, three times the 15,000 of the old one", "60 feet, twice as tall as the 30-foot church".
const TIMES_WHAT =
  /^\s{0,8}(?:as \w+ as|more than|what|the \w+ of|that of)?(?: (?:the|its|his|her|their|a|an))*(?: (?:old|previous|current|original))?$/;

/** A figure said to be so many times another. */
export function* wrongTimes({ terms }: Clause): Iterable<WrongSum> {
  for (const [i, size] of terms.entries()) {
    const more = nth(terms, i - 1);
    const less = terms[i + 1];
    if (size.scale !== 'times' || more === undefined || less === undefined) continue;
    if (
      more.scale !== less.scale ||
      more.figure.unit !== less.figure.unit ||
      more.high !== null ||
      less.high !== null
    )
      continue;
    if (
      !TIMES_WHAT.test(less.before.trimEnd()) ||
      !/^[^.;:]{0,40}$/.test(size.before) ||
      /\b(?:and|but|while)\b/.test(size.before)
    )
      continue;
    // "0x" counts nothing: it is how programmers write.
    if (size.low <= 0 || less.low <= 0 || !(roomOf(less).low > 0)) continue;
    const wrong = checkTimes({ before: less, after: more }, size);
    if (wrong !== null) yield wrong;
  }
}
