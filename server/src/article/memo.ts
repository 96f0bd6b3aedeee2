/** What can be said of a stretch of prose from its text alone. Offsets in the result are into that text. */
export interface ProseAnalysis<T> {
  readonly name: string;
  /** `memo` gives other analyses of the same text, computed once. */
  readonly run: (text: string, memo: Memo) => T;
}

export const proseAnalysis = <T>(name: string, run: (text: string, memo: Memo) => T): ProseAnalysis<T> => ({
  name,
  run,
});

/**
 * Remembers analyses by paragraph text, so that an edit costs its paragraph and not the article.
 *
 * Two generations: what the last article asked for and what this one asks for. `nextArticle()` forgets what neither
 * wanted, which bounds memory to two versions of one document.
 */
export class Memo {
  #young = new Map<ProseAnalysis<unknown>, Map<string, unknown>>();
  #old = new Map<ProseAnalysis<unknown>, Map<string, unknown>>();

  get<T>(analysis: ProseAnalysis<T>, text: string): T {
    let young = this.#young.get(analysis);
    if (young === undefined) {
      young = new Map();
      this.#young.set(analysis, young);
    }
    const known = young.get(text);
    if (known !== undefined) return known as T;
    const old = this.#old.get(analysis)?.get(text);
    const value = old !== undefined ? (old as T) : analysis.run(text, this);
    young.set(text, value);
    return value;
  }

  /** Call when a new version of the document comes in. */
  nextArticle(): void {
    this.#old = this.#young;
    this.#young = new Map();
  }
}
