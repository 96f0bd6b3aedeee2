import { type Article, analysis } from '../../../article/article.ts';
import { type ProseAnalysis, proseAnalysis } from '../../../article/memo.ts';
import { sentences } from '../../../article/sentences.ts';
import { itemAt, lastStartingAtOrBefore, type Span } from '../../../article/span.ts';
import { type CopyBlock, copy } from '../../copy.ts';
import { scanEuropeanFigures, scanFigures, writesEuropean } from '../../figures.ts';
import type { Figure } from '../figure.ts';
import { lex } from '../lex.ts';
import { type Derived, derive } from './derived.ts';
import { comparable, type Quantity, quantityOf, sameMoment, saysTheSame } from './quantity.ts';
import { otherFigure, type PlacedQuantity, type SourceSentence, stemsOf } from './sentence.ts';
import { agreement, type Surroundings, surroundingsOf } from './surroundings.ts';
import { type Cell, cellsOf, holdsIn } from './table.ts';

/** A figure of a source, with what stands around it. */
export interface SourceFigure {
  readonly figure: Figure;
  readonly around: Surroundings;
  /** Place in the source. */
  readonly place: Span;
}

/** What one source says of one figure of the copy. Scores count the words around the figures that agree. */
export interface Reading {
  readonly same: SourceFigure | null;
  readonly sameScore: number;
  /** The figure that stands in the same words, whatever it is. */
  readonly counterpart: SourceFigure | null;
  readonly counterpartScore: number;
  /** Words agree on both sides: the place is the same, not only the phrase before or after. */
  readonly bothSides: boolean;
  /** Which ends of a range stand in the source by themselves, where the range does not. */
  readonly ends: readonly [boolean, boolean] | null;
  /** How the source gives it by one sum; asked only where no source holds it. */
  readonly derived: () => Derived | null;
  /** What it has for the same thing in other words. */
  readonly other: () => PlacedQuantity | null;
  /** Stands in the source as a bare number: part of a name, a label, a list number. */
  readonly bare: boolean;
}

interface Entry extends SourceFigure {
  readonly quantity: Quantity | null;
}

// A sentence with more figures is a table.
const MOST_OPERANDS = 8;

class SourceIndex {
  readonly entries: Entry[] = [];
  readonly #byScale = new Map<string, { value: number; entry: Entry }[]>();
  readonly #moments: Entry[] = [];
  readonly #byWords = new Map<string, Entry[]>();
  readonly #numbers = new Set<string>();
  readonly #cells: (Cell & { place: Span })[] = [];
  readonly #sentences: SourceSentence[] = [];

