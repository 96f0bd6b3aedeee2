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

/** So many rows are asked together: they fit the processor's nearest cache. */
const TOGETHER = 64;
const WIDEST = 256;

// What is being scored: made once, for V8 builds the places of arrays that are always there into the machine code.
const table = new Float32Array(WIDEST * TOGETHER);
const sums = new Float64Array(TOGETHER);
/** Numbers of the rows that are no plain cases yet. */
const left = new Uint8Array(TOGETHER);

/** Scores lines, the rows of many together: a question is looked up once for all of them. */
export class Scorer {
  readonly #width: number;
  readonly #rows: readonly Float32Array[];

  /** `width`: columns of a row. */
  constructor(width: number) {
    if (width > WIDEST) throw new RangeError(`no room for ${width} columns`);
    this.#width = width;
    this.#rows = Array.from({ length: TOGETHER }, (_, r) => table.subarray(r * width, (r + 1) * width));
  }

  /** Writes the log odds that each of these lines is page furniture. `read` writes the row of a line. */
  score(
    forest: Forest,
    lines: readonly number[],
    read: (line: number, row: Float32Array) => void,
    scores: Float32Array,
  ): void {
    for (let from = 0; from < lines.length; from += TOGETHER) {
      const count = Math.min(TOGETHER, lines.length - from);
      for (let r = 0; r < count; r++) read(lines[from + r] as number, this.#rows[r] as Float32Array);
      ask(forest, this.#width, count);
      for (let r = 0; r < count; r++) scores[lines[from + r] as number] = sums[r] as number;
    }
  }
}

/** Sums what the trees say of the first rows of the table. */
function ask(
  { trees, columns, thresholds, leaves, scale, bias }: Forest,
  width: number,
  count: number,
): void {
  for (let r = 0; r < count; r++) {
    sums[r] = bias;
    left[r] = r;
  }
  let asked = count;
  for (let tree = 0; tree < trees && asked > 0; tree++) {
    if ((tree & 7) === 0 && tree >= PLAIN_AFTER) asked = doubtful(asked);
    const at = tree * DEPTH;
    const column0 = columns[at] as number;
    const column1 = columns[at + 1] as number;
    const column2 = columns[at + 2] as number;
    const column3 = columns[at + 3] as number;
    const column4 = columns[at + 4] as number;
    const column5 = columns[at + 5] as number;
    const threshold0 = thresholds[at] as number;
    const threshold1 = thresholds[at + 1] as number;
    const threshold2 = thresholds[at + 2] as number;
    const threshold3 = thresholds[at + 3] as number;
    const threshold4 = thresholds[at + 4] as number;
    const threshold5 = thresholds[at + 5] as number;
    const table0 = tree << DEPTH;
    for (let k = 0; k < asked; k++) {
      const r = left[k] as number;
      const row = Math.imul(r, width);
      // No branch on the answers: half of them would be guessed wrong, which costs more than asking. No loop over the
      // levels: this is where the model's time goes.
      const leaf =
        Number((table[(row + column0) | 0] as number) > threshold0) |
        (Number((table[(row + column1) | 0] as number) > threshold1) << 1) |
        (Number((table[(row + column2) | 0] as number) > threshold2) << 2) |
        (Number((table[(row + column3) | 0] as number) > threshold3) << 3) |
        (Number((table[(row + column4) | 0] as number) > threshold4) << 4) |
        (Number((table[(row + column5) | 0] as number) > threshold5) << 5);
      sums[r] = (sums[r] as number) + (leaves[table0 | leaf] as number) * scale;
    }
  }
}

/** Keeps, of the numbers of rows that are left, those of rows that are no plain cases; returns how many. */
function doubtful(count: number): number {
  let kept = 0;
  for (let k = 0; k < count; k++) {
    const r = left[k] as number;
    const sum = sums[r] as number;
    if (sum <= PLAIN && sum >= -PLAIN) left[kept++] = r;
  }
  return kept;
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
