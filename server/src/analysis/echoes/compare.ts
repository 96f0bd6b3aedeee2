import { keptItems } from '../../article/change.ts';
import { denies, frames, LONGEST_OF_ANOTHER, slots } from './frames.ts';
import type { Term } from './lexicon.ts';
import { isHeAndShe, isOfOtherThing, saysOpposite } from './opposites.ts';
import type { SentenceSummary } from './summary.ts';

/** How alike two sentences are. All shares lie between 0 and 1. */
export interface Likeness {
  /** Words that stand in both in the same order, or in a part of the sentence that was moved, of the words of both (Dice). */
  readonly order: number;
  /** How much of that is moved. */
  readonly moved: number;
  /** The same as `order` of the words of the later one alone: all of them where it was cut out of the earlier one… */
  readonly within: number;
  /** …and of those of the earlier one: all of them where the later one says more. */
  readonly holds: number;
  /** Content words of the later one that the earlier one holds, in any order. */
  readonly covered: number;
  /** The same the other way round. */
  readonly covers: number;
  /** Content words they share. */
  readonly shared: number;
  /** Content words they share, of the content words of both (Dice). */
  readonly matter: number;
  /** They differ in names and figures alone. */
  readonly sameFrame: boolean;
  /** In one figure of several names and figures. */
  readonly oneFigure: boolean;
  /** The same frame with other names and figures: parallel sentences that report different things. */
  readonly parallel: boolean;
}

/** Of a longer sentence the first words are compared. */
export const MOST_ALIGNED = 160;

/** Content words two sentences share: a walk along both, cheap enough to rule most pairs out. */
export function sharedMatter({ roots: a }: SentenceSummary, { roots: b }: SentenceSummary): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

export function compare(later: SentenceSummary, earlier: SentenceSummary): Likeness {
  const a = later.firstTerms(MOST_ALIGNED);
  const b = earlier.firstTerms(MOST_ALIGNED);
  const { common: inOrder, inA, inB } = align(a, b);
  const shared = sharedMatter(later, earlier);
  const found = mayBeMoved(shared, later, earlier) ? alignMoved(a, inA, b, inB) : 0;
  if (isAllTold(shared, later, earlier)) {
    alignHeld(a, inA, earlier);
    alignHeld(b, inB, later);
  }
  const ofLater = slots(a, inA);
  // What names somebody else besides is no copy with its parts moved.
  const moved = ofLater.changed > 0 ? 0 : found;
  const common = inOrder + moved;
  const words = Math.max(1, a.length + b.length);
  const { sameFrame, oneFigure, parallel } = frames(ofLater, slots(b, inB), {
    denied: denies(a) !== denies(b),
    opposite: saysOpposite(a, inA, b, inB),
    heAndShe: isHeAndShe(a, inA, b, inB),
    otherThing: isOfOtherThing(a, b),
    order: (2 * inOrder) / words,
  });
  return {
    order: (2 * common) / words,
    moved: (2 * moved) / words,
    within: common / Math.max(1, a.length),
    holds: common / Math.max(1, b.length),
    covered: shared / Math.max(1, later.roots.length),
    covers: shared / Math.max(1, earlier.roots.length),
    shared,
    matter: (2 * shared) / Math.max(1, later.roots.length + earlier.roots.length),
    sameFrame,
    oneFigure,
    parallel,
  };
}

interface Alignment {
  readonly common: number;
  /** 1 for each word that the longest common subsequence holds. */
  readonly inA: Uint8Array;
  readonly inB: Uint8Array;
}

// The same memory for every pair: what is asked of one alignment is asked before the next.
const table = new Uint16Array((MOST_ALIGNED + 1) ** 2);
const alignedA = new Uint8Array(MOST_ALIGNED);
const alignedB = new Uint8Array(MOST_ALIGNED);

const same = (a: Term, b: Term): boolean => a.id === b.id || (a.content && b.content && a.root === b.root);

/**
 * The longest common subsequence of two sentences, by words. What they begin and end with alike belongs to one whatever
 * stands between, so that only the rest is looked through: of sentences that stand again nearly, little.
 */
