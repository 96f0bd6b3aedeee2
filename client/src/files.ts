import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileRequest, LIST_FOLDER, READ_FILE, WRITE_FILE } from '../../server/src/lsp/protocol.ts';
import { decode } from './decode.ts';

/** Reads and writes for the server what it can't reach itself: virtual file systems, remote folders. */
export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, ({ uri }: FileRequest) => read(uri));
  // A folder that is not there, or may not be looked into, holds nothing.
  client.onRequest(LIST_FOLDER, ({ uri }: FileRequest) => list(uri).catch(() => []));
  client.onRequest(WRITE_FILE, async ({ uri, text = '' }: FileRequest) => {
    await workspace.fs.writeFile(Uri.parse(uri), new TextEncoder().encode(text));
  });
}

/** The text of a file; null where there is none. What is there and can't be read must not be taken for an empty place. */
async function read(uri: string): Promise<string | null> {
  const bytes = await workspace.fs.readFile(Uri.parse(uri)).then(
    (found) => found,
    (error: unknown) => {
      if (error instanceof FileSystemError && LOCKED.has(error.code)) throw error;
      return null;
    },
  );
  const text = bytes === null ? null : decode(bytes);
  if (bytes !== null && text === null) throw new Error('not valid UTF-8; save it as UTF-8 and try again');
  return text;
}

const LOCKED: ReadonlySet<string> = new Set(['NoPermissions', 'Unavailable']);

async function list(uri: string): Promise<string[]> {
  const entries = await workspace.fs.readDirectory(Uri.parse(uri));
  return entries.map(([name, type]) => (type & FileType.Directory ? `${name}/` : name));
}
