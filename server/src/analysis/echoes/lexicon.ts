import { FUNCTION_WORDS } from './function-words.ts';
import { stem } from './stem.ts';
import { SYNONYM_HEADS } from './synonyms.ts';

/** What a word is for the comparison of sentences. One object per written form, shared by all its occurrences. */
export interface Term {
  /** 32-bit hash of the word without its case, apostrophes and thousands separators. */
  readonly id: number;
  /** 32-bit hash of the stem of its synonym set; equal to that of every word it is taken for. */
  readonly root: number;
  /** Carries matter: not a function word, not a mere letter. */
  readonly content: boolean;
  readonly number: boolean;
  /** A number in digits. */
  readonly digits: boolean;
  readonly capital: boolean;
  /** "Not", "never", "didn't": what stands with it is denied. */
  readonly denies: boolean;
}

const HEAD_BY_STEM = new Map<string, string>();
for (const [word, head] of SYNONYM_HEADS) HEAD_BY_STEM.set(stem(word), stem(head));

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion first second
  third fourth fifth sixth seventh eighth ninth tenth half dozen`.split(/\s+/),
);

const DENIALS: ReadonlySet<string> = new Set(
  `not no never none nobody neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt
  couldnt shouldnt hasnt havent hadnt`.split(/\s+/),
);

/** What a word is, by the way it is written. */
export function readTerm(written: string): Term {
  const form = formOf(written);
  if (form === 'lower') return termOf(written, written, false, false);
  if (form === 'capital') return termOf(written.toLowerCase(), written.toLowerCase(), false, true);
  const first = written.charCodeAt(0);
  const digits = first >= 48 && first <= 57;
  const acronym = /^(?:[A-Z]\.){2,}$|^[A-Z]{2,}$/.test(written.replace(/[’'][sS]$/, ''));
  const plain = written
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[’',.]/g, '');
  const capital = /^\p{Lu}/u.test(written);
  if (acronym) return { ...termOf(plain, `${plain}.`, false, capital), content: plain.length > 1 };
  const term = termOf(plain, plain, digits, capital);
  return digits ? { ...term, id: hash(written.replace(/,/g, '')), content: true } : term;
}

const termOf = (plain: string, word: string, digits: boolean, capital: boolean): Term => {
  const stemmed = stem(word);
  return {
    id: hash(word),
    root: hash(HEAD_BY_STEM.get(stemmed) ?? stemmed),
    content: plain.length > 1 && !FUNCTION_WORDS.has(plain),
    number: digits || NUMBER_WORDS.has(plain),
    digits,
    capital,
    denies: DENIALS.has(plain),
  };
};

/** Nearly every word is of small letters, after a capital or not; the rest are looked at more closely. */
function formOf(written: string): 'lower' | 'capital' | 'other' {
  for (let i = 1; i < written.length; i++) if (!isSmall(written.charCodeAt(i))) return 'other';
  const first = written.length > 0 ? written.charCodeAt(0) : 0;
  if (isSmall(first)) return 'lower';
  return first >= 65 && first <= 90 ? 'capital' : 'other';
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** FNV-1a, 32 bits; signed, as engines keep such numbers without an object for each. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** One hash of two, in order. */
export const combine = (a: number, b: number): number => Math.imul(a ^ (b >>> 15), 0x85ebca6b) ^ b;
