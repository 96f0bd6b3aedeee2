import type { Colors } from 'picocolors/types.js';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Related, Severity } from '../rules/rule.ts';
import type { PlacedFinding } from './results.ts';
import { SEVERITIES } from './severity.ts';

export interface FileFindings {
  readonly path: string;
  readonly article: Article;
  readonly findings: readonly PlacedFinding[];
}

type Paint = (text: string) => string;

const paintOf = (colors: Colors, severity: Severity): Paint =>
  severity === 'error'
    ? colors.red
    : severity === 'warning'
      ? colors.yellow
      : severity === 'info'
        ? colors.blue
        : colors.gray;

/** The length of the longest of the texts: of as many as there are, where so many could not be arguments. */
export const widest = <T>(items: readonly T[], textOf: (item: T) => string): number =>
  items.reduce((most, item) => Math.max(most, textOf(item).length), 0);

/** One file's findings for a person to read: where, how grave, what is wrong, the words in question and what would mend it. */
export function prettyFile(file: FileFindings, colors: Colors, width: number): string {
  if (file.findings.length === 0) return '';
  const lines = [colors.underline(file.path === '-' ? 'standard input' : file.path)];
  const where = (f: PlacedFinding): string => `${f.line}:${f.column}`;
  const placeWidth = widest(file.findings, where);
  const severityWidth = widest(file.findings, ({ severity }) => severity);
  for (const finding of file.findings) {
    const paint = paintOf(colors, finding.severity);
    const indent = ' '.repeat(placeWidth + severityWidth + 6);
    lines.push(
      `  ${colors.dim(where(finding).padStart(placeWidth))}  ${paint(finding.severity.padEnd(severityWidth))}  ${finding.message}  ${colors.dim(`${finding.rule}/${finding.messageId}`)}`,
      `${indent}${excerpt(file.article, finding, width - indent.length, paint, colors)}`,
    );
    for (const related of finding.related.slice(0, 3)) {
      lines.push(`${indent}${colors.dim(`↳ ${relatedText(file, related)}`)}`);
    }
    const safe = finding.fixes.find((fix) => fix.safe);
    if (safe !== undefined) lines.push(`${indent}${colors.dim(`✎ --fix: ${safe.title}`)}`);
  }
  return `${lines.join('\n')}\n\n`;
}

function relatedText({ article }: FileFindings, { start, message, path, source }: Related): string {
  if (path !== undefined) return message.includes(path) ? message : `${message} (${path})`;
  const from = source === undefined ? undefined : article.sources[source];
  if (from === undefined) return `${message} (line ${article.lineAt(start) + 1})`;
  const line = `line ${from.article.lineAt(start) + 1}`;
  return `${message} (${message.includes(from.name) ? line : `${from.name}, ${line}`})`;
}

const LEAST_CONTEXT = 24;

/** The flagged words with a little of what stands around them, on one line. */
function excerpt(article: Article, span: Span, room: number, paint: Paint, colors: Colors): string {
  const { text } = article;
  const space = Math.max(40, room) - 2;
  const lineStart = article.lines[article.lineAt(span.start)]?.start ?? 0;
  const lineEnd = article.lines[article.lineAt(span.end)]?.end ?? text.length;
  const flagged = clip(oneLine(text.slice(span.start, span.end)).trim(), space);
  const around = Math.max(LEAST_CONTEXT, space - flagged.length);
  const beforeText = oneLine(text.slice(Math.max(lineStart, span.start - 400), span.start));
  const afterText = oneLine(text.slice(span.end, Math.min(lineEnd, span.end + 400)));
  if (flagged.length >= space - 2) return paint(flagged);
  const before = tail(beforeText, Math.max(Math.floor(around / 2), around - afterText.length));
  const after = clip(afterText, Math.max(0, around - before.length));
  return `${colors.dim(before)}${paint(flagged)}${colors.dim(after)}`;
}

const oneLine = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ');

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${wellFormed(text.slice(0, Math.max(0, length - 1)))}…`;
}

function tail(text: string, length: number): string {
  return text.length <= length ? text : `…${wellFormed(text.slice(text.length - Math.max(0, length - 1)))}`;
}

/** Without half of a character at the cut. */
const wellFormed = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/, '');

/** The line at the end: how much was found and what to do next. */
export function prettySummary(files: readonly Pick<FileFindings, 'findings'>[], colors: Colors): string {
  const findings = files.flatMap((file) => file.findings);
  const inFiles = count(files.length, 'file');
  if (findings.length === 0) return `${colors.green('✓')} Nothing found in ${inFiles}.\n`;
  const parts = [...SEVERITIES]
    .reverse()
    .map((severity) => [severity, findings.filter((f) => f.severity === severity).length] as const)
    .filter(([, n]) => n > 0)
    .map(([severity, n]) =>
      paintOf(colors, severity)(severity === 'info' ? `${n} info` : count(n, severity)),
    );
  const fixable = findings.filter((f) => f.fixes.some((fix) => fix.safe)).length;
  const hint =
    fixable > 0
      ? ` ${fixable === findings.length && fixable > 1 ? 'All' : fixable} can be mended with --fix.`
      : '';
  const flagged = files.filter((file) => file.findings.length > 0).length;
  const total = colors.bold(count(findings.length, 'finding'));
  const where = files.length === 1 ? '' : ` in ${flagged} of ${inFiles}`;
  return `${total}${where}: ${parts.join(', ')}.${hint}\n`;
}

// Not `toLocaleString`: loading what it knows of languages takes longer than linting an article.
const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',');

export const count = (n: number, noun: string): string => `${grouped(n)} ${noun}${n === 1 ? '' : 's'}`;
