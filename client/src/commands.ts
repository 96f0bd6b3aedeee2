import {
  commands,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CHECK_ANYWAY, CHECK_NOW } from '../../server/src/lsp/protocol.ts';
import type { Check, Checks } from './checks.ts';
import { rulePage } from './rule-pages.ts';
import type { StatusItem } from './status.ts';

/** What the commands work with. */
export interface Desk {
  readonly client: BaseLanguageClient;
  readonly checks: Checks;
  readonly status: StatusItem;
  readonly output: LogOutputChannel;
}

export function registerCommands(context: ExtensionContext, desk: Desk): Disposable[] {
  const { client, output } = desk;
  return [
    commands.registerCommand('copydesk.clean', () => clean(client)),
    commands.registerCommand('copydesk.stripMarks', () => stripMarks(client)),
    commands.registerCommand('copydesk.tidyStet', () => tidyStet(client)),
    commands.registerCommand('copydesk.setSeverity', (uri?: string, rule?: string) =>
      setSeverity(context, client, uri, rule),
    ),
    commands.registerCommand('copydesk.stetWithNote', (uri: string, place: unknown) =>
      stetWithNote(client, uri, place),
    ),
    commands.registerCommand('copydesk.checkNow', () =>
      withDocument((uri) => client.sendNotification(CHECK_NOW, { uri })),
    ),
    commands.registerCommand('copydesk.checkThisFile', () => check(desk, 'always')),
    commands.registerCommand('copydesk.dontCheckThisFile', () => check(desk, 'never')),
    commands.registerCommand('copydesk.restart', async () => {
      // One that never came up can't be stopped.
      if (client.needsStop()) await client.stop();
      await client.start();
    }),
    commands.registerCommand('copydesk.showOutput', () => output.show(true)),
    commands.registerCommand('copydesk.showRule', (rule?: string) => showRule(context, rule)),
  ];
}

async function withDocument(act: (uri: string) => Promise<void>): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) {
    void window.showInformationMessage(l10n.t('Open the copy first.'));
    return;
  }
  await act(document.uri.toString());
}

const onServer = <T>(client: BaseLanguageClient, command: string, ...args: unknown[]): Promise<T> =>
  client.sendRequest<T>('workspace/executeCommand', { command, arguments: args });

const clean = (client: BaseLanguageClient): Promise<void> =>
  withDocument(async (uri) => {
    const removed = await onServer<number | null>(client, 'copydesk.server.clean', uri);
    if (removed === null) return;
    const message =
      removed === 0
        ? l10n.t('No site chrome to take out.')
        : removed === 1
          ? l10n.t('Took out 1 piece of site chrome. Undo brings it back.')
          : l10n.t('Took out {0} pieces of site chrome. Undo brings them back.', removed);
    void window.showInformationMessage(message);
  });

const stripMarks = (client: BaseLanguageClient): Promise<void> =>
  withDocument(async (uri) => {
    const gone = await onServer<number | null>(client, 'copydesk.server.stripMarks', uri);
    if (gone === null) return;
    const message =
      gone === 0
        ? l10n.t('No marks to take out.')
        : gone === 1
          ? l10n.t('Took out 1 mark. Undo brings it back.')
          : l10n.t('Took out {0} marks. Undo brings them back.', gone);
    void window.showInformationMessage(message);
  });

/** Takes out what matches nothing any more: in the list that counts for the copy at hand, or for each folder. */
async function tidyStet(client: BaseLanguageClient): Promise<void> {
  const active = window.activeTextEditor?.document.uri;
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => Uri.joinPath(uri, 'any.txt'));
  const isOurs =
    active !== undefined && (active.scheme === 'file' || workspace.getWorkspaceFolder(active) !== undefined);
  let gone = 0;
  for (const uri of isOurs ? [active] : folders) {
    const here = await onServer<number | null>(client, 'copydesk.server.tidyStet', uri.toString());
    if (here === null) return;
    gone += here;
  }
  const message =
    gone === 0
      ? l10n.t('Everything that was let stand is still in the copy: nothing to tidy.')
      : gone === 1
        ? l10n.t('Took out 1 entry that matched nothing any more.')
        : l10n.t('Took out {0} entries that matched nothing any more.', gone);
  void window.showInformationMessage(message);
}

const SEVERITIES: readonly (readonly [string, string])[] = [
  ['error', 'A red line'],
  ['warning', 'A yellow line'],
  ['info', 'A blue line'],
  ['hint', 'A few dots under the words'],
  ['off', 'Don’t look for it'],
];

/** Asks for a severity and has it written to the folder's config file. */
async function setSeverity(
  context: ExtensionContext,
  client: BaseLanguageClient,
  uri = window.activeTextEditor?.document.uri.toString(),
  rule?: string,
): Promise<void> {
  const chosen = rule ?? (await pickRule(context));
  if (chosen === undefined || uri === undefined) return;
  const items = SEVERITIES.map(([label, detail]) => ({ label, detail: l10n.t(detail) }));
  const placeHolder = l10n.t('How grave is a finding of {0} in this folder?', chosen);
  const severity = await window.showQuickPick(items, { placeHolder });
  if (severity !== undefined) {
    await onServer(client, 'copydesk.server.setSeverity', uri, chosen, severity.label);
  }
}

async function stetWithNote(client: BaseLanguageClient, uri: string, place: unknown): Promise<void> {
  const note = await window.showInputBox({ prompt: l10n.t('Why may this stand? The note is kept with it.') });
  if (note !== undefined) await onServer(client, 'copydesk.server.stet', uri, place, { note });
}

const check = ({ client, checks }: Desk, wanted: Check): Promise<void> =>
  withDocument(async (uri) => {
    await checks.set(uri, wanted);
    await client.sendNotification(CHECK_ANYWAY, { uri, check: wanted });
  });

/** A rule's page, as its links in the findings open it. */
async function showRule(context: ExtensionContext, rule?: string): Promise<void> {
  const wanted = rule ?? (await pickRule(context));
  if (wanted !== undefined) await commands.executeCommand('vscode.open', rulePage(wanted));
}

function pickRule(context: ExtensionContext): Thenable<string | undefined> {
  const { properties } = context.extension.packageJSON.contributes.configuration as {
    properties: Record<string, { properties?: Record<string, unknown> }>;
  };
  const rules = Object.keys(properties['copydesk.rules']?.properties ?? {}).filter(
    (key) => !key.includes('/'),
  );
  return window.showQuickPick(rules, { placeHolder: l10n.t('Which rule?') });
}
