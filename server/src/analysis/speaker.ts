import type { Article } from '../article/article.ts';
import { contains, lastStartingAtOrBefore, type Span } from '../article/span.ts';
import { type Attribution, attributionOfQuote, attributions } from './attributions.ts';
import { quotes } from './quotes.ts';

/** Who says what stands at a place, and on what basis. */
export interface Speaker {
  readonly attribution: Attribution;
  /** Index among the article's attributions. */
  readonly index: number;
  /** The quotation that holds the place, where there is one. */
  readonly quote: Span | null;
}

/** Who says the words at `offset`: the speaker of the quotation there, else the attribution with the shortest span. */
export function speakerAt(article: Article, offset: number): Speaker | null {
  const place = { start: offset, end: offset };
  const all = article.get(attributions);
  const quoted = article.get(quotes);
  const at = lastStartingAtOrBefore(quoted, offset);
  const quote = quoted[at];
  if (quote !== undefined && contains(quote, place)) {
    const index = article.get(attributionOfQuote)[at] ?? null;
    const attribution = index === null ? undefined : all[index];
    if (index !== null && attribution !== undefined) {
      return { attribution, index, quote: { start: quote.start, end: quote.end } };
    }
  }
  let best: Speaker | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [index, attribution] of all.entries()) {
    for (const span of attribution.content) {
      if (!contains(span, place) || span.end - span.start >= shortest) continue;
      shortest = span.end - span.start;
      best = { attribution, index, quote: null };
    }
  }
  return best;
}
