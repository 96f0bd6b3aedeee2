import ignore, { type Ignore } from 'ignore';
import type { Files } from './files.ts';
import { below, join, type Location, parentOf } from './locations.ts';

/**
 * Tells which files git would leave out: every `.gitignore` from the top of the repository down to the file counts,
 * and the nearest one has the last word, as in git. Outside a repository, those from `top` down. Each is read once; make
 * a new one when files have changed.
 */
export class GitIgnore {
  readonly #files: Files;
  readonly #top: Promise<Location>;
  readonly #rules = new Map<Location, Promise<Ignore | null>>();
  readonly #folders = new Map<Location, Promise<boolean>>();

  constructor(files: Files, top: Location) {
    this.#files = files;
    this.#top = repositoryOf(files, top).then((repository) => repository ?? top);
  }

  async ignores(file: Location): Promise<boolean> {
    const folder = parentOf(file);
    if (folder === null) return false;
    return (await this.#ignoresFolder(folder)) || (await this.#decide(file, folder, '')) === true;
  }

  /** What lies in a folder that is left out can't be taken back in: git doesn't look inside. */
  #ignoresFolder(folder: Location): Promise<boolean> {
    let known = this.#folders.get(folder);
    if (known === undefined) {
      known = this.#look(folder);
      this.#folders.set(folder, known);
    }
    return known;
  }

  async #look(folder: Location): Promise<boolean> {
    const parent = parentOf(folder);
    if (parent === null || below(await this.#top, folder) === null) return false;
    return (await this.#ignoresFolder(parent)) || (await this.#decide(folder, parent, '/')) === true;
  }

  async #decide(path: Location, from: Location, suffix: '' | '/'): Promise<boolean | null> {
    const top = await this.#top;
    for (let folder: Location | null = from; folder !== null; folder = parentOf(folder)) {
      const rules = await this.#rulesIn(folder);
      const name = below(folder, path);
      if (rules !== null && name !== null) {
        const { ignored, unignored } = rules.test(name + suffix);
        if (ignored || unignored) return ignored;
      }
      if (below(top, folder) === null) return null;
    }
    return null;
  }

  #rulesIn(folder: Location): Promise<Ignore | null> {
    let rules = this.#rules.get(folder);
    if (rules === undefined) {
      rules = this.#files
        .read(join(folder, '.gitignore'))
        .then((text) => (text === null ? null : ignore().add(text)))
        // One that can't be read leaves nothing out: git, too, only warns of it.
        .catch(() => null);
      this.#rules.set(folder, rules);
    }
    return rules;
  }
}

async function repositoryOf(files: Files, folder: Location): Promise<Location | null> {
  for (let at: Location | null = folder; at !== null; at = parentOf(at)) {
    const names = await files.list(at);
    // A work tree of git's has a file in place of the folder.
    if (names.includes('.git/') || names.includes('.git')) return at;
  }
  return null;
}
