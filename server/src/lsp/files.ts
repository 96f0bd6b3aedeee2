import type { Connection } from 'vscode-languageserver';
import type { Files } from '../config/files.ts';
import { isUri, type Location, nameOf, parentOf } from '../config/locations.ts';
import { LIST_FOLDER, READ_FILE, WRITE_FILE } from './protocol.ts';

export interface WritableFiles extends Files {
  /** Writes a whole file, with the folders it needs. Throws with a reason when that can't be done. */
  write(location: Location, text: string): Promise<void>;
}

/** True for a document that lies on some file system, and is not a buffer that was never saved. */
export const hasFile = (uri: string): boolean => isUri(uri) && !uri.startsWith('untitled:');

/** Files as the client sees them: the file system of a virtual workspace, or of the editor's own machine. */
export const clientFiles = (connection: Connection): WritableFiles => ({
  read: async (uri) => (await connection.sendRequest<string | null>(READ_FILE, { uri })) ?? null,
  list: async (uri) => (await connection.sendRequest<string[] | null>(LIST_FOLDER, { uri })) ?? [],
  write: async (uri, text) => {
    await connection.sendRequest(WRITE_FILE, { uri, text });
  },
});

/** No file system at all: settings come from the editor alone. */
const noFiles: WritableFiles = {
  read: async () => null,
  list: async () => [],
  write: async (location) => {
    throw new Error(`there is no file system for ${location}`);
  },
};

/** The server's own file system for `file:` URIs where it has one, the client's for everything else. */
export function filesFor(own: WritableFiles | null, client: WritableFiles | null): WritableFiles {
  const pick = (uri: string): WritableFiles =>
    uri.startsWith('file:') && own !== null ? own : (client ?? noFiles);
  return {
    read: (uri) => pick(uri).read(uri),
    list: (uri) => pick(uri).list(uri),
    write: (uri, text) => pick(uri).write(uri, text),
  };
}

/**
 * Files with a memory for what lies in each folder, so that looking for four names in ten folders is ten questions.
 * Make a new one when files may have changed. What can't be read counts as not there.
 */
export function rememberingFolders(files: Files): Files {
  const folders = new Map<string, Promise<readonly string[]>>();
  const list = (folder: string): Promise<readonly string[]> => {
    let names = folders.get(folder);
    if (names === undefined) {
      names = files.list(folder).catch(() => []);
      folders.set(folder, names);
    }
    return names;
  };
  return {
    list,
    read: async (location) => {
      const folder = parentOf(location);
      if (folder === null || !(await list(folder)).includes(nameOf(location))) return null;
      return files.read(location).catch(() => null);
    },
  };
}
