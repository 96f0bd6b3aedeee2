import { proseAnalysis } from '../../../article/memo.ts';
import { scanEuropeanFigures, scanFigures } from '../../figures.ts';
import type { Figure } from '../figure.ts';
import { inMillions } from './short-measures.ts';

/** For each figure of a paragraph, the one that is meant where its unit is left out: "to $4.2 billion from 3.9 billion". */
export const meant = proseAnalysis('figures with their units', (text, memo) =>
  withUnits(text, memo.get(scanFigures, text)),
);
export const europeanMeant = proseAnalysis('european figures with their units', (text, memo) =>
  withUnits(text, memo.get(scanEuropeanFigures, text)),
);

// Further on, or another order of size: it has nothing to do with the one before.
const FAR = 90;
const MOST_APART = 30;

function withUnits(text: string, figures: readonly Figure[]): readonly Figure[] {
  let last: Figure | null = null;
  return figures.map((figure, i) => {
    const next = figures[i + 1];
    if (next !== undefined && isStartOf(text, figure, next))
      return { ...figure, kind: next.kind, unit: next.unit };
    const sum = last?.kind === 'money' ? inMillions(figure) : null;
    // "EUR 56.0m (2024: 50.0m)": beside a sum, they are millions.
    if (sum !== null && last !== null && goesWith(text, last, figure.start, sum.value ?? 0))
      return { ...sum, kind: last.kind, unit: last.unit };
    if (hasUnit(figure)) last = figure;
    // "58% possession and 17 shots to City's 9"
    else if (figure.of !== null) last = null;
    if (last === null || !isBare(figure)) return figure;
    const scale = isBracketed(text, last, figure) ? scaleOf(last) : 1;
    const value = (figure.value ?? 0) * scale;
    if (!goesWith(text, last, figure.start, value)) return figure;
    return { ...figure, kind: last.kind, unit: last.unit, value, step: figure.step * scale };
  });
}

/** "From 800 to 920 euros", "800 -> 920 euros". */
const isStartOf = (text: string, figure: Figure, next: Figure): boolean =>
  next.start - figure.end <= 4 &&
  isBare(figure) &&
  hasUnit(next) &&
  scaleOf(next) === 1 &&
  (/^ ?(?:->|→) ?$/.test(text.slice(figure.end, next.start)) ||
    (text.slice(figure.end, next.start) === ' to ' &&
      text.slice(figure.start - 5, figure.start) === 'from '));

/** "EBIT NOK 611 million (540)": last year's figure, in the unit and the millions of this year's. */
const isBracketed = (text: string, last: Figure, { start, end }: Figure): boolean =>
  text.slice(last.end, start) === ' (' && /^[);,]/.test(text.slice(end, end + 1));

const SCALES: readonly (readonly [words: RegExp, scale: number])[] = [
  [/(?:\btrillion|\dtn|\btn)\b/i, 1e12],
  [/(?:\bbillion|\dbn|\bbn|\db)\b/i, 1e9],
  [/(?:\bmillion|\dmn|\bmn|\dm)\b/i, 1e6],
  [/(?:\bthousand|\dk)\b/i, 1e3],
];

const scaleOf = ({ text }: Figure): number => SCALES.find(([words]) => words.test(text))?.[1] ?? 1;

/** A sum, a measure, a percentage, a span of time. */
export const hasUnit = ({ kind, value }: Figure): boolean =>
  value !== null && (kind === 'money' || kind === 'measure' || kind === 'percent' || kind === 'duration');

/** A number and no more. */
export const isBare = ({ kind, unit, of, form, parts }: Figure): boolean =>
  (kind === 'other' || kind === 'count') &&
  unit === null &&
  of === null &&
  parts === null &&
  form === 'digits';

function goesWith(text: string, last: Figure, start: number, value: number): boolean {
  const between = text.slice(last.end, start);
  if (between.length > FAR || /[.!?]\s/.test(between)) return false;
  const [a, b] = [Math.abs(last.value ?? 0), Math.abs(value)];
  return Math.max(a, b) <= MOST_APART * Math.min(a, b);
}
