import { type Memo, proseAnalysis } from '../../article/memo.ts';
import type { Span } from '../../article/span.ts';
import { tokens } from '../../article/tokens.ts';
import { isArticle, opensAfterArticle } from './anchors.ts';
import { boundOf, headNoun, moneyHead } from './context.ts';
import { clockAt, dateAt, loggedTimeAt, timeAt } from './dates.ts';
import { type Draft, draft, type Figure } from './figure.ts';
import { type Lexeme, lexTokens } from './lex.ts';
import { isNameNumber, phoneAt } from './names.ts';
import { isMark, type Numeral, numeralAt, touches } from './numerals.ts';
import { fractionAt, glyphShareAt, multipleAt, ordinalAt, ratioAt } from './parts.ts';
import { givePeriods } from './period.ts';
import { portionAt } from './portions.ts';
import { rangeEnd, spread } from './ranges.ts';
import { rankAt } from './ranks.ts';
import { currencyBefore, isCapital, isDash, type Measure, measureAt } from './reader.ts';
import { NUMBER_WORDS } from './units.ts';
import { figureWindows } from './windows.ts';

/** Figures of a stretch of prose, English separators. Offsets are into the prose. */
export const scanFigures = proseAnalysis('figures', (text, memo) => scan(text, memo, false));
/** The same, for copy that writes 1.234,5. */
export const scanEuropeanFigures = proseAnalysis('european figures', (text, memo) => scan(text, memo, true));

export interface Read {
  readonly figure: Draft;
  readonly to: number;
}

/** A figure that was read, with its lexemes. */
export interface Placed extends Read {
  readonly from: number;
}

function scan(text: string, memo: Memo, european: boolean): readonly Figure[] {
  const of = memo.get(tokens, text);
  const windows = figureWindows(of);
  if (windows.length === 0) return NONE;
  const out: Figure[] = [];
  for (const { from, to } of windows) {
    scanLexemes(text, lexTokens(text, of, from, to, european), european, out);
  }
  return out;
}

const NONE: readonly Figure[] = [];

function scanLexemes(text: string, lexemes: readonly Lexeme[], european: boolean, out: Figure[]): void {
  const placed: Placed[] = [];
  let i = 0;
  while (i < lexemes.length) {
    const read = (lexemes[i] as Lexeme).opens ? readAt(lexemes, i, european) : i + 1;
    if (typeof read === 'number') {
      i = read;
      continue;
    }
    const { figure, to } = read;
    const { bound, approximate } = boundOf(lexemes, i, to, figure.kind);
    figure.bound = bound;
    figure.approximate ||= approximate;
    figure.text = text.slice(figure.start, figure.end);
    figure.of ??= headOf(lexemes, i, to, figure.kind);
    placed.push({ figure, from: i, to });
    out.push(figure);
    i = to;
  }
  givePeriods(text, lexemes, placed);
}

const headOf = (lexemes: readonly Lexeme[], from: number, to: number, kind: Figure['kind']): string | null =>
  kind === 'date' || kind === 'time' || kind === 'age' || kind === 'duration'
    ? null
    : kind === 'money'
      ? moneyHead(lexemes, from, to)
      : headNoun(lexemes, to);

/** A figure that starts at lexeme `i`, or the lexeme to go on from. */
function readAt(lexemes: readonly Lexeme[], i: number, european: boolean): Read | number {
  const lexeme = lexemes[i] as Lexeme;
  if (lexeme.kind === 'number') return numberAt(lexemes, i, european);
  if (isArticle(lexeme.lower) && !opensAfterArticle(lexemes[i + 1]?.lower ?? '')) return i + 1;
  const currency = currencyBefore(lexemes, i);
  if (currency !== null) return moneyAt(lexemes, i, currency, european) ?? i + 1;
  if (lexeme.kind === 'mark') {
    const share = glyphShareAt(lexemes, i);
    if (share !== null) return share;
    const numeral = numeralAt(lexemes, i, european);
    return numeral === null ? i + 1 : (measured(lexemes, i, numeral, null) ?? i + 1);
  }
  const when = dateAt(lexemes, i) ?? clockAt(lexemes, i);
  if (when !== null) return when;
  const portion = portionAt(lexemes, i);
  if (portion !== null) return measured(lexemes, i, portion, null) ?? portion.to;
  const special =
    rankAt(lexemes, i) ?? ordinalAt(lexemes, i) ?? multipleAt(lexemes, i) ?? fractionAt(lexemes, i);
  if (special !== null) return special;
  const numeral = numeralAt(lexemes, i, european);
  if (numeral === null) return i + 1;
  if (isTitle(lexemes, numeral)) return numeral.to;
  return ratioAt(lexemes, i, numeral, european) ?? ranged(lexemes, i, numeral, european) ?? numeral.to;
}

