import { nth } from '../../../article/nth.ts';
import { type Room, roomOf, type Term } from './clause.ts';
import {
  CHANGE_AFTER,
  CHANGES,
  CHANGES_TO,
  COMPARED_BEFORE,
  FROM_BEFORE,
  MORE_THAN_AFTER,
  saysChangeOf,
  sizeAhead,
  TO_BEFORE,
} from './words.ts';

/** Two states of one thing: before and after. */
export interface Pair {
  readonly before: Term;
  readonly after: Term;
}

export const FAR = 70;
const STOOD =
  /\b(?:stood at|was|were|of|had|at|totaled|totalled|reached)(?: (?:about|some|nearly|just|around))*\s*$/;

// "1,200 more than last, and admitted 1,850", "40 more than last year but short of the goal of 300" compare with no figure.
const endsInThan = (before: string): boolean => {
  const than = before.lastIndexOf('than ');
  return (
    than >= 0 && !/[,;]|\b(?:and|but|yet|though|although|while|whereas|short)\b/.test(before.slice(than))
  );
};

/** "From A to B", "to B from A", "B, compared with A", "A … fell to B". */
export function* pairsIn(terms: readonly Term[]): Iterable<Pair> {
  for (const [i, term] of terms.entries()) {
    const size = nth(terms, i - 1);
    const over = nth(terms, i - 2);
    // "45 percent, 10 points lower than the 55 percent": the size stands in between.
    if (
      size !== undefined &&
      over !== undefined &&
      MORE_THAN_AFTER.test(size.after) &&
      endsInThan(term.before) &&
      over.scale === term.scale
    ) {
      yield { before: term, after: over };
      continue;
    }
    const compared = COMPARED_BEFORE.test(term.before);
    if (!FROM_BEFORE.test(term.before) && !compared) continue;
    const forward = compared ? undefined : alike(term, terms, i, 1);
    if (forward !== undefined && TO_BEFORE.test(forward.before)) {
      yield { before: term, after: forward };
      continue;
    }
    const backward = alike(term, terms, i, -1);
    if (backward !== undefined && !FROM_BEFORE.test(backward.before)) yield { before: term, after: backward };
  }
  // "Revenue, which stood at $500 million, fell to $400 million".
  for (const [i, term] of terms.entries()) {
    const earlier = nth(terms, i - 1);
    if (earlier === undefined || !TO_BEFORE.test(term.before)) continue;
    if (!CHANGES_TO.test(term.before) || FROM_BEFORE.test(earlier.before)) continue;
    if (FROM_BEFORE.test(terms[i + 1]?.before ?? '') || !STOOD.test(earlier.before)) continue;
    const pair = alike(term, terms, i, -1);
    if (pair === earlier) yield { before: earlier, after: term };
  }
}

/** The nearest quantity of the same scale on one side; at most the size of the change stands between. */
function alike(term: Term, terms: readonly Term[], at: number, by: 1 | -1): Term | undefined {
  for (let i = at + by, steps = 0; steps < 2; i += by, steps++) {
    const other = nth(terms, i);
    if (other === undefined) return undefined;
    const gap = by === 1 ? other.before : (terms[i + 1]?.before ?? '');
    if (gap.length > FAR || /;/.test(gap)) return undefined;
    if (other.scale === term.scale && other.figure.unit === term.figure.unit && !isStep(terms, i, by))
      return other;
  }
  return undefined;
}

/** "Rose to 7%, up 1.6 percent from 5.4%": of the two before "from", the nearer is the size of the change. */
const isStep = (terms: readonly Term[], at: number, by: 1 | -1): boolean => {
  const { before, scale, index } = terms[at] as Term;
  return by < 0 && scale === '%' && nth(terms, index - 1)?.scale === scale && STEP.test(before);
};
const STEP = /^(?: in [a-z]{2,12})?, (?:up|down)(?: by)?(?: (?:about|nearly|just|some))?\s*$/;

/** The figure that says how large the change is: it stands right before the pair, right after it, or in between. */
export function sizeOf(pair: Pair, terms: readonly Term[]): Term | null {
  const first = Math.min(pair.before.index, pair.after.index);
  const last = Math.max(pair.before.index, pair.after.index);
  if (last - first === 2) {
    const between = terms[first + 1] as Term;
    return isSize(between) && near(between.before) && !isOfThat(between) ? between : null;
  }
  const ahead = nth(terms, first - 1);
  if (ahead !== undefined && isSize(ahead) && near((terms[first] as Term).before)) return ahead;
  const behind = terms[last + 1];
  return behind !== undefined &&
    near(behind.before) &&
    (CHANGE_AFTER.test(behind.after) ||
      saysChangeOf(behind.before) ||
      restates(behind, terms[first] as Term)) &&
    !/\band\b|\bwhile\b|\bbut\b/.test(behind.before)
    ? behind
    : null;
}

// "A 58% chance of a quarter-point cut, down from 67%": the cut is what the chance is of.
const isOfThat = ({ before }: Term): boolean =>
  /\bof(?:\s+an?|\s+another)?\s*$/.test(before) && !saysChangeOf(before);

// "Rose from $900 to $1,080, or 20 percent".
const restates = (size: Term, first: Term): boolean =>
  /^[,\s]*(?:or|—|–|\()\s*(?:about |roughly |nearly |almost )?$/.test(size.before) &&
  CHANGES.test(first.before);

const near = (full: string): boolean => {
  const gap = full.replace(/\bbetween \S+ and \S+|\band \d{4}\b/, '');
  return gap.length <= FAR && !/[;:]|\b(?:while|but|whereas|although|and)\b/.test(gap);
};

const isSize = (term: Term): boolean =>
  term.high === null &&
  (sizeAhead(term.before) ||
    CHANGE_AFTER.test(term.after) ||
    MORE_THAN_AFTER.test(term.after) ||
    term.figure.unit === 'times');

/** "$2.5 million to $3 million": the rounder of the two is meant about as exactly as the other. */
export function pairRooms(x: Term, y: Term): [Room, Room] {
  if (Math.max(x.step, y.step) <= 1) return [roomOf(x), roomOf(y)];
  const finer = Math.min(x.step, y.step) * 5;
  const as = (term: Term): Room => roomOf(term.step > finer ? { ...term, step: finer } : term);
  return [as(x), as(y)];
}
