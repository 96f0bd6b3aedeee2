import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from '../config/files.ts';

/** The file system of this machine, by `file:` URIs. */
export const nodeFiles: Files = {
  read: (uri) => readFile(fileURLToPath(uri), 'utf8').catch(nothing(null)),
  list: async (uri) => {
    const entries = await readdir(fileURLToPath(uri), { withFileTypes: true }).catch(nothing([]));
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  },
};

const nothing =
  <T>(value: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return value;
    throw error;
  };
