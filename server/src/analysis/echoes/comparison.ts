import { compare, type Likeness, sharedMatter } from './compare.ts';
import { type Difference, differencesOf } from './differences.ts';
import type { SentenceSummary } from './summary.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** A sentence in the index of those that may stand again nearly. */
export interface Entry {
  readonly id: number;
  readonly summary: SentenceSummary;
  /** The posting of its first shingle; those of the others follow. */
  posting: number;
  /** Where it stands among the sentences of this version, or TAKEN_OUT. */
  number: number;
  /** The earlier sentences most like it, best first. */
  compared: readonly Comparison[];
  /** Those of them of which there is something to say. */
  telling: readonly Comparison[];
  /** To be compared anew. */
  stale: boolean;
  /** For counting what it shares with another. */
  shared: number;
}

/** Two sentences held against each other: kept for as long as both stand. */
export class Comparison {
  readonly earlier: Entry;
  readonly likeness: Likeness;
  readonly verdict: Verdict;
  #differences: readonly Difference[] | undefined;

  constructor(later: Entry, earlier: Entry) {
    this.earlier = earlier;
    this.likeness = compare(later.summary, earlier.summary);
    this.verdict = verdictOn(this.likeness, later.summary, earlier.summary);
  }

  /** Told of few pairs, so read when it is asked, in the words of the two. */
  differences(later: string, earlier: string): readonly Difference[] {
    this.#differences ??= differencesOf(later, earlier);
    return this.#differences;
  }
}

const LEAST_MATTER = 0.45;

/** Rules most pairs out before their words are aligned. */
export function mayEcho(later: SentenceSummary, earlier: SentenceSummary): boolean {
  if (later.key === earlier.key) return true;
  const shared = sharedMatter(later, earlier);
  const all = later.roots.length + earlier.roots.length;
  return shared >= 3 && (2 * shared >= all * LEAST_MATTER || shared >= later.roots.length * 0.9);
}
