import type { Likeness } from './compare.ts';
import type { SentenceSummary } from './summary.ts';

/** What is to be said of two sentences that are somewhat alike. */
export interface Verdict {
  /** The later one repeats the earlier: for sure, or only beside a sure one. */
  readonly repeat: 'sure' | 'likely' | null;
  /** They go alike and say different things. */
  readonly frame: boolean;
}

export function verdictOn(likeness: Likeness, later: SentenceSummary, earlier: SentenceSummary): Verdict {
  if (likeness.parallel || !isCutOut(likeness, later, earlier)) {
    const repeat = repeats(likeness, later, earlier);
    return { repeat, frame: isFrame(likeness, repeat) };
  }
  return { repeat: 'sure', frame: false };
}

/** The two begin, end or go alike and say different things: "Fact: you need not…", "Shares in X closed at…". */
const isFrame = ({ order, sameFrame, parallel, matter }: Likeness, repeat: Verdict['repeat']): boolean =>
  (order >= 0.5 && (sameFrame || parallel)) || (repeat !== null && matter < 0.7);

/** Of fewer words that come in another order, two sentences on one subject share as many by chance… */
const TELLING = 9;
/** …and of so few, unless they keep more of their order or are all that the later one has. */
const TELLING_IN_ORDER = 7;

/** A sentence of so many words of matter that another one holds whole, in its words, was taken from it. */
const A_WHOLE_PART = 5;
/**
 * One less where it stands there word for word, is as long as this and nobody's words, which are quoted again; two less, or
 * though it is quoted, where it is longer.
 */
const LONG_PART = 9;
const LONGER_PART = 12;
const LONG_QUOTED = 16;

/** The one was cut out of the other: the half of it before "and", all but "he said". */
const isCutOut = (
  { within, covered, holds, covers, shared }: Likeness,
  later: SentenceSummary,
  earlier: SentenceSummary,
): boolean => isPart(within, covered, shared, later) || isPart(holds, covers, shared, earlier);

const isPart = (words: number, matter: number, shared: number, part: SentenceSummary): boolean =>
  shared >= A_WHOLE_PART
    ? words >= 0.9 && matter >= 0.95
    : words === 1 && shared >= A_WHOLE_PART - 2 && part.length >= longEnough(shared, part);

function longEnough(shared: number, { quoted }: SentenceSummary): number {
  if (quoted) return LONG_QUOTED;
  return shared === A_WHOLE_PART - 1 ? LONG_PART : LONGER_PART;
}

/** Of the same words of matter, though few, in another order. */
const A_SENTENCE = 11;
/** Of so many words all but one are the same, or four in five. */
const LONG_SAME = 12;
const LONG_ALIKE = 15;

function repeats(
  { order, holds, covered, covers, shared, matter, parallel }: Likeness,
  later: SentenceSummary,
  earlier: SentenceSummary,
): Verdict['repeat'] {
  if (later.key === earlier.key && order === 1) return 'sure';
  if (parallel) return null;
  if (shared >= 3 && order >= 0.8 && matter >= 0.7) return 'sure';
  if (shared >= 4 && order >= 0.7 && matter >= 0.95) return 'sure';
  if (shared >= 3 && order >= 0.75 && matter >= 0.95 && later.length >= A_SENTENCE) return 'sure';
  if (shared >= 4 && order >= 0.75 && matter >= 0.75) return 'sure';
  if (shared >= 5 && order >= 0.75 && matter >= 0.66) return 'sure';
  // All of the earlier one but a word, with something put before or after it.
  if (shared >= 3 && order >= 0.75 && holds >= 0.9 && covers >= 0.75) return 'sure';
  if (shared >= TELLING && order >= 0.66 && matter >= 0.66) return 'sure';
  if (shared >= TELLING && order >= 0.6 && matter >= 0.72) return 'sure';
  if (shared >= TELLING_IN_ORDER && order >= 0.7 && matter >= 0.72) return 'sure';
  if (shared >= TELLING_IN_ORDER && order >= 0.5 && covered >= 0.9) return 'sure';
  // Word after word in the same place, those that carry the grammar too: so long a sentence goes so by no chance.
  const length = Math.min(later.length, earlier.length);
  if (length >= LONG_SAME && shared >= 2 && order >= 0.9) return 'sure';
  if (length >= LONG_ALIKE && shared >= 3 && order >= 0.77 && matter >= 0.5) return 'sure';
  return shared >= 3 && order >= 0.5 && matter >= 0.5 ? 'likely' : null;
}
