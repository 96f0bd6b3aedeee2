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
const lastOf = (word: string): string => word.charAt(word.length - 1);

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

const SIBILANTS = ['sses', 'shes', 'ches', 'xes', 'zzes'];

function plural(word: string): string {
  if (lastOf(word) !== 's') return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (SIBILANTS.some((ending) => word.endsWith(ending))) return word.slice(0, -2);
  const before = word.charAt(word.length - 2);
  return before === 's' || before === 'u' || before === 'i' ? word : word.slice(0, -1);
}

function tense(word: string): string {
  const last = lastOf(word);
  if (last !== 'd' && last !== 'g') return word;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const ending = last === 'g' ? 'ing' : 'ed';
  if (!word.endsWith(ending)) return word;
  const base = word.slice(0, -ending.length);
  if (base.length < 3 || !hasVowel(base)) return word;
  if (isDoubled(base)) return base.slice(0, -1);
  return isShort(base) ? `${base}e` : base;
}

/** "mov", "tak": a short verb that ends on one consonant would have doubled it; this one lost its "e" (Porter 1980, step 1b). */
const isShort = (base: string): boolean =>
  base.length === 3 &&
  !isVowel(base.charAt(0)) &&
  isVowel(base.charAt(1)) &&
  !isVowel(base.charAt(2)) &&
  !'wx'.includes(base.charAt(2));

function hasVowel(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isVowel(word.charAt(i))) return true;
  return false;
}

const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter);

const isDoubled = (base: string): boolean => {
  const last = lastOf(base);
  return 'bdgmnprt'.includes(last) && base.charAt(base.length - 2) === last;
};

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
const BY_LAST = new Map<string, (typeof DERIVATIONS)[number][]>();
for (const derivation of DERIVATIONS) {
  const last = lastOf(derivation[0]);
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), derivation]);
}
const SHORTEST_STEM = 4;

function derivation(word: string): string {
  const endings = BY_LAST.get(lastOf(word));
  if (endings === undefined) return word;
  for (const [ending, instead] of endings) {
    if (word.endsWith(ending) && word.length - ending.length + instead.length >= SHORTEST_STEM) {
      return word.slice(0, -ending.length) + instead;
    }
  }
  return word;
}
