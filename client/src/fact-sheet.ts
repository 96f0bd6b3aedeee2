import { commands, type Disposable, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FACT_SHEET, type FactSheetRequest } from '../../server/src/lsp/protocol.ts';

/** The fact sheet of the copy at hand, beside it; and saved as a page that prints and can be sent on. */
export const registerFactSheet = (client: BaseLanguageClient): Disposable[] => [
  commands.registerCommand('copydesk.factSheet', () => showFactSheet(client)),
  commands.registerCommand('copydesk.saveFactSheet', () => saveFactSheet(client)),
];

async function showFactSheet(client: BaseLanguageClient): Promise<void> {
  const sheet = await factSheetOf(client);
  if (sheet === undefined) return;
  const panel = window.createWebviewPanel(
    'copydesk.factSheet',
    l10n.t('Fact sheet: {0}', sheet.name),
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: false, localResourceRoots: [], enableFindWidget: true },
  );
  panel.webview.html = sheet.html;
}

async function saveFactSheet(client: BaseLanguageClient): Promise<void> {
  const sheet = await factSheetOf(client);
  if (sheet === undefined) return;
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(sheet.uri, '..', `${sheet.name.replace(/\.[^.]+$/, '')}.facts.html`),
    filters: { HTML: ['html'] },
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(sheet.html));
}

async function factSheetOf(client: BaseLanguageClient) {
  const document = window.activeTextEditor?.document;
  if (document === undefined) {
    void window.showInformationMessage(l10n.t('Open the copy first.'));
    return undefined;
  }
  const request: FactSheetRequest = { uri: document.uri.toString() };
  const html = await client.sendRequest<string | null>(FACT_SHEET, request);
  if (html === null) {
    void window.showInformationMessage(l10n.t('Copydesk reads plain text, Markdown and news copy.'));
    return undefined;
  }
  return { html, uri: document.uri, name: document.uri.path.split('/').at(-1) ?? '' };
}
