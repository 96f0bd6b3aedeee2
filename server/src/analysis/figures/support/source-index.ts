import type { Article } from '../../../article/article.ts';
import type { Prose } from '../../../article/prose.ts';
import { hull, itemAt, type Span } from '../../../article/span.ts';
import { type CopyBlock, copy } from '../../copy.ts';
import { scanEuropeanFigures, scanFigures, writesEuropean } from '../../figures.ts';
import type { Figure } from '../figure.ts';
import { lex } from '../lex.ts';
import { type Derived, derive, type Store } from './derived.ts';
import { europeanMeant, hasUnit, isBare, meant } from './elided.ts';
import { europeanFrames, type Frame, frames } from './frame.ts';
import { impliedFigures } from './implied.ts';
import { Lives } from './lives.ts';
import { aboutThen, bothNumbers, partAndWhole, slipped } from './loosely.ts';
import { changesInBrackets, inTitleUnit, isNote, sumsOfNotes, type TitleUnit, titleUnit } from './notes.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import type { Reading } from './reading.ts';
import { otherFigure, type PlacedQuantity, type SourceSentence } from './sentence.ts';
import { shortDates } from './short-dates.ts';
import { inMillions, shortMeasures, spelledOut } from './short-measures.ts';
import { shortForms } from './shorthand.ts';

import { Signs } from './signs.ts';
import { spanBetween } from './spans.ts';
import { Statements } from './statements.ts';
import { bothSides, keys, NOWHERE, type Surroundings, scoreOf, surroundingsOf } from './surroundings.ts';
import { type Cell, cellsOf, holdsIn } from './table.ts';
import { Tellings } from './tellings.ts';
import { type Later, NOTHING, type Told, UNTOLD } from './told.ts';
import { agrees, type Entry, Values } from './values.ts';

/** The figures of one source, filed by value and by the words around them. */
export class SourceIndex {
  readonly #values = new Values();
  readonly #statements = new Statements();
  readonly #tellings = new Tellings();
  readonly #byWords = new Map<string, Entry[]>();
  readonly #numbers = new Set<string>();
  readonly #cells: (Cell & { place: Span })[] = [];
  readonly #lives = new Lives();
  readonly #signs = new Signs();
  #title: TitleUnit | null = null;

