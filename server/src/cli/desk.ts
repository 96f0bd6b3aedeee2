import { Article, type Membership } from '../article/article.ts';
import { whyNotArticle } from '../article/file-kind.ts';
import { formatOfName } from '../article/file-name.ts';
import { join, type Location } from '../config/locations.ts';
import { type StetBook, stetName } from '../config/stet-files.ts';
import type { Decoded } from '../disk/encoding.ts';
import type { LintHooks, LintSettings } from '../lint.ts';
import type { Finding } from '../rules/rule.ts';
import { addUsed, stale } from '../stet/book.ts';
import type { StetEntry } from '../stet/entry.ts';
import { matchStet } from '../stet/match.ts';
import { findInputs, type Input, STDIN } from './inputs.ts';
import { locationOf } from './node-files.ts';
import type { ReadOptions } from './options.ts';
import { Progress } from './progress.ts';
import { readInput, Unreadable } from './read.ts';
import { Setups } from './setup.ts';

/** Where a run reads and writes; the process, but for tests. */
export interface Io {
  readonly cwd: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** Exit statuses: nothing wrong; findings at or above `--fail-on`; input, options or configuration at fault. */
export const OK = 0;
export const FINDINGS = 1;
export const TROUBLE = 2;

/** A piece of copy that was read, with what applies to it. */
export interface Doc {
  readonly input: Input;
  readonly location: Location;
  readonly decoded: Decoded;
  readonly settings: LintSettings;
  readonly hooks: (article: Article) => LintHooks;
  /** The article of a version of the text: sources and newsroom phrases are those of the file. */
  readonly article: (text: string, among?: Membership) => Article;
}

/** One run of a command: reads its input, knows what applies to it, and keeps count of what went wrong. */
export class Desk {
  readonly io: Io;
  readonly setups: Setups;
  readonly #options: ReadOptions;
  readonly #books = new Set<StetBook>();
  readonly #used = new Map<Location, ReadonlyMap<StetEntry, number>>();
  readonly #brokenRules = new Set<string>();
  #baseline: StetBook | null = null;
  #progress: Progress | null = null;
  #troubles = 0;

  constructor(io: Io, options: ReadOptions) {
    this.io = io;
    this.#options = options;
    this.setups = new Setups(options, io.cwd, (message) => this.trouble(message));
  }

  get troubled(): boolean {
    return this.#troubles > 0;
  }

  /** A line on standard error; the run goes on, and its exit status will be 2. */
  trouble(message: string): void {
    this.#troubles++;
    this.note(message);
  }

  /** A line on standard error that changes nothing. */
  note(message: string): void {
    this.#progress?.clear();
    this.io.stderr.write(`copydesk: ${message}\n`);
  }

  async useBaseline(path: string): Promise<void> {
    this.#baseline = await this.setups.baseline(path);
  }

  /** Everything the arguments lead to, one at a time, each once. What can't be read is reported and left out. */
  async *documents(args: readonly string[]): AsyncGenerator<Doc> {
    const groups = await findInputs(args, this.io.cwd);
    const seen = new Set<string>();
    this.#progress = new Progress(
      this.io.stderr,
      groups.reduce((sum, { inputs }) => sum + inputs.length, 0),
    );
    for (const { arg, inputs, locked } of groups) {
      if (arg === '') {
        this.trouble('an empty path; write . for this folder');
        continue;
      }
      for (const path of locked) this.trouble(`${path}: no permission to look into this folder`);
      let articles = locked.length;
      for (const input of inputs) {
        this.#progress.step();
        if (seen.has(input.absolute)) {
          articles++;
          continue;
        }
        seen.add(input.absolute);
        const troubles = this.#troubles;
        const doc = await this.#document(input);
        if (doc !== null || this.#troubles > troubles) articles++;
        if (doc !== null) yield doc;
      }
      if (articles === 0) this.trouble(`no articles found in ${arg}`);
    }
    this.#progress.clear();
  }

  async #document(input: Input): Promise<Doc | null> {
    const location =
      input.path === STDIN ? join(locationOf(this.io.cwd), 'standard input') : locationOf(input.absolute);
    if (!input.explicit && !(await this.setups.configured(location)).included) return null;
    let decoded: Decoded;
    try {
      decoded = readInput(input, this.#options.maxSize);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.trouble(`${displayName(input)}: ${error.message}`);
      return null;
    }
    if (!input.explicit && whyNotArticle(input.path, decoded.text) !== null) return null;
    const format = formatOfName(input.path);
    const { settings, sources, extraChrome, keep, book } = await this.setups.setup(
      location,
      decoded.text,
      format,
    );
    return {
      input,
      location,
      decoded,
      settings,
      hooks: (article) => ({
        onRuleError: (rule, error) => this.ruleFailed(rule.id, displayName(input), (error as Error).message),
        letStand: (findings) => this.#letStand(location, book, article, findings),
      }),
      article: (text, among) =>
        new Article(text, { format, sources, extraChrome, keep, ...(among ? { among } : {}) }),
    };
  }

  #letStand(
    location: Location,
    book: StetBook | null,
    article: Article,
    findings: readonly Finding[],
  ): ReadonlySet<Finding> {
    const stood = new Set<Finding>();
    for (const entries of [book, this.#baseline]) {
      if (entries === null) continue;
      const open = findings.filter((finding) => !stood.has(finding));
      const match = matchStet(entries.entries, stetName(entries, location), article, open);
      for (const finding of match.stood) stood.add(finding);
      if (entries !== book) continue;
      // Of several versions of a file (as --fix makes them) the last counts.
      this.#books.add(entries);
      this.#used.set(location, match.used);
    }
    return stood;
  }

  /** Entries of the stet files that let nothing stand any more in what was read. */
  staleEntries(isThere: (location: Location) => boolean): { book: StetBook; entries: StetEntry[] }[] {
    const total = new Map<StetEntry, number>();
    for (const used of this.#used.values()) addUsed(total, used);
    return [...this.#books]
      .map((book) => ({
        book,
        entries: stale(book.entries, total, (file) => isThere(join(book.base, file))),
      }))
      .filter(({ entries }) => entries.length > 0);
  }

  /** Reported once for each rule: the others go on, and the run's exit status will be 2. */
  ruleFailed(rule: string, where: string, message: string): void {
    if (this.#brokenRules.has(rule)) return;
    this.#brokenRules.add(rule);
    this.trouble(`${where}: the rule ${rule} failed: ${message}`);
  }
}

/** How a file is called in messages and results. */
export const displayName = (input: Input): string => (input.path === STDIN ? 'standard input' : input.path);
