import picomatch from 'picomatch';
import { join, type Location, nameOf, parentOf } from './locations.ts';

/** The file system as far as configuration, sources and stet files need it: Node's, or that of an editor. */
export interface Files {
  /** The text of a file; null where there is none. Throws with a reason when it is there but can't be read. */
  read(location: Location): Promise<string | null>;
  /** Names of what lies in a folder, those of folders with a `/` at the end. Empty where there is no such folder. */
  list(folder: Location): Promise<readonly string[]>;
}

/** Whether a file or a folder's name is among what lies in its folder. */
export async function isThere(files: Files, location: Location): Promise<boolean> {
  const folder = parentOf(location);
  return folder !== null && (await files.list(folder)).includes(nameOf(location));
}

const DEEPEST = 12;

/**
 * The files below a folder that a pattern (`notes/*.txt`, `**\/*.md`) or a plain path stands for, in order of name. A
 * file that is called as the pattern is written ("minutes [2].txt") is what was meant.
 */
export async function expand(files: Files, folder: Location, pattern: string): Promise<Location[]> {
  const { base, glob } = picomatch.scan(pattern.replaceAll('\\', '/'));
  const literal = join(folder, pattern);
  if (glob === '' || (await isThere(files, literal))) return [literal];
  const matches = picomatch(glob);
  const start = base === '' ? folder : join(folder, base);
  const found: Location[] = [];
  const visit = async (at: Location, path: string, depth: number): Promise<void> => {
    for (const name of [...(await files.list(at))].sort()) {
      if (name.startsWith('.') || name === 'node_modules/') continue;
      if (!name.endsWith('/')) {
        if (matches(path + name)) found.push(join(at, name));
      } else if (depth < DEEPEST && (glob.includes('**') || glob.split('/').length > depth + 1)) {
        await visit(join(at, name.slice(0, -1)), path + name, depth + 1);
      }
    }
  };
  await visit(start, '', 0);
  return found;
}
