import { frontMatter } from '../analysis/front-matter.ts';
import { Article, type Format, type Source } from '../article/article.ts';
import { formatOfName } from '../article/file-name.ts';
import { type ConfigFile, ConfigFinder, readConfig } from '../config/config.ts';
import { type Effective, effective } from '../config/effective.ts';
import type { Files } from '../config/files.ts';
import { type Location, pathTo } from '../config/locations.ts';
import { sourcesOf } from '../config/sources.ts';
import { readStetBook, type StetBook, StetFinder } from '../config/stet-files.ts';
import { locationOf, nodeFiles } from './node-files.ts';
import type { ReadOptions } from './options.ts';
import { readInput, Unreadable } from './read.ts';
import { whyNotRead } from './reasons.ts';

/** What configuration, front matter and stet files have to say about one file. */
export interface Setup extends Effective {
  readonly sources: readonly Source[];
  readonly book: StetBook | null;
}

/** Reads configuration, sources and stet files as files ask for them, each once a run, and reports what is wrong with them. */
export class Setups {
  readonly #options: ReadOptions;
  readonly #cwd: Location;
  readonly #trouble: (message: string) => void;
  readonly #files: Files = nodeFiles();
  readonly #configs = new ConfigFinder(this.#files);
  readonly #books = new StetFinder(this.#files);
  readonly #sources = new Map<Location, Source | null>();
  readonly #reported = new Set<string>();

  constructor(options: ReadOptions, cwd: string, trouble: (message: string) => void) {
    this.#options = options;
    this.#cwd = locationOf(cwd);
    this.#trouble = trouble;
  }

  /** Everything but the sources, which take reading the file itself. */
  async configured(file: Location): Promise<Effective & { readonly configs: readonly ConfigFile[] }> {
    const configs = await this.#configsFor(file);
    const stronger = { severities: this.#options.rule };
    return { ...effective(configs, file, {}, stronger), configs };
  }

  async setup(file: Location, text: string, format: Format): Promise<Setup> {
    const { configs, ...settings } = await this.configured(file);
    const named = format === 'plain' ? [] : new Article(text, { format }).get(frontMatter).sources;
    const { locations, missing } = await sourcesOf(this.#files, configs, file, named);
    for (const { path, namedIn } of missing) {
      this.#once(`${this.#shown(namedIn)}: the source ${path} is not there`);
    }
    const sources = [...this.#options.source.map(locationOf), ...locations].flatMap(
      (location) => this.#source(location) ?? [],
    );
    return { ...settings, sources, book: await this.#book(file, settings.stet) };
  }

  /** A file of entries given on the command line. Null when it is not there or can't be read, which is reported. */
  async baseline(path: string): Promise<StetBook | null> {
    return this.#readBook(path, () => readStetBook(this.#files, locationOf(path)), true);
  }

  async #configsFor(file: Location): Promise<ConfigFile[]> {
    const { config } = this.#options;
    try {
      const found = config === undefined ? this.#configs.configsFor(file) : this.#named(config);
      const configs = await found;
      for (const { location, problems } of configs) {
        for (const { line, column, message } of problems) {
          this.#once(`${this.#shown(location)}:${line}:${column}: ${message}`);
        }
      }
      return configs;
    } catch (error) {
      this.#once(`configuration: ${whyNotRead(error)}`);
      return [];
    }
  }

  async #named(path: string): Promise<ConfigFile[]> {
    const config = await readConfig(this.#files, locationOf(path));
    if (config === null) this.#once(`${path}: no such configuration file`);
    // What it says about files holds as seen from the working directory, wherever it lies.
    return config === null ? [] : [config];
  }

  #source(location: Location): Source | null {
    let source = this.#sources.get(location);
    if (source === undefined) {
      source = this.#readSource(location);
      this.#sources.set(location, source);
    }
    return source;
  }

  #readSource(location: Location): Source | null {
    const name = this.#shown(location);
    try {
      const { text } = readInput({ absolute: location }, this.#options.maxSize);
      return { name, article: new Article(text, { format: formatOfName(location) }) };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#once(`source ${name}: ${error.message}`);
      return null;
    }
  }

  #book(file: Location, configured: Location | null): Promise<StetBook | null> {
    const find = (): Promise<StetBook | null> => this.#books.bookFor(file, configured);
    return this.#readBook(configured === null ? 'stet.json' : this.#shown(configured), find, false);
  }

  async #readBook(
    name: string,
    read: () => Promise<StetBook | null>,
    expected: boolean,
  ): Promise<StetBook | null> {
    try {
      const book = await read();
      if (book === null && expected) this.#once(`${name}: no such file`);
      for (const { line, message } of book?.problems ?? []) {
        this.#once(`${this.#shown((book as StetBook).location)}:${line}: ${message}`);
      }
      return book;
    } catch (error) {
      this.#once(`${name}: ${whyNotRead(error)}`);
      return null;
    }
  }

  #shown(location: Location): string {
    const path = pathTo(this.#cwd, location);
    return path.startsWith('..') ? location : path;
  }

  #once(message: string): void {
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    this.#trouble(message);
  }
}
