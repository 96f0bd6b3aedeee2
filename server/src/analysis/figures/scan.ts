import { type Memo, proseAnalysis } from '../../article/memo.ts';
import { nth } from '../../article/nth.ts';
import { tokens } from '../../article/tokens.ts';
import { AFTER_AN_ARTICLE, ARTICLE } from './anchors.ts';
import { clockAt, loggedTimeAt, timeAt } from './clock.ts';
import { boundOf, headNoun, moneyHead } from './context.ts';
import { dateAt } from './dates.ts';
import type { Figure, Read } from './figure.ts';
import { lexTokens } from './lex.ts';
import type { Lexeme } from './lexeme.ts';
import { amounting, measured, ranged } from './measured.ts';
import { isNameNumber, phoneAt } from './names.ts';
import { type Numeral, numeralAt, touches } from './numerals.ts';
import { fractionAt, glyphShareAt, multipleAt, ordinalAt, ratioAt } from './parts.ts';
import { givePeriods } from './period.ts';
import { portionAt } from './portions.ts';
import { amountOf, rangeEnd } from './ranges.ts';
import { rankAt } from './ranks.ts';
import { currencyBefore, isCapital, isDash, measureAt } from './reader.ts';
import { figureWindows } from './windows.ts';

/** Figures of a stretch of prose, English separators. Offsets are into the prose. */
export const scanFigures = proseAnalysis('figures', (text, memo) => scan(text, memo, false));
/** The same, for copy that writes 1.234,5. */
export const scanEuropeanFigures = proseAnalysis('european figures', (text, memo) => scan(text, memo, true));

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
  if (lexeme.is(ARTICLE) && lexemes[i + 1]?.is(AFTER_AN_ARTICLE) !== true) return i + 1;
  const currency = currencyBefore(lexemes, i);
  if (currency !== null) return moneyAt(lexemes, i, currency, european) ?? i + 1;
  if (lexeme.kind === 'mark') {
    const share = glyphShareAt(lexemes, i);
    if (share !== null) return share;
    const numeral = numeralAt(lexemes, i, european);
    return numeral === null ? i + 1 : (measured(lexemes, i, amountOf(numeral, null)) ?? i + 1);
  }
  const when = dateAt(lexemes, i) ?? clockAt(lexemes, i);
  if (when !== null) return when;
  const portion = portionAt(lexemes, i);
  if (portion !== null) return measured(lexemes, i, amountOf(portion, null)) ?? portion.to;
  const special =
    rankAt(lexemes, i) ?? ordinalAt(lexemes, i) ?? multipleAt(lexemes, i) ?? fractionAt(lexemes, i);
  if (special !== null) return special;
  const numeral = numeralAt(lexemes, i, european);
  if (numeral === null) return i + 1;
  if (isTitle(lexemes, numeral)) return numeral.to;
  return ratioAt(lexemes, i, numeral, european) ?? ranged(lexemes, i, numeral, european) ?? numeral.to;
}

/** A number word with a capital in a run of capitals is a title: "Big Ten", "Ocean's Eleven". */
function isTitle(lexemes: readonly Lexeme[], numeral: Numeral): boolean {
  const first = lexemes[numeral.from] as Lexeme;
  return (
    isCapital(first) &&
    isCapital(nth(lexemes, numeral.from - 1)) &&
    nth(lexemes, numeral.from - 1)?.end === first.start - 1
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

/** "737-800": the number that hangs on a name by a hyphen belongs to it. */
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
    (numeral.form === 'words' && !touches(nth(lexemes, currency.to - 1), lexemes[currency.to]))
  )
    return null;
  const top = rangeEnd(lexemes, numeral, european, true)?.numeral ?? null;
  const last = top ?? numeral;
  // "US$5 million dollars"
  const again = measureAt(lexemes, last.to, last);
  const to = again?.kind === 'money' && again.worth === 1 ? again.to : last.to;
  return amounting(lexemes, i, to, 'money', amountOf(numeral, top), currency.unit);
}
