import { combine } from './lexicon.ts';
import { type SentenceSummary, Shingles } from './summary.ts';

/** What a first look over the sentences of a story tells: most share hardly a phrase with another, and need no index. */
export interface FirstLook {
  /** Sentences that share so many phrases with earlier ones that they may say the same: their numbers, in order. */
  readonly later: readonly number[];
  /** Those that share so many with others, earlier or later. */
  readonly sharing: readonly number[];
}

const LEAST_SHARED = 2;
const WHOLE = [0x5bd1e995, 0x1b873593];

export function firstLook(summaries: readonly SentenceSummary[]): FirstLook {
  const later: number[] = [];
  const shared = new Uint16Array(summaries.length);
  let phrases = WHOLE.length * summaries.length;
  for (let n = 0; n < summaries.length; n++) phrases += (summaries[n] as SentenceSummary).length;
  begin(phrases);
  for (let n = 0; n < summaries.length; n++) {
    const summary = summaries[n] as SentenceSummary;
    shingles.read(summary);
    const { hashes, count } = shingles;
    let withEarlier = 0;
    for (let i = 0; i < count; i++) withEarlier += hold(hashes[i] as number, n, shared);
    // The whole sentence word for word counts for two, whatever its phrases.
    for (const whole of WHOLE) withEarlier += hold(combine(summary.key, whole), n, shared);
    if (withEarlier < LEAST_SHARED) continue;
    later.push(n);
    shared[n] = LEAST_SHARED;
  }
  const sharing: number[] = [];
  // What shares one phrase only may share it with a sentence that says it twice.
  const least = isDoubled ? 1 : LEAST_SHARED;
  for (let n = 0; n < shared.length; n++) if ((shared[n] as number) >= least) sharing.push(n);
  return { later, sharing };
}

/**
 * A table of phrases, kept from story to story. For each slot its phrase, the look that wrote it (what is left from an
 * earlier one is free), the first and the last sentence that holds the phrase, and whether one of them holds it twice.
 */
let slots = new Int32Array(1 << 14);
const PHRASE = 0;
const LOOK = 1;
const FIRST = 2;
const LAST = 3;
const TWICE = 4;
const SLOT = 8;
let look = 0;
/** Slots in use, less one: of a short story few, which lie close together. */
let mask = 0;
/** A phrase that an earlier sentence holds stands twice in a later one. */
let isDoubled = false;
const shingles = new Shingles();

function begin(phrases: number): void {
  let size = 16;
  while (size < phrases * 2) size *= 2;
  mask = size - 1;
  if (size * SLOT > slots.length) {
    slots = new Int32Array(size * SLOT);
    look = 0;
  }
  look++;
  isDoubled = false;
}

/** Puts down that a sentence holds a phrase. Returns how often an earlier one does, as far as it matters: 0, 1 or 2. */
function hold(phrase: number, sentence: number, shared: Uint16Array): number {
  let slot = Math.imul(phrase ^ (phrase >>> 15), 0x9e3779b1) & mask;
  for (;;) {
    const at = slot * SLOT;
    if (slots[at + LOOK] !== look) {
      slots[at] = phrase;
      slots[at + LOOK] = look;
      slots[at + FIRST] = sentence;
      slots[at + LAST] = sentence;
      slots[at + TWICE] = 0;
      return 0;
    }
    if (slots[at + PHRASE] === phrase) return holdAgain(at, sentence, shared);
    slot = (slot + 1) & mask;
  }
}

function holdAgain(at: number, sentence: number, shared: Uint16Array): number {
  const first = slots[at + FIRST] as number;
  const last = slots[at + LAST] as number;
  const times = slots[at + TWICE] === 1 ? 2 : 1;
  if (last === sentence) {
    slots[at + TWICE] = 1;
    isDoubled ||= first !== sentence;
  } else {
    slots[at + LAST] = sentence;
    if (first === last) shared[first] = (shared[first] as number) + times;
    shared[sentence] = (shared[sentence] as number) + times;
  }
  return first === sentence ? 0 : times;
}
