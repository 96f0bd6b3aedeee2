import { remembered } from './remembered.ts';

/** Lower case, without accents and apostrophes; Mac is Mc, and German ä, ö, ü may be written ae, oe, ue. */
export const fold = remembered((name) => {
  const written = name.replace(/^Ma?c(?=\p{L}{3})/u, 'Mc');
  return (
    ENGLISH.test(written) ? written : written.normalize('NFD').replace(/[\p{M}'’]/gu, '')
  ).toLowerCase();
});

/** Without accents as it is. */
const ENGLISH = /^[A-Za-z]*$/;

/**
 * Edits that turn one word into the other: letters put in, left out, changed, or two neighbours swapped
 * (optimal string alignment, Damerau 1964).
 */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}

const SHORT = 5;
const LONG = 8;
// What makes another word of a name: plurals, possessives, the people and the thought of a place or a person.
const DERIVED =
  /^(?:s|es|ns?|an|ans|ian|ians|ese|ist|ists|ism|ite|ites|y|ies|er|ers|ed|ing|ish|i|is|h|land)$/;

/** A word as slips are told: folded, with the set of its letters as bits. */
export interface Spelled {
  readonly word: string;
  readonly folded: string;
  readonly letters: number;
}

export function spelled(word: string): Spelled {
  const folded = fold(word);
  let letters = 0;
  for (let i = 0; i < folded.length; i++) letters |= 1 << (folded.charCodeAt(i) & 31);
  return { word, folded, letters };
}

/** How many bits of a number are set. */
function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/**
 * Whether two different spellings look like one name with a slip in it: one letter put in, left out or changed, two
 * swapped; two such in a long name. The first letter must be the same. `least`: letters that the shorter one must have.
 */
export function isSlip(a: Spelled, b: Spelled, least = SHORT - 1): boolean {
  if (a.word === b.word) return false;
  const [x, y] = [a.folded, b.folded];
  if (x === y) return true;
  if (x.charCodeAt(0) !== y.charCodeAt(0) || Math.abs(x.length - y.length) > 2) return false;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length < least || long.length < least + 1) return false;
  // An edit puts in one letter and takes out one at most: most names part here.
  if (ones(a.letters ^ b.letters) > (short.length >= LONG ? 4 : 2)) return false;
  // "Fenn" is no derivation of "Fen".
  const doubled = long === short + short.charAt(short.length - 1);
  if (!doubled && long.startsWith(short) && DERIVED.test(long.slice(short.length))) return false;
  const distance = editDistance(x, y);
  return distance === 1 || (distance === 2 && short.length >= LONG);
}
