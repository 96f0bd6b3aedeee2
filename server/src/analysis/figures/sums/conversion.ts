import { nth } from '../../../article/nth.ts';
import { UNIT_BY_SYMBOL } from '../words/units.ts';
import { type Clause, meets, type Room, roomOf, type Term } from './clause.ts';
import { placeOf, type WrongSum } from './sum.ts';
import { inSum, plain, rewritten, round } from './write.ts';

/** "10 kilometers (8.2 miles)", "10 kilometers, or about 8 miles,", "30C (96F)": the same measure in another unit, which it does not come to. */
export function* wrongConversions({ terms }: Clause): Iterable<WrongSum> {
  for (let i = 1; i < terms.length; i++) {
    const one = terms[i - 1] as Term;
    const other = terms[i] as Term;
    if (!(BRACKET_OPENS.test(other.before) && BRACKET_ENDS.test(other.after)) && !isToldAgain(other))
      continue;
    if (!isConverted(one, other) || isLastOfTwo(nth(terms, i - 2), one)) continue;
    const wrong = one.scale === 'temperature' ? checkDegrees(one, other) : check(one, other);
    if (wrong !== null) yield wrong;
  }
}

const BRACKET_OPENS = /^[- ]?[a-z]{0,12} ?\($/;
const BRACKET_ENDS = /^(?: (?:high|long|wide|deep|tall|away|per hour|an hour))?\)/;

/** "250 square kilometres, or about 97 square miles, of forest"; not "in 5 kilometres, or 10 miles for adults". */
const isToldAgain = ({ before, after }: Term): boolean => OR.test(before) && !FOR_OTHERS.test(after);
const OR =
  /^(?: [a-z]{2,12})?, or(?: about| around| roughly| nearly| almost| some| just over| just under)? $/;
const FOR_OTHERS = /^(?: [a-z]+)? (?:for|if|when|on|in|at|with)\b/;

// Units that are a fifth larger in one country than in the other; voltages are not converted.
const OF_TWO_SIZES = new Set(['gal', 'pt', 'qt', 'fl oz', 'cal', 'kcal', 'mAh']);

const isConverted = (one: Term, other: Term): boolean =>
  one.scale === other.scale &&
  one.figure.kind === 'measure' &&
  other.figure.kind === 'measure' &&
  one.figure.unit !== other.figure.unit &&
  one.figure.unit !== '°' &&
  other.figure.unit !== '°' &&
  one.high === null &&
  other.high === null &&
  one.low !== 0 &&
  !OF_TWO_SIZES.has(one.figure.unit ?? '') &&
  !OF_TWO_SIZES.has(other.figure.unit ?? '');

/** "6 feet 2 inches (1.88 m)": the one in brackets is for both. */
const isLastOfTwo = (before: Term | undefined, one: Term): boolean =>
  before !== undefined && before.scale === one.scale && /^(?:[\s,-]*|,? and )$/.test(one.before);

// Nobody rounds a conversion by more: 100 miles are 160 km, or 150.
const SLACK = 0.1;

function check(one: Term, other: Term): WrongSum | null {
  if (Math.abs(other.low - one.low) <= SLACK * one.low || meets(asWritten(one), asWritten(other)))
    return null;
  // A mile at sea is longer.
  const isNautical = one.figure.unit === 'mi' && Math.abs(other.low - one.low * NAUTICAL) <= one.low * 0.03;
  return isNautical ? null : wrong(one, other, one.low);
}

const NAUTICAL = 1.15078;

/** Rounded to the last place written, or as "about" allows. */
function asWritten(term: Term): Room {
  const room = roomOf(term);
  return {
    low: Math.min(room.low, term.low - term.step / 2),
    high: Math.max(room.high, term.low + term.step / 2),
  };
}

// Degrees, in Celsius.
const ROUNDED = 1.7;

function checkDegrees(one: Term, other: Term): WrongSum | null {
  if (Math.abs(one.low - other.low) <= ROUNDED) return null;
  // "Warmed by 2C (3.6F)": a difference.
  const [a, b] = [Math.abs(one.figure.value ?? 0), Math.abs(other.figure.value ?? 0)];
  const factor = one.figure.unit === '°C' ? 1.8 : 1 / 1.8;
  if (Math.abs(a * factor - b) <= Math.max(1, b * SLACK)) return null;
  // A minus that the copy has in words.
  if (
    /\b(?:minus|below|sub-?zero)\b/.test(`${one.before}${one.after}${other.after}`) ||
    /[-–−]$/.test(one.before)
  )
    return null;
  const right = other.figure.unit === '°F' ? one.low * 1.8 + 32 : one.low;
  return {
    ...placeOf(other),
    messageId: 'arithmetic',
    sum: `${inSum(one)} is ${plain(Math.round(right))}${other.figure.unit}`,
    right: other.figure.text.replace(/\d+(?:\.\d+)?/, String(Math.round(right))),
    operands: [one.figure],
  };
}

function wrong(one: Term, other: Term, value: number): WrongSum {
  const unit = other.figure.unit ?? '';
  const inUnit = value / (UNIT_BY_SYMBOL.get(unit)?.factor ?? 1);
  return {
    ...placeOf(other),
    messageId: 'arithmetic',
    sum: `${inSum(one)} is ${plain(round(inUnit, inUnit < 100 ? 1 : 0))} ${unit}`,
    right: rewritten(other, value),
    operands: [one.figure],
  };
}
