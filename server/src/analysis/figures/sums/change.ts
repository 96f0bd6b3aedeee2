import { type Clause, meets, type Room, roomOf, type Term } from './clause.ts';
import type { WrongSum } from './sum.ts';
import {
  CHANGE_AFTER,
  COMPARED_BEFORE,
  FROM_BEFORE,
  MARGIN_AFTER,
  MARGIN_BEFORE,
  multipleIn,
  NOT_PLAIN,
  reach,
  saysChangeOf,
  sizeAhead,
  TO_BEFORE,
  VERSUS,
} from './words.ts';
import { percent, plain, rewritten } from './write.ts';

/** Two states of one thing: before and after. */
interface Pair {
  readonly before: Term;
  readonly after: Term;
}

/** "Rose 40% from $60bn to $90bn", "to 1,500 from 2,000", "tripled from 3,000 to 5,300", "up 5 points from 30% to 35%". */
export function* wrongChanges(clause: Clause): Iterable<WrongSum> {
  for (const pair of pairsIn(clause.terms)) {
    const size = sizeOf(pair, clause.terms);
    if (size !== null) {
      if (NOT_PLAIN.test(clause.text)) continue;
      const wrong = checkSize(pair, size);
      if (wrong !== null) yield wrong;
    } else {
      const wrong = checkMultiple(clause, pair);
      if (wrong !== null) yield wrong;
    }
  }
}

const FAR = 70;

function* pairsIn(terms: readonly Term[]): Iterable<Pair> {
  for (const [i, term] of terms.entries()) {
    const compared = COMPARED_BEFORE.test(term.before);
    if (!FROM_BEFORE.test(term.before) && !compared) continue;
    const forward = compared ? undefined : alike(term, terms, i, 1);
    if (forward !== undefined && TO_BEFORE.test(forward.before)) {
      yield { before: term, after: forward };
      continue;
    }
    const backward = alike(term, terms, i, -1);
    if (backward !== undefined && !FROM_BEFORE.test(backward.before)) yield { before: term, after: backward };
  }
}

/** The nearest quantity of the same scale on one side; at most the size of the change stands between. */
function alike(term: Term, terms: readonly Term[], at: number, by: 1 | -1): Term | undefined {
  for (let i = at + by, steps = 0; steps < 2; i += by, steps++) {
    const other = terms[i];
    if (other === undefined) return undefined;
    const gap = by === 1 ? other.before : (terms[i + 1]?.before ?? '');
    if (gap.length > FAR || /;/.test(gap)) return undefined;
    if (other.scale === term.scale && other.figure.unit === term.figure.unit) return other;
  }
  return undefined;
}

/** The figure that says how large the change is: it stands right before the pair, right after it, or in between. */
function sizeOf(pair: Pair, terms: readonly Term[]): Term | null {
  const first = Math.min(pair.before.index, pair.after.index);
  const last = Math.max(pair.before.index, pair.after.index);
  if (last - first === 2) {
    const between = terms[first + 1] as Term;
    return isSize(between) && near(between.before) ? between : null;
  }
  const ahead = terms[first - 1];
  if (ahead !== undefined && isSize(ahead) && near((terms[first] as Term).before)) return ahead;
  const behind = terms[last + 1];
  return behind !== undefined &&
    near(behind.before) &&
    (CHANGE_AFTER.test(behind.after) || saysChangeOf(behind.before)) &&
    !/\band\b|\bwhile\b|\bbut\b/.test(behind.before)
    ? behind
    : null;
}

const near = (gap: string): boolean =>
  gap.length <= FAR && !/[;:]|\b(?:while|but|whereas|although|and)\b/.test(gap);

const isSize = (term: Term): boolean =>
  term.high === null &&
  (sizeAhead(term.before) || CHANGE_AFTER.test(term.after) || term.figure.unit === 'times');

