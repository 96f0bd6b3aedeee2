import { Article, type Source } from '../article/article.ts';
import { formatOfName } from '../article/file-name.ts';
import { type ConfigFile, ConfigFinder } from '../config/config.ts';
import { type Effective, effective } from '../config/effective.ts';
import type { Files } from '../config/files.ts';
import { GitIgnore } from '../config/gitignore.ts';
import { below, join, nameOf, parentOf } from '../config/locations.ts';
import { sourcesOf } from '../config/sources.ts';
import {
  STET_FOLDER,
  STET_NAME,
  type StetBook,
  StetFinder,
  stetBase,
  stetName,
} from '../config/stet-files.ts';
import { hasFile, rememberingFolders } from './files.ts';
import type { EditorSettings } from './settings.ts';
import type { StetPlace } from './stet-keeper.ts';

/** What applies to one document: config files, editor settings, source documents. */
export interface Around {
  readonly effective: Effective;
  readonly sources: readonly Source[];
  readonly stet: StetPlace;
  /** The copy as it was last committed, where only changes to it count. */
  readonly committed: Article | null;
  /** The config files that count, nearest first, without what stands for the editor's settings. */
  readonly configs: readonly ConfigFile[];
}

/** Finds what lies around a document, and remembers it until files or settings change. */
export class Surroundings {
  readonly #disk: Files;
  /** Kept by the copy that was written from them, and gone with it. */
  readonly #texts = new Map<string, WeakRef<Source>>();
  #files: Files;
  #finder: ConfigFinder;
  #books: StetFinder;
  readonly #picked = new Map<string, readonly string[]>();
  #known = new Map<string, { settings: EditorSettings; named: string; around: Promise<Around> }>();
  readonly #committed: (uri: string) => Promise<string | null>;
  readonly #onConfigs: (configs: readonly ConfigFile[]) => void;
  readonly #onUnread: (source: string, why: string) => void;
  /** The workspace's folders, as URIs. */
  folders: readonly string[];

  constructor(
    files: Files,
    folders: readonly string[],
    onConfigs: (configs: readonly ConfigFile[]) => void,
    committed: (uri: string) => Promise<string | null>,
    onUnread: (source: string, why: string) => void,
  ) {
    this.#committed = committed;
    this.#onUnread = onUnread;
    this.#disk = files;
    this.folders = folders;
    this.#onConfigs = onConfigs;
    this.#files = rememberingFolders(files);
    this.#finder = new ConfigFinder(this.#files);
    this.#books = new StetFinder(this.#files);
  }

  /** `named`: the sources that the copy's own front matter names. */
  of(uri: string, settings: EditorSettings, named: readonly string[]): Promise<Around> {
    const key = named.join('\n');
    const known = this.#known.get(uri);
    if (known?.settings === settings && known.named === key) return known.around;
    const around = this.#look(uri, settings, named);
    this.#known.set(uri, { settings, named: key, around });
    return around;
  }

  /** The same for a file that is not open: nothing of it is remembered. */
  once(uri: string, settings: EditorSettings, named: readonly string[]): Promise<Around> {
    return this.#look(uri, settings, named, false);
  }

