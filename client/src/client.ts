import { type ExtensionContext, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type CopyStatus, CURSOR, type InitOptions, STATUS } from '../../server/src/lsp/protocol.ts';
import { Checks } from './checks.ts';
import { registerCommands } from './commands.ts';
import { Committed } from './committed.ts';
import { registerFactSheet } from './fact-sheet.ts';
import { answerFiles } from './files.ts';
import { LANGUAGES } from './languages.ts';
import { registerPaste } from './paste.ts';
import { PickedSources } from './picked-sources.ts';
import { RULE_PAGES, registerRulePages } from './rule-pages.ts';
import { SourcesView } from './sources-view.ts';
import { StatusItem } from './status.ts';
import { tellView } from './view.ts';
import { WorkspaceLint } from './workspace-lint.ts';

/** Makes the client for this surroundings: a Node process or a Web Worker at the other end. */
export type ClientMaker = (options: LanguageClientOptions) => BaseLanguageClient;

/** What only this surroundings' client tells its server. */
type Extra = Pick<InitOptions, 'script'>;

let client: BaseLanguageClient | undefined;

export function start(context: ExtensionContext, makeClient: ClientMaker, extra: Extra = {}): void {
  const output = window.createOutputChannel('Copydesk', { log: true });
  const checks = new Checks(context.workspaceState);
  const picked = new PickedSources(context.workspaceState);
  const selector = documentSelector();
  const status = new StatusItem(selector);
  client = makeClient({
    // The list of what was let stand is no copy, but entries that match nothing any more are shown in it.
    documentSelector: [...selector, { language: 'json', pattern: '**/.copydesk/stet.json' }],
    outputChannel: output,
    // Made anew at every start: what the user has said of files since the last one holds.
    initializationOptions: (): InitOptions => ({
      docs: RULE_PAGES,
      extension: true,
      cursor: true,
      files: true,
      checks: checks.all(),
      picked: picked.all(),
      ...extra,
    }),
    middleware: {
      provideDiagnostics: async (document, previous, token, next) => {
        const isNew = previous === undefined && 'uri' in document;
        if (isNew && client !== undefined) await tellView(client, document);
        return next(document, previous, token);
      },
    },
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true },
  });
  answerFiles(client);
  const sources = new SourcesView(client);
  client.onNotification(STATUS, (news: CopyStatus) => {
    status.update(news);
    sources.refresh();
  });
  context.subscriptions.push(
    output,
    status,
    followCursor(client, status),
    ...registerCommands(context, { client, checks, status, output }),
    ...picked.register(client),
    ...registerFactSheet(client),
    ...sources.register(),
    ...new WorkspaceLint(client).register(),
    registerPaste(selector, client),
    registerRulePages(context.extensionUri),
    new Committed(client),
  );
  // Not waited for: what is asked before the server is up waits by itself, and the editor opens at once.
  client.start().catch((error: unknown) => {
    output.error(String(error));
    status.failed();
  });
}

export async function stop(): Promise<void> {
  // One that never came up has nothing to stop.
  await client?.stop().catch(() => undefined);
  client = undefined;
}

/**
 * Copy on disk, in unsaved buffers and on the file systems of the workspace; not the other sides of a diff, output
 * or what else an editor shows as text.
 */
function documentSelector(): { language: string; scheme: string }[] {
  const folders = workspace.workspaceFolders ?? [];
  const schemes = new Set(['file', 'untitled', 'vscode-vfs', ...folders.map((folder) => folder.uri.scheme)]);
  return LANGUAGES.flatMap((language) => [...schemes].map((scheme) => ({ language, scheme })));
}

/** Tells where the caret is, but only while findings wait for it to leave their sentence. */
const followCursor = (to: BaseLanguageClient, status: StatusItem) =>
  window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
    const uri = textEditor.document.uri.toString();
    const caret = selections[0]?.active;
    if (caret === undefined || !status.hasWaiting(uri) || !to.isRunning()) return;
    void to.sendNotification(CURSOR, { uri, position: { line: caret.line, character: caret.character } });
  });
