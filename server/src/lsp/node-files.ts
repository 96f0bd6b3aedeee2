import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from '../disk/encoding.ts';
import { orIfAbsent, replaceFile } from '../disk/replace.ts';
import type { WritableFiles } from './files.ts';

/** The file system of this machine, by `file:` URIs. */
export const nodeFiles: WritableFiles = {
  read: async (uri) => {
    const bytes = await readFile(fileURLToPath(uri)).catch(orIfAbsent(null));
    return bytes === null ? null : decode(bytes).text;
  },
  list: async (uri) => {
    const entries = await readdir(fileURLToPath(uri), { withFileTypes: true }).catch(orIfAbsent([]));
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  },
  write: async (uri, text) => {
    const path = fileURLToPath(uri);
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, text);
  },
};
