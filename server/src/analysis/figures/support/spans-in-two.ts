import { draft, type Figure } from '../figure.ts';

// The unit of the second figure by that of the first, and how many of them it stays under.
const SMALLER: Readonly<Record<string, readonly [unit: string, under: number]>> = {
  y: ['month', 12],
  week: ['d', 7],
  d: ['h', 24],
  h: ['min', 60],
  min: ['s', 60],
};
const JOINT = /(?:,? and | & |, ?| ?)/y;

/** Spans of time in two units, as one in the smaller: "3h 20 min", "five years and two months" are 200 min and 62 months. */
export function spansInTwo(text: string, figures: readonly Figure[]): Figure[] {
  const spans = figures.filter(isSpan);
  if (spans.length < 2) return [];
  const by = new Map<string, Figure>();
  for (const figure of spans) by.set(`${figure.start} ${figure.unit}`, figure);
  return spans.flatMap((large) => {
    const [unit = '', under = 0] = SMALLER[large.unit ?? ''] ?? [];
    JOINT.lastIndex = large.end;
    JOINT.test(text);
    const small = by.get(`${JOINT.lastIndex} ${unit}`);
    if (small === undefined || (small.value ?? under) >= under) return [];
    return joined(text, large, small, under) ?? [];
  });
}

const isSpan = ({ kind, value, valueMax, start, end }: Figure): boolean =>
  kind === 'duration' && value !== null && valueMax === null && end > start;

function joined(text: string, large: Figure, small: Figure, under: number): Figure | null {
  const value = (large.value ?? 0) * under + (small.value ?? 0);
  if (!Number.isInteger(large.value)) return null;
  const place = { start: large.start, end: small.end };
  const span = draft(place, place, 'duration', value, small.unit, small.step, small.form);
  span.text = text.slice(place.start, place.end);
  return span;
}
