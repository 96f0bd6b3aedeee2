import type { Article } from '../../../article/article.ts';
import { hull, type Span } from '../../../article/span.ts';
import type { Figure } from '../figure.ts';
import { type Derived, derive, type Store } from './derived.ts';
import { mayBeSameDollars } from './dollars.ts';
import { hasUnit, isBare } from './elided.ts';
import { aboutThen, bothNumbers, hourMeant, partAndWhole, slipped } from './loosely.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import type { Reading } from './reading.ts';
import { otherFigure, type PlacedQuantity, type SourceSentence } from './sentence.ts';
import { inMillions } from './short-measures.ts';
import { SourceFigures } from './source-figures.ts';
import { spanBetween } from './spans.ts';
import { bothSides, NOWHERE, type Surroundings, scoreOf } from './surroundings.ts';
import { type Cell, holdsIn } from './table.ts';
import { type Later, NOTHING, type Told, UNTOLD } from './told.ts';
import { agrees, type Entry, isOfCurrency } from './values.ts';

/** How well the words around an entry agree. */
interface Scored<T> {
  readonly entry: T;
  readonly score: number;
}

/** What a source says of the figures of the copy. */
export class SourceIndex {
  readonly #source: SourceFigures;

  constructor(source: Article) {
    this.#source = new SourceFigures(source);
  }

  read(figure: Figure, around: Surroundings, sentence: Told): Reading {
    const quantity = quantityOf(figure);
    const standing = this.#standing(figure, quantity, around, sentence);
    const same = standing?.entry ?? null;
    if (same === null) {
      const elsewhere = this.#inMillions(figure, around) ?? this.#inTable(figure);
      if (elsewhere !== null) return elsewhere;
    }
    const { entry: counterpart, score: counterpartScore } = this.#counterpart(around, same);
    return {
      same,
      sameScore: standing?.score ?? -1,
      counterpart,
      counterpartScore,
      ends: same === null ? this.#endsOf(figure, around) : null,
      ...this.#asked(figure, quantity, sentence),
      bothSides: counterpart !== null && bothSides(around, counterpart.around),
      bare: same === null && quantity !== null && this.#isUnasked(figure, quantity, sentence),
    };
  }

