import { isPlainPage } from '../../server/src/analysis/chrome/extent.ts';
import { firstLook } from '../../server/src/analysis/chrome/first-look.ts';
import type { Forest } from '../../server/src/analysis/chrome/forest.ts';
import { scoreLines } from '../../server/src/analysis/chrome/scores.ts';
import { LOOK_AGAIN, readSecond, SECOND_SIZE } from '../../server/src/analysis/chrome/second-look.ts';
import { type BoostOptions, boost } from './boost.ts';
import { type Item, pageOf, rowsOf, WEIGHT_OF_PART } from './items.ts';
import { randomFrom } from './random.ts';
import { report } from './report.ts';
import { predict, tableOf } from './tables.ts';

const OPTIONS: BoostOptions = {
  trees: 300,
  rate: 0.08,
  siteShare: 0.5,
  rowShare: 0.5,
  columnShare: 0.3,
  ridge: 20,
};
/** Lines just short of a second look are learned from too. */
const MARGIN = 1;

/**
 * The forest that looks again at what is less than plainly a page, learned from that alone: one for each fold, that has not
 * seen it, and one of all. `firstForests`: the first look of each fold.
 */
export function learnParts(items: readonly Item[], firstForests: readonly Forest[]) {
  const looks = new Map<Item, ReturnType<typeof firstLook>>();
  for (const item of items) {
    const scores = scoreLines(pageOf(item), firstForests[item.document.fold] as Forest);
    if (!isPlainPage(scores)) looks.set(item, firstLook(pageOf(item), scores));
  }
  const parts = [...looks.keys()];
  const lookOf = (item: Item) => looks.get(item) as ReturnType<typeof firstLook>;
  const rows = rowsOf(
    parts,
    (item, i) => (lookOf(item).scores[i] as number) > LOOK_AGAIN - MARGIN && pageOf(item).deep[i] === 0,
    WEIGHT_OF_PART,
  );
  const table = tableOf(parts, rows.count, SECOND_SIZE, (item, i, row) =>
    readSecond(pageOf(item), lookOf(item), i, row),
  );
  const rowsWhere = (wanted: (r: number) => boolean): Int32Array =>
    Int32Array.from({ length: rows.count }, (_, r) => r).filter(wanted);
  const grow = (without?: number): Forest =>
    boost(
      table,
      rowsWhere((r) => rows.folds[r] !== without && (rows.weights[r] as number) > 0),
      rows,
      OPTIONS,
      randomFrom(100 + (without ?? firstForests.length)),
    );
  const unseen = new Float32Array(rows.count);
  const forests = firstForests.map((_, fold) => {
    const forest = grow(fold);
    predict(
      forest,
      table,
      rowsWhere((r) => rows.folds[r] === fold),
      unseen,
    );
    return forest;
  });
  return {
    forests,
    report: report(parts, unseen, ['page', 'partial', 'mixed', 'bare', 'clean', 'strays', 'framed', 'copy']),
    whole: () => grow(),
  };
}
