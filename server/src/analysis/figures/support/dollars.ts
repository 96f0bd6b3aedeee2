import type { Figure } from '../figure.ts';

const DOLLARS: ReadonlySet<string> = new Set(
  'USD AUD CAD NZD HKD SGD TWD JMD TTD BBD BSD FJD NAD XCD'.split(' '),
);
const isOfNoCountry = (sum: string): boolean => /^(?:\$|[\d.,]+(?: ?\p{Ll}+)? dollars?$)/u.test(sum);

/** "$3.9 billion" and "AUD 3.9bn": where a paper writes so, the sign or the word alone is for its own country's. */
export const mayBeSameDollars = (a: Figure, b: Figure): boolean =>
  DOLLARS.has(a.unit ?? '') && DOLLARS.has(b.unit ?? '') && (isOfNoCountry(a.text) || isOfNoCountry(b.text));
