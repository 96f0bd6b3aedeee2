import { type Dirent, readdir, type Stats, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { glob, isDynamicPattern } from 'tinyglobby';
import { COPY_ENDINGS, isCopyName } from '../article/file-name.ts';
import { GitIgnore } from '../config/gitignore.ts';
import { locationOf, nodeFiles } from './node-files.ts';

export const STDIN = '-';

export interface Input {
  /** As the user would write it: relative to the working directory where it lies below it. `-` is standard input. */
  readonly path: string;
  readonly absolute: string;
  /** Named by the user, not found in a folder: linted whatever it is. */
  readonly explicit: boolean;
}

/** What one argument led to. */
export interface InputGroup {
  readonly arg: string;
  readonly inputs: readonly Input[];
  /** Folders in which there may be more, but which may not be looked into. */
  readonly locked: readonly string[];
}

type Found = Omit<InputGroup, 'arg'>;

/** The files that the arguments stand for, in their order; those of a folder in order of path. */
export async function findInputs(args: readonly string[], cwd: string): Promise<InputGroup[]> {
  return Promise.all(args.map(async (arg) => ({ arg, ...(await inputsOf(arg, cwd)) })));
}

async function inputsOf(arg: string, cwd: string): Promise<Found> {
  if (arg === STDIN) return named(STDIN, STDIN);
  // What a script's empty variable leaves: nobody means the whole folder by it.
  if (arg === '') return { inputs: [], locked: [] };
  const absolute = resolve(cwd, arg);
  const stat = statOf(absolute);
  if (stat?.isDirectory()) return walk(`**/*.{${COPY_ENDINGS.join(',')}}`, absolute, cwd);
  if (stat === undefined && isDynamicPattern(arg)) {
    const { pattern, folder } = rooted(arg.split(sep).join('/'), cwd);
    const found = await walk(pattern, folder, cwd);
    // A pattern that names its ending ("*.html") is taken at its word; "drafts/*" means the articles in there.
    if (/\.[\w{},]+$/.test(arg)) return found;
    return { ...found, inputs: found.inputs.filter((input) => isCopyName(input.path)) };
  }
  return named(display(absolute, cwd), absolute);
}

/** Undefined where nothing is, and where what is may not be asked about: reading it says why. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** A pattern and where to look: what leads out of the working directory is walked from where it leads. */
function rooted(arg: string, cwd: string): { readonly pattern: string; readonly folder: string } {
  const { base, glob: pattern } = picomatch.scan(arg);
  if (!base.startsWith('..') && !isAbsolute(base)) return { pattern: arg, folder: cwd };
  return { pattern, folder: resolve(cwd, base.replace(/\\(.)/g, '$1')) };
}

const named = (path: string, absolute: string): Found => ({
  inputs: [{ path, absolute, explicit: true }],
  locked: [],
});

async function walk(pattern: string, folder: string, cwd: string): Promise<Found> {
  const git = new GitIgnore(nodeFiles(), locationOf(folder));
  const locked: string[] = [];
  const files = await glob(pattern, {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    ignore: ['**/node_modules/**', '**/.git/**', '**/.copydesk/**', '**/*.sources/**'],
    fs: { readdir: noting((path) => locked.push(display(resolve(path), cwd))) },
  });
  const paths = files.map((file) => resolve(file));
  const ignored = await Promise.all(paths.map((path) => git.ignores(locationOf(path))));
  const inputs = paths
    .filter((_, i) => !ignored[i])
    .sort()
    .map((absolute) => ({ path: display(absolute, cwd), absolute, explicit: false }));
  return { inputs, locked: locked.sort() };
}

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** Lists folders, and tells of those that may not be listed: the walk itself passes them by in silence. */
function noting(tell: (path: string) => void): typeof readdir {
  const list = (path: string, options: { withFileTypes: true }, done: Listed): void =>
    readdir(path, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') tell(path);
      done(error, entries);
    });
  // The one of Node's many forms that the walk calls.
  return list as unknown as typeof readdir;
}

function display(absolute: string, cwd: string): string {
  const path = relative(cwd, absolute);
  return path.startsWith('..') || path === '' ? absolute : path.split(sep).join('/');
}
