import type { Memo } from '../../../article/memo.ts';
import { sentences } from '../../../article/sentences.ts';
import type { Span } from '../../../article/span.ts';
import type { Figure } from '../figure.ts';
import { scanFigures } from '../scan.ts';
import { meant } from '../support/elided.ts';
import { type Quantity, quantityOf } from '../support/quantity.ts';

/** A quantity in its sentence. Dates, times, ages and ordinals are not among them. */
export interface Term extends Quantity {
  readonly index: number;
  /** Lower-case words between the quantity before (or the start of the sentence) and this one. */
  readonly before: string;
  /** Those up to the next quantity or the end. */
  readonly after: string;
}

export interface Clause {
  readonly text: string;
  readonly span: Span;
  readonly terms: readonly Term[];
}

/** The sentences of a paragraph that hold at least `least` quantities. */
export function clausesOf(text: string, memo: Memo, least: number): Clause[] {
  const written = memo.get(scanFigures, text);
  const out: Clause[] = [];
  let next = 0;
  for (const span of memo.get(sentences, text)) {
    while (next < written.length && (written[next] as Figure).start < span.start) next++;
    const from = next;
    let count = 0;
    for (; next < written.length && (written[next] as Figure).start < span.end; next++)
      if (isTerm(written[next] as Figure)) count++;
    if (count >= least) out.push(clauseIn(text, span, termsAmong(text, memo, from, next)));
  }
  return out;
}

const clauseIn = (text: string, span: Span, figures: readonly Figure[]): Clause => ({
  text: text.slice(span.start, span.end).toLowerCase(),
  span,
  terms: terms(text, span, figures),
});

/** Of the figures `from` to `to`, those that are quantities, with the unit that they leave out. */
function termsAmong(text: string, memo: Memo, from: number, to: number): Figure[] {
  const written = memo.get(scanFigures, text);
  // A figure whose unit is left out is a term, with it or without.
  const whole = memo.get(meant, text);
  const out: Figure[] = [];
  for (let i = from; i < to; i++) {
    const figure = written[i] as Figure;
    const full = whole[i] as Figure;
    if (isTerm(figure)) out.push(isOfUnitBefore(text, written[i - 1], figure, full) ? full : figure);
  }
  return out;
}

/**
 * "412 million euros from 398 million", "to 900 tons from 600": a sum or a measure and what it was before. Not where the
 * one before is a percentage, "cut its staff by 10 percent, from 80 to 60", or the size of a change, "rose 3 feet from 40".
 */
function isOfUnitBefore(text: string, last: Figure | undefined, figure: Figure, whole: Figure): boolean {
  if (whole === figure) return false;
  if (figure.step >= LARGE && whole.kind === 'money') return true;
  if (whole.kind !== 'money' && (whole.kind !== 'measure' || whole.unit?.startsWith('°'))) return false;
  if (last?.kind !== whole.kind || last.unit !== whole.unit) return false;
  const way = FROM_OR_TO.exec(text.slice(last.end, figure.start))?.[1];
  if (way === undefined) return false;
  const ahead = text.slice(Math.max(0, last.start - AHEAD), last.start);
  return way === 'from' ? TO_AHEAD.test(ahead) : way !== 'to' || FROM_AHEAD.test(ahead);
}

const LARGE = 1000;
const AHEAD = 20;
const FROM_OR_TO =
  /^(?: (?:in|last|a|the|this) (?:\p{L}{3,9}|\d{4})(?: (?:earlier|ago|before))?)?,? (from|to|down from|up from|compared with)(?: (?:about|nearly|just|some|more than))? $/u;
const TO_AHEAD = /\bto (?:about |nearly |just |some )?$/;
const FROM_AHEAD = /\b[Ff]rom (?:about |nearly |just |some )?$/;

const isTerm = (figure: Figure): boolean =>
  figure.value !== null && figure.kind !== 'ordinal' && figure.kind !== 'age' && figure.kind !== 'duration';

function terms(text: string, span: Span, figures: readonly Figure[]): Term[] {
  const out: Term[] = [];
  let before = wordsBetween(text, span.start, figures[0]?.start ?? span.end);
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as Figure;
    const after = wordsBetween(text, figure.end, figures[index + 1]?.start ?? span.end);
    const quantity = quantityOf(figure);
    // One shape, written out: what is spread is read slowly ever after.
    if (quantity !== null)
      out.push({
        scale: quantity.scale,
        low: quantity.low,
        high: quantity.high,
        step: quantity.step,
        figure,
        index,
        before,
        after,
      });
    before = after;
  }
  return out;
}

const wordsBetween = (text: string, from: number, to: number): string => text.slice(from, to).toLowerCase();

/** An interval: the values that a figure, as rounded, may stand for. */
export interface Room {
  readonly low: number;
  readonly high: number;
}

/** What a figure may stand for, by its last place written and by "about", "nearly", "more than". */
export function roomOf(term: Quantity, slack = 1): Room {
  const { figure, low: value } = term;
  if (term.high !== null) return { low: value, high: term.high };
  if (figure.kind === 'ratio' && figure.parts !== null && figure.unit === null) {
    const loose = figure.parts.whole <= 10 ? 1.2 : 0.05;
    return bounded(figure, value, loose, Math.max(4, value * 0.12));
  }
  // Rounded to its last place, but nobody writes $3 for $2.60, or 1 million for 1.4.
  const most = figure.kind === 'money' && term.step <= 1 ? 0.01 : 0.1;
  const half =
    Math.min(term.step * 0.5, term.scale === '%' || term.scale === 'points' ? 1 : Math.abs(value) * most) *
    slack;
  return bounded(figure, value, isWhole(term) ? 0 : half, Math.max(half, Math.abs(value) * 0.06));
}

// People and things are whole: 1,500 is 1,500. Sums and percentages are rounded to their last place.
const isWhole = ({ figure, scale, step }: Quantity): boolean =>
  scale === 'n' && step === 1 && figure.kind !== 'percent';

function bounded(figure: Figure, value: number, half: number, wide: number): Room {
  switch (figure.bound) {
    case 'moreThan':
    case 'atLeast':
      return { low: value - half, high: value + wide * 2 };
    case 'lessThan':
    case 'atMost':
      return { low: value - wide * 2, high: value + half };
    default:
      return figure.approximate
        ? { low: value - wide, high: value + wide }
        : { low: value - half, high: value + half };
  }
}

export const meets = (a: Room, b: Room): boolean => a.low <= b.high + 1e-9 && b.low <= a.high + 1e-9;
