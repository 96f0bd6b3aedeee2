import { type Article, analysis } from '../article/article.ts';
import type { Span } from '../article/span.ts';

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
  /** Null for dates and times, which have `iso`. */
  readonly value: number | null;
  /** End of a range. */
  readonly valueMax: number | null;
  readonly bound: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | null;
  /** ISO 4217 code for money; unit symbol for measures. */
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly iso?: string;
  /** What it counts, in the copy's words. */
  readonly of: string | null;
}

export const figures = analysis('figures', (_article: Article): readonly Figure[] => []);
