/**
 * Boosted symmetric trees: all nodes of one level ask the same question, so that a tree is a table of 2^depth leaves
 * (Kohavi 1994, "oblivious decision graphs"; boosted as in CatBoost).
 */
export interface Forest {
  readonly depth: number;
  readonly trees: number;
  /** Column and threshold of each level of each tree; the answer is yes when the value is greater. */
  readonly columns: Uint8Array;
  readonly thresholds: Float32Array;
  /** `trees` tables of 2^depth leaves. */
  readonly leaves: Float32Array;
  readonly bias: number;
}

/** Most lines are plain cases: once this much speaks for one side, and this many trees were asked, the rest are not. */
const PLAIN = 3;
const PLAIN_AFTER = 16;

/** Log odds that the row is page furniture. */
export function score(forest: Forest, row: Float32Array): number {
  const { depth, trees, columns, thresholds, leaves } = forest;
  const size = 1 << depth;
  let sum = forest.bias;
  let at = 0;
  for (let tree = 0; tree < trees; tree++) {
    if ((tree & 7) === 0 && tree >= PLAIN_AFTER && (sum > PLAIN || sum < -PLAIN)) return sum;
    let leaf = 0;
    // No branch on the answer: half of them would be guessed wrong, which costs more than asking.
    for (let level = 0; level < depth; level++, at++) {
      leaf |= Number((row[columns[at] as number] as number) > (thresholds[at] as number)) << level;
    }
    sum += leaves[tree * size + leaf] as number;
  }
  return sum;
}
