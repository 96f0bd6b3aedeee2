import type { NumberColumns } from './number-columns.ts';

/** What a line is to a run of lines: in none, its first, or one that goes on with it. */
const OUT = 0;
export const OPENS = 1;
export const GOES_ON = 2;

/** Length of the run each line belongs to and its place in it; 0 and 0 for lines that are in none. */
export function runs(parts: Uint8Array, columns: NumberColumns): [Uint16Array, Uint16Array] {
  const count = parts.length;
  const size = columns.add(Uint16Array, count);
  const index = columns.add(Uint16Array, count);
  let start = 0;
  for (let i = 0; i <= count; i++) {
    const part = i < count ? (parts[i] as number) : OUT;
    if (part === GOES_ON || (part === OPENS && i === start)) continue;
    const length = Math.min(i - start, 65_535);
    for (let k = start; k < i; k++) {
      size[k] = length;
      index[k] = Math.min(k - start, 65_535);
    }
    start = part === OUT ? i + 1 : i;
  }
  return [size, index];
}
