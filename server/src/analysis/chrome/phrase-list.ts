import { lineShape } from './shape.ts';
import { hashOf } from './word-kinds.ts';

type Where = 'anywhere' | 'start' | 'line';

class Phrase {
  readonly where: Where;
  readonly value: number;
  readonly #text: string;
  #words: Uint32Array | undefined;

  constructor(text: string, where: Where, value: number) {
    this.where = where;
    this.value = value;
    this.#text = text;
  }

  /** Read when a line has its first word: of most phrases no line of a page has. */
  get words(): Uint32Array {
    this.#words ??= lineShape(this.#text).words;
    return this.#words;
  }
}

/** A first word that is hashed as it stands: all but those with an apostrophe or of another script. */
const FIRST_WORD = /^[a-z\d\u00df-\u017f]+(?=[\s,.!?:|-]|$)/;

const FIRST_WORDS = 1 << 12;
const NONE: readonly Phrase[] = [];

/** Phrases by their first words. */
class ByFirstWord {
  /** Which words may begin one, by the last bits of their hashes: most words of most lines begin none. */
  readonly #mayBegin = new Uint8Array(FIRST_WORDS);
  /** By the hash as a signed number: those fit without a box. */
  readonly #phrases = new Map<number, Phrase[]>();

  add(first: number, phrase: Phrase): void {
    this.#mayBegin[first & (FIRST_WORDS - 1)] = 1;
    const known = this.#phrases.get(first | 0);
    if (known === undefined) this.#phrases.set(first | 0, [phrase]);
    else known.push(phrase);
  }

  of(word: number): readonly Phrase[] {
    return this.#mayBegin[word & (FIRST_WORDS - 1)] === 0 ? NONE : (this.#phrases.get(word | 0) ?? NONE);
  }
}

/**
 * Phrases to look for in the words of a line, each with a whole number as its value. As written: "=" before a phrase that must be the whole
 * line, "^" before one that must begin it. Case, punctuation and the value of digits are of no account.
 */
export class PhraseList {
  /** Those that may stand anywhere, which every word is asked about, and those that begin a line. */
  readonly #anywhere = new ByFirstWord();
  readonly #atStart = new ByFirstWord();

  add(written: string, value: number): void {
    const mark = written.charAt(0);
    const where = mark === '=' ? 'line' : mark === '^' ? 'start' : 'anywhere';
    const text = where === 'anywhere' ? written : written.slice(1);
    const word = FIRST_WORD.exec(text)?.[0];
    const first = word === undefined ? lineShape(text).words[0] : hashOf(word);
    if (first === undefined) throw new RangeError(`no words in the phrase "${written}"`);
    const list = where === 'anywhere' ? this.#anywhere : this.#atStart;
    list.add(first, new Phrase(text, where, value));
  }

  /** Adds phrases parted by "|". */
  addAll(written: string, value: number): this {
    for (const phrase of written.split('|')) this.add(phrase.trim(), value);
    return this;
  }

  /** Adds `worth`, for each phrase that stands in a line of these words, to the sum of its value. */
  addTo(sums: Float64Array, words: Uint32Array, worth: number): void {
    for (const phrase of this.#in(words)) sums[phrase.value] = (sums[phrase.value] as number) + worth;
  }

  /** The bits of the values of all phrases that stand in a line of these words. */
  union(words: Uint32Array): number {
    let bits = 0;
    for (const phrase of this.#in(words)) bits |= phrase.value;
    return bits;
  }

  /** The phrases that stand in a line of these words. */
  #in(words: Uint32Array): readonly Phrase[] {
    const found: Phrase[] = [];
    if (words.length > 0) addStanding(this.#atStart.of(words[0] as number), words, 0, found);
    for (let i = 0; i < words.length; i++)
      addStanding(this.#anywhere.of(words[i] as number), words, i, found);
    return found;
  }
}

/** Adds those of some phrases that stand at a word of the line. */
function addStanding(phrases: readonly Phrase[], words: Uint32Array, at: number, found: Phrase[]): void {
  for (let k = 0; k < phrases.length; k++) {
    const phrase = phrases[k] as Phrase;
    if (standsAt(phrase, words, at)) found.push(phrase);
  }
}

function standsAt(phrase: Phrase, line: Uint32Array, at: number): boolean {
  const { words } = phrase;
  if (phrase.where === 'line' ? line.length !== words.length : at + words.length > line.length) return false;
  for (let k = 1; k < words.length; k++) if (line[at + k] !== words[k]) return false;
  return true;
}
