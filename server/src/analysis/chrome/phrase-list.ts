import { lineShape } from './shape.ts';

interface Phrase<T> {
  readonly words: Uint32Array;
  readonly where: 'anywhere' | 'start' | 'line';
  readonly value: T;
}

const FIRST_WORDS = 1 << 12;

/**
 * Phrases to look for in the words of a line, each with a value. As written: "=" before a phrase that must be the whole
 * line, "^" before one that must begin it. Case, punctuation and the value of digits are of no account.
 */
export class PhraseList<T> {
  /** Which words may begin one, by the last bits of their hashes: most words of most lines begin none. */
  readonly #mayBegin = new Uint8Array(FIRST_WORDS);
  /** By the hash as a signed number: those fit without a box. */
  readonly #byFirstWord = new Map<number, Phrase<T>[]>();

  add(written: string, value: T): void {
    const mark = written.charAt(0);
    const where = mark === '=' ? 'line' : mark === '^' ? 'start' : 'anywhere';
    const { words } = lineShape(where === 'anywhere' ? written : written.slice(1));
    const first = words[0];
    if (first === undefined) throw new RangeError(`no words in the phrase "${written}"`);
    this.#mayBegin[first & (FIRST_WORDS - 1)] = 1;
    const known = this.#byFirstWord.get(first | 0);
    const phrase = { words, where, value } as const;
    if (known === undefined) this.#byFirstWord.set(first | 0, [phrase]);
    else known.push(phrase);
  }

  /** Adds phrases parted by "|". */
  addAll(written: string, value: T): this {
    for (const phrase of written.split('|')) this.add(phrase.trim(), value);
    return this;
  }

  /** Calls `see` for each phrase that stands in a line of these words. */
  each(words: Uint32Array, see: (value: T) => void): void {
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as number;
      if (this.#mayBegin[word & (FIRST_WORDS - 1)] === 0) continue;
      const phrases = this.#byFirstWord.get(word | 0);
      if (phrases === undefined) continue;
      for (const phrase of phrases) if (standsAt(phrase, words, i)) see(phrase.value);
    }
  }
}

function standsAt<T>({ words, where }: Phrase<T>, line: Uint32Array, at: number): boolean {
  if (where === 'line' ? at !== 0 || line.length !== words.length : where === 'start' && at !== 0)
    return false;
  if (at + words.length > line.length) return false;
  for (let k = 1; k < words.length; k++) if (line[at + k] !== words[k]) return false;
  return true;
}
