import { codeAt } from './characters.ts';

/**
 * Things by their text, as in a Map. To look up a string that was just cut out of another, a Map reads all of it for its
 * hash, one unit after the other, which takes longer than to compare it with one of the same length. Here a few units make
 * the key, and those few texts that share one go into a Map of their own.
 */
export class ByText<T extends { readonly text: string }> {
  readonly #byKey = new Map<number, T | Map<string, T>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(text: string): T | undefined {
    const found = this.#byKey.get(keyOf(text));
    if (found === undefined) return undefined;
    if (found instanceof Map) return found.get(text);
    return found.text === text ? found : undefined;
  }

  /** Adds one whose text is not there yet. */
  add(one: T): void {
    this.#size++;
    const key = keyOf(one.text);
    const other = this.#byKey.get(key);
    if (other === undefined) this.#byKey.set(key, one);
    else if (other instanceof Map) other.set(one.text, one);
    else
      this.#byKey.set(
        key,
        new Map([
          [other.text, other],
          [one.text, one],
        ]),
      );
  }

  /** Keeps those alone of which this is true. */
  keep(isKept: (one: T) => boolean): void {
    for (const [key, found] of this.#byKey) {
      if (!(found instanceof Map)) {
        if (isKept(found)) continue;
        this.#byKey.delete(key);
        this.#size--;
        continue;
      }
      for (const [text, one] of found) {
        if (isKept(one)) continue;
        found.delete(text);
        this.#size--;
      }
      if (found.size === 0) this.#byKey.delete(key);
    }
  }
}

/** So many units of a text make its key, at even distances; its length is in it too. */
const UNITS = 32;

function keyOf(text: string): number {
  const { length } = text;
  const step = length <= UNITS ? 1 : Math.ceil(length / UNITS);
  let key = length;
  for (let i = 0; i < length; i += step) key = Math.imul(key ^ codeAt(text, i), 0x01000193);
  return key;
}
