import { nth } from '../../article/nth.ts';
import type { Span } from '../../article/span.ts';
import { headNoun } from './context.ts';
import { draft, type FigureKind, type Read } from './figure.ts';
import type { Lexeme } from './lexeme.ts';
import { isMark, type Numeral, touches } from './numerals.ts';
import { type Amount, amountOf, rangeEnd } from './ranges.ts';
import { currencyBefore, isCapital, isDash, type Measure, measureAt } from './reader.ts';
import { NUMBER_WORDS } from './words/numbers.ts';

/** A number with whatever measures it, as a range where there is one. `from`: where the figure begins. */
export function ranged(
  lexemes: readonly Lexeme[],
  from: number,
  numeral: Numeral,
  european: boolean,
): Read | null {
  const direct = measureAt(lexemes, numeral.to, numeral);
  if (direct !== null) return withMeasure(lexemes, from, amountOf(numeral, null), direct);
  const other = rangeEnd(lexemes, numeral, european, false);
  if (other === null) return counted(lexemes, from, amountOf(numeral, null));
  return other.score
    ? scored(lexemes, from, numeral, other.numeral)
    : measured(lexemes, from, amountOf(numeral, other.numeral));
}

const scored = (lexemes: readonly Lexeme[], from: number, first: Numeral, second: Numeral): Read =>
  amounting(lexemes, from, second.to, 'score', { first, second, low: first.value, high: second.value }, null);

export function measured(lexemes: readonly Lexeme[], from: number, amount: Amount): Read | null {
  const last = amount.second ?? amount.first;
  const measure = measureAt(lexemes, last.to, last);
  return measure === null ? counted(lexemes, from, amount) : withMeasure(lexemes, from, amount, measure);
}

function withMeasure(
  lexemes: readonly Lexeme[],
  from: number,
  amount: Amount,
  measure: Measure,
): Read | null {
  const { to } = measure;
  switch (measure.kind) {
    case 'percent':
      // "95% CI": how sure a statistic is goes with its name.
      if (SURE.has(lexemes[to]?.lower ?? '')) return null;
      return amounting(lexemes, from, to, 'percent', amount, measure.unit);
    case 'points':
      return amounting(lexemes, from, to, 'other', amount, 'points');
    case 'times':
      return amounting(lexemes, from, to, 'ratio', amount, 'times');
    case 'money':
      return amounting(lexemes, from, to, 'money', amount, measure.unit, measure.worth);
    case 'measure': {
      const { symbol, dimension } = measure.unit;
      if (dimension !== 'time') return amounting(lexemes, from, to, 'measure', amount, symbol);
      const old = ageEnd(lexemes, to);
      return old === null
        ? amounting(lexemes, from, to, 'duration', amount, symbol)
        : amounting(lexemes, from, old, 'age', amount, symbol);
    }
  }
}

const SURE = new Set('ci confidence credible credibility'.split(' '));

/** After "34-year" or "34 years": the lexeme after "old", or null. */
function ageEnd(lexemes: readonly Lexeme[], at: number): number | null {
  let i = at;
  if (isMark(lexemes[i], '-')) i++;
  const word = lexemes[i]?.lower;
  return word === 'old' || word === 'olds' ? i + 1 : null;
}

/** A number that nothing measures: a count, an age, inches, or no figure at all. */
function counted(lexemes: readonly Lexeme[], from: number, amount: Amount): Read | null {
  const { first, second } = amount;
  const last = second ?? first;
  if (second === null && isPlainOne(first) && !isCountedOne(lexemes, first)) return null;
  if (first.form === 'digits' && isCode(lexemes, amount, last)) return null;
  if (isAge(lexemes, first, last)) return amounting(lexemes, from, last.to, 'age', amount, 'y');
  if (isInches(lexemes, first)) return amounting(lexemes, from, first.to, 'measure', amount, 'in');
  const of = headNoun(lexemes, last.to);
  const read = amounting(lexemes, from, last.to, of === null ? 'other' : 'count', amount, null);
  read.figure.of = of;
  return read;
}

