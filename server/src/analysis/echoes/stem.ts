import { codeAt, isPlain } from '../../article/characters.ts';

/**
 * A light stemmer for comparing copy with itself: it takes off the endings of number, tense and the commonest
 * derivations, so that "strengthened", "strengthening" and "strengthens" meet. It may leave a stump that is no word;
 * it errs towards keeping words apart. After the manner of Lovins' longest-match and Harman's "S" stemmers.
 */
export function stem(word: string): string {
  if (word.length < 4 || !isPlain(word)) return word;
  return derivation(tense(plural(word)));
}

/** Every word of an article comes by here: the last letter rules most endings out. */
const lastOf = (word: string): number => codeAt(word, word.length - 1);

const [A, D, E, G, I, O, S, U, W, X, Y] = [97, 100, 101, 103, 105, 111, 115, 117, 119, 120, 121] as const;

function plural(word: string): string {
  if (lastOf(word) !== S) return word;
  const before = codeAt(word, word.length - 2);
  if (before === E) {
    if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
    if (isSibilant(word)) return word.slice(0, -2);
  }
  return before === S || before === U || before === I ? word : word.slice(0, -1);
}

/** Before the "es" of the plural. */
const isSibilant = (word: string): boolean =>
  word.endsWith('sses') ||
  word.endsWith('shes') ||
  word.endsWith('ches') ||
  word.endsWith('xes') ||
  word.endsWith('zzes');

function tense(word: string): string {
  const last = lastOf(word);
  if (last !== D && last !== G) return word;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const ending = last === G ? 'ing' : 'ed';
  if (!word.endsWith(ending)) return word;
  const base = word.slice(0, -ending.length);
  if (base.length < 3 || !hasVowel(base)) return word;
  if (isDoubled(base)) return base.slice(0, -1);
  return isShort(base) ? `${base}e` : base;
}

/** "mov", "tak": a short verb that ends on one consonant would have doubled it; this one lost its "e" (Porter 1980, step 1b). */
function isShort(base: string): boolean {
  if (base.length !== 3 || isVowel(codeAt(base, 0)) || !isVowel(codeAt(base, 1))) return false;
  const last = codeAt(base, 2);
  return !isVowel(last) && last !== W && last !== X;
}

function hasVowel(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isVowel(codeAt(word, i))) return true;
  return false;
}

const isVowel = (letter: number): boolean =>
  letter === A || letter === E || letter === I || letter === O || letter === U || letter === Y;

const isDoubled = (base: string): boolean =>
  codeAt(base, base.length - 2) === lastOf(base) && 'bdgmnprt'.includes(base.charAt(base.length - 1));

const DERIVATIONS: readonly (readonly [ending: string, instead: string])[] = [
  ['ization', 'iz'],
  ['isation', 'iz'],
  ['iveness', 'iv'],
  ['fulness', 'ful'],
  ['ation', 'at'],
  ['ement', ''],
  ['ition', 'it'],
  ['ment', ''],
  ['ness', ''],
  ['tion', 't'],
  ['sion', 's'],
  ['ally', ''],
  ['ship', ''],
  ['ise', 'iz'],
  ['ize', 'iz'],
  ['ate', 'at'],
  ['ly', ''],
  ['al', ''],
  ['e', ''],
];
/** By the last letter, which rules most of them out. */
const BY_LAST = new Map<number, (typeof DERIVATIONS)[number][]>();
for (const derivation of DERIVATIONS) {
  const last = lastOf(derivation[0]);
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), derivation]);
}
const SHORTEST_STEM = 4;

function derivation(word: string): string {
  const endings = BY_LAST.get(lastOf(word));
  if (endings === undefined) return word;
  for (let i = 0; i < endings.length; i++) {
    const [ending, instead] = endings[i] as (typeof DERIVATIONS)[number];
    if (word.endsWith(ending) && word.length - ending.length + instead.length >= SHORTEST_STEM) {
      return word.slice(0, -ending.length) + instead;
    }
  }
  return word;
}