  /** Of these files, those that neither git nor a config file leaves out when folders are searched. */
  async searched(uris: readonly string[]): Promise<string[]> {
    // What git ignores is read anew for each search: it is asked for rarely, and may have changed a moment ago.
    const files = rememberingFolders(this.#disk);
    const byFolder = new Map<string, GitIgnore>();
    const isSearched = async (uri: string): Promise<boolean> => {
      const folder = this.folderOf(uri) ?? '';
      const git = byFolder.get(folder) ?? new GitIgnore(files, folder);
      byFolder.set(folder, git);
      if (await git.ignores(uri)) return false;
      return effective(await this.#finder.configsFor(uri), uri).included;
    };
    const answers = await Promise.all(uris.map(isSearched));
    return uris.filter((_, i) => answers[i]);
  }

  /** The user has picked these documents as sources of the copy, beside those that are named elsewhere. */
  pick(uri: string, sources: readonly string[]): void {
    if (sources.length === 0) this.#picked.delete(uri);
    else this.#picked.set(uri, sources);
    this.#known.delete(uri);
  }

  /** Files have changed: everything is looked up again. Sources with the same text keep their analysis. */
  changed(): void {
    this.#files = rememberingFolders(this.#disk);
    this.#finder = new ConfigFinder(this.#files);
    this.#books = new StetFinder(this.#files);
    this.#known.clear();
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  /** The config files that count for a document, nearest first. */
  async configsFor(uri: string): Promise<readonly ConfigFile[]> {
    const file = this.#placeOf(uri);
    return file === null ? [] : this.#finder.configsFor(file);
  }

  /** The workspace folder a document lies in, else its own folder; null for an unsaved one without a workspace. */
  folderOf(uri: string): string | null {
    const file = this.#placeOf(uri);
    if (file === null) return null;
    // Of folders that lie within each other, the innermost.
    const around = this.folders.filter((folder) => below(folder, file) !== null);
    return around.sort((a, b) => b.length - a.length)[0] ?? parentOf(file);
  }

  /** True where a document here was written from this file. */
  isSource(uri: string): boolean {
    return this.#texts.get(uri)?.deref() !== undefined;
  }

  async #look(
    uri: string,
    settings: EditorSettings,
    named: readonly string[],
    remember = true,
  ): Promise<Around> {
    const file = this.#placeOf(uri);
    if (file === null) {
      const stet = { location: null, name: uri, book: null, baseline: null };
      return {
        effective: effective([editorConfig('', settings)], uri),
        sources: [],
        stet,
        committed: null,
        configs: [],
      };
    }
    const configs = await this.#finder.configsFor(file);
    this.#onConfigs(configs);
    const folder = this.folderOf(uri) ?? file;
    const all = [...configs, editorConfig(folder, settings)];
    const { locations } = await sourcesOf(this.#files, all, file, named);
    const picked = this.#picked.get(uri) ?? [];
    const sources = await Promise.all(
      [...new Set([...locations, ...picked])].map((location) => this.#source(location, remember)),
    );
    const applies = effective(all, file);
    return {
      effective: applies,
      sources: sources.filter((source) => source !== null),
      stet: await this.#stet(uri, file, applies.stet, folder),
      committed: settings.changedOnly ? await this.#lastCommit(uri) : null,
      configs,
    };
  }

  async #lastCommit(uri: string): Promise<Article | null> {
    const text = await this.#committed(uri).catch(() => null);
    return text === null ? null : new Article(text, { format: formatOfName(uri) });
  }

  /** The stet file that counts, or the place where one would be begun, and the baseline beside it. */
  async #stet(uri: string, file: string, configured: string | null, folder: string): Promise<StetPlace> {
    const book = await this.#books.bookFor(file, configured);
    const location = book?.location ?? configured ?? stetIn(folder);
    const baseline = await this.#books.at(baselineBeside(location));
    const name = stetName({ base: stetBase(location) }, file);
    return { location: file === uri ? location : null, name, book, baseline };
  }

  /** The stet file that counts for a file. */
  async stetBook(uri: string): Promise<StetBook | null> {
    return this.#books.bookFor(uri, effective(await this.configsFor(uri), uri).stet);
  }

  /** The stet file and the baseline that count for a file, or would if they were there. */
  async stetFiles(uri: string): Promise<readonly string[]> {
    const { stet } = effective(await this.configsFor(uri), uri);
    const book = await this.#books.bookFor(uri, stet);
    const location = book?.location ?? stet ?? stetIn(this.folderOf(uri) ?? uri);
    return [location, baselineBeside(location)];
  }

  /** Where the document lies; an unsaved one as if it lay in the first folder, null where there is none. */
  #placeOf(uri: string): string | null {
    if (hasFile(uri)) return uri;
    const [first] = this.folders;
    return first === undefined ? null : join(first, 'untitled.txt');
  }

  async #source(location: string, remember: boolean): Promise<Source | null> {
    const text = await this.#disk.read(location).catch((error: unknown) => {
      this.#onUnread(location, (error as Error).message);
      return null;
    });
    if (text === null) return null;
    const known = this.#texts.get(location)?.deref();
    if (known?.article.text === text) return known;
    const article = new Article(text, { format: formatOfName(location) });
    const source = { name: nameOf(location), uri: location, article };
    if (remember) this.#texts.set(location, new WeakRef(source));
    return source;
  }
}

const stetIn = (folder: string): string => join(folder, `${STET_FOLDER}/${STET_NAME}`);

/** Where the findings of old copy are kept that are accepted as they are. */
export const baselineBeside = (stet: string): string => join(parentOf(stet) ?? stet, 'baseline.json');

/** The editor's settings as the weakest of the config files, at the top of the workspace folder. */
const editorConfig = (folder: string, { config }: EditorSettings): ConfigFile => ({
  location: `${folder}/settings`,
  folder,
  value: config,
  problems: [],
});