  constructor(source: Article) {
    const european = source.get(writesEuropean);
    const scan = european ? scanEuropeanFigures : scanFigures;
    const story = new Map(source.get(copy).blocks.map((block) => [block.start, block]));
    for (const { start, prose } of source.layout) {
      const { text } = prose;
      const cells = cellsOf(text);
      if (cells !== null) {
        this.#addRow(prose, cells);
        // "median price 2025" heads a column.
        this.#addByValue(
          prose,
          source.of(scan, text).filter(({ iso }) => iso !== null),
        );
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
      else {
        const told = source.of(european ? europeanFrames : frames, text);
        const units = source.of(european ? europeanMeant : meant, text);
        const short = shortMeasures(text);
        const dates = shortDates(text);
        const read = units.map((figure) =>
          hasUnit(figure) ? figure : (spelledOut(figure, short) ?? figure),
        );
        this.#addStory(block, read, surroundingsOf(text, figures, european), told);
        this.#addByValue(
          prose,
          figures.filter((figure, i) => figure !== read[i]),
        );
        this.#addByValue(prose, short);
        this.#addByValue(prose, shortForms(text));
        this.#addByValue(prose, dates);
        for (const date of [...figures, ...dates]) this.#lives.add(text, byValue(prose, date));
        this.#addByValue(prose, changesInBrackets(text, figures));
        this.#addInTitleUnit(prose, figures);
        const sums = sumsOfNotes(text, read);
        this.#addByValue(prose, sums);
        this.#addBare(prose, figures);
        this.#addBare(prose, sums);
      }
    }
  }

  #addRow(prose: Prose, cells: readonly Cell[]): void {
    const placed = cells.map((cell) => ({ ...cell, place: prose.toArticle(cell) }));
    this.#cells.push(...placed);
    this.#statements.addRow(prose.text, placed);
  }

  /** Bears a figure of the copy out and contradicts none: what is implied, and what stands in page furniture. */
  #addByValue(prose: Prose, figures: readonly Figure[]): void {
    for (const figure of figures) this.#values.add(byValue(prose, figure));
  }

  /** Below the title of a table, and on its line. */
  #addInTitleUnit(prose: Prose, figures: readonly Figure[]): void {
    const own = titleUnit(prose.text);
    const title = own ?? this.#title;
    if (title !== null) this.#addByValue(prose, inTitleUnit(title, figures));
    if (own !== null) this.#title = { ...own, start: 0 };
  }

  /** Numbers without a unit, against which nothing is held that has one: those of notes, and such as are told by their digits. */
  #addBare(prose: Prose, figures: readonly Figure[]): void {
    const isNotes = isNote(prose.text);
    for (const figure of figures) {
      if (figure.unit !== null || figure.iso !== null || figure.form !== 'digits') continue;
      if (isTelling(figure) ? isNotes || figure.of === null : isNotes && figure.of === null)
        this.#values.addBare(figure, isNotes);
    }
  }

  #addStory(
    block: CopyBlock,
    figures: readonly Figure[],
    around: readonly Surroundings[],
    told: readonly (Frame | null)[],
  ): void {
    this.#statements.add(block, figures);
    for (const [i, figure] of figures.entries()) {
      const entry: Entry = {
        figure,
        around: around[i] as Surroundings,
        place: block.prose.toArticle(figure),
        quantity: quantityOf(figure),
        frame: told[i] ?? null,
      };
      this.#add(entry);
      this.#signs.add(block.prose.text, entry);
    }
  }

  #add(entry: Entry): void {
    this.#values.add(entry);
    this.#tellings.add(entry);
    for (const key of keys(entry.around)) {
      const list = this.#byWords.get(key);
      if (list === undefined) this.#byWords.set(key, [entry]);
      else list.push(entry);
    }
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
    for (const entry of this.#values.near(figure, quantity)) {
      const score = scoreOf(around, entry.around);
      if (score > sameScore && agrees(figure, quantity, entry, score >= 3)) {
        same = entry;
        sameScore = score;
      }
    }
    if (same === null) {
      same = this.#inOtherWords(figure, around);
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
      ...this.#asked(figure, quantity, sentence),
      bothSides: equal !== null && bothSides(around, equal.around),
      bare: same === null && quantity !== null && this.#isUnasked(figure, quantity, sentence),
    };
  }

  #isUnasked(figure: Figure, quantity: Quantity, { text }: Told): boolean {
    return (
      (figure.form === 'digits' && this.#holdsBare(quantity)) ||
      this.#lives.ageOf(figure, text, this.#values.moments) === 'unasked'
    );
  }

  /** As a number without a unit, or in a name: "posted speed 55", "61 million in sales". */
  #holdsBare({ scale, figure }: Quantity): boolean {
    if (scale === 'n') return this.#numbers.has(figure.text.replaceAll(',', ''));
    const { value } = figure;
    if (value === null) return false;
    if (figure.valueMax !== null) return this.#values.holdsBareEnds(figure);
    if (!hasUnit(figure)) return false;
    if (this.#values.holdsBare(figure)) return true;
    if (figure.kind === 'money' ? value < 1e4 : figure.kind !== 'measure' || value < 10) return false;
    for (const { figure: theirs } of this.#values.of('n', value)) if (isBare(theirs)) return true;
    return false;
  }

  /** What is asked only where the figure does not simply stand in the source, or may stand there for something else. */
  #asked(figure: Figure, quantity: Quantity | null, asked: Told): Later {
    const store: Store = {
      sentences: this.#statements.all,
      holding: (operand) => this.#holding(operand),
      counting: (noun) => this.#statements.counting(noun),
    };
    if (quantity === null) return { ...NOTHING, asked, store };
    return {
      asked,
      store,
      derived: () => derive(quantity, asked, store) ?? this.#span(quantity, asked),
      slipped: () => slipped(quantity, asked.stems(), this.#values, this.#statements),
      fitting: () => (asked.frame === null ? null : this.#tellings.fitting(figure, quantity, asked.frame)),
      rival: () =>
        asked.frame === null
          ? null
          : this.#tellings.rivalOf(figure, quantity, asked.frame, this.#values.equals(figure, quantity)),
      turned: (way) => this.#signs.against(figure, way),
      other: () => otherFigure(quantity, asked.stems(), this.#statements.all),
    };
  }

  #span(quantity: Quantity, { text }: Told): Derived | null {
    const age = this.#lives.ageOf(quantity.figure, text, this.#values.moments);
    const between =
      age === null || age === 'unasked' ? spanBetween(quantity, text, this.#values.moments) : age;
    if (between === null) return null;
    const { from, to } = between;
    const moments = from === to ? from.figure.text : `${from.figure.text} – ${to.figure.text}`;
    return { sum: `${moments}: ${quantity.figure.text}`, place: hull(from.place, to.place) };
  }

  #inOtherWords(figure: Figure, around: Surroundings): Entry | null {
    if (figure.iso?.includes('/')) return this.#bothDates(figure, around);
    if (figure.kind === 'score') return bothNumbers(figure, this.#values, this.#statements);
    if (figure.parts !== null) return partAndWhole(figure, this.#values, this.#statements);
    if (figure.kind === 'time') return aboutThen(figure, around, this.#values);
    if (!isBare(figure)) return null;
    // A sum, a measure or a percentage of so many, whatever its unit.
    return this.#values.written(figure.value ?? 0).findLast((entry) => hasUnit(entry.figure)) ?? null;
  }

  *#holding(quantity: Quantity): Iterable<{ sentence: SourceSentence; at: PlacedQuantity }> {
    for (const { value, place } of this.#cells) {
      const row = value === quantity.low ? this.#statements.at(place) : undefined;
      if (row !== undefined) yield { sentence: row, at: { quantity, place } };
    }
    for (const entry of this.#values.equals(quantity.figure, quantity)) yield* this.#stating(entry);
    // "FY25 50.0m; FY26 56.0m", "4.00 -> 3.75": without their unit.
    if (quantity.figure.kind === 'money' || quantity.figure.kind === 'percent')
      for (const entry of this.#values.of('n', quantity.low))
        if (isBare(entry.figure)) yield* this.#stating(entry);
  }

  *#stating({ place, quantity }: Entry): Iterable<{ sentence: SourceSentence; at: PlacedQuantity }> {
    const sentence = this.#statements.at(place);
    if (sentence === undefined || quantity === null) return;
    // As it is read there, beside its neighbours.
    yield {
      sentence,
      at: sentence.quantities.find((other) => other.place.start === place.start) ?? { quantity, place },
    };
  }

  /** "2023-24" where the source has 2023 and 2024. */
  #bothDates(figure: Figure, around: Surroundings): Entry | null {
    const ends = (figure.iso ?? '')
      .split('/')
      .map((iso) => this.read({ ...figure, iso }, around, UNTOLD).same);
    const [first] = ends;
    return first != null && ends.every((end) => end !== null)
      ? { ...first, quantity: null, frame: null }
      : null;
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
}

const byValue = (prose: Prose, figure: Figure): Entry => ({
  figure,
  quantity: quantityOf(figure),
  around: NOWHERE,
  place: prose.toArticle(figure),
  frame: null,
});

/** A number of a table, read as the figure it holds. */
const fromTable = (figure: Figure, cell: Cell & { place: Span }): Reading => ({
  same: { figure: { ...figure, text: cell.text }, around: NOWHERE, place: cell.place, frame: null },
  sameScore: 0,
  counterpart: null,
  counterpartScore: 0,
  bothSides: false,
  ends: null,
  ...NOTHING,
  bare: false,
});

/** A number of three digits is seldom met by chance. */
const isTelling = ({ text }: Figure): boolean => text.replace(/\D/g, '').length >= 3;
