import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/**
 * Tells which files git would leave out: every `.gitignore` from the top of the repository down to the file counts,
 * and the nearest one has the last word, as in git. Outside a repository, those from `top` down.
 */
export class GitIgnore {
  readonly #top: string;
  readonly #rules = new Map<string, Ignore | null>();
  readonly #folders = new Map<string, boolean>();

  constructor(top: string) {
    this.#top = repositoryOf(top) ?? top;
  }

  ignores(file: string): boolean {
    const folder = dirname(file);
    return this.#ignoresFolder(folder) || this.#decide(file, folder, '') === true;
  }

  /** What lies in a folder that is left out can't be taken back in: git doesn't look inside. */
  #ignoresFolder(folder: string): boolean {
    if (!inside(this.#top, folder)) return false;
    let known = this.#folders.get(folder);
    if (known === undefined) {
      const parent = dirname(folder);
      known = this.#ignoresFolder(parent) || this.#decide(folder, parent, '/') === true;
      this.#folders.set(folder, known);
    }
    return known;
  }

  #decide(path: string, from: string, suffix: '' | '/'): boolean | null {
    for (let folder = from; ; folder = dirname(folder)) {
      const rules = this.#rulesIn(folder);
      if (rules !== null) {
        const { ignored, unignored } = rules.test(relative(folder, path).split(sep).join('/') + suffix);
        if (ignored || unignored) return ignored;
      }
      if (!inside(this.#top, folder)) return null;
    }
  }

  #rulesIn(folder: string): Ignore | null {
    let rules = this.#rules.get(folder);
    if (rules === undefined) {
      const file = join(folder, '.gitignore');
      rules = existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : null;
      this.#rules.set(folder, rules);
    }
    return rules;
  }
}

const inside = (top: string, path: string): boolean =>
  path !== top && path.startsWith(top.endsWith(sep) ? top : top + sep);

function repositoryOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}