const isPlainOne = ({ form, value, from, to }: Numeral): boolean =>
  form === 'words' && value === 1 && to === from + 1;

/** "1.2.3" is a version, "007" a code, "3D" and "24/7" are names. "It's a 4" stays. */
function isCode(lexemes: readonly Lexeme[], { first, second }: Amount, last: Numeral): boolean {
  const { text } = lexemes[first.from] as Lexeme;
  if (text.indexOf('.') !== text.lastIndexOf('.') || (text.startsWith('0') && /^0\d/.test(text))) return true;
  const next = lexemes[last.to];
  if (second === null && next?.kind === 'word' && touches(nth(lexemes, last.to - 1), next)) return true;
  const after = lexemes[last.to + 1];
  return next?.text === '/' && after?.kind === 'number' && touches(next, after);
}

const PEOPLE = new Set(
  'person man woman child boy girl officer soldier civilian victim passenger student worker death suspect dead killed injured wounded'.split(
    ' ',
  ),
);

const isCountedOne = (lexemes: readonly Lexeme[], a: Numeral): boolean =>
  PEOPLE.has(lexemes[a.to]?.lower ?? '') &&
  !/^(?:no|any|every|the|this|that|each|another|some|at)$/.test(nth(lexemes, a.from - 1)?.lower ?? '');

/** The last number of "6-foot-2". */
const isInches = (lexemes: readonly Lexeme[], a: Numeral): boolean =>
  a.value < 12 &&
  isDash(nth(lexemes, a.from - 1)) &&
  /^(?:foot|feet|ft)$/.test(nth(lexemes, a.from - 2)?.lower ?? '');

/** "John Smith, 34, said", "aged 34", "age 34", "ages 5 to 12". */
function isAge(lexemes: readonly Lexeme[], a: Numeral, last: Numeral): boolean {
  if (a.form === 'loose' || a.value < 1 || a.value > 115 || (a.form === 'digits' && !a.plain)) return false;
  const before = nth(lexemes, a.from - 1);
  if (before?.kind === 'word' && /^(?:aged|age|ages)$/.test(before.lower)) return true;
  if (before?.lower === 'of' && /^(?:age|ages)$/.test(nth(lexemes, a.from - 2)?.lower ?? '')) return true;
  if (a !== last || !isCapital(nth(lexemes, a.from - 2))) return false;
  const after = lexemes[last.to];
  if (before?.text === ',')
    return (
      after !== undefined &&
      /^[,.;—]$/.test(after.text) &&
      NUMBER_WORDS.get(nth(lexemes, a.from - 2)?.lower ?? '') === undefined
    );
  return before?.text === '(' && after?.text === ')';
}

/** Places of both numbers of a range; the sign before the second and the unit after it are its own. */
function endsOf(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  first: Numeral,
  second: Numeral,
): readonly [Span, Span] {
  const at = currencyBefore(lexemes, second.from - 1) === null ? second.from : second.from - 1;
  return [
    { start: (lexemes[from] as Lexeme).start, end: (lexemes[first.to - 1] as Lexeme).end },
    { start: (lexemes[at] as Lexeme).start, end: (lexemes[to - 1] as Lexeme).end },
  ];
}

/** The figure that stands from lexeme `from` up to `to`. `worth`: what one of the unit is in it, 0.01 for cents. */
export function amounting(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  kind: FigureKind,
  { first, second, low, high }: Amount,
  unit: string | null,
  worth = 1,
): Read {
  const step = (second === null ? first.step : Math.min(first.step, second.step)) * worth;
  const value = worth === 1 ? low : low * worth;
  const figure = draft(
    lexemes[from] as Lexeme,
    lexemes[to - 1] as Lexeme,
    kind,
    value,
    unit,
    step,
    first.form,
  );
  figure.valueMax = high === null ? null : high * worth;
  if (second !== null) figure.ends = endsOf(lexemes, from, to, first, second);
  return { figure, to };
}
