import type { Lexeme } from './lex.ts';
import { type Numeral, numeralAt, touches } from './numerals.ts';
import { currencyBefore, isCapital, isDash, measureAt } from './reader.ts';

export interface RangeEnd {
  readonly numeral: Numeral;
  readonly score: boolean;
}

/** The second number of "5-7", "5 to 7", "between 5 and 7", "five or six"; or of a score. */
export function rangeEnd(
  lexemes: readonly Lexeme[],
  a: Numeral,
  european: boolean,
  money: boolean,
): RangeEnd | null {
  const joint = lexemes[a.to];
  if (joint === undefined) return null;
  const dash = isDash(joint) && joint.text !== '—';
  const before = lexemes[a.from - (money ? 2 : 1)]?.lower;
  let at = a.to + 1;
  if (!dash) {
    if (joint.lower === 'to') {
      if (before === 'from') return null;
    } else if (joint.lower === 'and') {
      if (before !== 'between') return null;
    } else if (joint.lower !== 'or') return null;
  } else if (!touches(lexemes[a.to - 1], joint) && lexemes[at]?.start === joint.end) return null;
  if (money) {
    const again = currencyBefore(lexemes, at);
    if (again !== null) {
      if (joint.lower === 'to' || joint.lower === 'or') return null;
      at = again.to;
    }
  }
  const b = numeralAt(lexemes, at, european);
  if (b === null || b.form === 'loose') return null;
  const measure = measureAt(lexemes, b.to, b);
  const spelled = a.form === 'words' || b.form === 'words';
  const factor = b.scaled && !a.scaled && a.value < 1000 ? b.step / placeOf(b) : 1;
  const rising = a.value * factor < b.value;
  if (dash && !money && measure === null && !rising && a.plain && b.plain) return { numeral: b, score: true };
  if (!dash && joint.lower === 'to' && !rising && a.plain && b.plain && measure === null && a.value <= 200)
    return { numeral: b, score: true };
  if (!rising) return null;
  if (dash && a.plain && b.plain && measure === null && !countsAhead(lexemes, b.to))
    return { numeral: b, score: true };
  if (joint.lower === 'or' && !(spelled || measure !== null)) return null;
  if (joint.lower === 'to' && money && !b.scaled && a.value * 100 < b.value) return null;
  return { numeral: b, score: false };
}

const placeOf = (numeral: Numeral): number => Math.min(numeral.step, 1);

const countsAhead = (lexemes: readonly Lexeme[], at: number): boolean => {
  const next = lexemes[at];
  return next?.kind === 'word' && next.lower.length > 3 && next.lower.endsWith('s') && !isCapital(next);
};

/** Both ends in full: "$1.5-2 billion" is 1.5 to 2 billion. */
export function spread(a: Numeral, b: Numeral | null): { low: number; high: number | null } {
  if (b === null) return { low: a.value, high: a.under };
  if (b.scaled && !a.scaled && a.value < 1000) {
    const factor = b.form === 'digits' ? b.step / placeAsWritten(b) : b.step;
    return { low: Number((a.value * factor).toPrecision(12)), high: b.value };
  }
  return { low: a.value, high: b.value };
}

// 2.5 million has a step of 0.1 million: the scale is the step over the place of its last digit.
function placeAsWritten(numeral: Numeral): number {
  for (const place of [1, 0.1, 0.01, 0.001]) {
    const scale = numeral.step / place;
    if (scale === 1e3 || scale === 1e6 || scale === 1e9 || scale === 1e12 || scale === 1e5 || scale === 1e7)
      return place;
  }
  return 1;
}
