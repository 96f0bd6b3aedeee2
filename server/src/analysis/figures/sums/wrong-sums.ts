import { type Memo, proseAnalysis } from '../../../article/memo.ts';
import { scanFigures } from '../scan.ts';
import { wrongChanges } from './change.ts';
import { clausesOf } from './clause.ts';
import { wrongConversions } from './conversion.ts';
import { wrongDifferences } from './difference.ts';
import { wrongTimes } from './multiple.ts';
import { wrongOutcomes, wrongParts } from './outcome.ts';
import { wrongShares } from './share.ts';
import type { WrongSum } from './sum.ts';
import { wrongTotals } from './total.ts';

/** The sums of a paragraph that do not come out. */
export const wrongSums = proseAnalysis('wrong sums', (text, memo): readonly WrongSum[] =>
  // No sum is told with one figure.
  memo.get(scanFigures, text).length < 2 ? NONE : wrongIn(text, memo),
);

const NONE: readonly WrongSum[] = [];

function wrongIn(text: string, memo: Memo): readonly WrongSum[] {
  const out: WrongSum[] = [...wrongOutcomes(text, memo)];
  for (const clause of clausesOf(text, memo, 2)) {
    for (const wrong of [
      ...wrongChanges(clause),
      ...wrongDifferences(clause),
      ...wrongTimes(clause),
      ...wrongShares(clause),
      ...wrongTotals(clause),
      ...wrongParts(clause),
      ...wrongConversions(clause),
    ]) {
      if (!out.some((other) => other.start < wrong.end && wrong.start < other.end)) out.push(wrong);
    }
  }
  return out;
}
