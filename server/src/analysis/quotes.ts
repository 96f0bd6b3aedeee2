import { type Article, analysis } from '../article/article.ts';
import type { Span } from '../article/span.ts';

/** Words inside quotation marks, marks included. */
export interface Quote extends Span {
  /** Speech, or a title, a term or a scare quote: words somebody is not necessarily saying. */
  readonly kind: 'speech' | 'term';
  /** The closing mark comes in a later paragraph; this piece ends with its paragraph. */
  readonly runsOn: boolean;
}

/** All quotations of the copy, in order, not overlapping. */
export const quotes = analysis('quotes', (_article: Article): readonly Quote[] => []);
