import { nth } from '../../article/nth.ts';
import type { Lexeme } from './lexeme.ts';
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
  const before = nth(lexemes, a.from - (money ? 2 : 1))?.lower;
  let at = a.to + 1;
  if (!dash) {
    if (joint.lower === 'to') {
      if (before === 'from') return null;
    } else if (joint.lower === 'and') {
      if (before !== 'between') return null;
    } else if (joint.lower !== 'or') return null;
  } else if (!touches(nth(lexemes, a.to - 1), joint) && lexemes[at]?.start === joint.end) return null;
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
  const rising = a.value * scaleOfBoth(a, b) < b.value;
  if (dash && !money && measure === null && !rising && a.plain && b.plain) return { numeral: b, score: true };
  if (!dash && joint.lower === 'to' && !rising && a.plain && b.plain && measure === null && a.value <= 200)
    return { numeral: b, score: true };
  if (!rising) return null;
  if (dash && a.plain && b.plain && measure === null && a.value < TOO_MUCH && !countsAhead(lexemes, b.to))
    return { numeral: b, score: true };
  if (joint.lower === 'or' && !(spelled || measure !== null)) return null;
  if (joint.lower === 'to' && money && b.scale === 1 && a.value * 100 < b.value) return null;
  return { numeral: b, score: false };
}

// Nobody scores so many: "1200-1300 staff".
const TOO_MUCH = 1000;

const countsAhead = (lexemes: readonly Lexeme[], at: number): boolean => {
  const next = lexemes[at];
  return next?.kind === 'word' && next.lower.length > 3 && next.lower.endsWith('s') && !isCapital(next);
};

/** One number, or the two of a range or a score, with both ends in full: "$1.5-2 billion" is 1.5 to 2 billion. */
export interface Amount {
  readonly first: Numeral;
  readonly second: Numeral | null;
  readonly low: number;
  readonly high: number | null;
}

export function amountOf(first: Numeral, second: Numeral | null): Amount {
  if (second === null) return { first, second, low: first.value, high: first.under };
  const low = Number((first.value * scaleOfBoth(first, second)).toPrecision(12));
  return { first, second, low, high: second.value };
}

/** What the scale behind the second number makes of the first: "1.5-2 billion", "1,600–1,680 million"; not "1,200 to 1.5 million". */
const scaleOfBoth = (a: Numeral, b: Numeral): number =>
  a.scale === 1 && (a.value < 1000 || a.value * b.scale < b.value) ? b.scale : 1;
