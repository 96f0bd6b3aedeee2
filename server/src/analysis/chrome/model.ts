import { codeAt } from '../../article/characters.ts';
import { DEPTH, type Forest } from './forest.ts';
import { WEIGHTS } from './weights.generated.ts';
import { BUCKETS, pairOf, type WordWeights } from './words.ts';

/** What was learned: weights for each bucket of words, and trees that ask about a line and its surroundings. */
export interface Model {
  readonly words: WordWeights;
  readonly forest: Forest;
  /** Looks again at what was pasted of a part of a page. */
  readonly partForest: Forest;
}

/** Weights as they are stored: base64 of whole numbers, each array with its scale. */
export interface PackedForest {
  readonly bias: number;
  readonly columns: string;
  readonly borders: string;
  /** Little-endian 16-bit; a leaf is its number times the scale. */
  readonly leaves: string;
  readonly scale: number;
}
export interface PackedWords {
  /** A bit for each bucket of words: whether it has weights. Most have none. */
  readonly buckets: string;
  /** Signed bytes, of those that have. */
  readonly words: string;
  /** The same, learned from what stands beside and amid the story. */
  readonly storyWords: string;
  readonly wordScale: number;
}
export interface PackedModel extends PackedWords {
  readonly forest: PackedForest;
  readonly partForest: PackedForest;
}

let known: Model | undefined;

export function model(): Model {
  known ??= unpack(WEIGHTS);
  return known;
}

export const unpack = (packed: PackedModel): Model => ({
  words: unpackWords(packed),
  forest: unpackForest(packed.forest),
  partForest: unpackForest(packed.partForest),
});

export function unpackWords({ buckets, words, storyWords, wordScale }: PackedWords): WordWeights {
  const used = decode(buckets);
  const page = bytesOf(words);
  const story = bytesOf(storyWords);
  const pairs = new Int16Array(BUCKETS);
  let next = 0;
  for (let at = 0; at < BUCKETS; at++) {
    if (((used[at >> 3] as number) & (1 << (at & 7))) === 0) continue;
    pairs[at] = pairOf(page[next] as number, story[next] as number);
    next++;
  }
  return { pairs, scale: wordScale };
}

const bytesOf = (base64: string): Int8Array => new Int8Array(decode(base64).buffer);

export function unpackForest({ bias, columns, borders, leaves, scale }: PackedForest): Forest {
  const asked = decode(columns);
  return {
    trees: asked.length / DEPTH,
    columns: asked,
    thresholds: new Float32Array(decode(borders).buffer),
    leaves: new Int16Array(decode(leaves).buffer),
    scale,
    bias,
  };
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const bytes = atob(base64);
  const out = new Uint8Array(bytes.length);
  for (let i = 0; i < out.length; i++) out[i] = codeAt(bytes, i);
  return out;
}
