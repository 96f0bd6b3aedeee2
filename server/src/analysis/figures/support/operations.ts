import type { Span } from '../../../article/span.ts';
import type { Figure } from '../figure.ts';
import { isBare } from './elided.ts';
import { ANY_SCALE, comparable, type Quantity, saysTheSame } from './quantity.ts';

/** The operations that the copy's sentence speaks of. */
export interface Allowed {
  readonly add: boolean;
  readonly subtract: boolean;
  readonly divide: boolean;
  /** What is left of a hundred percent. */
  readonly rest: boolean;
  /** A sum divided among so many. */
  readonly share: boolean;
  /** So many percent of a whole, both of which the copy gives beside it. */
  readonly part: boolean;
}

/** How `x` and `y` come to `wanted`: "90 − 60 = 30"; or null. */
export function sumOf(wanted: Quantity, x: Quantity, y: Quantity, allowed: Allowed): string | null {
  if (x.high === null && y.high === null) return sumOfTwo(wanted, x, y, allowed);
  for (const a of endsOf(x)) {
    for (const b of endsOf(y)) {
      const sum = sumOfTwo(wanted, a, b, allowed);
      if (sum !== null) return sum;
    }
  }
  return null;
}

/** The ends of a range, as figures by themselves. */
function endsOf(quantity: Quantity): readonly Quantity[] {
  const { high, figure } = quantity;
  if (high === null) return [quantity];
  const [low, top] = figure.ends ?? [figure, figure];
  const written = ({ start, end }: Span): Figure => ({
    ...figure,
    text: figure.text.slice(start - figure.start, end - figure.start),
  });
  return [
    { ...quantity, high: null, figure: written(low) },
    { ...quantity, low: high, high: null, figure: written(top) },
  ];
}

/** "Median age 47 (40.2)": beside a bare number, years of age are one as well. */
const besideBare = (quantity: Quantity, { scale }: Quantity): Quantity =>
  quantity.figure.kind === 'age' && scale === 'n'
    ? { ...quantity, scale, low: quantity.figure.value ?? 0 }
    : quantity;

function sumOfTwo(wanted: Quantity, one: Quantity, other: Quantity, allowed: Allowed): string | null {
  if (wanted.high !== null) return null;
  const [x, y] = [besideBare(one, other), besideBare(other, one)];
  if (allowed.share) {
    const sum = shareOf(wanted, x, y) ?? shareOf(wanted, y, x);
    if (sum !== null) return sum;
  }
  if (!comparable(x, y)) return null;
  const [more, less] = x.low >= y.low ? [x, y] : [y, x];
  if (less.low <= 0) return null;
  const [a, b, ours] = [more.figure.text, less.figure.text, wanted.figure.text];
  // Years of age are bare numbers.
  const unit = wanted.scale === x.scale || wanted.figure.kind !== 'duration' ? 1 : perUnit(wanted);
  const is = (value: number): boolean => comesTo(wanted, value * unit);
  if (unitAgrees(wanted, x)) {
    if (allowed.add && is(more.low + less.low)) return `${a} + ${b} = ${ours}`;
    if (allowed.subtract && is(more.low - less.low)) return `${a} − ${b} = ${ours}`;
  }
  if (!allowed.divide) return null;
  if (wanted.scale === 'times') return is(more.low / less.low) ? `${a} ÷ ${b} = ${ours}` : null;
  if (wanted.scale !== '%' || (x.scale === '%' && wanted.figure.kind !== 'ratio')) return null;
  if (is((less.low / more.low) * 100)) return `${b} of ${a} is ${ours}`;
  if (!allowed.subtract || x.scale === '%') return null;
  if (is((more.low / less.low - 1) * 100)) return `from ${b} to ${a} is ${ours}`;
  if (is((1 - less.low / more.low) * 100)) return `from ${a} to ${b} is ${ours}`;
  return null;
}

/** "$10 million jackpot, four winners": $2.5 million for each. */
function shareOf(wanted: Quantity, whole: Quantity, sharers: Quantity): string | null {
  if (
    (whole.scale !== wanted.scale && !isBare(whole.figure)) ||
    sharers.scale !== 'n' ||
    !Number.isInteger(sharers.low)
  )
    return null;
  if (sharers.low < 2 || sharers.low > MOST_SHARERS || !comesTo(wanted, whole.low / sharers.low)) return null;
  return `${whole.figure.text} ÷ ${sharers.figure.text} = ${wanted.figure.text}`;
}

const MOST_SHARERS = 1000;

/** "Sold goods for $40 million, 15% of them abroad": $6 million. */
export function partOf(wanted: Quantity, x: Quantity, y: Quantity): string | null {
  const [share, whole] = x.scale === '%' ? [x, y] : [y, x];
  if (share.scale !== '%' || whole.scale !== wanted.scale || wanted.scale === '%') return null;
  if (share.high !== null || whole.high !== null || wanted.high !== null || share.low >= 100) return null;
  if (!comesTo(wanted, (whole.low * share.low) / 100)) return null;
  return `${share.figure.text} of ${whole.figure.text} is ${wanted.figure.text}`;
}

/** Points for percentages, years for ages, a bare number for things of any noun. */
function unitAgrees(wanted: Quantity, operand: Quantity): boolean {
  if (wanted.scale === operand.scale) return wanted.scale !== 'temperature' || wanted.figure.unit !== '°F';
  if (operand.scale === ANY_SCALE) return wanted.scale !== '%' && wanted.scale !== 'times';
  if (wanted.scale === 'n' && operand.figure.unit === 'points') return true;
  if (wanted.scale === 'points') return operand.scale === '%' || operand.scale === 'n';
  return wanted.figure.kind === 'duration' && wanted.figure.unit === 'y' && operand.scale === 'n';
}

/** What a part leaves of a hundred percent. */
export function complement(wanted: Quantity, part: Quantity): string | null {
  if (part.scale !== '%' || part.high !== null || part.low <= 0 || part.low >= 100) return null;
  return comesTo(wanted, 100 - part.low) ? `100% − ${part.figure.text} = ${wanted.figure.text}` : null;
}

/** The base units in one of the unit that the copy writes. */
const perUnit = ({ low, figure }: Quantity): number => low / (figure.value || 1) || 1;

/** May the copy write `value` as it does? */
export function comesTo(wanted: Quantity, value: number): boolean {
  if (value <= 0) return false;
  const figure: Figure = {
    ...wanted.figure,
    value: value / perUnit(wanted),
    kind: wanted.figure.kind === 'ratio' && wanted.scale === '%' ? 'percent' : wanted.figure.kind,
    bound: null,
    approximate: false,
    parts: null,
    form: 'digits',
    valueMax: null,
  };
  const exact: Quantity = { scale: wanted.scale, low: value, high: null, step: value * 1e-6, figure };
  return saysTheSame(wanted, exact, true);
}
