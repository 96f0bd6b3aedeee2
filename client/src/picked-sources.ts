import {
  commands,
  type Disposable,
  type FileSystemWatcher,
  l10n,
  type Memento,
  RelativePattern,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SOURCE_ENDINGS } from '../../server/src/article/file-name.ts';
import { PICK_SOURCES } from '../../server/src/lsp/protocol.ts';

const KEY = 'copydesk.pickedSources';
const CHANGED = 2;

/**
 * The documents that the user has picked as sources of a file: notes, wire copy, a transcript, wherever they lie.
 * Remembered with the workspace; watched, so that the copy is held against them as they are.
 */
export class PickedSources implements Disposable {
  readonly #state: Memento;
  #client: BaseLanguageClient | undefined;
  readonly #watchers = new Map<string, FileSystemWatcher>();

  constructor(state: Memento) {
    this.#state = state;
  }

  /** Of every file, those picked for it. URIs. */
  all(): Record<string, readonly string[]> {
    return this.#state.get<Record<string, readonly string[]>>(KEY, {});
  }

  register(client: BaseLanguageClient): Disposable[] {
    this.#client = client;
    this.#watch();
    return [this, commands.registerCommand('copydesk.pickSources', () => this.#pick())];
  }

  dispose(): void {
    for (const watcher of this.#watchers.values()) watcher.dispose();
    this.#watchers.clear();
  }

  async #pick(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document === undefined) {
      void window.showInformationMessage(l10n.t('Open the copy first.'));
      return;
    }
    const uri = document.uri.toString();
    const before = this.all()[uri] ?? [];
    const kept = before.length === 0 ? [] : await this.#keep(before);
    if (kept === undefined) return;
    const added = kept.length < before.length ? [] : await this.#choose(document.uri);
    if (added === undefined) return;
    await this.#set(uri, [...new Set([...kept, ...added])]);
  }

  /** Which of those picked before stay; undefined where the user thought better of it. */
  async #keep(before: readonly string[]): Promise<readonly string[] | undefined> {
    const items = before.map((uri) => ({
      label: workspace.asRelativePath(Uri.parse(uri)),
      uri,
      picked: true,
    }));
    const chosen = await window.showQuickPick(items, {
      canPickMany: true,
      placeHolder: l10n.t('Sources of this copy. Untick one to take it out; accept all to add more.'),
    });
    return chosen?.map(({ uri }) => uri);
  }

  async #choose(copy: Uri): Promise<readonly string[] | undefined> {
    const chosen = await window.showOpenDialog({
      canSelectMany: true,
      openLabel: l10n.t('Use as Source'),
      title: l10n.t('What was this copy written from?'),
      filters: { [l10n.t('Notes and tables')]: [...SOURCE_ENDINGS] },
      ...(copy.scheme === 'untitled' ? {} : { defaultUri: Uri.joinPath(copy, '..') }),
    });
    return chosen?.map((uri) => uri.toString());
  }

  async #set(uri: string, sources: readonly string[]): Promise<void> {
    const { [uri]: _, ...others } = this.all();
    await this.#state.update(KEY, sources.length === 0 ? others : { ...others, [uri]: sources });
    this.#watch();
    await this.#client?.sendNotification(PICK_SOURCES, { uri, sources });
  }

  /** Sources may lie outside the workspace, where the server hears of no change by itself. */
  #watch(): void {
    const wanted = new Set(Object.values(this.all()).flat());
    for (const [uri, watcher] of this.#watchers) {
      if (wanted.has(uri)) continue;
      watcher.dispose();
      this.#watchers.delete(uri);
    }
    for (const uri of wanted) {
      const at = Uri.parse(uri);
      if (this.#watchers.has(uri) || workspace.getWorkspaceFolder(at) !== undefined) continue;
      const name = at.path.slice(at.path.lastIndexOf('/') + 1);
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(at, '..'), name));
      const tell = (): void => {
        void this.#client?.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri, type: CHANGED }],
        });
      };
      watcher.onDidChange(tell);
      watcher.onDidCreate(tell);
      watcher.onDidDelete(tell);
      this.#watchers.set(uri, watcher);
    }
  }
}
