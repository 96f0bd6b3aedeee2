/**
 * A hashed bag of words: every word, pair of words and short whole line has a weight that says how much it speaks for
 * page furniture. Words are known by a hash only; those that few sites share have no weight.
 */
export const BUCKET_BITS = 17;
export const BUCKETS = 1 << BUCKET_BITS;

/** Words of a line that are looked at. What a longer line is has been settled by then. */
export const WORD_LIMIT = 48;
const WHOLE_LINE_LIMIT = 6;

const PAIR_SEED = 0x51ed270b;
const LINE_SEED = 0x2c1b3c6d;
const FIRST_SEED = 0x7feb352d;

export const mix = (hash: number): number => {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x45d9f3b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Calls `see` with the 32-bit hash of each word, pair and, for short lines, of the first word and the whole line. */
export function eachToken(words: ArrayLike<number>, see: (token: number) => void): void {
  const count = Math.min(words.length, WORD_LIMIT);
  let before = 0;
  let line = LINE_SEED ^ count;
  for (let i = 0; i < count; i++) {
    const word = words[i] as number;
    see(mix(word));
    see(mix(Math.imul(before, 0x9e3779b1) ^ word ^ PAIR_SEED));
    line = Math.imul(line, 0x01000193) ^ word;
    before = word;
  }
  if (count === 0) return;
  see(mix((words[0] as number) ^ FIRST_SEED));
  see(mix(Math.imul(before, 0x9e3779b1) ^ PAIR_SEED));
  if (words.length <= WHOLE_LINE_LIMIT) see(mix(line));
}

/** What was learned of each bucket from the page and what from the story, as whole numbers. */
export interface WordWeights {
  /** Of the story in the upper byte, of the page in the lower one. */
  readonly pairs: Int16Array;
  readonly scale: number;
}

export const pairOf = (page: number, story: number): number => (story << 8) | (page & 0xff);
const ofPage = (pair: number): number => (pair << 24) >> 24;
const ofStory = (pair: number): number => pair >> 8;

const MASK = BUCKETS - 1;

/** How much a line's words speak for page furniture: positive for, negative against. By the page, and by the story. */
export function wordScores(
  words: Uint32Array,
  { pairs, scale }: WordWeights,
): { readonly wordScore: number; readonly storyScore: number } {
  const count = Math.min(words.length, WORD_LIMIT);
  if (count === 0) return { wordScore: 0, storyScore: 0 };
  let before = 0;
  let line = LINE_SEED ^ count;
  let page = 0;
  let story = 0;
  let pair = 0;
  for (let i = 0; i < count; i++) {
    const word = words[i] as number;
    pair = pairs[mix(word) & MASK] as number;
    page += ofPage(pair);
    story += ofStory(pair);
    pair = pairs[mix(Math.imul(before, 0x9e3779b1) ^ word ^ PAIR_SEED) & MASK] as number;
    page += ofPage(pair);
    story += ofStory(pair);
    line = Math.imul(line, 0x01000193) ^ word;
    before = word;
  }
  pair = pairs[mix((words[0] as number) ^ FIRST_SEED) & MASK] as number;
  page += ofPage(pair);
  story += ofStory(pair);
  pair = pairs[mix(Math.imul(before, 0x9e3779b1) ^ PAIR_SEED) & MASK] as number;
  page += ofPage(pair);
  story += ofStory(pair);
  if (words.length <= WHOLE_LINE_LIMIT) {
    pair = pairs[mix(line) & MASK] as number;
    page += ofPage(pair);
    story += ofStory(pair);
  }
  const root = Math.sqrt(count + 1);
  return { wordScore: (page * scale) / root, storyScore: (story * scale) / root };
}
