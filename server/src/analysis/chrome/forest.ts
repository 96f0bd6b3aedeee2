import { groupBy } from '../../group-by.ts';

/** Levels of a tree. */
export const DEPTH = 6;

/**
 * Boosted symmetric trees: all nodes of one level ask the same question, so that a tree is a table of leaves
 * (Kohavi 1994, "oblivious decision graphs"; boosted as in CatBoost).
 */
export interface Forest {
  readonly trees: number;
  /** Column and threshold of each level of each tree; the answer is yes when the value is greater. */
  readonly columns: Uint8Array;
  readonly thresholds: Float32Array;
  /** `trees` tables of 2^DEPTH leaves: log odds, divided by `scale`. */
  readonly leaves: Float32Array | Int16Array;
  readonly scale: number;
  readonly bias: number;
}

/** Most lines are plain cases: once this much speaks for one side, and this many trees were asked, the rest are not. */
const PLAIN = 3;
const PLAIN_AFTER = 16;

/** Log odds that the row is page furniture. */
export function score(forest: Forest, row: Float32Array): number {
  const { trees, columns, thresholds, leaves, scale } = forest;
  let sum = forest.bias;
  for (let tree = 0; tree < trees; tree++) {
    if ((tree & 7) === 0 && tree >= PLAIN_AFTER && (sum > PLAIN || sum < -PLAIN)) return sum;
    const at = tree * DEPTH;
    // No branch on the answers: half of them would be guessed wrong, which costs more than asking. No loop over the levels:
    // this is where the model's time goes.
    const leaf =
      Number((row[columns[at] as number] as number) > (thresholds[at] as number)) |
      (Number((row[columns[at + 1] as number] as number) > (thresholds[at + 1] as number)) << 1) |
      (Number((row[columns[at + 2] as number] as number) > (thresholds[at + 2] as number)) << 2) |
      (Number((row[columns[at + 3] as number] as number) > (thresholds[at + 3] as number)) << 3) |
      (Number((row[columns[at + 4] as number] as number) > (thresholds[at + 4] as number)) << 4) |
      (Number((row[columns[at + 5] as number] as number) > (thresholds[at + 5] as number)) << 5);
    sum += (leaves[(tree << DEPTH) + leaf] as number) * scale;
  }
  return sum;
}

/** What a forest asks of each column, in order: two values that answer it all alike come to the same score. */
export class Questions {
  readonly #thresholds: ReadonlyMap<number, Float32Array>;

  constructor({ columns, thresholds }: Forest) {
    const asked = groupBy(columns.keys(), (at) => columns[at] as number);
    this.#thresholds = new Map(
      Array.from(asked, ([column, its]) => [
        column,
        Float32Array.from(its, (at) => thresholds[at] as number).sort(),
      ]),
    );
  }

  tellApart(column: number, a: number, b: number): boolean {
    const thresholds = this.#thresholds.get(column);
    return thresholds !== undefined && a !== b && below(thresholds, a) !== below(thresholds, b);
  }
}

/** How many thresholds are less than a value. */
function below(thresholds: Float32Array, value: number): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value > (thresholds[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
