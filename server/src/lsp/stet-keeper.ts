import type { Article } from '../article/article.ts';
import { type Location, nameOf, pathTo } from '../config/locations.ts';
import { type StetBook, stetBase } from '../config/stet-files.ts';
import type { Finding } from '../rules/rule.ts';
import { letStand, refresh, renamed } from '../stet/book.ts';
import { EVERYWHERE, keyOf, merged, readStet, type StetEntry, writeStet } from '../stet/entry.ts';
import { matchBooks } from '../stet/match.ts';
import type { WritableFiles } from './files.ts';

/** Where findings of a document that were let stand are kept. */
export interface StetPlace {
  /** Null for a document that was never saved: what it is let stand lasts as long as the session. */
  readonly location: Location | null;
  /** What entries call the document. */
  readonly name: string;
  /** The entries that count: those of the stet file, and those of the baseline beside it. */
  readonly book: StetBook | null;
  readonly baseline: StetBook | null;
}

/** The entries of a place that speak of its document, the stet file's before the baseline's. */
export const entriesFor = ({ name, book, baseline }: StetPlace): (readonly StetEntry[])[] =>
  [book, baseline].map((one) =>
    (one?.entries ?? []).filter(({ file }) => file === name || file === EVERYWHERE),
  );

/** What a check saw: all findings, those that stand included. */
export interface Seen {
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly stood: readonly Finding[];
  readonly stet: StetPlace;
}

export interface Stand {
  readonly note?: string;
  readonly everywhere?: boolean;
}

/** How many of a file's former texts are known again. */
const REMEMBERED = 5;

/** Lets findings stand for good. One writer, so that two of its changes never cross. */
export class StetKeeper {
  readonly #files: WritableFiles;
  readonly #textOf: (uri: string) => string | undefined;
  readonly #onDisk = new Map<Location, Set<string>>();
  readonly #session = new Map<string, readonly StetEntry[]>();
  readonly #closed = new Map<string, { entries: readonly StetEntry[]; text: string }>();
  #last: Promise<unknown> = Promise.resolve();

  /** `textOf`: the text of a document that is open. */
  constructor(files: WritableFiles, textOf: (uri: string) => string | undefined) {
    this.#files = files;
    this.#textOf = textOf;
  }

  /** Which of the findings were let stand, here or in the session; and the stet file's entries that let none stand. */
  standing(uri: string, article: Article, place: StetPlace, findings: readonly Finding[]) {
    const books = [...entriesFor(place), this.#session.get(uri) ?? []];
    return matchBooks(books, place.name, article, findings);
  }

  /** Lets a finding stand, for good where the document has a file. */
  async letStand(uri: string, seen: Seen, chosen: readonly Finding[], stand: Stand): Promise<void> {
    const { article, stet } = seen;
    const all = [...seen.findings, ...seen.stood];
    const { location } = stet;
    if (location === null) {
      const now = this.#session.get(uri) ?? [];
      this.#session.set(uri, letStand(now, stet.name, article, all, chosen, stand));
      return;
    }
    await this.#change(location, (entries) => letStand(entries, stet.name, article, all, chosen, stand));
  }

  /** A stet file was saved in the editor: what it holds is nobody's work in progress, even where it is removed later. */
  listSaved(location: Location, text: string): void {
    this.#noteOnDisk(location, text);
  }

  /** After a save: reworded sentences and new neighbours are written down, so that the next rewording is known too. */
  async refresh({ article, findings, stood, stet }: Seen): Promise<void> {
    const { location, name } = stet;
    if (
      location === null ||
      !entriesFor(stet)
        .flat()
        .some((entry) => entry.file === name)
    )
      return;
    // Nothing that the user asked for: what is being edited is brought up to date another time.
    if (this.#isBeingEdited(location, (await this.#files.read(location)) ?? '')) return;
    await this.#change(location, (entries) => refresh(entries, name, article, [...findings, ...stood]));
  }

  /** A file or folder has a new name: its entries follow. */
  async renamed(list: Location, from: Location, to: Location): Promise<void> {
    const base = stetBase(list);
    await this.#change(list, (entries) => renamed(entries, pathTo(base, from), pathTo(base, to)));
  }

  /** Takes entries out. */
  async drop(location: Location, gone: readonly StetEntry[]): Promise<void> {
    const keys = new Set(gone.map(keyOf));
    await this.#change(location, (entries) => entries.filter((entry) => !keys.has(keyOf(entry))));
  }

  /** Accepts old copy as it is, beside what was accepted before. */
  async addToBaseline(location: Location, accepted: readonly StetEntry[]): Promise<void> {
    await this.#change(location, (entries) => merged([...entries, ...accepted]));
  }

  /** An unsaved document closes. Opened again with the same text (in another language, say), it keeps its stets. */
  closed(uri: string, text: string): void {
    const entries = this.#session.get(uri);
    if (entries !== undefined) this.#closed.set(uri, { entries, text });
    this.#session.delete(uri);
  }

  /** Editors give the name of a closed document to the next new one: that is other copy, with nothing let stand. */
  opened(uri: string, text: string): void {
    const before = this.#closed.get(uri);
    if (before?.text === text) this.#session.set(uri, before.entries);
    this.#closed.delete(uri);
  }

  #change(location: Location, change: (entries: readonly StetEntry[]) => StetEntry[]): Promise<void> {
    const done = this.#last.then(async () => {
      const text = (await this.#files.read(location)) ?? '';
      if (this.#isBeingEdited(location, text)) {
        throw new Error(`${nameOf(location)} has changes that are not saved. Save it, and try again.`);
      }
      const now = text === '' ? '' : writeStet(readStet(text).entries);
      const then = writeStet(change(readStet(text).entries));
      if (then === now || (then === writeStet([]) && text === '')) return;
      await this.#files.write(location, then);
      this.#noteOnDisk(location, text).add(then);
    });
    this.#last = done.catch(() => undefined);
    return done;
  }

  /**
   * Whether the file is open with other words than it holds on disk. What it held a moment ago, and the editor has not
   * yet read again, is nothing that anybody wrote there.
   */
  #isBeingEdited(location: Location, onDisk: string): boolean {
    const open = this.#textOf(location);
    return open !== undefined && !this.#noteOnDisk(location, onDisk).has(open);
  }

  /** The texts that a file has lately had on disk. */
  #noteOnDisk(location: Location, text: string): Set<string> {
    const known = this.#onDisk.get(location) ?? new Set();
    this.#onDisk.set(location, known);
    known.add(text);
    for (const oldest of known) {
      if (known.size <= REMEMBERED) break;
      known.delete(oldest);
    }
    return known;
  }
}
