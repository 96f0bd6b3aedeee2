import {
  type CancellationToken,
  commands,
  type DiagnosticCollection,
  type Disposable,
  l10n,
  languages,
  type Progress,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { COPY_ENDINGS, formatOfName, isCopyName } from '../../server/src/article/file-name.ts';
import {
  type FileFindings,
  LINT_FILE,
  type LintFile,
  WHICH_FILES,
  type WhichFiles,
  WRITE_BASELINE,
} from '../../server/src/lsp/protocol.ts';
import { decode } from './decode.ts';

const COPY = `**/*.{${COPY_ENDINGS.join(',')}}`;
const NEVER = ['**/node_modules/**', '**/.git/**', '**/.copydesk/**', '**/*.sources/**'];
/** So many files are on their way at a time: the server is kept busy, and nothing piles up. */
const AT_ONCE = 4;
/** A burst of changes on disk (a checkout, a sync) is waited out, in ms. */
const SETTLE = 300;

/**
 * Checks all copy of the workspace. What is found stays in the Problems panel and follows the files on disk; open
 * documents have findings of their own and are left out.
 */
export class WorkspaceLint implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #found: DiagnosticCollection = languages.createDiagnosticCollection('copydesk workspace');
  readonly #subscriptions: Disposable[] = [];
  readonly #changed = new Map<string, Uri>();
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** How often what was found was cleared: an answer that comes after that is not shown. */
  #round = 0;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  register(): Disposable[] {
    return [
      this,
      commands.registerCommand('copydesk.lintWorkspace', () => this.#checkAll()),
      commands.registerCommand('copydesk.acceptAll', () => this.#acceptAll()),
      commands.registerCommand('copydesk.clearWorkspace', () => this.#clear()),
    ];
  }

  dispose(): void {
    this.#clear();
    this.#found.dispose();
  }

  #clear(): void {
    this.#round++;
    clearTimeout(this.#settling);
    this.#changed.clear();
    for (const subscription of this.#subscriptions.splice(0)) subscription.dispose();
    this.#found.clear();
  }

  async #checkAll(): Promise<void> {
    tell(await this.#run(false));
  }

  #run(forBaseline: boolean): Thenable<Outcome> {
    const options = {
      location: ProgressLocation.Notification,
      title: l10n.t('Copydesk: checking the workspace'),
      cancellable: true,
    };
    this.#follow();
    return window.withProgress(options, async (progress, token) => {
      const exclude = `{${[...NEVER, ...excluded()].join(',')}}`;
      const files = await this.#among(await workspace.findFiles(COPY, exclude, undefined, token));
      files.sort((a, b) => (a.path < b.path ? -1 : 1));
      if (!forBaseline) this.#keepOnly(files);
      return this.#lintAll(files, forBaseline, progress, token);
    });
  }

  /** Those that neither git nor a config file leaves out. */
  async #among(files: readonly Uri[]): Promise<Uri[]> {
    const params: WhichFiles = { uris: files.map(String) };
    const wanted = new Set(await this.#client.sendRequest<string[]>(WHICH_FILES, params));
    return files.filter((file) => wanted.has(file.toString()));
  }

  /** What was found earlier in files that are gone, or are left out by now, goes. */
  #keepOnly(files: readonly Uri[]): void {
    const wanted = new Set(files.map(String));
    this.#drop((file) => !wanted.has(file.toString()));
  }

  async #lintAll(
    files: readonly Uri[],
    forBaseline: boolean,
    progress: Progress<{ message?: string; increment?: number }>,
    token: CancellationToken,
  ): Promise<Outcome> {
    const round = this.#round;
    const isStopped = (): boolean => token.isCancellationRequested || round !== this.#round;
    let next = 0;
    let checked = 0;
    let findings = 0;
    let failed = 0;
    const work = async (): Promise<void> => {
      while (next < files.length && !isStopped()) {
        const file = files[next++];
        if (file === undefined) return;
        const found = await this.#lint(file, forBaseline).catch(() => null);
        if (found === null) failed++;
        else findings += found;
        checked++;
        const message = l10n.t('{0} of {1} files, {2} findings', checked, files.length, findings);
        progress.report({ message, increment: 100 / files.length });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const cancelled = isStopped() && checked < files.length;
    return { files: files.length, checked, findings, failed, cancelled };
  }

  /** Checks one file as it is on disk; gives how many findings it has. */
  async #lint(file: Uri, forBaseline = false): Promise<number> {
    if (!forBaseline && isOpen(file)) {
      this.#found.delete(file);
      return 0;
    }
    const text = await workspace.fs.readFile(file).then(decode, () => null);
    if (text === null) {
      this.#found.delete(file);
      return 0;
    }
    const round = this.#round;
    const params: LintFile = { uri: file.toString(), languageId: languageOf(file), text, forBaseline };
    const { diagnostics } = await this.#client.sendRequest<FileFindings>(LINT_FILE, params);
    if (!forBaseline && round === this.#round && !isOpen(file)) {
      this.#found.set(file, await this.#client.protocol2CodeConverter.asDiagnostics([...diagnostics]));
    }
    return diagnostics.length;
  }

  async #acceptAll(): Promise<void> {
    const go = l10n.t('Accept All');
    const question = l10n.t(
      'Accept everything that is found in the workspace as it is? Only what is new will be shown from then on.',
    );
    if ((await window.showWarningMessage(question, { modal: true }, go)) !== go) return;
    const { cancelled } = await this.#run(true);
    if (cancelled) return;
    const count = await this.#client.sendRequest<number>(WRITE_BASELINE);
    await this.#run(false);
    void window.showInformationMessage(
      l10n.t('{0} findings accepted. They are listed in .copydesk/baseline.json.', count),
    );
  }

  #follow(): void {
    if (this.#subscriptions.length > 0) return;
    const watcher = workspace.createFileSystemWatcher(COPY);
    const look = (file: Uri): void => this.#later(file);
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate(look),
      watcher.onDidChange(look),
      watcher.onDidDelete((file) => this.#found.delete(file)),
      // A folder that goes takes its files with it, and the watcher hears of none of them.
      workspace.onDidDeleteFiles(({ files }) => this.#forget(files)),
      workspace.onDidRenameFiles(({ files }) => this.#forget(files.map(({ oldUri }) => oldUri))),
      workspace.onDidOpenTextDocument(({ uri }) => this.#found.delete(uri)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#later(uri)),
    );
  }

  #forget(gone: readonly Uri[]): void {
    this.#drop((file) => gone.some((one) => `${file.toString()}/`.startsWith(`${one.toString()}/`)));
  }

  #drop(isGone: (file: Uri) => boolean): void {
    const gone: Uri[] = [];
    this.#found.forEach((file) => {
      if (isGone(file)) gone.push(file);
    });
    for (const file of gone) this.#found.delete(file);
  }

  #later(file: Uri): void {
    if (!isCopyName(file.path)) return;
    if (/\/(?:node_modules|\.git|\.copydesk|[^/]+\.sources)\//.test(file.path)) return;
    this.#changed.set(file.toString(), file);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      // The server has gone away meanwhile: it tells of that itself.
      this.#catchUp().catch(() => undefined);
    }, SETTLE);
  }

  async #catchUp(): Promise<void> {
    const files = [...this.#changed.values()].filter((file) => workspace.getWorkspaceFolder(file));
    this.#changed.clear();
    if (!this.#client.isRunning()) return;
    for (const file of await this.#among(files)) {
      // What was found before is of another text.
      await this.#lint(file).catch(() => this.#found.delete(file));
    }
  }
}

/** How a check of the workspace went. */
interface Outcome {
  readonly files: number;
  readonly checked: number;
  readonly findings: number;
  /** Files that could not be checked. */
  readonly failed: number;
  readonly cancelled: boolean;
}

function tell({ files, checked, findings, failed, cancelled }: Outcome): void {
  const parts = [
    cancelled
      ? l10n.t('Stopped after {0} of {1} files, with {2} findings so far.', checked, files, findings)
      : l10n.t('{0} files checked, {1} findings.', checked, findings),
    ...(failed > 0 ? [l10n.t('{0} could not be checked; the log says why.', failed)] : []),
  ];
  void window.showInformationMessage(parts.join(' '));
}

const isOpen = (file: Uri): boolean =>
  workspace.textDocuments.some(
    (document) => !document.isClosed && document.uri.toString() === file.toString(),
  );

function languageOf({ path }: Uri): string {
  const format = formatOfName(path);
  return format === 'plain' ? 'plaintext' : format;
}

/** What the user leaves out of searches is left out here. */
function excluded(): string[] {
  const globs = workspace.getConfiguration('search').get<Record<string, unknown>>('exclude', {});
  return Object.keys(globs).filter((glob) => globs[glob] === true && !/[{},]/.test(glob));
}
