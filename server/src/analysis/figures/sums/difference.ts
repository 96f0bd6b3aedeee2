import { nth } from '../../../article/nth.ts';
import { type Clause, meets, type Room, roomOf, type Term } from './clause.ts';
import { placeOf, type WrongSum } from './sum.ts';
import { FROM_BEFORE, MARGIN_AFTER, MARGIN_BEFORE, VERSUS } from './words.ts';
import { inSum, plain, rewritten } from './write.ts';

/** "Won by 10 points, 53% to 43%", "5,310 votes to 5,190, a margin of 120", "48 percent and him at 41, a lead of 7 points". */
export function* wrongDifferences({ terms }: Clause): Iterable<WrongSum> {
  for (const [i, a] of terms.entries()) {
    if (FROM_BEFORE.test(a.before)) continue;
    const ahead = nth(terms, i - 1);
    const whole = a.high !== null && a.figure.form !== 'loose';
    const told = whole ? ([a, a] as const) : sides(a, terms[i + 1]);
    const behind = terms[whole ? i + 1 : i + 2];
    if (told === null) continue;
    const strict = whole || VERSUS.test(noun(terms[i + 1]?.before ?? ''));
    const size = marginAhead(ahead, a, told, strict) ?? marginBehind(behind, told);
    if (size === null) continue;
    const result = whole ? scoreSides(a) : told;
    if (result === null) continue;
    const wrong =
      size.scale === '%' && result[0].scale === '%'
        ? percentMargin(result, size)
        : checkDifference(result[0], result[1], size);
    if (wrong !== null) yield wrong;
  }
}

type Sides = readonly [Term, Term];

const marginAhead = (size: Term | undefined, a: Term, result: Sides, strict: boolean): Term | null =>
  size !== undefined &&
  strict &&
  isMargin(size, result) &&
  /^[\s\w-]{0,30}[,:(—–]?$/.test(a.before.trimEnd()) &&
  !/\band\b/.test(a.before)
    ? size
    : null;

const marginBehind = (size: Term | undefined, result: Sides): Term | null =>
  size !== undefined &&
  isMargin(size, result) &&
  size.before.length < 25 &&
  !size.before.startsWith(')') &&
  !/\band\b/.test(size.before)
    ? size
    : null;

const noun = (gap: string): string => gap.replace(/^\s*(?:votes|seats|percent)\b/, '');
/** "48 percent and him at 41 percent": two sides told in words. */
const AGAINST = /^[^.;:]{0,30}\b(?:and|to|with|against|versus|while|compared with)\b[^.;:,]{0,25}$/;

const sides = (a: Term, b: Term | undefined): Sides | null =>
  b !== undefined &&
  a.scale === b.scale &&
  a.high === null &&
  b.high === null &&
  (VERSUS.test(noun(b.before)) || (a.scale === '%' && AGAINST.test(b.before)))
    ? [a, b]
    : null;

function scoreSides(term: Term): Sides | null {
  if (term.high === null) return null;
  const side = (value: number): Term => ({
    ...term,
    low: value,
    high: null,
    figure: { ...term.figure, text: plain(value) },
  });
  return [side(term.low), side(term.high)];
}

function isMargin(size: Term, [a]: Sides): boolean {
  if (size.high !== null || BY_SOME.test(size.before)) return false;
  if (!MARGIN_BEFORE.test(size.before) && !MARGIN_AFTER.test(size.after)) return false;
  if (a.scale === '%') return size.scale === 'points' || size.scale === '%';
  return size.scale === a.scale || (size.scale === 'points' && a.scale === 'n');
}

/** "A one-two punch by the two women": they are no margin. */
const BY_SOME = /\bby (?:the|its|their)\s*$/;

function percentMargin([a, b]: Sides, size: Term): WrongSum | null {
  const points = Math.abs(a.low - b.low);
  const number = plain(Number(points.toFixed(2)));
  const inPoints = meets(differenceRoom(a, b), roomOf(size));
  return {
    ...placeOf(size),
    messageId: inPoints ? 'percentPoint' : 'arithmetic',
    sum: `${inSum(a)} to ${inSum(b)} is ${number} percentage points`,
    right: inPoints ? pointsFor(size, points) : `${number} percentage points`,
    operands: [a.figure, b.figure],
  };
}

/** The size of a change in percent, rewritten in points. */
export const pointsFor = (size: Term, points: number): string =>
  `${size.figure.text.replace(/(?:%|per ?cent|pct)$/i, '').trimEnd()} percentage ${points === 1 ? 'point' : 'points'}`;

export function differenceRoom(a: Term, b: Term): Room {
  // "4 percent to 4.75 percent": the rounder is meant about as exactly as the other.
  const finer = a.scale === '%' ? Math.min(a.step, b.step) * 10 : Number.POSITIVE_INFINITY;
  const as = (term: Term): Room => roomOf(term.step > finer ? { ...term, step: finer } : term);
  const [x, y] = [as(a), as(b)];
  const low = Math.max(0, y.low - x.high, x.low - y.high);
  return { low, high: Math.max(Math.abs(y.high - x.low), Math.abs(x.high - y.low)) };
}

export function checkDifference(a: Term, b: Term, size: Term): WrongSum | null {
  if (a.high !== null || b.high !== null || meets(differenceRoom(a, b), roomOf(size))) return null;
  const difference = Math.abs(a.low - b.low);
  const [more, less] = a.low > b.low ? [a, b] : [b, a];
  const right = rewritten(size, difference);
  return {
    ...placeOf(size),
    messageId: 'arithmetic',
    sum: `${inSum(more)} less ${inSum(less)} is ${right ?? plain(difference)}`,
    right,
    operands: [a.figure, b.figure],
  };
}
