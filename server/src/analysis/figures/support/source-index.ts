import type { Article } from '../../../article/article.ts';
import type { Prose } from '../../../article/prose.ts';
import { itemAt, type Span } from '../../../article/span.ts';
import { type CopyBlock, copy } from '../../copy.ts';
import { scanEuropeanFigures, scanFigures, writesEuropean } from '../../figures.ts';
import type { Figure } from '../figure.ts';
import { lex } from '../lex.ts';
import { derive } from './derived.ts';
import { impliedFigures } from './implied.ts';
import { momentsOf, sameMoment } from './moments.ts';
import { comparable, type Quantity, quantityOf, saysTheSame } from './quantity.ts';
import type { Reading, SourceFigure } from './reading.ts';
import { otherFigure, type SourceSentence, stemsOf } from './sentence.ts';
import { agreement, type Surroundings, surroundingsOf } from './surroundings.ts';
import { type Cell, cellsOf, holdsIn } from './table.ts';

interface Entry extends SourceFigure {
  readonly quantity: Quantity | null;
}

// A sentence with more figures is a table.
const MOST_OPERANDS = 8;

/** The sentence of the copy that a figure stands in. */
export interface Told {
  readonly text: string;
  readonly stems: () => ReadonlySet<string>;
}

const UNTOLD: Told = { text: '', stems: () => new Set() };

/** The figures of one source, filed by value and by the words around them. */
export class SourceIndex {
  readonly #byScale = new Map<string, { value: number; entry: Entry }[]>();
  readonly #moments: Entry[] = [];
  readonly #byWords = new Map<string, Entry[]>();
  readonly #numbers = new Set<string>();
  readonly #cells: (Cell & { place: Span })[] = [];
  readonly #sentences: SourceSentence[] = [];

  constructor(source: Article) {
    const european = source.get(writesEuropean);
    const scan = european ? scanEuropeanFigures : scanFigures;
    const story = new Map(source.get(copy).blocks.map((block) => [block.start, block]));
    for (const { start, prose } of source.layout) {
      const { text } = prose;
      const cells = cellsOf(text);
      if (cells !== null) {
        for (const cell of cells) this.#cells.push({ ...cell, place: prose.toArticle(cell) });
        continue;
      }
      const figures = source.of(scan, text);
      for (const lexeme of lex(text, european)) {
        if (lexeme.kind === 'number' && itemAt(figures, lexeme.start) === undefined)
          this.#numbers.add(lexeme.text.replaceAll(',', ''));
      }
      this.#addByValue(prose, impliedFigures(text));
      const block = story.get(start);
      if (block === undefined) this.#addByValue(prose, figures);
      else this.#addStory(block, figures, surroundingsOf(text, figures, european));
    }
    for (const list of this.#byScale.values()) list.sort((a, b) => a.value - b.value);
  }

  /** Bears a figure of the copy out and contradicts none: what is implied, and what stands in page furniture. */
  #addByValue(prose: Prose, figures: readonly Figure[]): void {
    for (const figure of figures)
      this.#fileByValue({
        figure,
        quantity: quantityOf(figure),
        around: NOWHERE,
        place: prose.toArticle(figure),
      });
  }

  #addStory(block: CopyBlock, figures: readonly Figure[], around: readonly Surroundings[]): void {
    this.#addSentences(block, figures);
    for (const [i, figure] of figures.entries()) {
      this.#add({
        figure,
        around: around[i] as Surroundings,
        place: block.prose.toArticle(figure),
        quantity: quantityOf(figure),
      });
    }
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
    this.#fileByValue(entry);
    for (const key of keys(entry.around)) {
      const list = this.#byWords.get(key);
      if (list === undefined) this.#byWords.set(key, [entry]);
      else list.push(entry);
    }
  }

  #fileByValue(entry: Entry): void {
    const { quantity, figure } = entry;
    if (quantity === null) this.#moments.push(entry);
    else {
      this.#file(quantity.scale, quantity.low, entry);
      if (figure.unit === '°F') this.#file(quantity.scale, figure.value ?? 0, entry);
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
  }

  #file(scale: string, value: number, entry: Entry): void {
    const list = this.#byScale.get(scale);
    if (list === undefined) this.#byScale.set(scale, [{ value, entry }]);
    else list.push({ value, entry });
  }

  read(figure: Figure, around: Surroundings, sentence: Told): Reading {
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
    if (same === null && figure.iso?.includes('/')) {
      same = this.#bothDates(figure, around);
      if (same !== null) sameScore = 0;
    }
    const other = same === null ? inMillions(figure) : null;
    if (other !== null) {
      const reading = this.read(other, around, UNTOLD);
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
      derived: () =>
        quantity === null ? null : derive(quantity, sentence.text, sentence.stems, this.#sentences),
      other: () => (quantity === null ? null : otherFigure(quantity, sentence.stems(), this.#sentences)),
      bothSides: equal !== null && bothSides(around, equal.around),
      bare:
        quantity?.scale === 'n' &&
        figure.form === 'digits' &&
        this.#numbers.has(figure.text.replaceAll(',', '')),
    };
  }

  /** "2023-24" where the source has 2023 and 2024. */
  #bothDates(figure: Figure, around: Surroundings): Entry | null {
    const ends = (figure.iso ?? '')
      .split('/')
      .map((iso) => this.read({ ...figure, iso }, around, UNTOLD).same);
    const [first] = ends;
    return first != null && ends.every((end) => end !== null) ? { ...first, quantity: null } : null;
  }

  /** The two numbers of a range, each by itself: the source may give them apart ("from 5 … to 10"). */
  #endsOf(figure: Figure, around: Surroundings): Reading['ends'] {
    if (figure.ends === null || figure.kind === 'score' || figure.valueMax === null) return null;
    const stands = (value: number): Span | null => {
      const end = { ...figure, value, valueMax: null, ends: null };
      return this.read(end, around, UNTOLD).same?.place ?? null;
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
      const value = scale === quantity.scale ? quantity.low : (figure.value ?? 0);
      yield* this.#nearValue(scale, value, quantity);
      // The source may give degrees without their scale.
      if (figure.unit === '°F') yield* this.#nearValue(scale, figure.value ?? 0, quantity);
    }
  }

  *#nearValue(scale: string, value: number, { figure, high }: Quantity): Iterable<Entry> {
    const list = this.#byScale.get(scale) ?? [];
    const top = high !== null && figure.form === 'loose' ? high : value;
    let i = lowerBound(list, Math.min(value * 0.8, value - 4));
    for (; i < list.length; i++) {
      const item = list[i] as { value: number; entry: Entry };
      if (item.value > Math.max(top * 1.2, top + 4)) break;
      yield item.entry;
    }
  }
}

const NOWHERE: Surroundings = { left: [], right: [] };

/** A number of a table, read as the figure it holds. */
const fromTable = (figure: Figure, cell: Cell & { place: Span }): Reading => ({
  same: { figure: { ...figure, text: cell.text }, around: NOWHERE, place: cell.place },
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
  if (quantity === null)
    return momentsOf(figure).some((ours) =>
      momentsOf(entry.figure).some((theirs) => sameMoment(ours, theirs)),
    );
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
