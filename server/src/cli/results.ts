import { Article, type Format } from '../article/article.ts';
import { applyEdits, mergeFixes, safeEdits } from '../edits.ts';
import { type LintHooks, type LintSettings, lint } from '../lint.ts';
import { ruleById, rules } from '../rules/index.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import { stripMarks } from '../stet/marks.ts';

/** A finding as the command line prints it: with 1-based lines and columns. */
export interface PlacedFinding extends Finding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Removed {
  readonly start: number;
  readonly end: number;
  readonly messageId: string;
}

export type Command = 'lint' | 'clean' | 'inspect';

export function lintResult(article: Article, settings: LintSettings, hooks: LintHooks = {}) {
  const { findings } = lint(article, settings, hooks);
  return { findings: findings.map((finding) => placed(article, finding)) };
}

/** Findings with their lines and columns, keys in the order of the contract, fixes that only an editor can apply left out. */
export function placed(article: Article, finding: Finding): PlacedFinding {
  const { rule, messageId, severity, message, start, end, related, data } = finding;
  const [line, column] = place(article, start);
  const [endLine, endColumn] = place(article, end);
  const fixes = finding.fixes.filter((fix) => !fix.snippet).map(plainFix);
  return {
    rule,
    messageId,
    severity,
    message,
    start,
    end,
    line,
    column,
    endLine,
    endColumn,
    related,
    fixes,
    data,
  };
}

const plainFix = ({ title, safe, edits }: Fix): Fix => ({ title, safe, edits });

/** 1-based line and column of an offset. */
export function place(article: Article, offset: number): [line: number, column: number] {
  const line = article.lineAt(offset);
  return [line + 1, offset - (article.lines[line]?.start ?? 0) + 1];
}

const siteChrome = ruleById('site-chrome');

/** The copy without its page furniture and, with `marks`, without the editor's marks; and the furniture's places. */
export function cleanResult(article: Article, settings: LintSettings, hooks: LintHooks = {}, marks = false) {
  const { findings } = lint(article, settings, hooks, siteChrome ? [siteChrome] : rules.slice(0, 0));
  const messageIds = new Map<object, string>();
  const fixes: Fix[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((f) => f.safe && !f.snippet);
    if (fix === undefined) continue;
    fixes.push(fix);
    for (const edit of fix.edits) messageIds.set(edit, finding.messageId);
  }
  const edits = mergeFixes(fixes);
  const removed: Removed[] = edits.map((edit) => ({
    start: edit.start,
    end: edit.end,
    messageId: messageIds.get(edit) ?? '',
  }));
  const text = applyEdits(article.text, edits);
  return { text: marks ? withoutMarks(text, article.format) : text, removed };
}

/** The marks are obeyed before they go. */
const withoutMarks = (text: string, format: Format): string =>
  applyEdits(text, stripMarks(new Article(text, { format })));

const MOST_PASSES = 10;

/**
 * The text with every safe fix applied. A fix that would have touched another's place is taken on the next pass;
 * the number of passes is bounded in case two rules should ever undo each other.
 */
export function fixed(
  read: (text: string) => Article,
  text: string,
  settings: LintSettings,
  hooks: (article: Article) => LintHooks,
): string {
  let current = text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const article = read(current);
    const edits = safeEdits(lint(article, settings, hooks(article)).findings);
    const next = applyEdits(current, edits);
    if (next === current) break;
    current = next;
  }
  return current;
}
