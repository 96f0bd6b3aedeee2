import type { Figure } from '../figure.ts';
import type { Frame } from './frame.ts';
import { isMisplaced, isOfThatTime, type SourceWords } from './placing.ts';
import { comparable, type Quantity } from './quantity.ts';
import { agrees, type Entry } from './values.ts';

// A word that so many figures share tells nothing.
const MOST_ALIKE = 40;

/** The figures of a source by what they are told of. */
export class Tellings {
  readonly #byWord = new Map<string, Entry[]>();
  readonly #words: SourceWords = { names: new Set(), all: new Set() };

  add(entry: Entry): void {
    if (entry.frame === null) return;
    for (const word of entry.frame.full) {
      const list = this.#byWord.get(word);
      if (list === undefined) this.#byWord.set(word, [entry]);
      else list.push(entry);
    }
    for (const name of entry.frame.capitals) this.#words.names.add(name);
    for (const word of entry.frame.about) this.#words.all.add(word);
  }

  /** What the source has for the same thing in the same year or month, where that is one figure only. */
  fitting(figure: Figure, quantity: Quantity, ours: Frame): Entry | null {
    let found: Entry | null = null;
    for (const word of ours.full) {
      const list = this.#byWord.get(word) ?? [];
      for (let i = 0; i < Math.min(list.length, MOST_ALIKE); i++) {
        const entry = list[i] as Entry;
        if (entry === found || entry.quantity === null || !couldBe(quantity, entry.quantity)) continue;
        if (!isOfThatTime(ours, entry) || agrees(figure, quantity, entry, true)) continue;
        if (found !== null) return null;
        found = entry;
      }
    }
    return found;
  }

  /** What the source has for the thing that the copy speaks of, where the figures that equal the copy's are for another. */
  rivalOf(figure: Figure, quantity: Quantity, ours: Frame, equals: Iterable<Entry>): Entry | null {
    const held = [...equals];
    for (const word of ours.full) {
      const list = this.#byWord.get(word) ?? [];
      for (let i = 0; i < Math.min(list.length, MOST_ALIKE); i++) {
        const entry = list[i] as Entry;
        if (
          entry.quantity !== null &&
          couldBe(quantity, entry.quantity) &&
          !agrees(figure, quantity, entry, true) &&
          isMisplaced(ours, entry, held, this.#words)
        )
          return entry;
      }
    }
    return null;
  }
}

const COUNTED = new Set<Figure['kind']>(['count', 'other', 'age']);
// What one thing counts is not a hundred times what the other does.
const MOST_APART = 30;

/** Could one of the two have been put in the place of the other? */
function couldBe(a: Quantity, b: Quantity): boolean {
  const kinds = [a.figure.kind, b.figure.kind] as const;
  const alike = kinds[0] === kinds[1] || kinds.every((kind) => COUNTED.has(kind));
  if (!alike || kinds.includes('score') || !comparable(a, b)) return false;
  // An age stands beside a bare number.
  const [one, other] = a.scale === b.scale ? [a.low, b.low] : [a.figure.value ?? 0, b.figure.value ?? 0];
  const [less, more] = one < other ? [one, other] : [other, one];
  return more <= less * MOST_APART;
}
