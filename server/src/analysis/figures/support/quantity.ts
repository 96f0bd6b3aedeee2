import type { Figure } from '../figure.ts';
import { UNIT_BY_SYMBOL } from '../words/units.ts';

/**
 * A figure made comparable. `scale` says which quantities may be compared: a currency, a dimension, `%`, `points`, or
 * `n` for a bare number. Values are in the base unit of the scale.
 */
export interface Quantity {
  readonly scale: string;
  readonly low: number;
  readonly high: number | null;
  /** Worth of the last place written, in the base unit. */
  readonly step: number;
  readonly figure: Figure;
}

export function quantityOf(figure: Figure): Quantity | null {
  if (figure.value === null) return null;
  if (figure.unit === '°F') return inCelsius(figure);
  const factor = factorOf(figure);
  return {
    scale: scaleOf(figure),
    low: figure.value * factor,
    high: figure.valueMax === null ? null : figure.valueMax * factor,
    step: figure.step * factor,
    figure,
  };
}

const celsius = (fahrenheit: number): number => (fahrenheit - 32) / 1.8;

const inCelsius = (figure: Figure): Quantity => ({
  scale: 'temperature',
  low: celsius(figure.value ?? 0),
  high: figure.valueMax === null ? null : celsius(figure.valueMax),
  step: figure.step / 1.8,
  figure,
});

function scaleOf(figure: Figure): string {
  const { kind, unit } = figure;
  if (unit === 'times') return 'times';
  if (kind === 'ratio') return '%';
  if (kind === 'money') return unit ?? 'n';
  if (kind === 'percent') return unit === '%' ? '%' : 'points';
  if (unit === 'points') return 'points';
  if (kind === 'ordinal') return 'ordinal';
  const known = unit === null ? undefined : UNIT_BY_SYMBOL.get(unit);
  return known?.dimension ?? 'n';
}

function factorOf(figure: Figure): number {
  const { kind, unit } = figure;
  if (kind === 'ratio' && unit === null) return 100;
  if (unit === 'bp') return 0.01;
  if (kind === 'money' || unit === null) return 1;
  return UNIT_BY_SYMBOL.get(unit)?.factor ?? 1;
}

/** A number of a table, whose unit stands elsewhere. */
export const ANY_SCALE = 'any';

/** May the two say the same thing? Ages, points and multiples are often written as bare numbers. */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (a.scale === b.scale || a.scale === ANY_SCALE || b.scale === ANY_SCALE) return true;
  const bare = a.scale === 'n' ? b : b.scale === 'n' ? a : null;
  if (bare === null) return false;
  return bare.figure.unit === 'points' || bare.scale === 'times' || bare.figure.kind === 'age';
}

const SCALE_SENSITIVE = 1e-9;

/** Whether the copy's quantity may be written where the source has the other. `close`: the words around them agree. */
export function saysTheSame(copy: Quantity, source: Quantity, close: boolean): boolean {
  if (ratesClash(copy.figure, source.figure)) return false;
  const [a, b] = inOneUnit(copy, source);
  if (!endsAgree(copy, source, a, b, close)) return false;
  return !opposed(copy.figure, source.figure);
}

// A bare number against an age in years, degrees of no scale against degrees of one: compare as written.
const inOneUnit = (copy: Quantity, source: Quantity): [number, number] =>
  copy.scale === source.scale && copy.figure.unit !== '°' && source.figure.unit !== '°'
    ? [copy.low, source.low]
    : [copy.figure.value ?? 0, source.figure.value ?? 0];

function endsAgree(copy: Quantity, source: Quantity, a: number, b: number, close: boolean): boolean {
  const { figure } = copy;
  if (figure.form === 'loose') return b >= copy.low && b < (copy.high ?? Number.POSITIVE_INFINITY);
  if (copy.high !== null && source.high !== null)
    return within(copy, source, a, b, close) && within(copy, source, copy.high, source.high, close);
  if (copy.high !== null) return false;
  // One end of the source's range, or its range for the copy's one number.
  if (copy.high === null && source.high !== null && source.figure.form !== 'loose')
    return within(copy, source, a, b, close) || within(copy, source, a, source.high, close);
  return within(copy, source, a, b, close);
}

