import type { Forest } from '../../server/src/analysis/chrome/forest.ts';

/** Rows of a training set, one column after the other, each value replaced by its bin. */
export interface Table {
  readonly rows: number;
  readonly columns: readonly Uint8Array[];
  /** Upper bounds of the bins of each column: bin b holds values <= borders[b]. */
  readonly borders: readonly Float32Array[];
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of the rows, and of the columns, each tree sees. */
  readonly rowShare: number;
  readonly columnShare: number;
  readonly ridge: number;
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

/** Gradient boosting with logistic loss (Friedman 2001), Newton leaves, histograms for the splits. */
export function boost(
  table: Table,
  rows: Int32Array,
  targets: Uint8Array,
  weights: Float32Array,
  options: BoostOptions,
  random: () => number,
): Forest {
  const { depth, trees, rate, ridge } = options;
  const leafCount = 1 << depth;
  let positive = 0;
  let all = 0;
  for (const r of rows) {
    all += weights[r] as number;
    if (targets[r] === 1) positive += weights[r] as number;
  }
  const bias = Math.log(positive / (all - positive));
  const scores = new Float32Array(table.rows).fill(bias);
  const splitColumns = new Uint8Array(trees * depth);
  const splitThresholds = new Float32Array(trees * depth);
  const leaves = new Float32Array(trees * leafCount);
  const gradients = new Float32Array(table.rows);
  const hessians = new Float32Array(table.rows);
  const g = new Float64Array(leafCount * BINS);
  const h = new Float64Array(leafCount * BINS);
  const usable = table.columns.map((_, c) => c).filter((c) => (table.borders[c] as Float32Array).length > 0);

  for (let tree = 0; tree < trees; tree++) {
    const sample = rows.filter(() => random() < options.rowShare);
    const leafOf = new Uint8Array(sample.length);
    for (const r of sample) {
      const p = sigmoid(scores[r] as number);
      gradients[r] = (weights[r] as number) * ((targets[r] as number) - p);
      hessians[r] = (weights[r] as number) * Math.max(p * (1 - p), 1e-4);
    }
    const columns = usable.filter(() => random() < options.columnShare);
    const chosen: { column: number; bin: number }[] = [];
    for (let level = 0; level < depth; level++) {
      const active = 1 << level;
      let best = -1;
      let bestColumn = columns[0] as number;
      let bestBin = 0;
      for (const column of columns) {
        const bins = table.columns[column] as Uint8Array;
        const size = (table.borders[column] as Float32Array).length + 1;
        g.fill(0, 0, active * BINS);
        h.fill(0, 0, active * BINS);
        for (let s = 0; s < sample.length; s++) {
          const r = sample[s] as number;
          const cell = (leafOf[s] as number) * BINS + (bins[r] as number);
          g[cell] = (g[cell] as number) + (gradients[r] as number);
          h[cell] = (h[cell] as number) + (hessians[r] as number);
        }
        const gains = new Float64Array(size - 1);
        for (let leaf = 0; leaf < active; leaf++) {
          const at = leaf * BINS;
          let gAll = 0;
          let hAll = 0;
          for (let b = 0; b < size; b++) {
            gAll += g[at + b] as number;
            hAll += h[at + b] as number;
          }
          let gLeft = 0;
          let hLeft = 0;
          for (let b = 0; b + 1 < size; b++) {
            gLeft += g[at + b] as number;
            hLeft += h[at + b] as number;
            const gRight = gAll - gLeft;
            gains[b] =
              (gains[b] as number) +
              (gLeft * gLeft) / (hLeft + ridge) +
              (gRight * gRight) / (hAll - hLeft + ridge);
          }
        }
        for (let b = 0; b + 1 < size; b++) {
          if ((gains[b] as number) > best) {
            best = gains[b] as number;
            bestColumn = column;
            bestBin = b;
          }
        }
      }
      chosen.push({ column: bestColumn, bin: bestBin });
      const bins = table.columns[bestColumn] as Uint8Array;
      for (let s = 0; s < sample.length; s++) {
        if ((bins[sample[s] as number] as number) > bestBin) leafOf[s] = (leafOf[s] as number) | (1 << level);
      }
    }
    g.fill(0, 0, leafCount);
    h.fill(0, 0, leafCount);
    for (let s = 0; s < sample.length; s++) {
      const leaf = leafOf[s] as number;
      const r = sample[s] as number;
      g[leaf] = (g[leaf] as number) + (gradients[r] as number);
      h[leaf] = (h[leaf] as number) + (hessians[r] as number);
    }
    for (let leaf = 0; leaf < leafCount; leaf++) {
      leaves[tree * leafCount + leaf] = (rate * (g[leaf] as number)) / ((h[leaf] as number) + ridge);
    }
    chosen.forEach(({ column, bin }, level) => {
      splitColumns[tree * depth + level] = column;
      splitThresholds[tree * depth + level] = (table.borders[column] as Float32Array)[bin] as number;
    });
    const tables = chosen.map(({ column }) => table.columns[column] as Uint8Array);
    for (const r of rows) {
      let leaf = 0;
      for (let level = 0; level < depth; level++) {
        if (((tables[level] as Uint8Array)[r] as number) > (chosen[level] as { bin: number }).bin)
          leaf |= 1 << level;
      }
      scores[r] = (scores[r] as number) + (leaves[tree * leafCount + leaf] as number);
    }
  }
  return { depth, trees, columns: splitColumns, thresholds: splitThresholds, leaves, bias };
}
