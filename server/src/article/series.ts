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
  /** Where something is found, and what, once somebody has asked for it. */
  found: readonly [number, readonly unknown[]][] | null;
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

  /** What `make` says of each item, by its words and its input alone: the same array as long as it says the same. */
  column(
    key: object,
    items: readonly Item[],
    inputs: readonly unknown[] | null,
    make: (item: Item, input: unknown) => unknown,
  ): Column {
    const known = this.#columns.get(key);
    if (known?.items === items && known.inputs === inputs) return known;
    const values =
      known === undefined ? allOf(items, inputs, make) : this.#takenOver(known, items, inputs, make);
    const found = known?.values === values ? known.found : null;
    const column = { items, values, inputs, version: this.#version, found };
    this.#columns.set(key, column);
    return column;
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
    const values = new Patched(old.values, by === 0 ? null : replaced(old.values, head, moved, by));
    for (let i = head; i < moved; i++) values.put(i, make(items[i] as Item, inputs?.[i]));
    if (inputs !== null && old.inputs !== null && inputs !== old.inputs) {
      for (let i = 0; i < items.length; i++) {
        const was = i < head ? i : i < moved ? -1 : i + by;
        if (was >= 0 && inputs[i] !== old.inputs[was]) values.put(i, make(items[i] as Item, inputs[i]));
      }
    }
    return values.all;
  }

  #align(from: readonly Item[], to: readonly Item[]): Aligned {
    if (this.#aligned?.from === from && this.#aligned.to === to) return this.#aligned;
    this.#aligned = { from, to, ...keptItems(from, to, isSame) };
    return this.#aligned;
  }
}

function allOf(
  items: readonly Item[],
  inputs: readonly unknown[] | null,
  make: (item: Item, input: unknown) => unknown,
): readonly unknown[] {
  const values: unknown[] = [];
  for (let i = 0; i < items.length; i++) values.push(make(items[i] as Item, inputs?.[i]));
  return values;
}

/** The values of a column with room for others from `head` up to `moved`; those behind stood so much further on. */
function replaced(values: readonly unknown[], head: number, moved: number, by: number): unknown[] {
  const room: unknown[] = new Array(moved - head).fill(undefined);
  return values.slice(0, head).concat(room, values.slice(moved + by));
}

/** Values of which some become others: they are copied when the first does. */
class Patched {
  #values: readonly unknown[];
  #copy: unknown[] | null;

  constructor(values: readonly unknown[], copy: unknown[] | null) {
    this.#values = values;
    this.#copy = copy;
  }

  put(i: number, value: unknown): void {
    if (this.#copy === null) {
      if (this.#values[i] === value) return;
      this.#copy = this.#values.slice();
    }
    this.#copy[i] = value;
  }

  get all(): readonly unknown[] {
    return this.#copy ?? this.#values;
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
    return this.#column(analysis).values as readonly T[];
  }

  /** The items of which an analysis finds something, by their index, with what it finds. */
  having<T>(analysis: ProseAnalysis<readonly T[]>): readonly [number, readonly T[]][] {
    const column = this.#column(analysis);
    column.found ??= whatIsFound(column.values as readonly (readonly T[])[]);
    return column.found as [number, readonly T[]][];
  }

  /**
   * What `make` says of each by its words and one input of each, and by nothing else. `key` tells this column from
   * others.
   */
  map<A, T>(key: object, inputs: readonly A[], make: (prose: Prose, input: A) => T): readonly T[] {
    return this.#columns.column(key, this.items, inputs, ({ prose }, input) => make(prose, input as A))
      .values as readonly T[];
  }

  /** What `make` says of each by its words, by what goes with them wherever they move, and by `key`. */
  by<T>(key: object, make: (prose: Prose, item: I) => T): readonly T[] {
    return this.#columns.column(key, this.items, null, (item) => make(item.prose, item as I))
      .values as readonly T[];
  }

  #column(analysis: ProseAnalysis<unknown>): Column {
    return this.#columns.column(analysis, this.items, null, ({ prose }) => this.#memo.get(analysis, prose));
  }
}

function whatIsFound(values: readonly (readonly unknown[])[]): [number, readonly unknown[]][] {
  const found: [number, readonly unknown[]][] = [];
  for (let i = 0; i < values.length; i++) {
    const its = values[i] as readonly unknown[];
    if (its.length > 0) found.push([i, its]);
  }
  return found;
}
