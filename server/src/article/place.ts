import type { Entry, Memo } from './memo.ts';

/** Where what is known of a block's words is kept: it goes with the words, wherever they move. */
export class Place {
  memo: Memo | null = null;
  entry: Entry | null = null;
  notes: unknown[] | null = null;
}

let slots = 0;

/**
 * Something kept with the words of a block from version to version. It lies with them and not in a WeakMap: what an old
 * map holds of new things stays until the collector goes through all memory, and whole articles stay with it.
 */
export class PlaceNote<T> {
  readonly #slot = slots++;

  of({ notes }: Place): T | undefined {
    return notes === null ? undefined : (notes[this.#slot] as T | undefined);
  }

  keep(place: Place, value: T): void {
    place.notes ??= new Array(slots).fill(undefined);
    place.notes[this.#slot] = value;
  }
}