  constructor(source: Article) {
    const european = source.get(writesEuropean);
    const scan = european ? scanEuropeanFigures : scanFigures;
    for (const block of source.get(copy).blocks) {
      const { text } = block.prose;
      const cells = cellsOf(text);
      if (cells !== null) {
        for (const cell of cells) this.#cells.push({ ...cell, place: block.prose.toArticle(cell) });
        continue;
      }
      const figures = source.of(scan, text);
      for (const lexeme of lex(text, european)) {
        if (lexeme.kind === 'number' && itemAt(figures, lexeme.start) === undefined)
          this.#numbers.add(lexeme.text.replaceAll(',', ''));
      }
      this.#addSentences(block, figures);
      const around = surroundingsOf(text, figures, european);
      for (const [i, figure] of figures.entries()) {
        this.#add({
          figure,
          around: around[i] as Surroundings,
          place: block.prose.toArticle(figure),
          quantity: quantityOf(figure),
        });
      }
    }
    for (const list of this.#byScale.values()) list.sort((a, b) => a.value - b.value);
  }

  #addSentences(block: CopyBlock, figures: readonly Figure[]): void {
    for (const sentence of block.sentences) {
      const quantities = figures
        .filter((figure) => sentence.start <= figure.start && figure.end <= sentence.end)
        .flatMap((figure) => {
          const quantity = quantityOf(figure);
          return quantity === null ? [] : [{ quantity, place: block.prose.toArticle(figure) }];
        });
      if (quantities.length === 0) continue;
      this.#sentences.push({
        stems: stemsOf(block.prose.text.slice(sentence.start, sentence.end)),
        quantities: quantities.slice(0, MOST_OPERANDS),
      });
    }
  }

  #add(entry: Entry): void {
    this.entries.push(entry);
    const { quantity, figure } = entry;
    if (quantity === null) this.#moments.push(entry);
    else {
      this.#file(quantity.scale, quantity.low, entry);
      if (quantity.high !== null) this.#file(quantity.scale, quantity.high, entry);
      if (figure.parts !== null) {
        for (const value of [figure.parts.part, figure.parts.whole])
          this.#file('n', value, bareEntry(entry, value));
      }
      if (
        quantity.scale !== 'n' &&
        (figure.kind === 'age' || quantity.scale === 'points' || quantity.scale === 'times')
      )
        this.#file('n', figure.value ?? 0, entry);
    }
    for (const key of keys(entry.around)) {
      const list = this.#byWords.get(key);
      if (list === undefined) this.#byWords.set(key, [entry]);
      else list.push(entry);
    }
  }

  #file(scale: string, value: number, entry: Entry): void {
    const list = this.#byScale.get(scale);
    if (list === undefined) this.#byScale.set(scale, [{ value, entry }]);
    else list.push({ value, entry });
  }

  read(figure: Figure, around: Surroundings, sentence: string): Reading {
    const quantity = quantityOf(figure);
    let counterpart: Entry | null = null;
    let counterpartScore = 0;
    let close: Entry[] = [];
    for (const entry of this.#inSameWords(around)) {
      const score = scoreOf(around, entry.around);
      if (score > counterpartScore) {
        counterpartScore = score;
        counterpart = entry;
        close = [entry];
      } else if (score === counterpartScore) close.push(entry);
    }
    let same: Entry | null = null;
    let sameScore = -1;
    for (const entry of this.#near(figure, quantity)) {
      const score = scoreOf(around, entry.around);
      if (score > sameScore && agrees(figure, quantity, entry, score >= 3)) {
        same = entry;
        sameScore = score;
      }
    }
    const other = same === null ? inMillions(figure) : null;
    if (other !== null) {
      const reading = this.read(other, around, '');
      if (reading.same !== null) return reading;
    }
    if (same === null) {
      const cell = this.#cells.find((candidate) => holdsIn(candidate, figure));
      if (cell !== undefined) return fromTable(figure, cell);
    }
    const ends = same === null ? this.#endsOf(figure, around) : null;
    const equal = close.find((entry) => entry === same) ?? counterpart;
    return {
      same,
      sameScore,
      counterpart: equal,
      counterpartScore,
      ends,
      derived: () => (quantity === null ? null : derive(quantity, sentence, this.#sentences)),
      other: () => (quantity === null ? null : otherFigure(quantity, sentence, this.#sentences)),
      bothSides: equal !== null && bothSides(around, equal.around),
      bare:
        quantity?.scale === 'n' &&
        figure.form === 'digits' &&
        this.#numbers.has(figure.text.replaceAll(',', '')),
    };
  }

  /** The two numbers of a range, each by itself: the source may give them apart ("from 5 … to 10"). */
  #endsOf(figure: Figure, around: Surroundings): readonly [boolean, boolean] | null {
    if (figure.ends === null || figure.kind === 'score' || figure.valueMax === null) return null;
    const stands = (value: number): boolean => {
      const end = { ...figure, value, valueMax: null, ends: null };
      return this.read(end, around, '').same !== null;
    };
    return [stands(figure.value ?? 0), stands(figure.valueMax)];
  }

  *#inSameWords(around: Surroundings): Iterable<Entry> {
    for (const key of keys(around)) {
      const list = this.#byWords.get(key);
      if (list === undefined) continue;
      // Set phrases ("of the") lead to everything and tell nothing.
      for (let i = 0; i < Math.min(list.length, 60); i++) yield list[i] as Entry;
    }
  }

  *#near(figure: Figure, quantity: Quantity | null): Iterable<Entry> {
    if (quantity === null) {
      yield* this.#moments;
      return;
    }
    for (const scale of scalesFor(quantity)) {
      const list = this.#byScale.get(scale) ?? [];
      const value = scale === quantity.scale ? quantity.low : (figure.value ?? 0);
      const top = quantity.high !== null && figure.form === 'loose' ? quantity.high : value;
      let i = lowerBound(list, Math.min(value * 0.8, value - 4));
      for (; i < list.length; i++) {
        const item = list[i] as { value: number; entry: Entry };
        if (item.value > Math.max(top * 1.2, top + 4)) break;
        yield item.entry;
      }
    }
  }
}

