import { attributionOfQuote, attributions } from './analysis/attributions.ts';
import { chrome } from './analysis/chrome.ts';
import { copy } from './analysis/copy.ts';
import { inspectFigures } from './analysis/figures/inspect.ts';
import { quotes } from './analysis/quotes.ts';
import type { Article } from './article/article.ts';

/** What the analysis saw, in the shape that `copydesk inspect --format json` prints. */
export function inspect(article: Article) {
  const { blocks, dateline } = article.get(copy);
  const found = article.get(attributions);
  const speakers = article.get(attributionOfQuote);
  return {
    blocks: [
      ...blocks.map(({ start, end, role }) => ({ start, end, kind: role as string })),
      ...(dateline ? [{ ...dateline, kind: 'dateline' }] : []),
      ...article.get(chrome).map(({ start, end }) => ({ start, end, kind: 'chrome' })),
    ].sort((a, b) => a.start - b.start || b.end - a.end),
    sentences: blocks.flatMap((block) => block.sentences.map((s) => block.prose.toArticle(s))),
    quotes: article
      .get(quotes)
      .map(({ start, end, kind }, i) => ({ start, end, kind, attribution: speakers[i] ?? null })),
    attributions: found.map(({ type, source, cue, content }) => ({
      type,
      source,
      cue: cue === null ? null : { start: cue.start, end: cue.end, text: cue.text },
      content,
    })),
    figures: inspectFigures(article),
  };
}
