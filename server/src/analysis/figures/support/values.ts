import type { Figure } from '../figure.ts';
import { momentsOf, sameMoment } from './moments.ts';
import { comparable, type Quantity, quantityOf, saysTheSame } from './quantity.ts';
import type { SourceFigure } from './reading.ts';

/** A figure of a source, made comparable. */
export interface Entry extends SourceFigure {
  readonly quantity: Quantity | null;
}

interface Valued {
  readonly value: number;
  readonly entry: Entry;
}

/** The figures of a source by what they come to. */
export class Values {
  readonly #byScale = new Map<string, Valued[]>();
  readonly #byWritten = new Map<number, Entry[]>();
  readonly #bare = new Set<number>();
  readonly #inNotes = new Set<number>();
  readonly #moments: Entry[] = [];
  #sorted = true;

  add(entry: Entry): void {
    const { quantity, figure } = entry;
    this.#sorted = false;
    if (quantity === null) {
      this.#moments.push(entry);
      return;
    }
    this.#file(quantity.scale, quantity.low, entry);
    this.#fileWritten(figure.value ?? 0, entry);
    if (figure.unit === '°F') this.#file(quantity.scale, figure.value ?? 0, entry);
    if (quantity.high !== null) this.#file(quantity.scale, quantity.high, entry);
    if (figure.parts !== null) {
      for (const value of [figure.parts.part, figure.parts.whole])
        this.#file('n', value, bareEntry(entry, value));
    }
    if (
      quantity.scale !== 'n' &&
      (figure.kind === 'age' || quantity.scale === 'points' || quantity.scale === 'times')
    )
      this.#file('n', figure.value ?? 0, entry);
  }

  /** A number without a unit. */
  addBare({ value, valueMax }: Figure, isNotes: boolean): void {
    for (const number of [value, valueMax]) {
      if (number === null) continue;
      this.#bare.add(number);
      if (isNotes) this.#inNotes.add(number);
    }
  }

  /** Has it the number of the figure, whatever its unit? */
  holdsBare({ value, step, text }: Figure): boolean {
    if (value === null) return false;
    if (this.#bare.has(value)) return true;
    // "$310 million" by "net income 310".
    const written = step >= 1e3 ? /\d[\d,.]*/.exec(text)?.[0].replaceAll(',', '') : undefined;
    if (written !== undefined && this.#inNotes.has(Number(written))) return true;
    for (const number of this.#bare) if (Math.abs(number - value) < step / 2 && step < 1) return true;
    return false;
  }

  /** "Between $30 million and $40 million" by "guide 30-40". */
  holdsBareEnds({ text, start, ends }: Figure): boolean {
    return (
      (ends ?? []).length > 0 &&
      (ends ?? []).every((end) => {
        const written = /\d[\d,.]*/.exec(text.slice(end.start - start, end.end - start))?.[0];
        return written !== undefined && this.#inNotes.has(Number(written.replaceAll(',', '')));
      })
    );
  }

  /** Dates and times. */
  get moments(): readonly Entry[] {
    return this.#moments;
  }

  /** Whatever is so many, in its own unit or in none. */
  written(value: number): readonly Entry[] {
    return this.#byWritten.get(value) ?? [];
  }

  /** Those that a figure may agree with: of about its value, and every moment for a date. */
  *near(figure: Figure, quantity: Quantity | null): Iterable<Entry> {
    if (quantity === null) {
      yield* this.#moments;
      return;
    }
    for (const scale of scalesFor(quantity)) {
      const value = scale === quantity.scale ? quantity.low : (figure.value ?? 0);
      yield* this.#around(scale, value, quantity);
      // The source may give degrees without their scale.
      if (figure.unit === '°F') yield* this.#around(scale, figure.value ?? 0, quantity);
    }
  }

  /** Those that say the same. */
  *equals(figure: Figure, quantity: Quantity | null): Iterable<Entry> {
    for (const entry of this.near(figure, quantity)) {
      if (agrees(figure, quantity, entry, true)) yield entry;
    }
  }

  /** All of a scale. */
  all(scale: string): Iterable<Entry> {
    return (this.#byScale.get(scale) ?? []).map(({ entry }) => entry);
  }

  /** Those of just that value. */
  *of(scale: string, value: number): Iterable<Entry> {
    const list = this.#sortedBy(scale);
    for (let i = lowerBound(list, value * (1 - EXACT)); i < list.length; i++) {
      const item = list[i] as Valued;
      if (item.value > value * (1 + EXACT)) break;
      yield item.entry;
    }
  }

  *#around(scale: string, value: number, { figure, high }: Quantity): Iterable<Entry> {
    const list = this.#sortedBy(scale);
    const top = high !== null && figure.form === 'loose' ? high : value;
    for (let i = lowerBound(list, Math.min(value * 0.8, value - 4)); i < list.length; i++) {
      const item = list[i] as Valued;
      if (item.value > Math.max(top * 1.2, top + 4)) break;
      yield item.entry;
    }
  }

  #fileWritten(value: number, entry: Entry): void {
    const list = this.#byWritten.get(value);
    if (list === undefined) this.#byWritten.set(value, [entry]);
    else list.push(entry);
  }

  #file(scale: string, value: number, entry: Entry): void {
    const list = this.#byScale.get(scale);
    if (list === undefined) this.#byScale.set(scale, [{ value, entry }]);
    else list.push({ value, entry });
  }

  #sortedBy(scale: string): readonly Valued[] {
    if (!this.#sorted) {
      for (const list of this.#byScale.values()) list.sort((a, b) => a.value - b.value);
      this.#sorted = true;
    }
    return this.#byScale.get(scale) ?? [];
  }
}

const EXACT = 1e-6;

/** May the copy's figure be written where the source has the entry? `close`: the words around them agree. */
export function agrees(figure: Figure, quantity: Quantity | null, entry: Entry, close: boolean): boolean {
  if (quantity === null)
    return momentsOf(figure).some((ours) =>
      momentsOf(entry.figure).some((theirs) => sameMoment(ours, theirs)),
    );
  if (entry.quantity === null) return false;
  if (isOfCurrency(entry.figure) && !countsMoney(figure)) return false;
  return comparable(quantity, entry.quantity) && saysTheSame(quantity, entry.quantity, close);
}

/** A sum whose currency stands beside it, or in the title of its table; copy may call it by a word for several: "702 million crowns". */
export const isOfCurrency = ({ kind, unit }: Figure): boolean => kind === 'money' && unit === null;

const countsMoney = ({ kind, of }: Figure): boolean =>
  kind === 'money' ||
  of === null ||
  /^(?:crowns?|kron[aeo]r?|krónur|koruna|dinars?|francs?|pesos?|shillings?|dirhams?)$/i.test(
    of.split(' ').at(-1) ?? '',
  );

const bareEntry = (entry: Entry, value: number): Entry => {
  const figure = {
    ...entry.figure,
    kind: 'other' as const,
    unit: null,
    value,
    valueMax: null,
    parts: null,
    step: 1,
  };
  return { ...entry, figure, quantity: quantityOf(figure) };
};

const scalesFor = (quantity: Quantity): string[] =>
  quantity.scale === 'n'
    ? ['n', 'points', 'times']
    : quantity.scale === 'points' || quantity.scale === 'times' || quantity.figure.kind === 'age'
      ? [quantity.scale, 'n']
      : [quantity.scale];

function lowerBound(list: readonly { value: number }[], wanted: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as { value: number }).value < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
