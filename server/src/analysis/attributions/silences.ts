import type { Kept } from '../../article/change.ts';

/** Blocks heard one after the other until nobody had the floor any more, of which nothing came; `to` is not one of them. */
export interface Silence {
  readonly from: number;
  readonly to: number;
}

/** What comes of a block is told by it and so many behind it. */
export const AHEAD = 2;

/** Those of `before` blocks that stand as they were among `now`, `kept` of them the same. */
export function silencesKept(
  silences: readonly Silence[],
  { head, tail }: Kept,
  before: number,
  now: number,
): readonly Silence[] {
  const found: Silence[] = [];
  for (const silence of silences) {
    const { from, to } = silence;
    if (to + AHEAD <= head) found.push(silence);
    else if (from >= before - tail)
      found.push(before === now ? silence : { from: from + now - before, to: to + now - before });
  }
  return found;
}
