import { Changes, type Kept, newChanges } from '../../article/change.ts';
import type { Memo } from '../../article/memo.ts';

const NOWHERE = -1;
/** So many words are remembered at most. */
const MOST = 200;

/**
 * Which words stand in the versions of a text as words of the language, in small letters: "movers" near "Movers". An edit
 * is looked at where it changed the text.
 */
export class WordsOfVersions {
  readonly #changes: Changes;
  #text = '';
  /** By the word: a place where it stands. */
  #places = new Map<string, number>();

  constructor(changes = new Changes()) {
    this.#changes = changes;
  }

  holds(text: string, word: string): boolean {
    if (text !== this.#text) this.#follow(text);
    let place = this.#places.get(word);
    if (place === undefined) {
      place = placeOf(text, word);
      if (this.#places.size >= MOST) this.#places.clear();
      this.#places.set(word, place);
    }
    return place !== NOWHERE;
  }

  #follow(text: string): void {
    const old = this.#text;
    const kept = this.#changes.between(old, text);
    const known = this.#places;
    this.#places = new Map();
    for (const [word, place] of known) {
      const now = placeAfter(old, text, kept, word, place);
      if (now !== null) this.#places.set(word, now);
    }
    this.#text = text;
  }
}

export const newWords = (memo: Memo): WordsOfVersions => new WordsOfVersions(memo.keep(newChanges));

/** Where a word stands after an edit; null where all of the text has to be looked through. */
function placeAfter(
  old: string,
  text: string,
  { head, tail }: Kept,
  word: string,
  place: number,
): number | null {
  // A word and the units beside it.
  const reach = word.length + 1;
  if (place === NOWHERE) {
    const from = Math.max(0, head - reach);
    const found = placeOf(text.slice(from, text.length - tail + reach), word);
    // At its ends the stretch cuts words in two.
    return found === NOWHERE ? NOWHERE : null;
  }
  if (place + reach <= head) return place;
  return place > old.length - tail ? place + text.length - old.length : null;
}

/** The first place where a word stands by itself; NOWHERE where there is none. */
function placeOf(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = at === 0 ? '' : text.charAt(at - 1);
    if (!/[\p{L}@#./]/u.test(before) && !/[\p{L}@]/u.test(text.charAt(at + word.length))) return at;
  }
  return NOWHERE;
}
