import { inOnePiece } from './characters.ts';
import type { Prose } from './prose.ts';

/** What can be said of a stretch of prose from its text alone. Offsets in the result are into that text. */
export interface ProseAnalysis<T> {
  readonly name: string;
  /** Its place among the results that are kept with a text. */
  readonly slot: number;
  /** `memo` gives other analyses of the same text, computed once. */
  readonly run: (text: string, memo: Memo) => T;
}

let slots = 0;

export const proseAnalysis = <T>(name: string, run: (text: string, memo: Memo) => T): ProseAnalysis<T> => ({
  name,
  slot: slots++,
  run,
});

/** All that is known of one text. */
export interface Entry {
  readonly text: string;
  readonly results: unknown[];
  /** The last version of the document that asked. */
  version: number;
}

/**
 * Remembers analyses by paragraph text, so that an edit costs its paragraph and not the article.
 *
 * What is known of one text is kept together: one look-up finds it, whatever is asked. `nextArticle()` forgets the
 * texts that neither the last version nor the one before it held, which bounds memory to two versions of a document.
 */
export class Memo {
  readonly #entries = new Map<string, Entry>();
  #version = 0;
  // Rules ask for one paragraph several times over before they go on to the next.
  #lastText = '';
  #last: Entry | undefined;
  readonly #kept = new Map<() => unknown, unknown>();

  get<T>(analysis: ProseAnalysis<T>, of: string | Prose): T {
    const entry = typeof of === 'string' ? this.#entry(of) : this.#entryOf(of);
    const known = entry.results[analysis.slot];
    if (known !== undefined) return known as T;
    const value = analysis.run(entry.text, this);
    entry.results[analysis.slot] = value;
    return value;
  }

  /** Whether an analysis of a text is remembered. */
  has(analysis: ProseAnalysis<unknown>, text: string): boolean {
    return this.#entries.get(text)?.results[analysis.slot] !== undefined;
  }

  /** The entry of a block's prose, which knows it from the last time: even to look a text up, all of it must be read. */
  #entryOf({ text, place }: Prose): Entry {
    const { entry } = place;
    // What the version before the last asked for is forgotten by now.
    if (place.memo === this && entry !== null && entry.version >= this.#version - 1) {
      entry.version = this.#version;
      return entry;
    }
    place.memo = this;
    place.entry = this.#entry(text);
    return place.entry;
  }

  #entry(text: string): Entry {
    if (this.#last !== undefined && text === this.#lastText) {
      // The same string again is known at a glance; a copy of it, only by reading both to the end.
      this.#lastText = text;
      return this.#last;
    }
    let entry = this.#entries.get(text);
    if (entry === undefined) {
      // With room for all there is to know, so that it never grows.
      entry = { text: inOnePiece(text), results: new Array(slots), version: this.#version };
      this.#entries.set(entry.text, entry);
    } else entry.version = this.#version;
    this.#lastText = text;
    this.#last = entry;
    return entry;
  }

  /** What an analysis of whole articles keeps from version to version, made when it is first asked for. */
  keep<T>(make: () => T): T {
    let kept = this.#kept.get(make) as T | undefined;
    if (kept === undefined) {
      kept = make();
      this.#kept.set(make, kept);
    }
    return kept;
  }

  /** How many texts are remembered. */
  get size(): number {
    return this.#entries.size;
  }

  /** Call when a new version of the document comes in. */
  nextArticle(): void {
    for (const [text, { version }] of this.#entries) if (version < this.#version) this.#entries.delete(text);
    this.#version++;
    this.#last = undefined;
  }
}