// "One" is seldom a figure, and a capitalised number word inside a run of capitals is a title ("Big Ten", "Ocean's Eleven").
function isTitle(lexemes: readonly Lexeme[], numeral: Numeral): boolean {
  const first = lexemes[numeral.from] as Lexeme;
  return (
    isCapital(first) &&
    isCapital(lexemes[numeral.from - 1]) &&
    lexemes[numeral.from - 1]?.end === first.start - 1
  );
}

function numberAt(lexemes: readonly Lexeme[], i: number, european: boolean): Read | number {
  const phone = phoneAt(lexemes, i);
  if (phone > 0) return i + phone;
  const logged = loggedTimeAt(lexemes, i);
  if (logged !== null) return logged;
  if (isNameNumber(lexemes, i)) return afterName(lexemes, i);
  const when = dateAt(lexemes, i) ?? timeAt(lexemes, i);
  if (when !== null) return when;
  const special = ordinalAt(lexemes, i) ?? fractionAt(lexemes, i);
  if (special !== null) return special;
  const numeral = numeralAt(lexemes, i, european);
  if (numeral === null) return i + 1;
  return ratioAt(lexemes, i, numeral, european) ?? ranged(lexemes, i, numeral, european) ?? numeral.to;
}

// 737-800: the number that hangs on a name by a hyphen belongs to it.
function afterName(lexemes: readonly Lexeme[], at: number): number {
  const hyphen = lexemes[at + 1];
  const next = lexemes[at + 2];
  const hangs =
    isDash(hyphen) && touches(lexemes[at], hyphen) && touches(hyphen, next) && next?.kind === 'number';
  return hangs ? at + 3 : at + 1;
}

function moneyAt(
  lexemes: readonly Lexeme[],
  i: number,
  currency: { unit: string; to: number },
  european: boolean,
): Read | null {
  const numeral = numeralAt(lexemes, currency.to, european);
  if (
    numeral === null ||
    (numeral.form === 'words' && !touches(lexemes[currency.to - 1], lexemes[currency.to]))
  )
    return null;
  const other = rangeEnd(lexemes, numeral, european, true);
  const top = other?.numeral ?? null;
  const { low, high } = spread(numeral, top);
  const last = top ?? numeral;
  // "US$5 million dollars"
  const again = measureAt(lexemes, last.to, last);
  const to = again?.kind === 'money' && again.worth === 1 ? again.to : last.to;
  return { figure: figure(lexemes, i, to, 'money', low, high, numeral, top, currency.unit, 1), to };
}

/** A number with whatever measures it, as a range where there is one. */
function ranged(lexemes: readonly Lexeme[], i: number, numeral: Numeral, european: boolean): Read | null {
  const direct = measureAt(lexemes, numeral.to, numeral);
  if (direct !== null) return measured(lexemes, i, numeral, null);
  const other = rangeEnd(lexemes, numeral, european, false);
  if (other !== null) {
    if (other.score) return scored(lexemes, i, numeral, other.numeral);
    return measured(lexemes, i, numeral, other.numeral);
  }
  return measured(lexemes, i, numeral, null);
}

function scored(lexemes: readonly Lexeme[], i: number, a: Numeral, b: Numeral): Read {
  return {
    figure: figure(lexemes, i, b.to, 'score', a.value, b.value, a, b, null, 1),
    to: b.to,
  };
}

function measured(lexemes: readonly Lexeme[], i: number, a: Numeral, b: Numeral | null): Read | null {
  const last = b ?? a;
  const { low, high } = spread(a, b);
  const measure = measureAt(lexemes, last.to, last);
  if (measure === null) return counted(lexemes, i, a, b, low, high);
  return withMeasure(lexemes, i, a, b, low, high, measure);
}

