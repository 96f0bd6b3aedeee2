import { sign, WordFact } from '../../article/lexicon.ts';
import type { Tokens } from '../../article/tokens.ts';
import { AFTER_A_MOST, AFTER_AN_ARTICLE, ARTICLE, MOST } from './anchors.ts';
import { partsOf } from './lex.ts';
import { LexemeForm } from './lexeme.ts';

/** A figure may start at the token, whatever stands around it. */
const OPENS = 1 << 30;

/** What a token may begin, as bits: a figure, or one where the right word follows, or precedes. */
function openingOf(token: string): number {
  const parts = partsOf(token, false);
  if (parts instanceof LexemeForm) {
    const led = parts.signs & (ARTICLE | MOST | AFTER_AN_ARTICLE | AFTER_A_MOST);
    return parts.opens && (led & (ARTICLE | MOST)) === 0 ? led | OPENS : led;
  }
  // "trillion" of "a trillion-dollar deal".
  const led = (parts[0]?.form.signs ?? 0) & (AFTER_AN_ARTICLE | AFTER_A_MOST);
  return parts.some((part) => part.opens && !part.is(ARTICLE)) ? led | OPENS : led;
}

const opening = new WordFact(openingOf);

/** No figure opens without: of two words that open one together, it is the rarer. */
const MAY_OPEN = sign((token) => (openingOf(token) & (OPENS | MOST | AFTER_AN_ARTICLE)) !== 0);

// Characters before and after what may open a figure.
const LEFT = 56;
const RIGHT = 110;

/** Tokens `from` to `to`, `to` exclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches of a text in which figures may stand, with the words around that are needed to read them. Most copy is
 * words without figures, and cutting it into lexemes costs more than all the rest.
 */
export function figureWindows(of: Tokens): readonly Window[] {
  if ((of.signs & MAY_OPEN) === 0) return NONE;
  const { numbers, words } = of;
  const windows = new Windows(of);
  for (let t = 0; t < numbers.length; t++) {
    const number = numbers[t] as number;
    if ((words.signsOf(number) & MAY_OPEN) === 0) continue;
    const opens = opening.of(words, number);
    // "a million", "a third"
    if ((opens & AFTER_AN_ARTICLE) !== 0 && tellsAt(of, t - 1, ARTICLE)) windows.open(t - 1);
    // "most populous"
    if ((opens & OPENS) !== 0 || ((opens & MOST) !== 0 && tellsAt(of, t + 1, AFTER_A_MOST))) windows.open(t);
  }
  return windows.all();
}

const NONE: readonly Window[] = [];

const tellsAt = ({ numbers, words }: Tokens, t: number, sign: number): boolean =>
  t >= 0 && t < numbers.length && (opening.of(words, numbers[t] as number) & sign) !== 0;

/** Stretches that grow together where they touch. */
class Windows {
  readonly #of: Tokens;
  readonly #all: Window[] = [];
  #from = 0;
  #least = 0;
  /** Where the one that is being made ends, as a place in the text. */
  #end = -1;

  constructor(of: Tokens) {
    this.#of = of;
  }

  /** A figure may open at token `t`. */
  open(t: number): void {
    const start = (this.#of.starts[t] as number) - LEFT;
    if (start > this.#end) {
      if (this.#end >= 0) this.#close(t);
      this.#from = tokenBefore(this.#of, t, start, this.#least);
    }
    this.#end = (this.#of.ends[t] as number) + RIGHT;
  }

  #close(t: number): void {
    this.#least = tokenAfter(this.#of, t, this.#end);
    this.#all.push({ from: this.#from, to: this.#least });
  }

  all(): readonly Window[] {
    if (this.#end >= 0) this.#close(this.#of.numbers.length);
    return this.#all;
  }
}

// What has no space for so many tokens is no copy.
const LONGEST_WORD = 60;

/** The first token of the word that stands at a place of the text, looked for backwards from token `t`. */
function tokenBefore({ starts, ends }: Tokens, t: number, place: number, least: number): number {
  let at = Math.max(t, least);
  while (at > least && (ends[at - 1] as number) >= place) at--;
  const most = Math.max(least, at - LONGEST_WORD);
  while (at > most && ends[at - 1] === starts[at]) at--;
  return at;
}

/** The token after the word that stands at a place of the text, looked for backwards from token `t`. */
function tokenAfter({ starts, ends }: Tokens, t: number, place: number): number {
  let at = t;
  while (at > 0 && (starts[at - 1] as number) >= place) at--;
  const most = Math.min(starts.length, at + LONGEST_WORD);
  while (at > 0 && at < most && starts[at] === ends[at - 1]) at++;
  return at;
}
