import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Edit } from '../rule.ts';

const isLineSpace = (c: string | undefined): boolean => c === ' ' || c === '\t' || c === '\u00a0';

/**
 * The edit that takes a paragraph or a sentence out and leaves the page tidy: a paragraph goes with its line and the
 * blank lines after it (before it, at the end of the article); a sentence goes with the space after it.
 */
export function deleteSpan(article: Article, span: Span): Edit {
  const { text, lines } = article;
  const first = article.lineAt(span.start);
  const last = article.lineAt(Math.max(span.start, span.end - 1));
  const firstLine = lines[first];
  const lastLine = lines[last];
  if (firstLine === undefined || lastLine === undefined) return { ...span, text: '' };
  const aloneBefore = text.slice(firstLine.start, span.start).trim() === '';
  const aloneAfter = text.slice(span.end, lastLine.end).trim() === '';
  if (!aloneBefore || !aloneAfter) return deleteInLine(text, span, aloneBefore);
  const isBlank = (line: number): boolean => {
    const at = lines[line];
    return at !== undefined && text.slice(at.start, at.end).trim() === '';
  };
  let from = firstLine.start;
  let to = lastLine.next;
  let after = last + 1;
  while (after < lines.length && isBlank(after)) to = (lines[after++] as { next: number }).next;
  if (after >= lines.length) {
    // Nothing follows: what parted it from the text before goes instead, and the article keeps its last line end.
    let before = first - 1;
    while (before >= 0 && isBlank(before)) before--;
    from = before < 0 ? 0 : (lines[before] as { end: number }).end;
    to = lastLine.end;
  }
  return { start: from, end: to, text: '' };
}

function deleteInLine(text: string, span: Span, atStart: boolean): Edit {
  let { start, end } = span;
  while (isLineSpace(text[end])) end++;
  const atEnd = end >= text.length || text[end] === '\n' || text[end] === '\r';
  if (atEnd && !atStart) while (start > 0 && isLineSpace(text[start - 1])) start--;
  return { start, end, text: '' };
}
