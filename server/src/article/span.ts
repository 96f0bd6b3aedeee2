import { nth } from './nth.ts';
/** A half-open range of UTF-16 code units: `start` inside, `end` outside. Every place in Copydesk is one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const hull = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

export const shift = (span: Span, by: number): Span => ({
  start: span.start + by,
  end: span.end + by,
});

/**
 * Index of the last item whose `start` is at or before `offset`, or -1. `items` must be sorted by `start`.
 * Every look-up "which line, block or sentence is this in" goes through here.
 */
export function lastStartingAtOrBefore(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The first of `count` items of which something holds that holds of all after it, too; `count` where it holds of none. */
export function firstWhere(count: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The item that holds `offset`, or undefined. `items` must be sorted and must not overlap. */
export function itemAt<T extends Span>(items: readonly T[], offset: number): T | undefined {
  const item = nth(items, lastStartingAtOrBefore(items, offset));
  return item !== undefined && offset < item.end ? item : undefined;
}

/** By their starts; as they are, where they stand so. */
function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  for (let i = 1; i < spans.length; i++)
    if ((spans[i] as T).start < (spans[i - 1] as T).start)
      return [...spans].sort((a, b) => a.start - b.start);
  return spans;
}

/** What some spans cover, overlapping one another or not: made ready to be asked which of them touch a place. */
export class Cover<T extends Span = Span> {
  readonly #spans: readonly T[];
  /** The furthest end of a span and all before it. */
  readonly #reach: number[] = [];

  constructor(spans: readonly T[]) {
    this.#spans = inOrder(spans);
    let furthest = 0;
    for (const { end } of this.#spans) {
      furthest = Math.max(furthest, end);
      this.#reach.push(furthest);
    }
  }

  /** Whether one of them touches the stretch. */
  touches(from: number, to: number): boolean {
    const last = lastStartingAtOrBefore(this.#spans, to - 1);
    return last >= 0 && (this.#reach[last] as number) > from;
  }

  /** Those that touch the stretch, by their starts. */
  touching(from: number, to: number): readonly T[] {
    const end = lastStartingAtOrBefore(this.#spans, to - 1) + 1;
    let start = end;
    while (start > 0 && (this.#reach[start - 1] as number) > from) start--;
    return this.#spans.slice(start, end).filter((span) => span.end > from);
  }
}
