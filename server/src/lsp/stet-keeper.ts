import type { Article } from '../article/article.ts';
import { type Location, pathTo } from '../config/locations.ts';
import type { StetBook } from '../config/stet-files.ts';
import type { Finding } from '../rules/rule.ts';
import { entriesOf, letStand, refresh, renamed } from '../stet/book.ts';
import { merged, readStet, type StetEntry, writeStet } from '../stet/entry.ts';
import { matchStet } from '../stet/match.ts';
import type { WritableFiles } from './files.ts';

/** Where findings of a document that were let stand are kept. */
export interface StetPlace {
  /** Null for a document that was never saved: what it is let stand lasts as long as the session. */
  readonly location: Location | null;
  /** What entries call the document. */
  readonly name: string;
  /** The entries that count: those of the stet file, and those of the baseline beside it. */
  readonly books: readonly StetBook[];
}

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

/** Lets findings stand for good. One writer, so that two of its changes never cross. */
export class StetKeeper {
  readonly #files: WritableFiles;
  readonly #session = new Map<string, readonly StetEntry[]>();
  readonly #closed = new Map<string, { entries: readonly StetEntry[]; text: string }>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(files: WritableFiles) {
    this.#files = files;
  }

  /** Which of the findings were let stand, here or in the session. */
  standing(uri: string, article: Article, { books, name }: StetPlace, findings: readonly Finding[]) {
    const stood = new Set<Finding>();
    for (const { entries } of [...books, { entries: this.#session.get(uri) ?? [] }]) {
      if (entries.length === 0) continue;
      const left = findings.filter((finding) => !stood.has(finding));
      for (const finding of matchStet(entries, name, article, left).stood) stood.add(finding);
    }
    return stood;
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

  /** After a save: reworded sentences and new neighbours are written down, so that the next rewording is known too. */
  async refresh({ article, findings, stood, stet }: Seen): Promise<void> {
    const { location, name, books } = stet;
    if (location === null || !books.some((book) => book.entries.some((entry) => entry.file === name))) return;
    await this.#change(location, (entries) => refresh(entries, name, article, [...findings, ...stood]));
  }

  /** A file or folder has a new name: its entries follow. */
  async renamed(book: StetBook, from: Location, to: Location): Promise<void> {
    await this.#change(book.location, (entries) =>
      renamed(entries, pathTo(book.base, from), pathTo(book.base, to)),
    );
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
      const now = text === '' ? '' : writeStet(readStet(text).entries);
      const then = writeStet(change(readStet(text).entries));
      if (then !== now && (then !== writeStet([]) || text !== '')) await this.#files.write(location, then);
    });
    this.#last = done.catch(() => undefined);
    return done;
  }
}

/** The entries that accept all of a document's findings as they are. */
export const asBaseline = ({ article, findings, stet }: Seen): StetEntry[] =>
  entriesOf(stet.name, article, findings);
