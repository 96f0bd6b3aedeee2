import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Article, type Format, type Source } from '../article/article.ts';
import { formatOfName } from '../article/file-name.ts';
import { Memo } from '../article/memo.ts';
import type { Span } from '../article/span.ts';
import type { Finding } from '../rules/rule.ts';

/** A finding the user has seen, at its place in the current version of the text. */
export interface Shown extends Span {
  readonly rule: string;
}

/**
 * A document the editor has open: its text, kept in step with the edits, and what follows from it.
 * It is a `TextDocument`, so that the protocol library keeps it in sync.
 */
export class OpenCopy implements TextDocument {
  readonly #memo = new Memo();
  #document: TextDocument;
  #article: { readonly version: number; readonly key: string; readonly article: Article } | null = null;
  /** What the user sees; moved along with every edit. */
  shown: readonly Shown[] = [];
  /** Where the last edit was made; null after opening, and once that sentence is done with. */
  editedAt: number | null = null;
  /** Time of the last edit, in ms since the epoch. */
  changedAt = 0;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.#document = TextDocument.create(uri, languageId, version, text);
  }

  get uri(): string {
    return this.#document.uri;
  }
  get languageId(): string {
    return this.#document.languageId;
  }
  get version(): number {
    return this.#document.version;
  }
  get lineCount(): number {
    return this.#document.lineCount;
  }
  getText: TextDocument['getText'] = (range) => this.#document.getText(range);
  positionAt: TextDocument['positionAt'] = (offset) => this.#document.positionAt(offset);
  offsetAt: TextDocument['offsetAt'] = (position) => this.#document.offsetAt(position);
  getLineRange: TextDocument['getLineRange'] = (...line) => this.#document.getLineRange(...line);
  getEOLCharacters: TextDocument['getEOLCharacters'] = (...line) => this.#document.getEOLCharacters(...line);

  get format(): Format {
    return formatOf(this.languageId, this.uri);
  }

  /** The article as of this version. Unchanged paragraphs are not analysed again. */
  article(sources: readonly Source[], extraChrome: readonly string[], keep: readonly string[]): Article {
    const key = JSON.stringify([extraChrome, keep, sources.map((source) => source.uri)]);
    const known = this.#article;
    if (known !== null && known.version === this.version && known.key === key) {
      if (known.article.sources.every((source, i) => source === sources[i])) return known.article;
    }
    if (known !== null && known.version !== this.version) this.#memo.nextArticle();
    const article = new Article(this.getText(), {
      format: this.format,
      memo: this.#memo,
      sources,
      extraChrome,
      keep,
    });
    this.#article = { version: this.version, key, article };
    return article;
  }

  /** A part of it as an article of its own. What is learnt of its paragraphs is known when the whole is read. */
  part({ start, end }: Span, whole: Article): Article {
    const { format, sources, extraChrome, keep } = whole;
    const text = this.getText().slice(start, end);
    return new Article(text, { format, memo: this.#memo, sources, extraChrome, keep });
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if ('range' in change) {
        const start = this.#document.offsetAt(change.range.start);
        const end = this.#document.offsetAt(change.range.end);
        this.shown = moved(this.shown, start, end, change.text.length);
        this.editedAt = start + change.text.length;
      } else {
        this.shown = [];
        this.editedAt = null;
      }
      this.#document = TextDocument.update(this.#document, [change], version);
    }
    this.changedAt = Date.now();
  }

  show(findings: readonly Finding[]): void {
    this.shown = findings.map(({ rule, start, end }) => ({ rule, start, end }));
  }
}

function moved(shown: readonly Shown[], start: number, end: number, length: number): Shown[] {
  const by = length - (end - start);
  return shown.map((place) => {
    if (place.end < start) return place;
    if (place.start >= end) return { ...place, start: place.start + by, end: place.end + by };
    return { ...place, start: Math.min(place.start, start), end: Math.max(place.end + by, start + length) };
  });
}

export function formatOf(languageId: string, uri: string): Format {
  if (languageId === 'markdown' || languageId === 'newscopy') return languageId;
  return formatOfName(uri);
}
