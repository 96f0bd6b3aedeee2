import { inOnePiece } from './characters.ts';
import type { Prose } from './prose.ts';
import { ByText } from './texts.ts';

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
  /** The last version of the document that asked, or FORGOTTEN. */
  version: number;
}

const FORGOTTEN = -1;
/** So few texts are looked through at every version; of more, once a good share of them is new. */
const FEW = 64;
const NEW_SHARE = 1 / 16;

/**
 * Remembers analyses by paragraph text, so that an edit costs its paragraph and not the article.
 *
 * What is known of one text is kept together: one look-up finds it, whatever is asked. `nextArticle()` forgets the
 * texts that the last version neither asked for nor holds, which bounds memory to two versions of a document, or little
 * more: to look all of them through takes its time, and is put off until there is enough that is new.
 */
export class Memo {
  readonly #entries = new ByText<Entry>();
  #version = 0;
  #new = 0;
  #held: readonly { readonly prose: Prose }[] = [];
  // Rules ask for one paragraph several times over before they go on to the next.
  #lastText = '';
  #last: Entry | undefined;
  readonly #kept = new Map<(memo: Memo) => unknown, unknown>();

  get<T>(analysis: ProseAnalysis<T>, of: string | Prose): T {
    const entry = typeof of === 'string' ? this.#entry(of) : this.#entryOf(of);
    const known = entry.results[analysis.slot];
    if (known !== undefined) return known as T;
    const value = analysis.run(entry.text, this);
    entry.results[analysis.slot] = value;
    return value;
  }

  /** Whether an analysis of prose is remembered. */
  has(analysis: ProseAnalysis<unknown>, { text, place }: Prose): boolean {
    const entry = this.#isKnownAt(place) ? place.entry : this.#entries.get(text);
    return entry?.results[analysis.slot] !== undefined;
  }

  /** What is known of these blocks stays until others are held, though nobody asks: they are those of the last version. */
  hold(blocks: readonly { readonly prose: Prose }[]): void {
    this.#held = blocks;
  }

  /** The entry of a block's prose, which knows it from the last time: even to look a text up, all of it must be read. */
  #entryOf({ text, place }: Prose): Entry {
    if (!this.#isKnownAt(place)) {
      place.memo = this;
      place.entry = this.#entry(text);
    }
    const entry = place.entry as Entry;
    entry.version = this.#version;
    return entry;
  }

  #isKnownAt({ memo, entry }: Prose['place']): boolean {
    return memo === this && entry !== null && entry.version !== FORGOTTEN;
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
      this.#entries.add(entry);
      this.#new++;
    } else entry.version = this.#version;
    this.#lastText = text;
    this.#last = entry;
    return entry;
  }

  /** What an analysis of whole articles keeps from version to version, made when it is first asked for. */
  keep<T>(make: (memo: Memo) => T): T {
    let kept = this.#kept.get(make) as T | undefined;
    if (kept === undefined) {
      kept = make(this);
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
    const { size } = this.#entries;
    if (size < FEW || this.#new > size * NEW_SHARE) this.#forget();
    this.#version++;
    this.#last = undefined;
  }

  #forget(): void {
    for (const { prose } of this.#held) {
      if (this.#isKnownAt(prose.place)) (prose.place.entry as Entry).version = this.#version;
    }
    this.#entries.keep((entry) => {
      if (entry.version === this.#version) return true;
      entry.version = FORGOTTEN;
      return false;
    });
    this.#new = 0;
  }
}
