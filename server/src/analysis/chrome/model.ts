import { codeAt } from '../../article/characters.ts';
import { DEPTH, type Forest } from './forest.ts';
import { WEIGHTS } from './weights.generated.ts';
import { type WordWeights, wordWeights } from './words.ts';

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
export interface PackedModel {
  /** Signed bytes. */
  readonly words: string;
  /** The same, learned from what stands beside and amid the story. */
  readonly storyWords: string;
  readonly wordScale: number;
  readonly forest: PackedForest;
  readonly partForest: PackedForest;
}

let known: Model | undefined;

export function model(): Model {
  known ??= unpack(WEIGHTS);
  return known;
}

export const unpack = (packed: PackedModel): Model => ({
  words: wordWeights(bytesOf(packed.words), bytesOf(packed.storyWords), packed.wordScale),
  forest: unpackForest(packed.forest),
  partForest: unpackForest(packed.partForest),
});

const bytesOf = (base64: string): Int8Array => new Int8Array(decode(base64).buffer);

export function unpackForest(packed: PackedForest): Forest {
  const columns = decode(packed.columns);
  const thresholds = new Float32Array(decode(packed.borders).buffer);
  const whole = new Int16Array(decode(packed.leaves).buffer);
  const leaves = new Float32Array(whole.length);
  for (let i = 0; i < whole.length; i++) leaves[i] = (whole[i] as number) * packed.scale;
  return {
    trees: columns.length / DEPTH,
    columns,
    thresholds,
    leaves,
    bias: packed.bias,
  };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const out = new Uint8Array((base64.length / 4) * 3 - padding);
  let at = 0;
  for (let i = 0; i < base64.length; i += 4) {
    const bits =
      ((values[codeAt(base64, i)] as number) << 18) |
      ((values[codeAt(base64, i + 1)] as number) << 12) |
      ((values[codeAt(base64, i + 2)] as number) << 6) |
      (values[codeAt(base64, i + 3)] as number);
    out[at++] = bits >> 16;
    if (at < out.length) out[at++] = (bits >> 8) & 255;
    if (at < out.length) out[at++] = bits & 255;
  }
  return out;
}
