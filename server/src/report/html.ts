import type { FactSheet } from './fact-sheet.ts';
import { type PageItem, type PageSection, reportPage } from './page.ts';
import { STATUS_LABEL } from './status.ts';

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
