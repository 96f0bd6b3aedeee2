import type { Span } from '../../../article/span.ts';
import type { CopyBlock } from '../../copy.ts';
import type { Figure } from '../figure.ts';
import { draft } from '../figure.ts';
import { countedNoun } from './derived.ts';
import { ANY_SCALE, type Quantity, quantityOf } from './quantity.ts';
import { type PlacedQuantity, type SourceSentence, stemsOf } from './sentence.ts';
import type { Cell } from './table.ts';

// A sentence with more figures is a table.
const MOST_OPERANDS = 8;

/** A sentence while its paragraph is read. */
type Growing = SourceSentence & { after: SourceSentence | null; rest: SourceSentence['rest'] };

/** The sentences of a source that hold quantities. */
export class Statements {
  readonly all: SourceSentence[] = [];
  /** By the places of their figures. */
  readonly #at = new Map<number, SourceSentence>();
  readonly #byNoun = new Map<string, PlacedQuantity[]>();

  add(block: CopyBlock, figures: readonly Figure[]): void {
    let before: Growing | null = null;
    let next = 0;
    for (const span of block.sentences) {
      const quantities: PlacedQuantity[] = [];
      for (; next < figures.length && (figures[next] as Figure).end <= span.end; next++) {
        const figure = figures[next] as Figure;
        const quantity = figure.start >= span.start ? quantityOf(figure) : null;
        if (quantity !== null && quantities.length < MOST_OPERANDS)
          quantities.push({ quantity, place: block.prose.toArticle(figure) });
      }
      const text = block.prose.text.slice(span.start, span.end);
      if (quantities.length === 0) {
        // "The borough pays the rest": of what the sentence before tells.
        if (before !== null && before.rest === null) before.rest = holdersOfRest(text);
        continue;
      }
      const sentence: Growing = {
        stems: stemsOf(text),
        quantities,
        rest: holdersOfRest(text),
        before,
        after: null,
      };
      if (before !== null) before.after = sentence;
      this.all.push(sentence);
      for (const placed of quantities) this.#file(placed, sentence);
      before = sentence;
    }
  }

  /** A row of a table: numbers that have no unit of their own, and go with any, and those that have one. */
  addRow(
    text: string,
    cells: readonly (Cell & { readonly place: Span })[],
    measured: readonly { readonly quantity: Quantity | null; readonly place: Span }[],
  ): void {
    const quantities: PlacedQuantity[] = cells.map((cell) => ({
      quantity: cellQuantity(cell),
      place: cell.place,
    }));
    for (const { quantity, place } of measured) if (quantity !== null) quantities.push({ quantity, place });
    quantities.sort((a, b) => a.place.start - b.place.start);
    quantities.length = Math.min(quantities.length, MOST_OPERANDS);
    if (quantities.length === 0) return;
    const row: SourceSentence = { stems: stemsOf(text), quantities, rest: null, before: null, after: null };
    this.all.push(row);
    for (const { place } of quantities) this.#at.set(place.start, row);
  }

  /** The one with a figure at that place. */
  at({ start }: Span): SourceSentence | undefined {
    return this.#at.get(start);
  }

  /** The quantities of things by one name. */
  counting(noun: string): readonly PlacedQuantity[] {
    return this.#byNoun.get(noun) ?? [];
  }

  #file(placed: PlacedQuantity, sentence: SourceSentence): void {
    this.#at.set(placed.place.start, sentence);
    const noun = countedNoun(placed.quantity.figure);
    if (noun === null) return;
    const list = this.#byNoun.get(noun);
    if (list === undefined) this.#byNoun.set(noun, [placed]);
    else list.push(placed);
  }
}

const THE_REST = /\bthe (?:rest|remainder|balance)\b/i;
/** What parts one share of a sum from the next. */
const PARTED = /[\d,;:]/;

/** The words that stand with "the rest", back to the figure or the comma before it. */
function holdersOfRest(text: string): ReadonlySet<string> | null {
  const rest = THE_REST.exec(text);
  if (rest === null) return null;
  let from = rest.index;
  while (from > 0 && !PARTED.test(text.charAt(from - 1))) from--;
  const after = text.slice(rest.index + rest[0].length).split(PARTED, 1);
  return stemsOf(`${text.slice(from, rest.index)} ${after[0]}`);
}

function cellQuantity(cell: Cell): Quantity {
  const figure = draft(cell, cell, 'other', cell.value, null, 1, 'digits');
  figure.text = cell.text;
  return { scale: ANY_SCALE, low: cell.value, high: null, step: 1, figure };
}
