import type { TextDocument } from 'vscode-languageserver-textdocument';
import { sourceList } from '../analysis/source-list.ts';
import type { Article } from '../article/article.ts';
import { excerpt } from './hover.ts';
import { toRange } from './positions.ts';
import type { SourceView } from './protocol.ts';

/** The sources of the article with places an editor can go to. */
export const sourceViews = (document: TextDocument, article: Article): SourceView[] =>
  article.get(sourceList).map(({ name, kind, first, quotes, claims, share, said }) => ({
    name,
    kind,
    first: toRange(document, first),
    quotes,
    claims,
    share,
    said: said.map((span) => ({
      range: toRange(document, span),
      text: excerpt(article.text.slice(span.start, span.end)),
      direct: span.direct,
    })),
  }));
