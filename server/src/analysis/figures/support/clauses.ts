import type { Figure } from '../figure.ts';
import type { Lexeme } from '../lexeme.ts';
import { stem } from '../sums/stem.ts';
import { comparable, type Quantity, quantityOf } from './quantity.ts';

/** A word of a sentence, or a figure of it. */
export interface Item {
  readonly lexeme: Lexeme;
  readonly figure: number | null;
}

export interface Part {
  readonly from: number;
  readonly to: number;
}

/** A sentence as words and figures, and the part of it that each figure has for itself. */
export class Clauses {
  readonly figures: readonly Figure[];
  readonly quantities: readonly (Quantity | null)[];
  readonly items: readonly Item[];
  /** Place of each figure among the items; -1 for ordinals, which count as words. */
  readonly at: readonly number[];

  constructor(lexemes: readonly Lexeme[], figures: readonly Figure[]) {
    this.figures = figures;
    this.quantities = figures.map(quantityOf);
    this.items = itemsOf(lexemes, figures);
    const at = figures.map(() => -1);
    for (const [i, { figure }] of this.items.entries()) if (figure !== null) at[figure] = i;
    this.at = at;
  }

  /** The word or mark at a place, in lower case. */
  word(i: number): string {
    return this.items[i]?.lexeme.lower ?? '';
  }

  /** The nearest figure on one side with which this one could be confused. */
  peer(index: number, by: 1 | -1): number | null {
    const ours = this.quantities[index];
    if (ours == null) return null;
    for (let i = index + by; i >= 0 && i < this.figures.length; i += by) {
      const theirs = this.quantities[i];
      if (theirs != null && isPeer(ours, theirs)) return i;
    }
    return null;
  }

  partOf(index: number): Part {
    const at = this.at[index] as number;
    const before = this.peer(index, -1);
    const after = this.peer(index, 1);
    const from = before === null ? this.#hardBreak(at, -1) : this.#cut(before, index);
    const to = after === null ? this.#hardBreak(at, 1) : this.#cut(index, after);
    return { from, to };
  }

  /** Where the part of one figure ends and that of the next begins. */
  #cut(one: number, next: number): number {
    const from = (this.at[one] as number) + 1;
    const to = this.at[next] as number;
    const noun = (this.figures[one] as Figure).of?.split(' ').length ?? 0;
    let best = Math.min(to, from + noun);
    let most = -1;
    for (let i = from; i < to; i++) {
      const rank = this.#breakAt(i);
      if (rank === 0) continue;
      // ", 44," stands for an age or a score behind its name: not where the name ends.
      const weight = rank === COMMA && i === to - 1 && this.#endsAt(to + 1) ? 0 : rank;
      if (weight >= most) {
        most = weight;
        best = i;
      }
    }
    return best;
  }

  #endsAt(i: number): boolean {
    const { text } = this.items[i]?.lexeme ?? {};
    return text === undefined || text === '.' || (BREAKS.get(text) ?? 0) >= COMMA;
  }

  /** The end of the clause, or of the sentence: "…, more than in Wichita" is not of this figure. */
  #hardBreak(at: number, by: 1 | -1): number {
    let i = at + by;
    while (i >= 0 && i < this.items.length) {
      if (this.#breakAt(i) >= HARD) break;
      i += by;
    }
    return by < 0 ? Math.max(0, i) : i;
  }

  #breakAt(i: number): number {
    const word = this.word(i);
    // ", up from …", ", less than …": the clause is told.
    if (word === ',' && this.#compares(i + 1)) return HARD;
    return BREAKS.get(word) ?? 0;
  }

  #compares(i: number): boolean {
    const word = this.word(i);
    const next = this.word(i + 1);
    return MOVING.has(word) ? next === 'from' || next === 'on' : COMPARING.has(word);
  }

  /** The words with the figure between two commas; "Varga, 61," and "men, at 54 percent," reach over one. */
  nearby(at: number, part: Part): Part {
    let from = at;
    while (from > part.from && (this.#breakAt(from - 1) < COMMA || this.#joins(from - 1, at))) from--;
    let to = at + 1;
    while (to < part.to && this.#breakAt(to) < COMMA) to++;
    return { from: Math.max(from, at - FAR_BEFORE), to: Math.min(to, at + 1 + FAR_BEHIND) };
  }

  /** A comma close before the figure, or one before "who". */
  #joins(comma: number, at: number): boolean {
    const { lower } = this.items[comma]?.lexeme ?? {};
    if (lower !== ',' && lower !== '(') return false;
    const next = this.word(comma + 1);
    // "the lorry driver, a man of 41,"
    if (at - comma <= 4 && (next === 'a' || next === 'an')) return true;
    return at - comma <= 2 || /^(?:who|which|aged)$/.test(next);
  }

  statement(at: number): Part {
    const ends = (i: number): boolean => this.items[i]?.lexeme.text === ';';
    let from = at;
    while (from > 0 && !ends(from - 1)) from--;
    let to = at;
    while (to < this.items.length && !ends(to)) to++;
    return { from, to };
  }

  words({ from, to }: Part): Set<string> {
    const out = new Set<string>();
    for (let i = from; i < to; i++) {
      const root = this.root(i);
      if (root !== null) out.add(root);
    }
    return out;
  }

  root(i: number): string | null {
    const item = this.items[i];
    if (item === undefined || item.figure !== null || item.lexeme.kind !== 'word') return null;
    return rootOf(item.lexeme.lower);
  }
}

function itemsOf(lexemes: readonly Lexeme[], figures: readonly Figure[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (const lexeme of lexemes) {
    while (next < figures.length && lexeme.start >= (figures[next] as Figure).end) next++;
    const figure = figures[next];
    const inside = figure !== undefined && lexeme.start >= figure.start && figure.kind !== 'ordinal';
    if (inside && items.at(-1)?.figure === next) continue;
    items.push({ lexeme, figure: inside ? next : null });
  }
  return items;
}

// Words that the stemmer holds for empty and that tell one figure from another.
const KEPT = new Map([
  ['men', 'man'],
  ['man', 'man'],
  ['women', 'woman'],
  ['woman', 'woman'],
]);
const NOT_WORDS = new Set('hour hours minute minutes each per'.split(' '));

/** The stem by which words are held against each other; null for words that tell nothing. */
export const rootOf = (lower: string): string | null =>
  NOT_WORDS.has(lower) ? null : (KEPT.get(lower) ?? stem(lower));

/** Sums in two currencies stand in for one another too: one of them may be wrong. */
const isPeer = (a: Quantity, b: Quantity): boolean =>
  comparable(a, b) || (a.figure.kind === 'money' && b.figure.kind === 'money');

// Words further off are another thing's.
const FAR_BEFORE = 8;
const FAR_BEHIND = 6;

const MOVING = new Set(['up', 'down']);
const COMPARING = new Set('compared more less fewer higher lower against versus from'.split(' '));
const COMMA = 2;
const HARD = 4;
const BREAKS = new Map<string, number>([
  ...words('with from to at on in over for', 1),
  ...words(', ( ) — – :', COMMA),
  ...words('and or after', 3),
  ...words('; while whereas but compared versus vs against than unlike although though', HARD),
]);

function words(list: string, rank: number): [string, number][] {
  return list.split(' ').map((word) => [word, rank]);
}
