import { FUNCTION_WORDS } from './function-words.ts';
import { stem } from './stem.ts';
import { SYNONYM_HEADS } from './synonyms.ts';

/** What a word is for the comparison of sentences. One object per written form, shared by all its occurrences. */
export interface Term {
  readonly written: string;
  /** 32-bit hash of the word without its case, apostrophes and thousands separators. */
  readonly id: number;
  /** 32-bit hash of the stem of its synonym set; equal to that of every word it is taken for. */
  readonly root: number;
  /** Carries matter: not a function word, not a mere letter. */
  readonly content: boolean;
  readonly number: boolean;
  readonly capital: boolean;
}

const HEAD_BY_STEM = new Map<string, string>();
for (const [word, head] of SYNONYM_HEADS) HEAD_BY_STEM.set(stem(word), stem(head));

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion first second
  third fourth fifth sixth seventh eighth ninth tenth half dozen`.split(/\s+/),
);

/** What a word is, by the way it is written. */
export function readTerm(written: string): Term {
  const first = written.charCodeAt(0);
  const number = first >= 48 && first <= 57;
  const acronym = /^(?:[A-Z]\.){2,}$|^[A-Z]{2,}$/.test(written.replace(/[’'][sS]$/, ''));
  const plain = written
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[’',.]/g, '');
  const word = acronym ? `${plain}.` : plain;
  const stemmed = stem(word);
  return {
    written,
    id: hash(number ? written.replace(/,/g, '') : word),
    root: hash(HEAD_BY_STEM.get(stemmed) ?? stemmed),
    content: number || (plain.length > 1 && (acronym || !FUNCTION_WORDS.has(plain))),
    number: number || NUMBER_WORDS.has(plain),
    capital: /^\p{Lu}/u.test(written),
  };
}

/** FNV-1a, 32 bits; signed, as engines keep such numbers without an object for each. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** One hash of two, in order. */
export const combine = (a: number, b: number): number => Math.imul(a ^ (b >>> 15), 0x85ebca6b) ^ b;
