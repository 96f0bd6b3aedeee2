import { tokensBetween } from '../../article/tokens.ts';
import { trimmed } from '../../article/trim.ts';
import { align, MOST_ALIGNED } from './compare.ts';
import type { Term } from './lexicon.ts';
import { WordScan } from './words.ts';

/** A figure or a name that stands in the later of two sentences where another stands in the earlier. */
export interface Difference {
  readonly said: string;
  readonly before: string;
}

interface Words {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly starts: readonly number[];
}

const scan = new WordScan();

function wordsOf(text: string, most = Number.POSITIVE_INFINITY): Words {
  scan.read(text, tokensBetween(text, 0, text.length));
  const count = Math.min(scan.count, most);
  return { text, terms: scan.terms.slice(0, count), starts: scan.starts.slice(0, count) };
}

/**
 * Between the words that stand in both: figure for figure, name for name. What only one of them gives is no difference, nor
 * are two that are told in another order.
 */
export function differencesOf(later: string, earlier: string): Difference[] {
  const a = wordsOf(later, MOST_ALIGNED);
  const b = wordsOf(earlier, MOST_ALIGNED);
  const { inA, inB } = align(a.terms, b.terms);
  const found: Difference[] = [];
  for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length; i++, j++) {
    const [fromA, fromB] = [i, j];
    while (i < a.terms.length && inA[i] !== 1) i++;
    while (j < b.terms.length && inB[j] !== 1) j++;
    if (i === fromA || j === fromB) continue;
    const difference = between(a, fromA, i, b, fromB, j);
    if (difference !== null) found.push(difference);
  }
  return found.filter(
    ({ said, before }) => !found.some((other) => other.said === before && other.before === said),
  );
}

/** What stands for what, where both give one figure, or one name. */
function between(
  a: Words,
  fromA: number,
  toA: number,
  b: Words,
  fromB: number,
  toB: number,
): Difference | null {
  for (const isSlot of [isFigure, isName]) {
    const said = onlyRun(a, fromA, toA, isSlot) ?? onlyOne(a, fromA, toA);
    const before = onlyRun(b, fromB, toB, isSlot) ?? onlyOne(b, fromB, toB);
    if (isOne(said) && (isOne(before) || isSlot === isName)) continue;
    if (isOne(before) && isSlot === isName) continue;
    if (said !== null && before !== null && said !== before) return { said, before };
  }
  return null;
}

type Slot = (term: Term, at: number) => boolean;
const isFigure: Slot = ({ number }) => number;
const isName: Slot = ({ capital, content, number }, at) => capital && content && !number && at > 0;

/** The one run of such words, as it is written; null where there is none or more than one. */
function onlyRun({ text, terms, starts }: Words, from: number, to: number, isSlot: Slot): string | null {
  let first = from;
  while (first < to && !isSlot(terms[first] as Term, first)) first++;
  let end = first;
  while (end < to && isSlot(terms[end] as Term, end)) end++;
  if (first === end) return null;
  for (let i = end; i < to; i++) if (isSlot(terms[i] as Term, i)) return null;
  return written(text, starts[first] as number, starts[end - 1] as number);
}

const ONE = /^(?:an?|one)$/i;
const isOne = (word: string | null): boolean => word !== null && ONE.test(word);

/** "An hour", where the other says three. */
function onlyOne({ text, starts }: Words, from: number, to: number): string | null {
  if (to - from !== 1) return null;
  const word = written(text, starts[from] as number, starts[from] as number);
  return isOne(word) ? word : null;
}

const SPACE = /\s/;
const BEFORE = /["“”'‘’«»([{<*_.,;:!?…–—-]/;
const BEHIND = /["“”'‘’«»)\]}>*_.,;:!?…–—-]/;
/** What belongs to the number before it: "£1.4 million". */
const SCALE = /^ (?:hundred|thousand|million|billion|trillion|per ?cent|percent)\b/;

/** With all that is written to it: "£1.4 million", "9-5", "14-year-old". */
function written(text: string, first: number, last: number): string {
  let start = first;
  let end = last;
  while (start > 0 && !SPACE.test(text.charAt(start - 1))) start--;
  while (end < text.length && !SPACE.test(text.charAt(end))) end++;
  const scale = SCALE.exec(text.slice(end, end + LONGEST_SCALE))?.[0] ?? '';
  return trimmed(text.slice(start, end) + scale, BEFORE, BEHIND);
}

const LONGEST_SCALE = 12;

/** The words of a text, its figures and its names alone, as roots: two is 2. The word that it opens with may be any. */
export const rootsIn = (text: string): readonly number[] => wordsOf(text).terms.map(({ root }) => root);

export const figuresIn = (text: string): readonly number[] =>
  wordsOf(text).terms.flatMap(({ number, root }) => (number ? root : []));

export const namesIn = (text: string): readonly number[] =>
  wordsOf(text).terms.flatMap((term, at) => (isName(term, at) ? term.root : []));