/** A number of a table, read as the figure it holds. */
const fromTable = (figure: Figure, cell: Cell & { place: Span }): Reading => ({
  same: { figure: { ...figure, text: cell.text }, around: { left: [], right: [] }, place: cell.place },
  sameScore: 0,
  counterpart: null,
  counterpartScore: 0,
  bothSides: false,
  ends: null,
  derived: () => null,
  other: () => null,
  bare: false,
});

/** "51m" by itself may be metres or millions: the second reading, or null. */
const inMillions = (figure: Figure): Figure | null =>
  figure.unit === 'm' && /\dm$/.test(figure.text) && figure.value !== null
    ? { ...figure, kind: 'count', unit: null, value: figure.value * 1e6, step: figure.step * 1e6 }
    : null;

const bareEntry = (entry: Entry, value: number): Entry => {
  const figure = {
    ...entry.figure,
    kind: 'other' as const,
    unit: null,
    value,
    valueMax: null,
    parts: null,
    step: 1,
  };
  return { ...entry, figure, quantity: quantityOf(figure) };
};

const scalesFor = (quantity: Quantity): string[] =>
  quantity.scale === 'n'
    ? ['n', 'points', 'times']
    : quantity.scale === 'points' || quantity.scale === 'times' || quantity.figure.kind === 'age'
      ? [quantity.scale, 'n']
      : [quantity.scale];

function lowerBound(list: readonly { value: number }[], wanted: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as { value: number }).value < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function agrees(figure: Figure, quantity: Quantity | null, entry: Entry, close: boolean): boolean {
  if (quantity === null) return entry.figure.iso !== null && sameMoment(figure.iso ?? '', entry.figure.iso);
  if (entry.quantity === null) return false;
  return comparable(quantity, entry.quantity) && saysTheSame(quantity, entry.quantity, close);
}

const keys = ({ left, right }: Surroundings): string[] => [
  `${left[1]} ${left[0]}_`,
  `_${right[0]} ${right[1]}`,
  `${left[0]}_${right[0]}`,
];

function bothSides(a: Surroundings, b: Surroundings): boolean {
  const { left, right } = agreement(a, b);
  return left >= 1 && right >= 1;
}

function scoreOf(a: Surroundings, b: Surroundings): number {
  const { left, right } = agreement(a, b);
  return left + right;
}

/** Reads a block of copy against the source: one reading for each of its figures. Memoised by the block's text. */
export const readAgainst = analysis('figure readings', (source: Article): Readers => {
  const index = new SourceIndex(source);
  const reader = (european: boolean): ProseAnalysis<readonly Reading[]> =>
    proseAnalysis('figures against a source', (text, memo) => {
      const figures = memo.get(european ? scanEuropeanFigures : scanFigures, text);
      if (figures.length === 0) return [];
      const around = surroundingsOf(text, figures, european);
      const spans = memo.get(sentences, text);
      return figures.map((figure, i) => {
        const span = spans[lastStartingAtOrBefore(spans, figure.start)];
        const sentence = span === undefined ? text : text.slice(span.start, span.end);
        return index.read(figure, around[i] as Surroundings, sentence);
      });
    });
  return { english: reader(false), european: reader(true) };
});

export interface Readers {
  readonly english: ProseAnalysis<readonly Reading[]>;
  readonly european: ProseAnalysis<readonly Reading[]>;
}
