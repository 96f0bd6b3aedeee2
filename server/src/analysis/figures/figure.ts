import type { Span } from '../../article/span.ts';
import type { Lexeme } from './lexeme.ts';

export type FigureKind =
  | 'money'
  | 'percent'
  | 'count'
  | 'ratio'
  | 'measure'
  | 'ordinal'
  | 'date'
  | 'time'
  | 'duration'
  | 'age'
  | 'score'
  | 'other';

export interface Figure extends Span {
  readonly text: string;
  readonly kind: FigureKind;
  /**
   * In `unit`, scales multiplied out; a fraction of one for ratios (0.25 for "one in four"), the factor for multiples.
   * Null for dates and times, which have `iso`.
   */
  readonly value: number | null;
  /** End of a range; for a loose number ("hundreds of thousands") what it stays under; the other side of a score. */
  readonly valueMax: number | null;
  readonly bound: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | null;
  /** ISO 4217 for money; `%`, `pp` (points), `bp` for percentages; `times` for multiples; `rank` for a place by size; else a unit symbol of `words/units.ts`. */
  readonly unit: string | null;
  readonly approximate: boolean;
  /** ISO 8601; reduced ("2024", "2024-11") or without the year ("--11-02") where the copy says no more. Else null. */
  readonly iso: string | null;
  /** What it counts, in the copy's words. */
  readonly of: string | null;
  /** The time it is for, in the copy's words: "2024", "last year", "since March", "a year" for a rate. */
  readonly period: string | null;
  /** Worth of the last place written, in `unit`: how far the figure may have been rounded. */
  readonly step: number;
  readonly form: 'digits' | 'words' | 'loose';
  /** Places of the two numbers of a range or score: "$5" and "$10" of "$5-$10". */
  readonly ends: readonly [Span, Span] | null;
  /** Both numbers of "12 of 15", "one in five", "two-thirds". */
  readonly parts: { readonly part: number; readonly whole: number } | null;
}

/** A figure while it is read. */
export type Draft = { -readonly [K in keyof Figure]: Figure[K] };

/**
 * A figure of which no more is known than where it stands and what it says. All figures are made here: objects of one
 * shape, which is most of what reading a page of figures costs.
 */
export const draft = (
  { start }: Span,
  { end }: Span,
  kind: FigureKind,
  value: number | null,
  unit: string | null,
  step: number,
  form: Figure['form'],
): Draft => ({
  start,
  end,
  text: '',
  kind,
  value,
  valueMax: null,
  bound: null,
  unit,
  approximate: false,
  iso: null,
  of: null,
  period: null,
  step,
  form,
  ends: null,
  parts: null,
});

/** A figure that was read, and the lexeme after it. */
export interface Read {
  readonly figure: Draft;
  readonly to: number;
}

/** A date or a time: the lexemes from `from` up to `to`. */
export function moment(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  kind: 'date' | 'time',
  iso: string,
): Read {
  const figure = draft(lexemes[from] as Lexeme, lexemes[to - 1] as Lexeme, kind, null, null, 1, 'digits');
  figure.iso = iso;
  return { figure, to };
}

/** A number of ISO 8601 with two digits. */
export const twoDigits = (n: number | string): string => String(n).padStart(2, '0');
