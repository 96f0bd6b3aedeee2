import { trimmed } from '../article/trim.ts';

/**
 * A location is an absolute path with `/` between its parts (`/news/a.txt`, `C:/news/a.txt`, `//server/share/a.txt`) or a URI
 * (`file:///news/a.txt`, `vscode-vfs://github/news/a.txt`, `memfs:/news/a.txt`). Configuration, sources and stet files are found by
 * locations alone, so that the command line and an editor's virtual file systems share the code.
 */
export type Location = string;

const ROOT = /^(?:[a-z][\w+.-]+:\/(?:\/[^/]*\/?)?|[a-z]:\/|\/\/[^/]+\/[^/]+\/?|\/)/i;

export const isUri = (location: Location): boolean => /^[a-z][\w+.-]+:\//i.test(location);

/** Everything up to and with the slash that can't be gone above: `/`, `C:/`, `//server/share/`, `scheme://authority/`. */
const rootOf = (location: Location): string => ROOT.exec(location)?.[0] ?? '';

/** The folder of a location, or null at the top. */
export function parentOf(location: Location): Location | null {
  const root = rootOf(location);
  const path = trimmed(location.slice(root.length), null, /\//);
  if (path === '') return null;
  const slash = path.lastIndexOf('/');
  return slash < 0 ? root : root + path.slice(0, slash);
}

export function nameOf(location: Location): string {
  const path = trimmed(location, null, /\//);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return isUri(location) ? decoded(name) : name;
}

/** A path as people write it (relative or absolute, perhaps with `..`), seen from a folder. */
export function join(folder: Location, path: string): Location {
  const written = path.replaceAll('\\', '/');
  if (ROOT.test(written) && !(isUri(folder) && written.startsWith('/'))) return written;
  const root = rootOf(folder);
  const base = written.startsWith('/') ? '' : folder.slice(root.length);
  const encoded = isUri(folder) ? written.split('/').map(encode).join('/') : written;
  const parts: string[] = [];
  for (const part of `${base}/${encoded}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return (root.endsWith('/') || root === '' ? root : `${root}/`) + parts.join('/');
}

/** The path from a folder down to a location, in plain characters; null when it does not lie below the folder. */
export function below(folder: Location, location: Location): string | null {
  const top = folder.endsWith('/') ? folder : `${folder}/`;
  if (!location.startsWith(top)) return null;
  const path = location.slice(top.length);
  return isUri(location) ? decoded(path) : path;
}

/** The path that leads from a folder to a location, with `..` where it lies outside; in plain characters. */
export function pathTo(folder: Location, location: Location): string {
  const inside = below(folder, location);
  if (inside !== null) return inside;
  let up = '';
  for (let at = parentOf(folder); at !== null; at = parentOf(at)) {
    up += '../';
    const path = below(at, location);
    if (path !== null) return up + path;
  }
  return location;
}

// As VS Code writes URIs: everything but letters, digits and -._~ is escaped.
const encode = (part: string): string =>
  encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
