import { lastStartingAtOrBefore, type Span } from '../article/span.ts';

/** Things by where they stand: asked for those at a place, without a look at all of them. */
export class ByPlace<T extends Span> {
  readonly #items: readonly T[];
  /** The furthest end of an item and all before it. */
  readonly #reach: number[] = [];

  constructor(items: readonly T[]) {
    this.#items = [...items].sort((a, b) => a.start - b.start);
    let furthest = 0;
    for (const { end } of this.#items) {
      furthest = Math.max(furthest, end);
      this.#reach.push(furthest);
    }
  }

  /** Those that overlap the span, in order of their start. */
  over({ start, end }: Span): T[] {
    const found: T[] = [];
    for (
      let i = lastStartingAtOrBefore(this.#items, end - 1);
      i >= 0 && (this.#reach[i] as number) > start;
      i--
    ) {
      const item = this.#items[i] as T;
      if (item.end > start) found.push(item);
    }
    return found.reverse();
  }
}
