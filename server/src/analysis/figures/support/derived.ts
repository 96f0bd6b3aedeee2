import type { Span } from '../../../article/span.ts';
import type { Quantity } from './quantity.ts';
import { common, type SourceSentence } from './sentence.ts';

/** A figure that the source does not hold but gives by one sum: "90 − 60 = 30". */
export interface Derived {
  readonly sum: string;
  /** Place of the operands in the source. */
  readonly place: Span;
}

// Only where the copy itself speaks of a sum: two figures of a sentence give too many numbers by chance.
const SUMMED = /\b(?:total(?:s|ed|ing)?|combined|together|altogether|sum|in all|overall|both|joint(?:ly)?)\b/;
const SUBTRACTED =
  /\b(?:difference|gap|margin|lead|more|fewer|less|rise|rose|risen|increased?|grew|growth|grown|gain(?:ed)?|jump(?:ed)?|climb(?:ed)?|fell|fall(?:en)?|drop(?:ped)?|declined?|decreased?|cut|lost|loss|up|down|by|left|remain(?:s|ed|ing)?|net|higher|lower|short|over|ahead)\b/;
const DIVIDED =
  /\b(?:times|fold|twice|doubled|tripled|halved|half|third|quarter|share|proportion|percent|per cent|one in)\b|%/;

const SHARED_STEMS = 2;

/** The sum of two quantities in one sentence of the source that comes to `wanted`, or null. */
export function derive(
  wanted: Quantity,
  sentence: string,
  about: () => ReadonlySet<string>,
  candidates: Iterable<SourceSentence>,
): Derived | null {
  const lower = sentence.toLowerCase();
  const add = SUMMED.test(lower);
  const subtract = SUBTRACTED.test(lower);
  const divide = wanted.scale === '%' || wanted.scale === 'times' ? DIVIDED.test(lower) || subtract : false;
  if (!add && !subtract && !divide) return null;
  const ours = about();
  for (const { stems, quantities } of candidates) {
    if (quantities.length < 2 || common(ours, stems) < SHARED_STEMS) continue;
    for (const [i, x] of quantities.entries()) {
      for (const y of quantities.slice(i + 1)) {
        const sum = sumOf(wanted, x.quantity, y.quantity, { add, subtract, divide });
        if (sum !== null) {
          return {
            sum,
            place: { start: Math.min(x.place.start, y.place.start), end: Math.max(x.place.end, y.place.end) },
          };
        }
      }
    }
  }
  return null;
}

interface Allowed {
  readonly add: boolean;
  readonly subtract: boolean;
  readonly divide: boolean;
}

function sumOf(wanted: Quantity, x: Quantity, y: Quantity, allowed: Allowed): string | null {
  if (x.scale !== y.scale || x.high !== null || y.high !== null) return null;
  const [more, less] = x.low >= y.low ? [x, y] : [y, x];
  const [a, b, ours] = [more.figure.text, less.figure.text, wanted.figure.text];
  const unitAgrees = wanted.scale === x.scale || (wanted.scale === 'points' && x.scale === '%');
  if (allowed.add && unitAgrees && is(wanted, more.low + less.low)) return `${a} + ${b} = ${ours}`;
  if (allowed.subtract && unitAgrees && is(wanted, more.low - less.low)) return `${a} − ${b} = ${ours}`;
  if (!allowed.divide || less.low <= 0 || x.scale === '%') return null;
  if (wanted.scale === 'times') return is(wanted, more.low / less.low) ? `${a} ÷ ${b} = ${ours}` : null;
  if (wanted.scale !== '%') return null;
  if (is(wanted, (less.low / more.low) * 100)) return `${b} of ${a} is ${ours}`;
  const [from, to] = [x, y];
  for (const [start, end] of [
    [from, to],
    [to, from],
  ] as const) {
    const change = Math.abs(end.low / start.low - 1) * 100;
    if (allowed.subtract && is(wanted, change))
      return `from ${start.figure.text} to ${end.figure.text} is ${ours}`;
  }
  return null;
}

const is = (wanted: Quantity, value: number): boolean =>
  value > 0 &&
  Math.abs(wanted.low - value) <=
    Math.max(wanted.step / 2, wanted.figure.approximate ? value * 0.05 : 0) + 1e-9;
