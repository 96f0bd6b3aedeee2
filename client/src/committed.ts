import { extensions, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { COMMITTED, type FileRequest } from '../../server/src/lsp/protocol.ts';

/** As much of VS Code's own Git extension as is needed here. */
interface Repository {
  show(ref: string, path: string): Promise<string>;
}
interface GitExtension {
  getAPI(version: 1): { getRepository(uri: Uri): Repository | null };
}

/** Tells the server what a file held when it was last committed, going by VS Code's Git extension where there is one. */
export function answerCommitted(client: BaseLanguageClient): void {
  client.onRequest(COMMITTED, async ({ uri }: FileRequest): Promise<string | null> => {
    const git = extensions.getExtension<GitExtension>('vscode.git');
    if (git === undefined) return null;
    try {
      const file = Uri.parse(uri);
      const repository = (git.isActive ? git.exports : await git.activate()).getAPI(1).getRepository(file);
      return repository === null ? null : await repository.show('HEAD', file.fsPath);
    } catch {
      // Not under version control, or not committed yet: all of it counts.
      return null;
    }
  });
}
