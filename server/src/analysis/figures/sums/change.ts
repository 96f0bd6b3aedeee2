import { nth } from '../../../article/nth.ts';
import { type Clause, meets, type Room, roomOf, type Term } from './clause.ts';
import { checkDifference, differenceRoom, pointsFor } from './difference.ts';
import { checkMultiple, checkTimes } from './multiple.ts';
import { type Pair, pairRooms, pairsIn, sizeOf } from './pairs.ts';
import { placeOf, type WrongSum } from './sum.ts';
import { NOT_PLAIN } from './words.ts';
import { inSum, percent, plain, rewritten } from './write.ts';

/** "Rose 40% from $60bn to $90bn", "to 1,500 from 2,000", "tripled from 3,000 to 5,300", "up 5 points from 30% to 35%". */
export function* wrongChanges(clause: Clause): Iterable<WrongSum> {
  for (const pair of pairsIn(clause.terms)) {
    const turned = wrongDirection(clause, pair);
    if (turned !== null) {
      yield turned;
      continue;
    }
    const size = sizeOf(pair, clause.terms);
    if (size !== null) {
      if (NOT_PLAIN.test(withoutOwnRate(clause.text))) continue;
      const wrong = checkSize(pair, size);
      if (wrong !== null) yield wrong;
    } else {
      const wrong = checkMultiple(clause, pair);
      if (wrong !== null) yield wrong;
    }
  }
}

/** "From 60 a day to 15": the rate is that of both. */
const withoutOwnRate = (text: string): string => text.replace(OWN_RATE, ' ');
const OWN_RATE =
  / (?:an?|per|each|every) (?:hour|day|night|week|month|year)(?= to (?:about |just |some |only )?[\d$£€])/;

/** "Fell to $1.5 billion from $1.2 billion", "rose from $4.1 million to $3.8 million". */
function wrongDirection({ text, terms }: Clause, { before, after }: Pair): WrongSum | null {
  const way =
    FELL.test(after.before) || FELL_FROM.test(before.before) || movedBy(FELL_BY, after, before, terms)
      ? -1
      : ROSE.test(after.before) || ROSE_FROM.test(before.before) || movedBy(ROSE_BY, after, before, terms)
        ? 1
        : 0;
  if (way === 0 || before.high !== null || after.high !== null || TURNED.test(text)) return null;
  if (before.figure.bound !== null || after.figure.bound !== null || before.scale === 'temperature')
    return null;
  const [a, b] = pairRooms(before, after);
  if (way < 0 ? after.low <= before.low || b.low <= a.high : after.low >= before.low || b.high >= a.low)
    return null;
  return {
    ...placeOf(after),
    messageId: 'arithmetic',
    sum: `${inSum(before)} to ${inSum(after)} is ${aWhat(after.low > before.low)}`,
    right: null,
    operands: [before.figure],
  };
}

/** "Fell 4% to 412 from 398", "fell by 4% from 398 to 412": the size stands between the verb and the two. */
function movedBy(verb: RegExp, after: Term, before: Term, terms: readonly Term[]): boolean {
  const first = after.index < before.index ? after : before;
  const size = nth(terms, first.index - 1);
  return (
    size?.scale === '%' &&
    size.high === null &&
    (first === after ? TO_ONLY : FROM_ONLY).test(first.before) &&
    verb.test(size.before)
  );
}

const TO_ONLY = /^,? to(?: (?:about|nearly|just|some))?\s*$/;
const FROM_ONLY = /^,? from(?: (?:about|nearly|just|some))?\s*$/;
const FELL_BY =
  /\b(?:fell|falls?|fallen|falling|dropped|drops?|dropping|declined|declines|declining|decreased|slipped|slid|shrank|dipped|tumbled|plunged)(?: by)?(?: (?:about|nearly|just|some))?\s*$/;
const ROSE_BY =
  /\b(?:rose|rises?|risen|rising|grew|grows?|grown|growing|climbed|climbs|increased|jumped|surged|soared)(?: by)?(?: (?:about|nearly|just|some))?\s*$/;
const FELL =
  /\b(?:fell|falls?|fallen|falling|dropped|drops?|dropping|declined|declines|declining|decreased|slipped|slid|shrank|dipped|tumbled|plunged) to(?: (?:about|nearly|just|some))?\s*$/;
const ROSE =
  /\b(?:rose|rises?|risen|rising|grew|grows?|grown|growing|climbed|climbs|increased|jumped|surged|soared) to(?: (?:about|nearly|just|some))?\s*$/;
const FELL_FROM =
  /\b(?:fell|falls?|fallen|falling|dropped|drops?|dropping|declined|declines|declining|decreased|slipped|slid|shrank|dipped|tumbled|plunged) from(?: (?:about|nearly|just|some))?\s*$/;
const ROSE_FROM =
  /\b(?:rose|rises?|risen|rising|grew|grows?|grown|growing|climbed|climbs|increased|jumped|surged|soared) from(?: (?:about|nearly|just|some))?\s*$/;
/** What falls as its figure rises: debts and losses, places and times, one currency in another. */
const TURNED =
  /\b(?:deficits?|debts?|loss(?:es)?|negative|minus|below zero|ranks?|ranked|ranking|places?|position|seconds?|times?|odds|par|strokes?|to the (?:dollar|euro|pound)|against the|rupees?|yen|rand|lira|naira|peso|currency|exchange)\b/;

export function checkSize(pair: Pair, size: Term): WrongSum | null {
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
    sum: `${inSum(before)} to ${inSum(after)} is ${aWhat(after.low > before.low)} of ${percent(change)}`,
    right: rewritten(size, change),
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
    sum: `${inSum(before)} to ${inSum(after)} is ${number} percentage points, or ${percent((points / before.low) * 100)}`,
    right: inPoints ? pointsFor(size, points) : `${number} percentage ${points === 1 ? 'point' : 'points'}`,
    operands: [before.figure, after.figure],
  };
}