function withMeasure(
  lexemes: readonly Lexeme[],
  i: number,
  a: Numeral,
  b: Numeral | null,
  low: number,
  high: number | null,
  measure: Measure,
): Read | null {
  const { to } = measure;
  const make = (kind: Figure['kind'], unit: string | null, worth = 1, end = to): Read => ({
    figure: figure(lexemes, i, end, kind, low, high, a, b, unit, worth),
    to: end,
  });
  switch (measure.kind) {
    case 'percent':
      // "95% CI": how sure a statistic is goes with its name.
      if (SURE.has(lexemes[to]?.lower ?? '')) return null;
      return make('percent', measure.unit);
    case 'points':
      return make('other', 'points');
    case 'times':
      return make('ratio', 'times');
    case 'money':
      return make('money', measure.unit, measure.worth);
    case 'measure': {
      if (measure.unit.dimension !== 'time') return make('measure', measure.unit.symbol);
      const old = ageEnd(lexemes, to);
      return old === null ? make('duration', measure.unit.symbol) : make('age', measure.unit.symbol, 1, old);
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

function counted(
  lexemes: readonly Lexeme[],
  i: number,
  a: Numeral,
  b: Numeral | null,
  low: number,
  high: number | null,
): Read | null {
  const last = b ?? a;
  if (b === null && a.form === 'words' && a.value === 1 && a.to === a.from + 1 && !isCountedOne(lexemes, a))
    return null;
  // "It's a 4" stays; "1.2.3" is a version, "007" a code.
  if (a.form === 'digits') {
    const { text } = lexemes[a.from] as Lexeme;
    if (text.indexOf('.') !== text.lastIndexOf('.') || (text.startsWith('0') && /^0\d/.test(text)))
      return null;
    const next = lexemes[last.to];
    if (next?.kind === 'word' && touches(lexemes[last.to - 1], next) && !b) return null;
    if (next?.text === '/' && lexemes[last.to + 1]?.kind === 'number' && touches(next, lexemes[last.to + 1]))
      return null;
  }
  if (isAge(lexemes, a, last))
    return { figure: figure(lexemes, i, last.to, 'age', low, high, a, b, 'y', 1), to: last.to };
  if (isInches(lexemes, a))
    return { figure: figure(lexemes, i, a.to, 'measure', low, high, a, b, 'in', 1), to: a.to };
  const of = headNoun(lexemes, last.to);
  const read = figure(lexemes, i, last.to, of === null ? 'other' : 'count', low, high, a, b, null, 1);
  read.of = of;
  return { figure: read, to: last.to };
}

const PEOPLE = new Set(
  'person man woman child boy girl officer soldier civilian victim passenger student worker death suspect dead killed injured wounded'.split(
    ' ',
  ),
);

const isCountedOne = (lexemes: readonly Lexeme[], a: Numeral): boolean =>
  PEOPLE.has(lexemes[a.to]?.lower ?? '') &&
  !/^(?:no|any|every|the|this|that|each|another|some|at)$/.test(lexemes[a.from - 1]?.lower ?? '');

/** The last number of "6-foot-2". */
const isInches = (lexemes: readonly Lexeme[], a: Numeral): boolean =>
  a.value < 12 && isDash(lexemes[a.from - 1]) && /^(?:foot|feet|ft)$/.test(lexemes[a.from - 2]?.lower ?? '');

/** "John Smith, 34, said", "aged 34", "age 34", "ages 5 to 12". */
function isAge(lexemes: readonly Lexeme[], a: Numeral, last: Numeral): boolean {
  if (a.form === 'loose' || a.value < 1 || a.value > 115 || (a.form === 'digits' && !a.plain)) return false;
  const before = lexemes[a.from - 1];
  if (before?.kind === 'word' && /^(?:aged|age|ages)$/.test(before.lower)) return true;
  if (before?.lower === 'of' && /^(?:age|ages)$/.test(lexemes[a.from - 2]?.lower ?? '')) return true;
  if (a !== last || !isCapital(lexemes[a.from - 2])) return false;
  const after = lexemes[last.to];
  if (before?.text === ',')
    return (
      after !== undefined &&
      /^[,.;—]$/.test(after.text) &&
      NUMBER_WORDS[lexemes[a.from - 2]?.lower ?? ''] === undefined
    );
  return before?.text === '(' && after?.text === ')';
}

/** Places of both numbers of a range; the sign before the second and the unit after it are its own. */
function endsOf(
  lexemes: readonly Lexeme[],
  from: number,
  a: Numeral,
  b: Numeral,
  to: number,
): readonly [Span, Span] {
  const at = currencyBefore(lexemes, b.from - 1) === null ? b.from : b.from - 1;
  return [
    { start: (lexemes[from] as Lexeme).start, end: (lexemes[a.to - 1] as Lexeme).end },
    { start: (lexemes[at] as Lexeme).start, end: (lexemes[to - 1] as Lexeme).end },
  ];
}

/** `worth`: what one of the unit is in it, 0.01 for cents. */
function figure(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  kind: Figure['kind'],
  low: number,
  high: number | null,
  a: Numeral,
  b: Numeral | null,
  unit: string | null,
  worth: number,
): Draft {
  const step = (b === null ? a.step : Math.min(a.step, b.step)) * worth;
  const value = worth === 1 ? low : low * worth;
  const made = draft(lexemes[from] as Lexeme, lexemes[to - 1] as Lexeme, kind, value, unit, step, a.form);
  made.valueMax = high === null ? null : high * worth;
  if (b !== null) made.ends = endsOf(lexemes, from, a, b, to);
  return made;
}
