const VOWEL = /[aeiouy]/;
const DOUBLED = /(?:bb|dd|gg|mm|nn|pp|rr|tt)$/;

/**
 * A light stemmer for comparing copy with itself: it takes off the endings of number, tense and the commonest
 * derivations, so that "strengthened", "strengthening" and "strengthens" meet. It may leave a stump that is no word;
 * it errs towards keeping words apart. After the manner of Lovins' longest-match and Harman's "S" stemmers.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return derivation(tense(plural(word)));
}

function plural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

function tense(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (base.length < 3 || !VOWEL.test(base)) return word;
    return DOUBLED.test(base) ? base.slice(0, -1) : base;
  }
  return word;
}

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
  const last = derivation[0].slice(-1);
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), derivation]);
}
const SHORTEST_STEM = 4;

function derivation(word: string): string {
  for (const [ending, instead] of BY_LAST.get(word.slice(-1)) ?? []) {
    if (word.endsWith(ending) && word.length - ending.length + instead.length >= SHORTEST_STEM) {
      return word.slice(0, -ending.length) + instead;
    }
  }
  return word;
}
