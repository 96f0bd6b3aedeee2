import { codeAt, inOnePiece, isPlain } from './characters.ts';

/**
 * Words, numbers and marks by the way they are written: each has a number, the same wherever it stands. What can be said
 * of one from its letters alone is found out once, and kept under its number (see `wordFact`).
 */
export class Lexicon {
  /** The texts by number. */
  readonly texts: string[] = [];
  /** The facts found out so far: for each a list of answers by number. */
  readonly answers: unknown[][] = [];
  /**
   * Of each word its hash and its check (a text with both is that word), its signs, KNOWN among them once they were read, and
   * how often it came again: all in one line of the processor's cache.
   */
  readonly #marks = new Int32Array(MARKS * MOST);
  /** Numbers plus one, where the hash of the text leads or in a place soon after it. */
  readonly #slots = new Uint16Array(SLOTS);

  /** Begins with the words of a full one that come most often, and all that is known of them; half of it is left for others. */
  constructor(full: Lexicon | null = null) {
    if (full === null) return;
    let least = 1;
    while (full.#cameAgain(least) > MOST / 2) least *= 2;
    const kept: number[] = [];
    for (let number = 0; number < MOST; number++)
      if ((full.#marks[MARKS * number + TIMES] as number) >= least && this.#takeOver(full, number))
        kept.push(number);
    for (const known of full.answers)
      this.answers.push(known.length === 0 ? [] : kept.map((number) => known[number]));
  }

  /** How many words came again so often. */
  #cameAgain(least: number): number {
    let count = 0;
    for (let at = TIMES; at < this.#marks.length; at += MARKS)
      if ((this.#marks[at] as number) >= least) count++;
    return count;
  }

  /** False where there is no room near the word's place. */
  #takeOver(full: Lexicon, number: number): boolean {
    const own = this.texts.length;
    const hash = full.#marks[MARKS * number] as number;
    const home = homeOf(hash);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const slot = (home + probe) & (SLOTS - 1);
      if (this.#slots[slot] !== 0) continue;
      this.#slots[slot] = own + 1;
      this.texts.push(full.texts[number] as string);
      this.#marks.set(full.#marks.subarray(MARKS * number, MARKS * number + TIMES), MARKS * own);
      return true;
    }
    return false;
  }

  get isFull(): boolean {
    return this.texts.length >= MOST;
  }

  /** The number of what stands between two places of a text. */
  numberAt(text: string, start: number, end: number): number {
    const first = codeAt(text, start);
    let hash = first;
    let check = first;
    for (let i = start + 1; i < end; i++) {
      const code = codeAt(text, i);
      hash = mix(hash, code);
      check = mixCheck(check, code);
    }
    return this.numberOf(text, start, end, hash, check);
  }

  /** The same, for a scanner that has made the hash and the check on its way. No letter of what is known is read again. */
  numberOf(text: string, start: number, end: number, hash: number, check: number): number {
    const marks = this.#marks;
    const home = homeOf(hash);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const slot = (home + probe) & (SLOTS - 1);
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0) {
        if (!this.isFull) this.#slots[slot] = this.texts.length + 1;
        return this.#add(text.slice(start, end), hash, check);
      }
      const at = MARKS * number;
      if (marks[at] !== hash || marks[at + CHECK] !== check) continue;
      marks[at + TIMES] = (marks[at + TIMES] as number) + 1;
      return number;
    }
    // No room near its place: it gets a number that nobody will find again.
    return this.#add(text.slice(start, end), hash, check);
  }

  /** The signs of a word, as bits. */
  signsOf(number: number): number {
    if (number >= MOST) return signsIn(this.texts[number] as string);
    const known = this.#marks[MARKS * number + SIGNS] as number;
    if (known !== 0) return known;
    const signs = KNOWN | signsIn(this.texts[number] as string);
    this.#marks[MARKS * number + SIGNS] = signs;
    return signs;
  }

  #add(text: string, hash: number, check: number): number {
    const number = this.texts.length;
    this.texts.push(inOnePiece(text));
    if (number < MOST) {
      this.#marks[MARKS * number] = hash;
      this.#marks[MARKS * number + CHECK] = check;
    }
    return number;
  }
}

/**
 * A sign is a question about a word that its letters alone answer; `plain` tells those of small letters a to z. A text knows
 * which signs its words have (see `Tokens`), so that what looks for something in every paragraph passes over those without
 * a sign of it.
 */
export function sign(shows: (word: string, plain: boolean) => boolean): number {
  signs.push(shows);
  return 1 << (signs.length - 1);
}

const signs: ((word: string, plain: boolean) => boolean)[] = [];
const KNOWN = 1 << 30;

function signsIn(word: string): number {
  const plain = isPlain(word);
  let bits = 0;
  for (let i = 0; i < signs.length; i++) if (signs[i]?.(word, plain)) bits |= 1 << i;
  return bits;
}

/** The hash of a text whose next code unit is `code`; that of the first is the unit itself. */
export const mix = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** A second hash, of another kind: in a hundred thousand words, two that share both are met once in a billion runs. */
export const mixCheck = (check: number, code: number): number => {
  const mixed = Math.imul(check ^ code, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
};

/** Where a word with a hash is looked for first: words that are written nearly alike lie far apart. */
const homeOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 15;

const MARKS = 4;
const CHECK = 1;
const SIGNS = 2;
const TIMES = 3;
const SLOTS = 1 << 16;
const MOST_PROBES = 8;
/** Words that one lexicon takes before the next begins with the common ones among them. */
const MOST = 40_000;

let current = new Lexicon();

/** The lexicon for the next text: the one in use, or the next where that is full. What was read with an old one stays. */
export function lexicon(): Lexicon {
  if (current.isFull) current = new Lexicon(current);
  return current;
}

/** Begins a new lexicon: for when the answer to a fact has changed. */
export const renewLexicon = (): void => {
  current = new Lexicon();
};

/** A question about a word that its letters alone answer, asked once of each word of a lexicon. */
export class WordFact<T> {
  readonly #answer: (text: string, words: Lexicon, number: number) => T;
  readonly #place: number;
  static #places = 0;

  /** `answer` is told the word's number as well, for what follows from another fact. */
  constructor(answer: (text: string, words: Lexicon, number: number) => T) {
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
    const found = this.#answer(words.texts[number] as string, words, number);
    known[number] = found;
    return found;
  }
}