  /** The figure itself, best where its words are alike; else in other words. */
  #standing(
    figure: Figure,
    quantity: Quantity | null,
    around: Surroundings,
    sentence: Told,
  ): Scored<Entry> | null {
    let best: Entry | null = null;
    let bestScore = -1;
    for (const entry of this.#source.values.near(figure, quantity)) {
      const score = scoreOf(around, entry.around);
      if (score > bestScore && agrees(figure, quantity, entry, score >= 3)) {
        best = entry;
        bestScore = score;
      }
    }
    if (best !== null) return { entry: best, score: bestScore };
    const other = this.#inOtherWords(figure, around, sentence);
    return other === null ? null : { entry: other, score: 0 };
  }

  /** Whatever figure has the most of the same words around it; of several, the one that is the same. */
  #counterpart(around: Surroundings, same: Entry | null): Scored<Entry | null> {
    let best: Entry[] = [];
    let bestScore = 0;
    for (const entry of this.#source.inSameWords(around)) {
      const score = scoreOf(around, entry.around);
      if (score > bestScore) {
        bestScore = score;
        best = [entry];
      } else if (score === bestScore) best.push(entry);
    }
    const first = bestScore > 0 ? best[0] : undefined;
    return { entry: best.find((entry) => entry === same) ?? first ?? null, score: bestScore };
  }

  #inMillions(figure: Figure, around: Surroundings): Reading | null {
    const other = inMillions(figure);
    const reading = other === null ? null : this.read(other, around, UNTOLD);
    return reading?.same == null ? null : reading;
  }

  #inTable(figure: Figure): Reading | null {
    const cell = this.#source.cells.find((candidate) => holdsIn(candidate, figure));
    return cell === undefined ? null : fromTable(figure, cell);
  }

  #isUnasked(figure: Figure, quantity: Quantity, { text }: Told): boolean {
    return (
      (figure.form === 'digits' && this.#holdsBare(quantity)) ||
      this.#source.lives.ageOf(figure, text, this.#source.values.moments) === 'unasked'
    );
  }

  /** As a number without a unit, or in a name: "posted speed 55", "61 million in sales". */
  #holdsBare({ scale, figure }: Quantity): boolean {
    if (scale === 'n') return this.#source.numbers.has(figure.text.replaceAll(',', ''));
    const { value } = figure;
    if (value === null) return false;
    if (figure.valueMax !== null) return this.#source.values.holdsBareEnds(figure);
    if (!hasUnit(figure)) return false;
    if (this.#source.values.holdsBare(figure)) return true;
    if (figure.kind === 'money' && (this.#holdsDollars(figure, value) || this.#holdsPounds(figure, value)))
      return true;
    if (figure.kind === 'money' ? value < 1e4 : figure.kind !== 'measure' || value < 10) return false;
    // "25,000 pounds" weigh something, or are £25k.
    for (const { figure: theirs } of this.#source.values.of('n', value))
      if (isBare(theirs) || (figure.unit === 'lb' && isOfCurrency(theirs))) return true;
    return false;
  }

  /** "£412,000" by "412,000 pounds", which may weigh something. */
  #holdsPounds({ unit }: Figure, value: number): boolean {
    return unit === 'GBP' && this.#source.values.written(value).some((theirs) => theirs.figure.unit === 'lb');
  }

  #holdsDollars(figure: Figure, value: number): boolean {
    return this.#source.values.written(value).some((theirs) => mayBeSameDollars(figure, theirs.figure));
  }

  /** What is asked only where the figure does not simply stand in the source, or may stand there for something else. */
  #asked(figure: Figure, quantity: Quantity | null, asked: Told): Later {
    const store: Store = {
      sentences: this.#source.statements.all,
      holding: (operand) => this.#holding(operand),
      counting: (noun) => this.#source.statements.counting(noun),
    };
    if (quantity === null) return { ...NOTHING, asked, store };
    return {
      asked,
      store,
      derived: () => derive(quantity, asked, store) ?? this.#span(quantity, asked),
      slipped: () => slipped(quantity, asked.stems(), this.#source.values, this.#source.statements),
      fitting: () =>
        asked.frame === null ? null : this.#source.tellings.fitting(figure, quantity, asked.frame),
      rival: () =>
        asked.frame === null
          ? null
          : this.#source.tellings.rivalOf(
              figure,
              quantity,
              asked.frame,
              this.#source.values.equals(figure, quantity),
            ),
      turned: (way, inWords) => this.#source.signs.against(figure, way, inWords),
      other: () => otherFigure(quantity, asked.stems(), this.#source.statements.all),
    };
  }

  #span(quantity: Quantity, { text }: Told): Derived | null {
    const age = this.#source.lives.ageOf(quantity.figure, text, this.#source.values.moments);
    const between =
      age === null || age === 'unasked' ? spanBetween(quantity, text, this.#source.values.moments) : age;
    if (between === null) return null;
    const { from, to } = between;
    const moments = from === to ? from.figure.text : `${from.figure.text} – ${to.figure.text}`;
    return { sum: `${moments}: ${quantity.figure.text}`, place: hull(from.place, to.place) };
  }

  #inOtherWords(figure: Figure, around: Surroundings, { text }: Told): Entry | null {
    if (figure.iso?.includes('/')) return this.#bothDates(figure, around);
    if (figure.kind === 'score') return bothNumbers(figure, this.#source.values, this.#source.statements);
    if (figure.parts !== null) return partAndWhole(figure, this.#source.values, this.#source.statements);
    if (figure.kind === 'time') return aboutThen(figure, around, this.#source.values);
    const hour = hourMeant(figure, text, this.#source.values);
    if (hour !== null) return hour;
    if (!isBare(figure)) return null;
    // A sum, a measure or a percentage of so many, whatever its unit.
    return this.#source.values.written(figure.value ?? 0).findLast((entry) => hasUnit(entry.figure)) ?? null;
  }

  *#holding(quantity: Quantity): Iterable<{ sentence: SourceSentence; at: PlacedQuantity }> {
    for (const { value, place } of this.#source.cells) {
      const row = value === quantity.low ? this.#source.statements.at(place) : undefined;
      if (row !== undefined) yield { sentence: row, at: { quantity, place } };
    }
    for (const entry of this.#source.values.equals(quantity.figure, quantity)) yield* this.#stating(entry);
    // "FY25 50.0m; FY26 56.0m", "4.00 -> 3.75": without their unit.
    if (quantity.figure.kind === 'money' || quantity.figure.kind === 'percent')
      for (const entry of this.#source.values.of('n', quantity.low))
        if (isBare(entry.figure)) yield* this.#stating(entry);
  }

  *#stating({ place, quantity }: Entry): Iterable<{ sentence: SourceSentence; at: PlacedQuantity }> {
    const sentence = this.#source.statements.at(place);
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
}

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
