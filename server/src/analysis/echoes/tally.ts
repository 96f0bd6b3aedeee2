import { keptItems } from '../../article/change.ts';
import type { EchoSentence } from './story.ts';

const isSame = (a: EchoSentence, b: EchoSentence): boolean => a === b || a.summary === b.summary;

/** How many sentences of a story are of each kind: kept from version to version, so that an edit counts its own anew. */
export class Tally {
  #sentences: readonly EchoSentence[] = [];
  readonly #counts = new Map<number, number>();

  /** `kindOf` goes by the words of a sentence alone; null for one that is not counted. */
  of(
    sentences: readonly EchoSentence[],
    kindOf: (sentence: EchoSentence) => number | null,
  ): ReadonlyMap<number, number> {
    const old = this.#sentences;
    if (sentences === old) return this.#counts;
    const { head, tail } = keptItems(old, sentences, isSame);
    for (let i = head; i < old.length - tail; i++) this.#add(kindOf(old[i] as EchoSentence), -1);
    for (let i = head; i < sentences.length - tail; i++) this.#add(kindOf(sentences[i] as EchoSentence), 1);
    this.#sentences = sentences;
    return this.#counts;
  }

  #add(kind: number | null, by: number): void {
    if (kind === null) return;
    const count = (this.#counts.get(kind) ?? 0) + by;
    if (count > 0) this.#counts.set(kind, count);
    else this.#counts.delete(kind);
  }
}
