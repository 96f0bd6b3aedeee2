import { keptItems } from './change.ts';
import type { Memo, ProseAnalysis } from './memo.ts';
import type { Prose } from './prose.ts';

/** Something with prose: a block of the layout or of the copy. */
interface Item {
  readonly prose: Prose;
}

/** What is known of each item of a version, in order. */
interface Column {
  readonly items: readonly Item[];
  readonly values: readonly unknown[];
  /** What each value was made from besides its item; null where there is nothing else. */
  readonly inputs: readonly unknown[] | null;
  readonly version: number;
}

/** How many items at the start of two versions have the same words, and how many at the end. */
interface Aligned {
  readonly from: readonly Item[];
  readonly to: readonly Item[];
  readonly head: number;
  readonly tail: number;
}

/** For so many versions a column is kept that nobody asks for: a run that is cancelled does not come to all. */
const MOST_IDLE = 8;

/**
 * Columns of what is known of the blocks of a document, kept from version to version. An edit leaves most blocks as they
 * were, and their part of a column is taken over as it is, without a look at the blocks.
 */
export class Columns {
  readonly #memo: Memo;
  readonly #columns: Map<object, Column> = new Map();
  #aligned: Aligned | null = null;
  #version = 0;

  constructor(memo: Memo) {
    this.#memo = memo;
  }

  /** The blocks of the next version. */
  next<I extends Item>(items: readonly I[]): Series<I> {
    this.#version++;
    for (const [key, { version }] of this.#columns)
      if (version < this.#version - MOST_IDLE) this.#columns.delete(key);
    return new Series(items, this, this.#memo);
  }

  /** What `make` says of each item, by its words and its input alone. */
  column(
    key: object,
    items: readonly Item[],
    inputs: readonly unknown[] | null,
    make: (item: Item, input: unknown) => unknown,
  ): readonly unknown[] {
    const known = this.#columns.get(key);
    if (known?.items === items && known.inputs === inputs) return known.values;
    const values =
      known === undefined
        ? items.map((item, i) => make(item, inputs?.[i]))
        : this.#takenOver(known, items, inputs, make);
    this.#columns.set(key, { items, values, inputs, version: this.#version });
    return values;
  }

  #takenOver(
    old: Column,
    items: readonly Item[],
    inputs: readonly unknown[] | null,
    make: (item: Item, input: unknown) => unknown,
  ): readonly unknown[] {
    const { head, tail } = this.#align(old.items, items);
    const moved = items.length - tail;
    const by = old.values.length - items.length;
    const changed: unknown[] = [];
    for (let i = head; i < moved; i++) changed.push(make(items[i] as Item, inputs?.[i]));
    const values = old.values.slice(0, head).concat(changed, old.values.slice(moved + by));
    if (inputs === null || old.inputs === null) return values;
    for (let i = 0; i < items.length; i++) {
      const was = i < head ? i : i < moved ? -1 : i + by;
      if (was >= 0 && inputs[i] !== old.inputs[was]) values[i] = make(items[i] as Item, inputs[i]);
    }
    return values;
  }

  #align(from: readonly Item[], to: readonly Item[]): Aligned {
    if (this.#aligned?.from === from && this.#aligned.to === to) return this.#aligned;
    this.#aligned = { from, to, ...keptItems(from, to, isSame) };
    return this.#aligned;
  }
}

/** Wherever words move, what is known of them goes with them. */
const isSame = (a: Item, b: Item): boolean => a === b || a.prose.place === b.prose.place;

/** The blocks of one version, and what is known of each. */
export class Series<I extends Item> {
  readonly items: readonly I[];
  readonly #columns: Columns;
  readonly #memo: Memo;

  constructor(items: readonly I[], columns: Columns, memo: Memo) {
    this.items = items;
    this.#columns = columns;
    this.#memo = memo;
  }

  /** What a prose analysis says of each. */
  of<T>(analysis: ProseAnalysis<T>): readonly T[] {
    return this.#columns.column(analysis, this.items, null, ({ prose }) =>
      this.#memo.get(analysis, prose),
    ) as readonly T[];
  }

  /** The items of which an analysis finds something, by their index, with what it finds. */
  having<T>(analysis: ProseAnalysis<readonly T[]>): [number, readonly T[]][] {
    const values = this.of(analysis);
    const having: [number, readonly T[]][] = [];
    for (let i = 0; i < values.length; i++) {
      const found = values[i] as readonly T[];
      if (found.length > 0) having.push([i, found]);
    }
    return having;
  }

  /**
   * What `make` says of each by its words and one input of each, and by nothing else. `key` tells this column from
   * others.
   */
  map<A, T>(key: object, inputs: readonly A[], make: (prose: Prose, input: A) => T): readonly T[] {
    return this.#columns.column(key, this.items, inputs, ({ prose }, input) =>
      make(prose, input as A),
    ) as readonly T[];
  }
}
