import { lint } from '../../lint.ts';
import { type FactSheet, factSheet } from '../../report/fact-sheet.ts';
import { factSheetHtml } from '../../report/html.ts';
import { factSheetMarkdown } from '../../report/markdown.ts';
import { Desk, type Io, OK, TROUBLE } from '../desk.ts';
import type { ReportOptions } from '../options.ts';

/** Prints the fact sheet of each article: what stands in it to be checked, and what answers for it. */
export async function reportCommand(
  paths: readonly string[],
  options: ReportOptions,
  io: Io,
): Promise<number> {
  const desk = new Desk(io, options);
  const sheets: (FactSheet & { path: string })[] = [];
  for await (const doc of desk.documents(paths)) {
    const article = doc.article(doc.decoded.text);
    const { findings } = lint(article, doc.settings, doc.hooks(article));
    sheets.push({ path: doc.input.path, ...factSheet(article, findings) });
  }
  // An empty page would read as if nothing were wrong.
  if (sheets.length > 0 || options.format === 'json') io.stdout.write(formatted(sheets, options.format));
  return desk.troubled ? TROUBLE : OK;
}

function formatted(
  sheets: readonly (FactSheet & { path: string })[],
  format: ReportOptions['format'],
): string {
  if (format === 'html') return factSheetHtml(sheets);
  if (format === 'md') return sheets.map(factSheetMarkdown).join('\n');
  const results = sheets.map(({ path, title, sources, counts, items }) => ({
    path,
    title,
    sources,
    counts,
    items,
  }));
  return `${JSON.stringify(results, null, 2)}\n`;
}
