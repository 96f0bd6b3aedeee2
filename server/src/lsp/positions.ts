import type { Position, Range } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';

/** The one place where offsets become positions and back. Both count UTF-16 code units. */
export const toRange = (document: TextDocument, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

export const toSpan = (document: TextDocument, range: Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

export const toOffset = (document: TextDocument, position: Position): number => document.offsetAt(position);

const asDocuments = new WeakMap<Article, TextDocument>();

/** Ranges in an article that is not an open document: a source, or another article of the folder. */
export function rangeIn(article: Article, span: Span): Range {
  let document = asDocuments.get(article);
  if (document === undefined) {
    document = TextDocument.create('', 'plaintext', 0, article.text);
    asDocuments.set(article, document);
  }
  return toRange(document, span);
}
