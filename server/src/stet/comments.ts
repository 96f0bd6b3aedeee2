import { type Article, analysis } from '../article/article.ts';
import { itemAt, type Span } from '../article/span.ts';

/** A stretch of the article in which rules rest: those named, or all of them but some. */
export interface Comment extends Span {
  /** In small letters. Empty: all rules. */
  readonly rules: readonly string[];
  readonly except: readonly string[];
  /** Where the comment itself stands. */
  readonly place: Span;
}

const COMMENT = /<!--\s*copydesk-(disable-next-line|disable|enable)\b((?:[^<>]|<(?!!--)){0,400}?)-->/g;

/**
 * What the `<!-- copydesk-disable rule … -->`, `<!-- copydesk-enable rule … -->` and
 * `<!-- copydesk-disable-next-line rule … -->` comments of a Markdown file come to. An `enable` is in the list too,
 * with an empty stretch, so that it is stripped with the others.
 */
export const comments = analysis('stetComments', (article: Article): readonly Comment[] => {
  const { text, format } = article;
  if (format !== 'markdown' || !text.includes('copydesk-')) return [];
  const done: Comment[] = [];
  let open: Comment[] = [];
  for (const match of text.matchAll(COMMENT)) {
    if (itemAt(article.layout, match.index)?.kind === 'code') continue;
    const place = { start: match.index, end: match.index + match[0].length };
    const rules = (match[2] as string)
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((name) => /^[a-z]/.test(name));
    if (match[1] === 'disable') open.push({ start: place.end, end: text.length, rules, except: [], place });
    else if (match[1] === 'enable') {
      done.push(...open.map((comment) => ({ ...comment, end: place.start })));
      done.push({ start: place.end, end: place.end, rules, except: [], place });
      open = open.flatMap((comment) => without(comment, rules, place.end));
    } else done.push({ ...nextLine(article, place.end), rules, except: [], place });
  }
  return [...done, ...open];
});

/** What of an open stretch goes on after `enable`, which names rules or means all. */
function without(comment: Comment, enabled: readonly string[], from: number): Comment[] {
  if (enabled.length === 0) return [];
  if (comment.rules.length === 0)
    return [{ ...comment, start: from, except: [...comment.except, ...enabled] }];
  const rules = comment.rules.filter((rule) => !enabled.includes(rule));
  return rules.length === 0 ? [] : [{ ...comment, start: from, rules }];
}

/** The next line that holds something. */
function nextLine(article: Article, from: number): Span {
  for (let i = article.lineAt(from) + 1; i < article.lines.length; i++) {
    const { start, end } = article.lines[i] as Span;
    if (article.text.slice(start, end).trim() !== '') return { start, end: end + 1 };
  }
  return { start: from, end: from };
}
