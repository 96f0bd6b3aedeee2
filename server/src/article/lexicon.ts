import { codeAt, inOnePiece } from './characters.ts';

/**
 * Words, numbers and marks by the way they are written: each has a number, the same wherever it stands. What can be said
 * of one from its letters alone is found out once, and kept under its number (see `wordFact`).
 */
export class Lexicon {
  /** The texts by number. */
  readonly texts: string[] = [];
  /** The facts found out so far: for each a list of answers by number. */
  readonly answers: unknown[][] = [];
  readonly #hashes = new Int32Array(MOST);
  /** Numbers plus one, where the hash of the text leads or in a place soon after it. */
  readonly #slots = new Uint16Array(SLOTS);

  get isFull(): boolean {
    return this.texts.length >= MOST;
  }

  /** The number of what stands between two places of a text. */
  numberAt(text: string, start: number, end: number): number {
    let hash = codeAt(text, start);
    for (let i = start + 1; i < end; i++) hash = mix(hash, codeAt(text, i));
    return this.numberOf(text, start, end, hash);
  }

  /** The same, for a scanner that has made the hash on its way. No string is made of what is known. */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const home = hash ^ (hash >>> 15);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const slot = (home + probe) & (SLOTS - 1);
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0) {
        if (!this.isFull) this.#slots[slot] = this.texts.length + 1;
        return this.#add(text.slice(start, end), hash);
      }
      if (this.#hashes[number] === hash && isAt(this.texts[number] as string, text, start, end))
        return number;
    }
    // No room near its place: it gets a number that nobody will find again.
    return this.#add(text.slice(start, end), hash);
  }

  #add(text: string, hash: number): number {
    const number = this.texts.length;
    this.texts.push(inOnePiece(text));
    if (number < MOST) this.#hashes[number] = hash;
    return number;
  }
}

/** The hash of a text whose next code unit is `code`; that of the first is the unit itself. */
export const mix = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const SLOTS = 1 << 16;
const MOST_PROBES = 8;
/** Words that one lexicon takes before the next begins. */
const MOST = 40_000;

function isAt(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) {
    if (codeAt(known, i) !== codeAt(text, start + i)) return false;
  }
  return true;
}

let current = new Lexicon();

/** The lexicon for the next text: the one in use, or a new one where that is full. What was read with an old one stays. */
export function lexicon(): Lexicon {
  if (current.isFull) current = new Lexicon();
  return current;
}

/** Begins a new lexicon: for when the answer to a fact has changed. */
export const renewLexicon = (): void => {
  current = new Lexicon();
};

/** A question about a word that its letters alone answer, asked once of each word of a lexicon. */
export class WordFact<T> {
  readonly #answer: (text: string) => T;
  readonly #place: number;
  static #places = 0;

  constructor(answer: (text: string) => T) {
    this.#answer = answer;
    this.#place = WordFact.#places++;
  }

  /**
   * The answers for the words of a lexicon, by number; undefined where nobody has asked: see `of`. There is a place for
   * every word the lexicon has by now: to read beyond a list's end is slow, and so is a list with holes.
   */
  in({ answers, texts }: Lexicon): readonly (T | undefined)[] {
    while (answers.length <= this.#place) answers.push([]);
    const known = answers[this.#place] as (T | undefined)[];
    while (known.length < texts.length) known.push(undefined);
    return known;
  }

  of(words: Lexicon, number: number): T {
    const known = this.in(words) as (T | undefined)[];
    const before = known[number];
    if (before !== undefined) return before;
    const found = this.#answer(words.texts[number] as string);
    known[number] = found;
    return found;
  }
}
