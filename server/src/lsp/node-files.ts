import { chmod, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
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
    await replace(await realpath(path).catch(nothing(path)), text);
  },
};

/** Writes a file beside the old one and puts it in its place: where the disk is full, the old one is still there. */
async function replace(path: string, text: string): Promise<void> {
  const before = await stat(path).catch(nothing(null));
  const fresh = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(fresh, text);
    if (before !== null) await chmod(fresh, before.mode);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

const nothing =
  <T>(value: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return value;
    throw error;
  };
