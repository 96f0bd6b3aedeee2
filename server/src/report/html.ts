import type { Article } from '../article/article.ts';
import type { Finding } from '../rules/rule.ts';
import { type AnswerStatus, type FactSheet, titleOf } from './factSheet.ts';
import { STATUS_LABEL } from './markdown.ts';
import { type PageItem, type PageSection, reportPage } from './page.ts';

/** Fact sheets as one self-contained page. */
export function factSheetHtml(sheets: readonly FactSheet[]): string {
  return reportPage(
    'Fact sheet',
    'Nothing to check: no figures, quotations, names or dates.',
    sheets.map(section),
  );
}

const section = (sheet: FactSheet): PageSection => ({
  title: sheet.title,
  text: sheet.text,
  note: sheet.sources.length > 0 ? `Checked against: ${sheet.sources.join(', ')}` : '',
  labels: STATUS_LABEL,
  items: sheet.items.map(
    ({ start, end, text, kind, line, what, answer }): PageItem => ({
      start,
      end,
      text,
      status: answer.status,
      about: `${kind}${what === '' ? '' : ` (${what})`}, line ${line}: ${STATUS_LABEL[answer.status]}`,
      says: answer.says,
    }),
  ),
});

const SEVERITY_STATUS = { error: 'wrong', warning: 'open', info: 'attributed', hint: 'tick' } as const;
const SEVERITY_LABEL: Readonly<Partial<Record<AnswerStatus, string>>> = {
  wrong: 'errors',
  open: 'warnings',
  attributed: 'for information',
  tick: 'hints',
};

/** Findings as one self-contained page, the copy beside them. */
export function findingsHtml(
  files: readonly { article: Article; path: string; findings: readonly Finding[] }[],
): string {
  const sections = files.map(
    ({ article, path, findings }): PageSection => ({
      title: titleOf(article, path),
      text: article.text,
      note: path,
      labels: SEVERITY_LABEL,
      items: findings.map((finding) => ({
        start: finding.start,
        end: finding.end,
        text: article.text.slice(finding.start, finding.end).replace(/\s+/g, ' ').trim(),
        status: SEVERITY_STATUS[finding.severity],
        about: `${finding.rule}/${finding.messageId}, line ${article.lineAt(finding.start) + 1}`,
        says: finding.message,
      })),
    }),
  );
  return reportPage('Copydesk findings', 'Nothing found.', sections);
}
