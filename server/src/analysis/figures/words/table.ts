/** Words to what they stand for. Copy holds any word: "constructor" must find nothing. */
export const table = <T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, rows);
