import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileRequest, LIST_FOLDER, READ_FILE, WRITE_FILE } from '../../server/src/lsp/protocol.ts';

/** Reads and writes for the server what it can't reach itself: virtual file systems, remote folders. */
export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, ({ uri }: FileRequest) => orNothing(read(uri), null));
  client.onRequest(LIST_FOLDER, ({ uri }: FileRequest) => orNothing(list(uri), []));
  client.onRequest(WRITE_FILE, async ({ uri, text = '' }: FileRequest) => {
    await workspace.fs.writeFile(Uri.parse(uri), new TextEncoder().encode(text));
  });
}

async function read(uri: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
}

async function list(uri: string): Promise<string[]> {
  const entries = await workspace.fs.readDirectory(Uri.parse(uri));
  return entries.map(([name, type]) => (type & FileType.Directory ? `${name}/` : name));
}

/** A file or folder that is not there, or may not be read, is none. */
const orNothing = <T>(wanted: Promise<T>, nothing: T): Promise<T> => wanted.catch(() => nothing);
