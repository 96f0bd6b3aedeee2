/**
 * A function of a short text that remembers its results: for names, sources and the like, which an article says again
 * and again, and every version of it again. It forgets all when it holds too many.
 */
export function remembered<T>(of: (text: string) => T, limit = 5000): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    if (known.size >= limit) known.clear();
    const value = of(text);
    known.set(text, { value });
    return value;
  };
}
