import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WritableFiles } from './files.ts';

/** The file system of this machine, by `file:` URIs. */
export const nodeFiles: WritableFiles = {
  read: (uri) => readFile(fileURLToPath(uri), 'utf8').catch(nothing(null)),
  list: async (uri) => {
    const entries = await readdir(fileURLToPath(uri), { withFileTypes: true }).catch(nothing([]));
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  },
  write: async (uri, text) => {
    const path = fileURLToPath(uri);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
};

const nothing =
  <T>(value: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return value;
    throw error;
  };
