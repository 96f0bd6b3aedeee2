import { DEPTH, type Forest } from '../../server/src/analysis/chrome/forest.ts';
import { binOf, bordersOf, type Table } from './boost.ts';
import type { Item } from './items.ts';

const SAMPLE = 60_000;

/** What stands around each row's line, as `read` gives it, in bins. */
export function tableOf(
  items: readonly Item[],
  rows: number,
  size: number,
  read: (item: Item, i: number, row: Float32Array) => void,
): Table {
  const row = new Float32Array(size);
  const eachRow = (wanted: (r: number) => boolean, see: (r: number) => void): void => {
    for (const item of items) {
      item.rows.forEach((r, i) => {
        if (r < 0 || !wanted(r)) return;
        read(item, i, row);
        see(r);
      });
    }
  };
  const stride = Math.max(1, Math.floor(rows / SAMPLE));
  const sample: Float32Array[] = [];
  eachRow(
    (r) => r % stride === 0,
    () => sample.push(row.slice()),
  );
  const borders = Array.from(row, (_, c) =>
    bordersOf(Float32Array.from(sample, (values) => values[c] as number)),
  );
  const columns = borders.map(() => new Uint8Array(rows));
  eachRow(
    () => true,
    (r) => {
      for (let c = 0; c < row.length; c++) {
        (columns[c] as Uint8Array)[r] = binOf(borders[c] as Float32Array, row[c] as number);
      }
    },
  );
  return { rows, columns, borders };
}

/** What a forest says of some rows, from the bins it was grown on. */
export function predict(forest: Forest, table: Table, rows: Int32Array, out: Float32Array): void {
  const { trees, columns, thresholds, leaves, scale, bias } = forest;
  const bins = Uint8Array.from(columns, (c, k) =>
    binOf(table.borders[c] as Float32Array, thresholds[k] as number),
  );
  for (const r of rows) {
    let sum = bias;
    for (let t = 0; t < trees; t++) {
      let leaf = 0;
      for (let level = 0; level < DEPTH; level++) {
        const k = t * DEPTH + level;
        const values = table.columns[columns[k] as number] as Uint8Array;
        if ((values[r] as number) > (bins[k] as number)) leaf |= 1 << level;
      }
      sum += (leaves[(t << DEPTH) + leaf] as number) * scale;
    }
    out[r] = sum;
  }
}
