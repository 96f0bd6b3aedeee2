import type { LineShape } from '../../server/src/analysis/chrome/shape.ts';
import { S } from '../../server/src/analysis/chrome/shape-columns.ts';
import type { Source } from './documents.ts';
import type { Item } from './items.ts';

const THRESHOLDS = [-0.5, 0, 1, 2];
const percent = (x: number): string => (100 * x).toFixed(2).padStart(6);

/** What the scores alone are worth, line by line, before any decision about runs and places. */
export function report(items: readonly Item[], rowScores: Float32Array, sources: readonly Source[]): string {
  const lines: string[] = [];
  for (const source of sources) {
    const some = items.filter(({ document }) => document.source === source);
    for (const threshold of THRESHOLDS)
      lines.push(`  ${source.padEnd(8)} ${measure(some, rowScores, threshold)}`);
  }
  return lines.join('\n');
}

function measure(items: readonly Item[], rowScores: Float32Array, threshold: number): string {
  let [tp, fp, fn, lost, words] = [0, 0, 0, 0, 0];
  for (const item of items) {
    item.rows.forEach((r, i) => {
      const removed = r >= 0 && (rowScores[r] as number) > threshold;
      const size = (item.shapes[i] as LineShape).shape[S.words] as number;
      if (item.labels[i] === 'x') {
        if (removed) tp++;
        else fn++;
      } else if (item.labels[i] === 'c') {
        words += size;
        if (removed) {
          fp++;
          lost += size;
        }
      }
    });
  }
  const p = tp / (tp + fp);
  const r = tp / (tp + fn);
  return `> ${threshold}: P ${percent(p)} R ${percent(r)} F1 ${percent((2 * p * r) / (p + r))} words lost ${percent(lost / words)}`;
}
