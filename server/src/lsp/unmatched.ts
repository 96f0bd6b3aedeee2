import type { Connection, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Files } from '../config/files.ts';
import { join, type Location, nameOf, parentOf } from '../config/locations.ts';
import { STET_FOLDER, STET_NAME, stetBase } from '../config/stet-files.ts';
import { groupBy } from '../group-by.ts';
import { type LintSettings, severityOf } from '../lint.ts';
import { ruleById } from '../rules/index.ts';
import { placesOf } from '../stet/entries-in-text.ts';
import { EVERYWHERE, keyOf, readStet, type StetEntry } from '../stet/entry.ts';
import { rememberingFolders } from './files.ts';
import { toRange } from './positions.ts';

/** True for the file that lists what was let stand. It is no copy. */
export const isStetFile = (uri: string): boolean =>
  nameOf(uri) === STET_NAME && nameOf(parentOf(uri) ?? '') === STET_FOLDER;

/**
 * Of the entries that let nothing stand in a file, those that nothing will come back to: a rule that is turned off or
 * rests may find its places again, and an entry for every file may be meant for another one.
 */
export const unmatched = (
  unused: readonly StetEntry[],
  settings: LintSettings,
  resting: readonly string[],
): StetEntry[] =>
  unused.filter(({ rule, messageId, file }) => {
    if (file === EVERYWHERE || resting.includes(rule)) return false;
    const known = ruleById(rule);
    return known === undefined || severityOf(known, messageId, settings) !== 'off';
  });

/** A burst of checks is waited out before the stet file is looked at, in ms. */
const SETTLE = 200;

/**
 * Knows which entries of the stet files match nothing any more, going by what was checked last, and shows them in the
 * stet file. They are no fault of anybody's: faint, and pushed to every client as problems of config files are.
 */
export class UnmatchedEntries {
  readonly #connection: Connection;
  readonly #files: Files;
  readonly #textOf: (uri: string) => string | undefined;
  /** By stet file, then by the name of the file that entries speak of. */
  readonly #known = new Map<Location, Map<string, readonly StetEntry[]>>();
  readonly #shown = new Map<Location, string>();
  readonly #due = new Map<Location, ReturnType<typeof setTimeout>>();

  /** `textOf`: the text of a document that is open. */
  constructor(connection: Connection, files: Files, textOf: (uri: string) => string | undefined) {
    this.#connection = connection;
    this.#files = files;
    this.#textOf = textOf;
  }

  /** A file was checked. */
  report(book: Location, name: string, entries: readonly StetEntry[]): void {
    const names = this.#known.get(book) ?? new Map<string, readonly StetEntry[]>();
    const before = names.get(name);
    names.set(name, entries);
    if (before?.length === 0 && entries.length === 0) return;
    this.#known.set(book, names);
    this.#showSoon(book);
  }

  /** Files have changed. */
  refresh(): void {
    for (const book of this.#known.keys()) this.#showSoon(book);
  }

  /** The entries in the text of a stet file that match nothing. */
  async among(text: string, book: Location): Promise<readonly StetEntry[]> {
    const known = this.#known.get(book);
    const keys = new Set([...(known?.values() ?? [])].flat().map(keyOf));
    const { entries } = readStet(text);
    const gone = await this.#gone(book, entries);
    return entries.filter((entry) => keys.has(keyOf(entry)) || gone.has(entry.file));
  }

  /** The files that entries speak of and that are not there. */
  async #gone(book: Location, entries: readonly StetEntry[]): Promise<ReadonlySet<string>> {
    const files = rememberingFolders(this.#files);
    const base = stetBase(book);
    const gone = new Set<string>();
    // A file system that does not list the folder we have just read from tells nothing of what is there.
    if ((await files.list(base)).length === 0) return gone;
    for (const name of groupBy(entries, ({ file }) => file).keys()) {
      if (name === EVERYWHERE) continue;
      const location = join(base, name);
      const beside = await files.list(parentOf(location) ?? base);
      if (!beside.includes(nameOf(location))) gone.add(name);
    }
    return gone;
  }

  #showSoon(book: Location): void {
    clearTimeout(this.#due.get(book));
    const timer = setTimeout(() => {
      this.#due.delete(book);
      this.#show(book).catch((error: unknown) => this.#connection.console.error(String(error)));
    }, SETTLE);
    this.#due.set(book, timer);
  }

  async #show(book: Location): Promise<void> {
    const text = this.#textOf(book) ?? (await this.#files.read(book)) ?? '';
    const entries = await this.among(text, book);
    const document = TextDocument.create(book, 'json', 0, text);
    const diagnostics = placesOf(text, entries).map(
      ({ entry, ...span }): Diagnostic => ({
        range: toRange(document, span),
        severity: DiagnosticSeverity.Hint,
        tags: [DiagnosticTag.Unnecessary],
        source: 'copydesk',
        message: `Nothing in ${entry.file} matches this entry any more: it can go.`,
      }),
    );
    const now = JSON.stringify(diagnostics);
    if ((this.#shown.get(book) ?? '[]') === now) return;
    this.#shown.set(book, now);
    await this.#connection.sendDiagnostics({ uri: book, diagnostics });
  }
}
