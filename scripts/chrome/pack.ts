import { writeFileSync } from 'node:fs';
import type { Forest } from '../../server/src/analysis/chrome/forest.ts';
import type { PackedForest, PackedModel, PackedWords } from '../../server/src/analysis/chrome/model.ts';

const WORD_SCALE = 1 / 16;
const LEAF_SCALE = 1 / 4096;

/** A weight as the shipped file holds it. */
const rounded = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / WORD_SCALE)));

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

/** The weights of words as they will be shipped, rounded. */
export function packWords({ page, story }: WordWeights): PackedWords {
  const buckets = new Uint8Array(page.length >> 3);
  const words: number[] = [];
  const storyWords: number[] = [];
  for (let at = 0; at < page.length; at++) {
    const one = rounded(page[at] as number);
    const other = rounded(story[at] as number);
    if (one === 0 && other === 0) continue;
    buckets[at >> 3] = (buckets[at >> 3] as number) | (1 << (at & 7));
    words.push(one);
    storyWords.push(other);
  }
  return {
    buckets: base64(buckets),
    words: base64(Int8Array.from(words)),
    storyWords: base64(Int8Array.from(storyWords)),
    wordScale: WORD_SCALE,
  };
}

export const pack = (words: WordWeights, forest: Forest, partForest: Forest): PackedModel => ({
  ...packWords(words),
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
