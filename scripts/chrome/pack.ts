import { writeFileSync } from 'node:fs';
import type { Forest } from '../../server/src/analysis/chrome/forest.ts';
import type { PackedForest, PackedModel } from '../../server/src/analysis/chrome/model.ts';

export const WORD_SCALE = 1 / 16;
const LEAF_SCALE = 1 / 4096;

/** The weights of words as the shipped file holds them. */
export const roundWords = (words: Float32Array): Int8Array =>
  Int8Array.from(words, (w) => Math.max(-127, Math.min(127, Math.round(w / WORD_SCALE))));

const base64 = (view: ArrayBufferView): string =>
  Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('base64');

export const packForest = (forest: Forest): PackedForest => ({
  bias: forest.bias,
  columns: base64(forest.columns),
  borders: base64(forest.thresholds),
  leaves: base64(
    Int16Array.from(forest.leaves, (leaf) =>
      Math.max(-32767, Math.min(32767, Math.round((leaf * forest.scale) / LEAF_SCALE))),
    ),
  ),
  scale: LEAF_SCALE,
});

/** What was learned of each bucket of words. */
export interface WordWeights {
  readonly page: Float32Array;
  readonly story: Float32Array;
}

export const pack = (words: WordWeights, forest: Forest, partForest: Forest): PackedModel => ({
  words: base64(roundWords(words.page)),
  storyWords: base64(roundWords(words.story)),
  wordScale: WORD_SCALE,
  forest: packForest(forest),
  partForest: packForest(partForest),
});

export function writeWeights(path: string, packed: PackedModel): void {
  const credit = [
    '// Written by scripts/chrome/train.mjs. Learned from WCXB, the Web Content Extraction Benchmark, by Murrough Foley (2026),',
    '// CC BY 4.0; see NOTICE.',
  ].join('\n');
  writeFileSync(
    path,
    `${credit}\nimport type { PackedModel } from './model.ts';\n\nexport const WEIGHTS: PackedModel = ${JSON.stringify(packed)};\n`,
  );
}
