import { type Memo, proseAnalysis } from '../../../article/memo.ts';
import { scanFigures } from '../scan.ts';
import { wrongChanges } from './change.ts';
import { type Clause, clausesOf } from './clause.ts';
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

/** What may be wrong in one sentence, in the order in which it is told. */
const IN_CLAUSE: readonly ((clause: Clause) => Iterable<WrongSum>)[] = [
  wrongChanges,
  wrongDifferences,
  wrongTimes,
  wrongShares,
  wrongTotals,
  wrongParts,
  wrongConversions,
];

function wrongIn(text: string, memo: Memo): readonly WrongSum[] {
  const out: WrongSum[] = [...wrongOutcomes(text, memo)];
  for (const clause of clausesOf(text, memo, 2)) {
    for (const wrongOf of IN_CLAUSE) {
      for (const wrong of wrongOf(clause)) {
        if (!out.some((other) => other.start < wrong.end && wrong.start < other.end)) out.push(wrong);
      }
    }
  }
  return out;
}
