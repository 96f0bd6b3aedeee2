/** What a new version left as it was: so many code units, or items, at the start and so many at the end. */
export interface Kept {
  readonly head: number;
  readonly tail: number;
}

/** The same of lists. */
export function keptItems<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (a: T, b: T) => boolean = Object.is,
): Kept {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && isSame(before[head] as T, after[head] as T)) head++;
  let tail = 0;
  while (
    tail < least - head &&
    isSame(before[before.length - 1 - tail] as T, after[after.length - 1 - tail] as T)
  )
    tail++;
  return { head, tail };
}

/** What a version left of the one before it: lines, layout and marks ask for the same two texts, which are compared once. */
export class Changes {
  #before = '';
  #after = '';
  #kept: Kept = { head: 0, tail: 0 };

  between(before: string, after: string): Kept {
    if (before !== this.#before || after !== this.#after) {
      this.#kept = keptOf(before, after);
      this.#before = before;
      this.#after = after;
    }
    return this.#kept;
  }
}

export const newChanges = (): Changes => new Changes();

/** Stretches are compared as a whole, which engines do many times as fast as unit by unit. */
function keptOf(before: string, after: string): Kept {
  const most = Math.min(before.length, after.length);
  const head = sameLength(before, after, most, (text, from, to) => text.slice(from, to), unitFromStart);
  const tail = sameLength(before, after, most - head, sliceFromEnd, unitFromEnd);
  return { head, tail };
}

const sliceFromEnd = (text: string, from: number, to: number): string =>
  text.slice(text.length - to, text.length - from);
const unitFromStart = (text: string, at: number): number => text.charCodeAt(at);
const unitFromEnd = (text: string, at: number): number => text.charCodeAt(text.length - 1 - at);

/** So many units at once: none is looked at twice but those of the stretch in which the two part. */
const STRETCH = 8192;
const FEW = 16;

function sameLength(
  a: string,
  b: string,
  most: number,
  slice: (text: string, from: number, to: number) => string,
  unit: (text: string, at: number) => number,
): number {
  let low = 0;
  let high = Math.min(STRETCH, most);
  while (low < most && slice(a, low, high) === slice(b, low, high)) {
    low = high;
    high = Math.min(high + STRETCH, most);
  }
  while (high - low > FEW) {
    const middle = (low + high) >>> 1;
    if (slice(a, low, middle) === slice(b, low, middle)) low = middle;
    else high = middle;
  }
  while (low < high && unit(a, low) === unit(b, low)) low++;
  return low;
}
