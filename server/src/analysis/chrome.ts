import { type Article, analysis } from '../article/article.ts';
import type { Span } from '../article/span.ts';

export type ChromeKind =
  | 'navigation'
  | 'share'
  | 'related'
  | 'promo'
  | 'legal'
  | 'comments'
  | 'advert'
  | 'media'
  | 'metadata';

/** A run of whole lines, or a piece glued into a line of copy, that a page's furniture left behind. */
export interface ChromeBlock extends Span {
  readonly kind: ChromeKind;
  /** 0-based, inclusive. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** False for leftovers inside a line of copy. */
  readonly wholeLines: boolean;
  /** Sure enough to take out without asking. */
  readonly sure: boolean;
}

/** The page furniture in the paste, in order, not overlapping. */
export const chrome = analysis('chrome', (_article: Article): readonly ChromeBlock[] => []);
