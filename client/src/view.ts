import { type Range, type TextDocument, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { IN_VIEW, LONG_COPY } from '../../server/src/lsp/protocol.ts';

/** Findings are asked for before the editor of a document is there; so long, in ms, it may take. */
const PATIENCE = 1000;
/** So long, in ms, it may stand at its top before it goes to what it was opened for. */
const MOMENT = 100;

/** Tells which part of a long document the user sees, before its findings are asked for the first time. */
export async function tellView(client: BaseLanguageClient, document: TextDocument): Promise<void> {
  if (document.getText().length < LONG_COPY) return;
  const editor = await editorOf(document);
  if (editor === undefined) return;
  if (inView(editor).start.line === 0) await new Promise((resolve) => setTimeout(resolve, MOMENT));
  const range = client.code2ProtocolConverter.asRange(inView(editor));
  await client.sendNotification(IN_VIEW, { uri: document.uri.toString(), range });
}

/** What the editor shows or, where it was just opened to show something, is about to. */
function inView({ visibleRanges, selection }: TextEditor): Range {
  const [shown] = visibleRanges;
  return shown?.contains(selection.active) ? shown : selection;
}

const shows = (document: TextDocument): TextEditor | undefined =>
  window.visibleTextEditors.find((editor) => editor.document === document);

function editorOf(document: TextDocument): Promise<TextEditor | undefined> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve(shows(document));
    };
    const timer = setTimeout(done, PATIENCE);
    const listener = window.onDidChangeVisibleTextEditors(() => {
      if (shows(document) !== undefined) done();
    });
    if (shows(document) !== undefined) done();
  });
}
