import { readStet, type StetEntry, type StetProblem } from '../stet/entry.ts';
import type { Files } from './files.ts';
import { join, type Location, nameOf, parentOf, pathTo } from './locations.ts';

export const STET_FOLDER = '.copydesk';
export const STET_NAME = 'stet.json';

/** A stet file, or the place where one would be written. */
export interface StetBook {
  readonly location: Location;
  /** The folder from which its entries see files. */
  readonly base: Location;
  readonly entries: readonly StetEntry[];
  readonly problems: readonly StetProblem[];
}

/** How entries of a book call a file: its path as seen from the book's folder. */
export const stetName = (book: Pick<StetBook, 'base'>, file: Location): string => pathTo(book.base, file);

/** The folder from which the entries of a stet file see files: that which holds `.copydesk`, else the file's own. */
export function stetBase(location: Location): Location {
  const folder = parentOf(location) ?? location;
  return nameOf(folder) === STET_FOLDER ? (parentOf(folder) ?? folder) : folder;
}

/** Reads a stet or baseline file; null when there is none. */
export async function readStetBook(files: Files, location: Location): Promise<StetBook | null> {
  const text = await files.read(location);
  return text === null ? null : { location, base: stetBase(location), ...readStet(text) };
}

/** Finds the stet file that counts for a file: the one a configuration names, else the nearest `.copydesk/stet.json` upward. */
export class StetFinder {
  readonly #files: Files;
  readonly #books = new Map<Location, Promise<StetBook | null>>();

  constructor(files: Files) {
    this.#files = files;
  }

  async bookFor(file: Location, configured: Location | null): Promise<StetBook | null> {
    if (configured !== null) return this.at(configured);
    for (let folder = parentOf(file); folder !== null; folder = parentOf(folder)) {
      const book = await this.at(join(folder, `${STET_FOLDER}/${STET_NAME}`));
      if (book !== null) return book;
    }
    return null;
  }

  /** The stet or baseline file at this place. */
  at(location: Location): Promise<StetBook | null> {
    let known = this.#books.get(location);
    if (known === undefined) {
      known = readStetBook(this.#files, location);
      this.#books.set(location, known);
    }
    return known;
  }
}
