import type { Connection } from 'vscode-languageserver';
import { cleanPaste, type HtmlReader } from '../paste/paste.ts';
import { factSheet } from '../report/fact-sheet.ts';
import { factSheetHtml } from '../report/html.ts';
import type { Checker } from './checker.ts';
import { formatOf, type OpenCopy } from './open-copy.ts';
import { FACT_SHEET, type FactSheetRequest, PASTE, type PasteRequest, type PasteResult } from './protocol.ts';

interface Surroundings {
  readonly connection: Connection;
  readonly checker: Checker;
  readonly find: (uri: string) => OpenCopy | undefined;
  readonly loadHtmlReader: () => Promise<HtmlReader>;
}

/** Answers what only our own client asks: the fact sheet of a document, and clean copy for the clipboard. */
export function answerExtras({ connection, checker, find, loadHtmlReader }: Surroundings): void {
  connection.onRequest(FACT_SHEET, async ({ uri }: FactSheetRequest): Promise<string | null> => {
    const copy = find(uri);
    if (copy === undefined) return null;
    const { article, findings } = await checker.check(copy);
    return factSheetHtml([factSheet(article, findings)]);
  });
  connection.onRequest(
    PASTE,
    async ({ uri, languageId, html, text }: PasteRequest): Promise<PasteResult | null> => {
      const reader = html === undefined ? null : await loadHtmlReader();
      const clipboard = { ...(html === undefined ? {} : { html }), ...(text === undefined ? {} : { text }) };
      return cleanPaste(clipboard, formatOf(languageId, uri), reader);
    },
  );
}
