/** The tables that a word stands in, as bits: one look-up answers for all of them. */
const SIGNS = new Map<string, number>();
let tables = 0;

/** The bit of a table of words in lower case. */
export function tableSign(words: Iterable<string>): number {
  const bit = 1 << tables++;
  for (const word of words) SIGNS.set(word, (SIGNS.get(word) ?? 0) | bit);
  return bit;
}

export const signsOfWord = (lower: string): number => SIGNS.get(lower) ?? 0;
