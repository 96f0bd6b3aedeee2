import { isSourceName } from '../article/file-name.ts';
import type { ConfigFile } from './config.ts';
import { expand, type Files, isThere } from './files.ts';
import { join, type Location, nameOf, parentOf } from './locations.ts';

/** Where the sources of a file lie, and names that led nowhere. */
export interface SourceLocations {
  readonly locations: readonly Location[];
  /** Paths that were named and are not there, with the place that named them. */
  readonly missing: readonly { readonly path: string; readonly namedIn: Location }[];
}

/** What is called so is meant as a file. */
const ENDING = /\.[a-z]\w*$/i;

/**
 * The documents a file was written from, each once: those the configurations name, those of the file's own front matter
 * (`named`), and every text in a folder beside it: `story.sources/` for `story.md`.
 */
export async function sourcesOf(
  files: Files,
  configs: readonly ConfigFile[],
  file: Location,
  named: readonly string[],
): Promise<SourceLocations> {
  const found: Location[] = [];
  const missing: { path: string; namedIn: Location }[] = [];
  const take = async (folder: Location, path: string): Promise<boolean> => {
    const locations = await expand(files, folder, path);
    const there = await Promise.all(locations.map(async (at) => ((await isThere(files, at)) ? [at] : [])));
    found.push(...there.flat());
    return there.flat().length > 0;
  };
  for (const { value, folder, location } of configs) {
    for (const path of value.sources ?? [])
      if (!(await take(folder, path))) missing.push({ path, namedIn: location });
  }
  const folder = parentOf(file) ?? file;
  // "sources: Reuters" names an agency, not a file, and so do "U.S. Census Bureau" and "AP/Reuters".
  for (const path of named) {
    if (!/[./\\]/.test(path) || /^\w+:\/\//.test(path)) continue;
    if (!(await take(folder, path)) && ENDING.test(path)) missing.push({ path, namedIn: file });
  }
  const beside = join(folder, `${stemOf(nameOf(file))}.sources`);
  for (const name of [...(await files.list(beside))].sort()) {
    if (isSourceName(name)) found.push(join(beside, name));
  }
  return { locations: [...new Set(found)].filter((location) => location !== file), missing };
}

const stemOf = (name: string): string => name.replace(/\.[^.]+$/, '');
