/** A map, as copy asks for any word: an object that has been asked for many is slow to answer. */
export const table = <T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(rows));