/** Is `a`, as the copy writes it, a fair way to write `b`? */
function within(copy: Quantity, source: Quantity, a: number, b: number, close: boolean): boolean {
  const gap = Math.abs(a - b);
  if (gap <= SCALE_SENSITIVE * Math.abs(b)) return true;
  const { figure } = copy;
  const slack = slackOf(copy, source, Math.abs(a), Math.abs(b), close);
  if (figure.bound === 'moreThan' || figure.bound === 'atLeast')
    return a <= b * 1.0000001 && gap <= slack * 2;
  if (figure.bound === 'lessThan' || figure.bound === 'atMost') return a >= b * 0.9999999 && gap <= slack * 2;
  return gap <= slack;
}

function slackOf(copy: Quantity, source: Quantity, a: number, b: number, close: boolean): number {
  const { figure } = copy;
  const other = source.figure;
  const loose = figure.approximate || figure.bound !== null;
  if (
    copy.scale === '%' &&
    ((figure.kind === 'ratio') !== (other.kind === 'ratio') || isRounded(figure, other))
  ) {
    // A third for 33 or 34 percent; "more than a third" up to 40.
    const parts = figure.parts ?? other.parts;
    const exact = (parts?.whole ?? 2) > MOST_IN_WORDS ? 0.6 : 1.7;
    // "More than half" of 58 percent; twice the slack is given to a bound.
    return loose ? Math.max(exact, figure.bound === 'moreThan' ? 4.9 : 3.4) : exact;
  }
  if (figure.unit !== other.unit && copy.scale === source.scale && figure.kind !== 'money') {
    const least = copy.scale === 'temperature' ? HALF_A_DEGREE : (copy.step / 2) * 1.0001;
    return Math.max(least, (loose ? 0.05 : 0.012) * b);
  }
  if (loose) return Math.max(writtenStep(copy, a) / 2, 0.02 * b);
  // Fair rounding: the copy writes fewer places than the source, of a number large enough for it.
  const whole = copy.scale === '%' && copy.step === 1 && source.step < 1;
  const coarser = copy.step > source.step * 1.5 && (copy.step >= 1000 || close || copy.step < 1 || whole);
  return coarser ? (copy.step / 2) * 1.0001 : 0;
}

/** "Nine in ten" for 6,221 of 6,840. */
const isRounded = ({ parts: ours }: Figure, { parts: theirs }: Figure): boolean =>
  ours !== null && theirs !== null && ours.whole <= MOST_IN_WORDS && theirs.whole > MOST_IN_WORDS;

// "One in twelve"; of more, nobody rounds.
const MOST_IN_WORDS = 12;

// Either of two scales is rounded to whole degrees.
const HALF_A_DEGREE = 0.6;

/** Worth of the last place that is not a nought: 100 for 8,500, a million for 12 million. */
function writtenStep(quantity: Quantity, value: number): number {
  let step = quantity.step;
  if (value === 0) return step;
  while (step * 10 <= value && Math.abs(value / (step * 10) - Math.round(value / (step * 10))) < 1e-9)
    step *= 10;
  return step;
}

const RATE = /^(?:an?|per|each|every) (hour|night|day|week|month|year)$/;

/** "£11.40 a month" where the source has "£11.40 a year". */
function ratesClash({ period: a }: Figure, { period: b }: Figure): boolean {
  if (a === null || b === null) return false;
  const [mine, theirs] = [RATE.exec(a.toLowerCase())?.[1], RATE.exec(b.toLowerCase())?.[1]];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

const direction = (figure: Figure): number =>
  figure.bound === null ? 0 : figure.bound === 'atLeast' || figure.bound === 'moreThan' ? 1 : -1;

/** "More than 40 percent" where the source has "under 40 percent". */
export const opposed = (a: Figure, b: Figure): boolean => direction(a) * direction(b) < 0;

/** The digits of a figure that tell something: "485" of £485,000. */
export function tellingDigits({ figure }: Quantity): string {
  const digits = String(Math.abs(figure.value ?? 0))
    .replace('.', '')
    .replace(/^0+/, '');
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}
