import { readdirSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Files } from '../config/files.ts';
import type { Location } from '../config/locations.ts';
import { decode } from '../disk/encoding.ts';

/** A path of the operating system as a location. */
export const locationOf = (path: string): Location => resolve(path).split(sep).join('/');

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** The disk, for configuration, sources and stet files. Folders are listed once a run. */
export function nodeFiles(): Files {
  const listed = new Map<Location, readonly string[]>();
  return {
    read: async (location) => {
      try {
        return decode(readFileSync(location)).text;
      } catch (error) {
        if (ABSENT.has((error as NodeJS.ErrnoException).code ?? '')) return null;
        throw error;
      }
    },
    list: async (folder) => {
      let names = listed.get(folder);
      if (names === undefined) {
        names = listFolder(folder);
        listed.set(folder, names);
      }
      return names;
    },
  };
}

function listFolder(folder: Location): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `${entry.name}/` : entry.name,
    );
  } catch {
    return [];
  }
}