function checkSize(pair: Pair, size: Term): WrongSum | null {
  const { before, after } = pair;
  if (before.high !== null || after.high !== null || before.low <= 0) return null;
  const isShare = before.scale === '%';
  if (size.scale === '%' && !isShare) return checkPercent(pair, size);
  if (size.scale === '%') return checkPercentOfPercent(pair, size);
  if (size.scale === 'times') return checkTimes(pair, size);
  if (size.scale === 'points' ? isShare : size.scale === before.scale)
    return checkDifference(before, after, size);
  return null;
}

/** "$2.50 to $3": the rounder of the two is meant about as exactly as the other. */
function pairRooms(x: Term, y: Term): [Room, Room] {
  const finer = Math.min(x.step, y.step) * (Math.max(x.step, y.step) > 1 ? 5 : 1);
  const as = (term: Term): Room => roomOf(term.step > finer ? { ...term, step: finer } : term);
  return [as(x), as(y)];
}

/** From the smallest to the largest change that the two figures, as rounded, allow. */
function changeRoom({ before, after }: Pair): Room {
  const [a, b] = pairRooms(before, after);
  const changes = [b.low / a.high, b.high / a.low, b.low / a.low, b.high / a.high].map(
    (ratio) => Math.abs(ratio - 1) * 100,
  );
  const crosses = (b.low - a.high) * (b.high - a.low) < 0;
  return { low: crosses ? 0 : Math.min(...changes), high: Math.max(...changes) };
}

function checkPercent(pair: Pair, size: Term): WrongSum | null {
  const room = changeRoom(pair);
  if (meets(room, roomOf(size, 1.1))) return null;
  const { before, after } = pair;
  const change = (Math.abs(after.low - before.low) / before.low) * 100;
  return {
    ...placeOf(size),
    messageId: 'arithmetic',
    sum: `${before.figure.text} to ${after.figure.text} is ${aWhat(after.low > before.low)} of ${percent(change)}`,
    right: rewritten(size.figure, change),
    operands: [before.figure, after.figure],
  };
}

const aWhat = (up: boolean): string => (up ? 'a rise' : 'a fall');

/** "Rose 6 percent, from 20% to 26%": 6 points, or 30 percent. */
function checkPercentOfPercent(pair: Pair, size: Term): WrongSum | null {
  const { before, after } = pair;
  if (meets(changeRoom(pair), roomOf(size, 1.1))) return null;
  const points = Math.abs(after.low - before.low);
  const inPoints = meets(differenceRoom(before, after), roomOf(size));
  const number = plain(Number(points.toFixed(2)));
  return {
    ...placeOf(size),
    messageId: inPoints ? 'percentPoint' : 'arithmetic',
    sum: `${before.figure.text} to ${after.figure.text} is ${number} percentage points, or ${percent((points / before.low) * 100)}`,
    right: inPoints ? pointsFor(size, points) : `${number} percentage ${points === 1 ? 'point' : 'points'}`,
    operands: [before.figure, after.figure],
  };
}

const pointsFor = (size: Term, points: number): string =>
  `${size.figure.text.replace(/\s*(?:%|per ?cent|pct)$/i, '')} percentage ${points === 1 ? 'point' : 'points'}`;

function differenceRoom(a: Term, b: Term): Room {
  const [x, y] = [roomOf(a), roomOf(b)];
  const low = Math.max(0, y.low - x.high, x.low - y.high);
  return { low, high: Math.max(Math.abs(y.high - x.low), Math.abs(x.high - y.low)) };
}

function checkDifference(a: Term, b: Term, size: Term): WrongSum | null {
  if (a.high !== null || b.high !== null || meets(differenceRoom(a, b), roomOf(size))) return null;
  const difference = Math.abs(a.low - b.low);
  const [more, less] = a.low > b.low ? [a, b] : [b, a];
  const right = rewritten(size.figure, size.figure.unit === 'bp' ? difference * 100 : difference);
  return {
    ...placeOf(size),
    messageId: 'arithmetic',
    sum: `${more.figure.text} less ${less.figure.text} is ${right ?? plain(difference)}`,
    right,
    operands: [a.figure, b.figure],
  };
}

