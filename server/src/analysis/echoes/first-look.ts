import { PhrasesAgain } from './phrases-again.ts';
import { isRoomFor, withRoom } from './room.ts';
import type { SentenceSummary } from './summary.ts';

/** What a first look over the sentences of a story tells: most share hardly a phrase with another, and need no index. */
export interface FirstLook {
  /** Sentences that share so many phrases with earlier ones that they may say the same: their numbers, in order. */
  readonly later: readonly number[];
  /** Those that share so many with others, earlier or later. */
  readonly sharing: readonly number[];
  /** The phrases of all of them, until the next look. */
  readonly phrases: PhrasesAgain;
}

const LEAST_SHARED = 2;

export function firstLook(summaries: readonly SentenceSummary[]): FirstLook {
  const later: number[] = [];
  const shared = withRoom(sharedBy, summaries.length).fill(0, 0, summaries.length);
  sharedBy = shared;
  again.read(summaries);
  begin(again.count);
  const { phrases, ends } = again;
  // At hand, so that the loop over every phrase does not fetch them each time.
  const slots = table;
  const [its, within] = [look, mask];
  const wrap = (mask + 1) * SLOT - 1;
  let i = 0;
  for (let n = 0; n < summaries.length; n++) {
    let withEarlier = 0;
    for (const end = ends[n] as number; i < end; i++) {
      const phrase = phrases[i] as number;
      let at = (Math.imul(phrase ^ (phrase >>> 15), 0x9e3779b1) & within) * SLOT;
      while ((slots[at + LOOK] as number) >= its && slots[at] !== phrase) at = (at + SLOT) & wrap;
      if ((slots[at + LOOK] as number) >= its) withEarlier += holdAgain(at, n, shared);
      else {
        slots[at] = phrase;
        slots[at + LOOK] = its;
        slots[at + FIRST] = n;
        slots[at + LAST] = n;
      }
    }
    if (withEarlier < LEAST_SHARED) continue;
    later.push(n);
    shared[n] = LEAST_SHARED;
  }
  const sharing: number[] = [];
  // What shares one phrase only may share it with a sentence that says it twice.
  const least = isDoubled ? 1 : LEAST_SHARED;
  for (let n = 0; n < summaries.length; n++) if ((shared[n] as number) >= least) sharing.push(n);
  return { later, sharing, phrases: again };
}

/**
 * A table of phrases, kept from story to story. For each slot first its phrase, then the look that wrote it (what is left from an
 * earlier one is free; one more where a sentence holds the phrase twice), and the first and the last sentence that hold it.
 */
let table = new Int32Array(0);
const FEWEST = 1 << 14;
const LOOK = 1;
const FIRST = 2;
const LAST = 3;
const SLOT = 4;
/** Even numbers, each greater than the one before. */
let look = 0;
/** Slots in use, less one: of a short story few, which lie close together. */
let mask = 0;
/** A phrase that an earlier sentence holds stands twice in a later one. */
let isDoubled = false;
/** Before a number is too great for the table. */
const MOST_LOOKS = 2 ** 31 - 4;
const again = new PhrasesAgain();
/** For each sentence how many phrases it shares with others; of the last story, where there is room for this one. */
let sharedBy = new Uint16Array(0);

function begin(phrases: number): void {
  let size = 16;
  while (size < phrases * 2) size *= 2;
  mask = size - 1;
  if (!isRoomFor(table.length, size * SLOT) || look >= MOST_LOOKS) {
    table = new Int32Array(Math.max(size * SLOT, FEWEST));
    look = 0;
  }
  look += 2;
  isDoubled = false;
}

/** Puts down that one more sentence holds a phrase. Returns how often an earlier one does, as far as it matters: 0, 1 or 2. */
function holdAgain(at: number, sentence: number, shared: Uint16Array): number {
  const first = table[at + FIRST] as number;
  const last = table[at + LAST] as number;
  const times = table[at + LOOK] === look ? 1 : 2;
  if (last === sentence) {
    table[at + LOOK] = look + 1;
    isDoubled ||= first !== sentence;
  } else {
    table[at + LAST] = sentence;
    if (first === last) shared[first] = (shared[first] as number) + times;
    shared[sentence] = (shared[sentence] as number) + times;
  }
  return first === sentence ? 0 : times;
}
