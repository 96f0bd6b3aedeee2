import { inOnePiece } from './characters.ts';

/**
 * A function of a short text that remembers its results: for names, sources and the like, which an article says again
 * and again, and every version of it again. When it holds too many, it forgets what was not asked for since it last did.
 */
export function remembered<T extends NonNullable<unknown> | null>(
  of: (text: string) => T,
  limit = 5000,
): (text: string) => T {
  let known = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= limit) {
      older = known;
      known = new Map();
    }
    // What is remembered keeps no article alive.
    const own = inOnePiece(text);
    const last = older.get(own);
    const value = last === undefined ? of(own) : last;
    known.set(own, value);
    return value;
  };
}