function checkTimes({ before, after }: Pair, size: Term): WrongSum | null {
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
  if (fits(ratio, low, high) || fits(ratio - 1, low, high) || fits(1 / ratio, low, high)) return null;
  return {
    ...placeOf(size),
    messageId: 'arithmetic',
    sum: `${after.figure.text} is ${plain(Number(ratio.toFixed(2)))} times ${before.figure.text}`,
    right: null,
    operands: [before.figure, after.figure],
  };
}

const fits = (value: number, low: number, high: number): boolean => value >= low && value <= high;

function checkMultiple(clause: Clause, { before, after }: Pair): WrongSum | null {
  const multiple = multipleIn(clause.text);
  if (multiple === null || before.low <= 0 || before.high !== null || after.high !== null) return null;
  const first = Math.min(before.figure.start, after.figure.start) - clause.span.start;
  const between = clause.text.slice(Math.min(multiple.end, first), Math.max(multiple.end, first));
  if (multiple.end > first + 120 || between.length > FAR || /[;:]|\b(?:while|but)\b/.test(between))
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
    sum: `${after.figure.text} is ${plain(Number(ratio.toFixed(2)))} times ${before.figure.text}`,
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

/** "Won by 10 points, 53% to 43%", "5,310 votes to 5,190, a margin of 120". */
export function* wrongDifferences(clause: Clause): Iterable<WrongSum> {
  const { terms } = clause;
  for (const [i, a] of terms.entries()) {
    const b = terms[i + 1];
    const result = a.figure.kind === 'score' ? scoreSides(a) : sides(a, b);
    if (result === null || FROM_BEFORE.test(a.before)) continue;
    const ahead = terms[i - 1];
    const behind = terms[a.figure.kind === 'score' ? i + 1 : i + 2];
    const size =
      ahead !== undefined &&
      isMargin(ahead, result) &&
      /^[\s\w-]{0,30}[,:(—–]?\s*$/.test(a.before) &&
      !/\band\b/.test(a.before)
        ? ahead
        : behind !== undefined &&
            isMargin(behind, result) &&
            behind.before.length < 25 &&
            !/\band\b/.test(behind.before)
          ? behind
          : null;
    if (size === null) continue;
    const wrong =
      size.scale === '%' && result[0].scale === '%'
        ? percentMargin(result, size)
        : checkDifference(result[0], result[1], size);
    if (wrong !== null) yield wrong;
  }
}

const sides = (a: Term, b: Term | undefined): readonly [Term, Term] | null =>
  b !== undefined &&
  a.scale === b.scale &&
  a.high === null &&
  b.high === null &&
  VERSUS.test(b.before.replace(/^\s*(?:votes|seats|percent)\b/, ''))
    ? [a, b]
    : null;

function scoreSides(term: Term): readonly [Term, Term] | null {
  if (term.high === null) return null;
  const side = (value: number): Term => ({
    ...term,
    low: value,
    high: null,
    figure: { ...term.figure, text: plain(value) },
  });
  return [side(term.low), side(term.high)];
}

function isMargin(size: Term, [a]: readonly [Term, Term]): boolean {
  if (size.high !== null || !(MARGIN_BEFORE.test(size.before) || MARGIN_AFTER.test(size.after))) return false;
  if (a.scale === '%') return size.scale === 'points' || size.scale === '%';
  return size.scale === a.scale || (size.scale === 'points' && a.figure.kind === 'score');
}

function percentMargin([a, b]: readonly [Term, Term], size: Term): WrongSum | null {
  const points = Math.abs(a.low - b.low);
  const number = plain(Number(points.toFixed(2)));
  const inPoints = meets(differenceRoom(a, b), roomOf(size));
  return {
    ...placeOf(size),
    messageId: inPoints ? 'percentPoint' : 'arithmetic',
    sum: `${a.figure.text} to ${b.figure.text} is ${number} percentage points`,
    right: inPoints ? pointsFor(size, points) : `${number} percentage points`,
    operands: [a.figure, b.figure],
  };
}

const placeOf = (size: Term): { start: number; end: number; figure: string } => ({
  start: size.figure.start,
  end: size.figure.end,
  figure: size.figure.text,
});
