/** The tables that a word stands in, as bits: one look-up answers for all of them. */
const SIGNS = new Map<string, number>();
let tables = 0;

/** The bits of a small integer. */
const MOST_TABLES = 30;

/** The bit of a table of words in lower case. */
export function tableSign(words: Iterable<string>): number {
  if (tables === MOST_TABLES) throw new Error('There are more tables of words than bits.');
  const bit = 1 << tables++;
  for (const word of words) SIGNS.set(word, (SIGNS.get(word) ?? 0) | bit);
  return bit;
}

export const signsOfWord = (lower: string): number => SIGNS.get(lower) ?? 0;
