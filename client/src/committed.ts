import { type Disposable, type Event, extensions, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { COMMIT_MADE, COMMITTED, type FileRequest } from '../../server/src/lsp/protocol.ts';

/** As much of VS Code's own Git extension as is needed here. */
interface Repository {
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined;
    readonly onDidChange: Event<void>;
  };
  show(ref: string, path: string): Promise<string>;
}
interface Api {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<unknown>;
  getRepository(uri: Uri): Repository | null;
}
interface GitExtension {
  getAPI(version: 1): Api;
}

/** The Git extension looks for repositories when the editor opens; copy that opens with it waits for that so long, in ms. */
const PATIENCE = 5000;

/**
 * Tells the server what a file held when it was last committed, going by VS Code's Git extension where there is one, and
 * when another commit is the last.
 */
export class Committed implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #followed = new Map<Repository, Disposable>();

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    client.onRequest(COMMITTED, ({ uri }: FileRequest) => this.#textOf(Uri.parse(uri)));
  }

  dispose(): void {
    for (const following of this.#followed.values()) following.dispose();
  }

  async #textOf(file: Uri): Promise<string | null> {
    const git = extensions.getExtension<GitExtension>('vscode.git');
    if (git === undefined) return null;
    try {
      const api = (git.isActive ? git.exports : await git.activate()).getAPI(1);
      if (api.state === 'uninitialized') await first(api.onDidChangeState);
      const repository = api.getRepository(file);
      if (repository === null) return null;
      this.#follow(repository);
      return await repository.show('HEAD', file.fsPath);
    } catch {
      // Not under version control, or not committed yet: all of it counts.
      return null;
    }
  }

  #follow(repository: Repository): void {
    if (this.#followed.has(repository)) return;
    const { state } = repository;
    let last = state.HEAD?.commit;
    const following = state.onDidChange(() => {
      if (state.HEAD?.commit === last) return;
      last = state.HEAD?.commit;
      if (this.#client.isRunning()) void this.#client.sendNotification(COMMIT_MADE);
    });
    this.#followed.set(repository, following);
  }
}

/** Waits for an event to come, or not much longer. */
const first = (event: Event<unknown>): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, PATIENCE);
    const listener = event(done);
  });