export function align(a: readonly Term[], b: readonly Term[]): Alignment {
  const inA = alignedA.fill(0, 0, a.length);
  const inB = alignedB.fill(0, 0, b.length);
  const { head, tail } = keptItems(a, b, same);
  inA.fill(1, 0, head).fill(1, a.length - tail, a.length);
  inB.fill(1, 0, head).fill(1, b.length - tail, b.length);
  const common = alignBetween(a, b, head, a.length - tail, b.length - tail);
  return { common: head + common + tail, inA, inB };
}

/** The same of the words from `start` up to `endA` and `endB`. */
function alignBetween(
  a: readonly Term[],
  b: readonly Term[],
  start: number,
  endA: number,
  endB: number,
): number {
  if (start === endA || start === endB) return 0;
  const width = b.length + 1;
  for (let j = start; j <= endB; j++) table[endA * width + j] = 0;
  for (let i = endA - 1; i >= start; i--) {
    table[i * width + endB] = 0;
    for (let j = endB - 1; j >= start; j--) {
      table[i * width + j] = same(a[i] as Term, b[j] as Term)
        ? (table[(i + 1) * width + j + 1] as number) + 1
        : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
    }
  }
  for (let i = start, j = start; i < endA && j < endB; ) {
    if (same(a[i] as Term, b[j] as Term)) {
      alignedA[i++] = 1;
      alignedB[j++] = 1;
    } else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number)) i++;
    else j++;
  }
  return table[start * width + start] as number;
}

/**
 * Parts that were moved are looked for where so much of the matter of each stands in the other. Who puts a paraphrase into
 * the speaker's words, or the other way round, does as he should.
 */
const mayBeMoved = (shared: number, later: SentenceSummary, earlier: SentenceSummary): boolean =>
  later.quoted === earlier.quoted &&
  shared >= MOVED_MATTER * Math.max(later.roots.length, earlier.roots.length);

const MOVED_MATTER = 0.6;

/**
 * Takes runs of words that stand in both sentences in another place for aligned: "On Monday the pier closed", "Nobody was
 * hurt, police said". A single word that changed its place may have changed its part: who beat whom. Returns how many.
 */
function alignMoved(a: readonly Term[], inA: Uint8Array, b: readonly Term[], inB: Uint8Array): number {
  let moved = 0;
  for (let i = 0; i + 1 < a.length; i++) {
    if (inA[i] === 1) continue;
    for (let j = 0; j + 1 < b.length; j++) {
      const length = runAt(a, inA, i, b, inB, j);
      if (length < 2) continue;
      inA.fill(1, i, i + length);
      inB.fill(1, j, j + length);
      moved += length;
      break;
    }
  }
  return moved;
}

/** The matter of a long sentence stands in the other one, wherever: it is about the same, and no name is another's. */
const isAllTold = (shared: number, later: SentenceSummary, earlier: SentenceSummary): boolean =>
  Math.min(later.length, earlier.length) > LONGEST_OF_ANOTHER &&
  shared >= ALL_TOLD * Math.min(later.roots.length, earlier.roots.length);

const ALL_TOLD = 0.9;

function alignHeld(terms: readonly Term[], aligned: Uint8Array, { roots }: SentenceSummary): void {
  for (let i = 0; i < terms.length; i++) {
    const { content, root } = terms[i] as Term;
    if (aligned[i] !== 1 && content && roots.includes(root)) aligned[i] = 1;
  }
}

/** Words that from these places on stand in both and are not aligned; none where they carry no matter. */
function runAt(
  a: readonly Term[],
  inA: Uint8Array,
  i: number,
  b: readonly Term[],
  inB: Uint8Array,
  j: number,
): number {
  let length = 0;
  let content = false;
  while (i + length < a.length && j + length < b.length && inA[i + length] !== 1 && inB[j + length] !== 1) {
    const term = a[i + length] as Term;
    if (!same(term, b[j + length] as Term)) break;
    content ||= term.content;
    length++;
  }
  return content ? length : 0;
}
