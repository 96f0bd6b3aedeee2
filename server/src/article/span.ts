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

/** The item that holds `offset`, or undefined. `items` must be sorted and must not overlap. */
export function itemAt<T extends Span>(items: readonly T[], offset: number): T | undefined {
  const item = items[lastStartingAtOrBefore(items, offset)];
  return item !== undefined && offset < item.end ? item : undefined;
}

/** Spans that may overlap one another, made ready to be asked which of them touch a place. */
export class Reach<T extends Span> {
  readonly #items: readonly T[];
  /** The furthest end of an item and all before it. */
  readonly #reach: Float64Array;

  constructor(items: readonly T[]) {
    this.#items = [...items].sort((a, b) => a.start - b.start);
    this.#reach = new Float64Array(items.length);
    let furthest = 0;
    this.#items.forEach(({ end }, i) => {
      furthest = Math.max(furthest, end);
      this.#reach[i] = furthest;
    });
  }

  /** Those that overlap `span`, in order. */
  touching(span: Span): T[] {
    const found: T[] = [];
    for (let i = lastStartingAtOrBefore(this.#items, span.end - 1); i >= 0; i--) {
      if ((this.#reach[i] as number) <= span.start) break;
      const item = this.#items[i] as T;
      if (overlaps(item, span)) found.push(item);
    }
    return found.reverse();
  }
}
