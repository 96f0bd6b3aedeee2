import { codeAt } from '../../article/characters.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { stem } from './stem.ts';
import { SYNONYMS } from './synonyms.ts';

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

/** The root of what has a synonym, by the hash of its stem. */
const ROOTS = new Map<number, number>();
for (const [head = '', ...words] of SYNONYMS) {
  const root = hash(stem(head));
  for (const word of words) ROOTS.set(hash(stem(word)), root);
}

const GRAMMAR = 1;
const NUMBER = 2;
const DENIAL = 4;
/** What a word is besides matter, in one look-up by its hash: a new word's text would have to be read once more. */
const KINDS = new Map<number, number>();

function addKind(kind: number, words: Iterable<string>): void {
  for (const word of words) KINDS.set(hash(word), (KINDS.get(hash(word)) ?? 0) | kind);
}

addKind(GRAMMAR, FUNCTION_WORDS);
addKind(
  NUMBER,
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand first second
  third fourth fifth sixth seventh eighth ninth tenth half dozen`.split(/\s+/),
);
addKind(
  DENIAL,
  `not no never none nobody neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt
  couldnt shouldnt hasnt havent hadnt`.split(/\s+/),
);

/** What a word is, by the way it is written. */
export function readTerm(written: string): Term {
  const form = formOf(written);
  if (form === 'lower') return wordOf(written, false);
  const lower = written.toLowerCase();
  if (form === 'capital') return wordOf(lower, true);
  const capital = /^\p{Lu}/u.test(written);
  const plain = lower.replace(/[’']s$/, '').replace(/[’',.]/g, '');
  const first = written.charCodeAt(0);
  if (first >= 48 && first <= 57) return numberOf(written, plain);
  const isAcronym = /^(?:[A-Z]\.){2,}$|^[A-Z]{2,}$/.test(written.replace(/[’'][sS]$/, ''));
  return isAcronym ? acronymOf(plain) : wordOf(plain, capital);
}

function wordOf(word: string, capital: boolean): Term {
  const id = hash(word);
  const kinds = KINDS.get(id) ?? 0;
  const content = word.length > 1 && (kinds & GRAMMAR) === 0;
  return term(id, rootOf(word, id), content, kinds, capital);
}

/** "US" is not "us". */
function acronymOf(plain: string): Term {
  const word = `${plain}.`;
  const id = hash(word);
  return term(id, rootOf(word, id), plain.length > 1, KINDS.get(hash(plain)) ?? 0, true);
}

function numberOf(written: string, plain: string): Term {
  const id = hash(written.replace(/,/g, ''));
  return {
    id,
    root: rootOf(plain, hash(plain)),
    content: true,
    number: true,
    digits: true,
    capital: false,
    denies: false,
  };
}

const term = (id: number, root: number, content: boolean, kinds: number, capital: boolean): Term => ({
  id,
  root,
  content,
  number: (kinds & NUMBER) !== 0,
  digits: false,
  capital,
  denies: (kinds & DENIAL) !== 0,
});

/** `id`: the hash of the word, which often is its own stem. */
function rootOf(word: string, id: number): number {
  const stemmed = stem(word);
  const its = stemmed === word ? id : hash(stemmed);
  return ROOTS.get(its) ?? its;
}

/** Nearly every word is of small letters, after a capital or not; the rest are looked at more closely. */
export function formOf(written: string): 'lower' | 'capital' | 'other' {
  for (let i = 1; i < written.length; i++) if (!isSmall(codeAt(written, i))) return 'other';
  const first = written.length > 0 ? written.charCodeAt(0) : 0;
  if (isSmall(first)) return 'lower';
  return first >= 65 && first <= 90 ? 'capital' : 'other';
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** FNV-1a, 32 bits; signed, as engines keep such numbers without an object for each. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ codeAt(text, i), 0x01000193);
  return h | 0;
}

/** One hash of two, in order. */
export const combine = (a: number, b: number): number => Math.imul(a ^ (b >>> 15), 0x85ebca6b) ^ b;
