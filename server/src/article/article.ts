import type { Corpus } from '../analysis/corpus.ts';
import { detectLanguage, type Language } from './language.ts';
import { type LayoutBlock, layOut } from './layout.ts';
import { type Line, newLinesOfVersions } from './lines.ts';
import { Memo, type ProseAnalysis } from './memo.ts';
import type { Prose } from './prose.ts';
import { lastStartingAtOrBefore } from './span.ts';

export type Format = 'plain' | 'markdown' | 'newscopy';

export interface ArticleOptions {
  readonly format?: Format;
  /** Shared by the versions of one document, so that unchanged paragraphs are not analysed again. */
  readonly memo?: Memo;
  /** The documents the copy was written from. Kept between versions, so that they are read once. */
  readonly sources?: readonly Source[];
  /** Phrases (normalised lines) that the newsroom always takes for site chrome, or never. */
  readonly extraChrome?: readonly string[];
  readonly keep?: readonly string[];
  /** The other articles it is read beside, and its name among them. */
  readonly among?: Membership;
}

/** A place in a corpus of articles. */
export interface Membership {
  readonly corpus: Corpus;
  readonly name: string;
}

/** A document the copy was written from. */
export interface Source {
  /** What it is called, for people. */
  readonly name: string;
  /** Where an editor finds it. */
  readonly uri?: string;
  readonly article: Article;
}

/** What can be said of a whole article. Computed on first use and kept with the article. */
export interface Analysis<T> {
  readonly name: string;
  /** Its place among the results that are kept with an article. */
  readonly slot: number;
  readonly run: (article: Article) => T;
}

const NONE: readonly string[] = [];

let slots = 0;

export const analysis = <T>(name: string, run: (article: Article) => T): Analysis<T> => ({
  name,
  slot: slots++,
  run,
});

/** One version of a piece of copy. Immutable; whatever is asked of it is computed once, when first asked. */
export class Article {
  readonly text: string;
  readonly format: Format;
  readonly memo: Memo;
  readonly sources: readonly Source[];
  readonly extraChrome: readonly string[];
  readonly keep: readonly string[];
  readonly among: Membership | null;
  /** By the slots of their analyses. */
  readonly #known: unknown[] = new Array(slots).fill(undefined);
  #lines: readonly Line[] | undefined;
  #layout: readonly LayoutBlock[] | undefined;
  #language: Language | undefined;

  constructor(text: string, options: ArticleOptions = {}) {
    this.text = text;
    this.format = options.format ?? 'plain';
    this.memo = options.memo ?? new Memo();
    this.sources = options.sources ?? [];
    this.extraChrome = options.extraChrome ?? NONE;
    this.keep = options.keep ?? NONE;
    this.among = options.among ?? null;
  }

  get lines(): readonly Line[] {
    this.#lines ??= this.memo.keep(newLinesOfVersions).of(this.text);
    return this.#lines;
  }

  /** The blocks as they are laid out on the page, before anything is known of chrome or of their part in the story. */
  get layout(): readonly LayoutBlock[] {
    this.#layout ??= layOut(this);
    return this.#layout;
  }

  get language(): Language {
    this.#language ??= detectLanguage(this);
    return this.#language;
  }

  get<T>(wanted: Analysis<T>): T {
    const known = this.#known[wanted.slot];
    if (known !== undefined) return known as T;
    const value = wanted.run(this);
    this.#known[wanted.slot] = value;
    return value;
  }

  /** An analysis of a block's prose, memoised by its text over the versions of the document. */
  of<T>(wanted: ProseAnalysis<T>, prose: string | Prose): T {
    return this.memo.get(wanted, prose);
  }

  /** 0-based number of the line that holds `offset`. */
  lineAt(offset: number): number {
    return Math.max(0, lastStartingAtOrBefore(this.lines, offset));
  }
}
