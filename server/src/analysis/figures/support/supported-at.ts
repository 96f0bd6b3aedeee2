import type { Article } from '../../../article/article.ts';
import { sentences } from '../../../article/sentences.ts';
import { itemAt, lastStartingAtOrBefore, type Span } from '../../../article/span.ts';
import { type Figure, figures } from '../../figures.ts';
import { figureSupport } from './support.ts';

/** A figure of the copy and the place of a source that bears it out. */
export interface Supported {
  readonly figure: Figure;
  readonly source: number;
  /** The source's figure, and the sentence it stands in. Places in the source. */
  readonly place: Span;
  readonly sentence: Span;
  /** The sum by which the source gives it: "90 − 60 = 30". */
  readonly sum: string | null;
}

/** What a source has for the figure at a place of the copy, where it bears it out. */
export function supportedAt(article: Article, offset: number): Supported | null {
  const all = article.get(figures);
  const at = lastStartingAtOrBefore(all, offset);
  const figure = all[at];
  if (figure === undefined || offset >= figure.end) return null;
  const support = article.get(figureSupport)[at];
  if (support?.status !== 'supported' || support.source === null) return null;
  const source = article.sources[support.source]?.article;
  if (source === undefined) return null;
  const place = { start: support.start, end: support.end };
  return { figure, source: support.source, place, sentence: sentenceOf(source, place), sum: support.sum };
}

function sentenceOf(source: Article, place: Span): Span {
  const block = itemAt(source.layout, place.start);
  if (block === undefined) return place;
  const sentence = block.prose.lastStartingAtOrBefore(source.of(sentences, block.prose), place.start);
  return sentence === undefined ? place : block.prose.toArticle(sentence);
}
