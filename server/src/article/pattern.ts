/**
 * A regular expression made when it is first asked for. One over all the world's letters takes as long to make as a
 * paragraph to read, and most copy never needs it.
 */
export function pattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
