import { DEPTH, type Forest } from '../../server/src/analysis/chrome/forest.ts';

/** Rows of a training set, one column after the other, each value replaced by its bin. */
export interface Table {
  readonly rows: number;
  readonly columns: readonly Uint8Array[];
  /** Upper bounds of the bins of each column: bin b holds values <= borders[b]. */
  readonly borders: readonly Float32Array[];
}

export interface BoostOptions {
  readonly trees: number;
  readonly rate: number;
  /** Share of the sites, of their rows, and of the columns each tree sees. */
  readonly siteShare: number;
  readonly rowShare: number;
  readonly columnShare: number;
  readonly ridge: number;
}

/** What is to be learned of each row of the table. */
export interface Labels {
  readonly targets: Uint8Array;
  readonly weights: Float32Array;
  readonly sites: Uint16Array;
}

const BINS = 64;

/** Borders between bins so that each holds about as many of the values. */
export function bordersOf(values: Float32Array): Float32Array {
  const sorted = values.slice().sort();
  const out: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const value = sorted[Math.min(sorted.length - 1, Math.floor((b * sorted.length) / BINS))] as number;
    if (
      (out.length === 0 || value > (out[out.length - 1] as number)) &&
      value < (sorted[sorted.length - 1] as number)
    )
      out.push(value);
  }
  return Float32Array.from(out);
}

export function binOf(borders: Float32Array, value: number): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value > (borders[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Gradient boosting with logistic loss (Friedman 2001), Newton leaves, histograms for the splits.
 */
export function boost(
  table: Table,
  rows: Int32Array,
  { targets, weights, sites }: Labels,
  options: BoostOptions,
  random: () => number,
): Forest {
  const { trees, rate, ridge } = options;
  const leafCount = 1 << DEPTH;
  let positive = 0;
  let all = 0;
  for (const r of rows) {
    all += weights[r] as number;
    if (targets[r] === 1) positive += weights[r] as number;
  }
  const bias = Math.log(positive / (all - positive));
  const scores = new Float32Array(table.rows).fill(bias);
  const splitColumns = new Uint8Array(trees * DEPTH);
  const splitThresholds = new Float32Array(trees * DEPTH);
  const leaves = new Float32Array(trees * leafCount);
  const usable = table.columns.map((_, c) => c).filter((c) => (table.borders[c] as Float32Array).length > 0);
  // Gradient and hessian side by side, and only the sampled rows, in order: the loop below is bound by memory.
  const sums = new Float64Array(leafCount * BINS * 2);

  const sample = new Int32Array(rows.length);
  const slopes = new Float32Array(rows.length * 2);

  for (let tree = 0; tree < trees; tree++) {
    const asked = new Uint8Array(65_536).map(() => (random() < options.siteShare ? 1 : 0));
    let size = 0;
    for (const r of rows) {
      if (asked[sites[r] as number] === 0 || random() >= options.rowShare) continue;
      const p = sigmoid(scores[r] as number);
      const weight = weights[r] as number;
      sample[size] = r;
      slopes[2 * size] = weight * ((targets[r] as number) - p);
      slopes[2 * size + 1] = weight * Math.max(p * (1 - p), 1e-4);
      size++;
    }
    const columns = usable.filter(() => random() < options.columnShare);
    const gathered = columns.map((column) => gather(table.columns[column] as Uint8Array, sample, size));
    const leafOf = new Uint8Array(size);
    const chosen: Split[] = [];
    for (let level = 0; level < DEPTH; level++) {
      let best: Split = { column: columns[0] as number, at: 0, bin: 0, gain: -1 };
      for (let at = 0; at < columns.length; at++) {
        const column = columns[at] as number;
        const bins = (table.borders[column] as Float32Array).length + 1;
        sums.fill(0, 0, (2 * BINS) << level);
        addUp(sums, gathered[at] as Uint8Array, leafOf, slopes);
        const split = bestBin(sums, 1 << level, bins, ridge);
        if (split.gain > best.gain) best = { column, at, ...split };
      }
      chosen.push(best);
      const bins = gathered[best.at] as Uint8Array;
      for (let s = 0; s < size; s++)
        if ((bins[s] as number) > best.bin) leafOf[s] = (leafOf[s] as number) | (1 << level);
    }
    sums.fill(0, 0, leafCount * 2);
    for (let s = 0; s < size; s++) {
      const leaf = 2 * (leafOf[s] as number);
      sums[leaf] = (sums[leaf] as number) + (slopes[2 * s] as number);
      sums[leaf + 1] = (sums[leaf + 1] as number) + (slopes[2 * s + 1] as number);
    }
    for (let leaf = 0; leaf < leafCount; leaf++) {
      leaves[tree * leafCount + leaf] =
        (rate * (sums[2 * leaf] as number)) / ((sums[2 * leaf + 1] as number) + ridge);
    }
    chosen.forEach(({ column, bin }, level) => {
      splitColumns[tree * DEPTH + level] = column;
      splitThresholds[tree * DEPTH + level] = (table.borders[column] as Float32Array)[bin] as number;
    });
    const tables = chosen.map(({ column }) => table.columns[column] as Uint8Array);
    for (const r of rows) {
      let leaf = 0;
      for (let level = 0; level < DEPTH; level++) {
        if (((tables[level] as Uint8Array)[r] as number) > (chosen[level] as Split).bin) leaf |= 1 << level;
      }
      scores[r] = (scores[r] as number) + (leaves[tree * leafCount + leaf] as number);
    }
  }
  return { trees, columns: splitColumns, thresholds: splitThresholds, leaves, scale: 1, bias };
}

interface Split {
  readonly column: number;
  /** Place of the column among those the tree sees. */
  readonly at: number;
  readonly bin: number;
  readonly gain: number;
}

function gather(values: Uint8Array, rows: Int32Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  for (let s = 0; s < size; s++) out[s] = values[rows[s] as number] as number;
  return out;
}

function addUp(sums: Float64Array, bins: Uint8Array, leafOf: Uint8Array, slopes: Float32Array): void {
  for (let s = 0; s < bins.length; s++) {
    const cell = ((leafOf[s] as number) * BINS + (bins[s] as number)) * 2;
    sums[cell] = (sums[cell] as number) + (slopes[2 * s] as number);
    sums[cell + 1] = (sums[cell + 1] as number) + (slopes[2 * s + 1] as number);
  }
}

/** The bin after which all leaves together are best divided. */
function bestBin(
  sums: Float64Array,
  leaves: number,
  bins: number,
  ridge: number,
): { bin: number; gain: number } {
  const gains = new Float64Array(bins);
  for (let leaf = 0; leaf < leaves; leaf++) {
    const at = leaf * BINS * 2;
    let gAll = 0;
    let hAll = 0;
    for (let b = 0; b < bins; b++) {
      gAll += sums[at + 2 * b] as number;
      hAll += sums[at + 2 * b + 1] as number;
    }
    let g = 0;
    let h = 0;
    for (let b = 0; b + 1 < bins; b++) {
      g += sums[at + 2 * b] as number;
      h += sums[at + 2 * b + 1] as number;
      gains[b] =
        (gains[b] as number) + (g * g) / (h + ridge) + ((gAll - g) * (gAll - g)) / (hAll - h + ridge);
    }
  }
  let bin = 0;
  for (let b = 1; b + 1 < bins; b++) if ((gains[b] as number) > (gains[bin] as number)) bin = b;
  return { bin, gain: gains[bin] as number };
}
