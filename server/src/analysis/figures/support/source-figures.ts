import type { Article } from '../../../article/article.ts';
import type { Prose } from '../../../article/prose.ts';
import { itemAt, type Span } from '../../../article/span.ts';
import { type Tokens, tokens } from '../../../article/tokens.ts';
import { type CopyBlock, copy } from '../../copy.ts';
import { scanEuropeanFigures, scanFigures, writesEuropean } from '../../figures.ts';
import type { Figure } from '../figure.ts';
import { lexText } from '../lex.ts';
import { clockTimes } from './clock-times.ts';
import { europeanMeant, hasUnit, meant } from './elided.ts';
import { foreignFigures, namesFiguresAbroad } from './foreign.ts';
import type { Frame } from './frame.ts';
import { europeanFrames, frames } from './frames.ts';
import { impliedFigures } from './implied.ts';
import { Lives } from './lives.ts';
import {
  changesInBrackets,
  inTitleUnit,
  isNote,
  sharesOfHundred,
  sharesOfSample,
  sumsOfNotes,
  type TitleUnit,
  titleUnit,
} from './notes.ts';
import { quantityOf } from './quantity.ts';
import { shortDates } from './short-dates.ts';
import { shortMeasures, spelledOut } from './short-measures.ts';
import { shortForms } from './shorthand.ts';
import { Signs } from './signs.ts';
import { spansInTwo } from './spans-in-two.ts';
import { Statements } from './statements.ts';
import { keys, NOWHERE, type Surroundings, surroundingsOf } from './surroundings.ts';
import { type Cell, cellsOf } from './table.ts';
import { Tellings } from './tellings.ts';
import { type Entry, Values } from './values.ts';
import { newestYear, yearBefore, yearBeforeAt } from './year-before.ts';

/** What one source holds: its figures by value, by the words around them, by what they are told of, and its sentences. */
export class SourceFigures {
  readonly values = new Values();
  readonly statements = new Statements();
  readonly tellings = new Tellings();
  readonly #byWords = new Map<string, Entry[]>();
  readonly numbers = new Set<string>();
  readonly cells: (Cell & { place: Span })[] = [];
  readonly lives = new Lives();
  readonly signs = new Signs();
  #title: TitleUnit | null = null;

  constructor(source: Article) {
    const european = source.get(writesEuropean);
    const scan = european ? scanEuropeanFigures : scanFigures;
    const isForeign =
      (source.language !== 'en' && source.language !== 'unknown') || namesFiguresAbroad(source.text);
    const story = new Map(source.get(copy).blocks.map((block) => [block.start, block]));
    let compared: { prose: Prose; at: Span } | null = null;
    let newest = 0;
    for (const { start, prose } of source.layout) {
      const of = source.of(tokens, prose);
      const figures = source.of(scan, prose.text);
      newest = Math.max(newest, newestYear(figures));
      const at: Span | null = compared === null ? yearBeforeAt(prose.text) : null;
      if (at !== null) compared = { prose, at };
      const cells = cellsOf(prose.text);
      if (cells !== null) {
        this.#addRow(prose, of, cells, figures);
        continue;
      }
      this.#addNumbers(prose.text, of, figures, european);
      this.#addByValue(prose, impliedFigures(prose.text, of));
      if (isForeign) this.#addByValue(prose, foreignFigures(prose.text, of));
      const block = story.get(start);
      if (block === undefined) this.#addByValue(prose, figures);
      else this.#addParagraph(source, block, figures, european);
    }
    if (compared !== null && newest > 0)
      this.#addByValue(compared.prose, [yearBefore(compared.prose.text, compared.at, newest)]);
  }

  /** Numbers of which no figure was made: those of names. */
  #addNumbers(text: string, of: Tokens, figures: readonly Figure[], european: boolean): void {
    if (!/\d/.test(text)) return;
    for (const lexeme of lexText(text, of, european)) {
      if (lexeme.kind === 'number' && itemAt(figures, lexeme.start) === undefined)
        this.numbers.add(lexeme.text.replaceAll(',', ''));
    }
  }

  /** A paragraph of the story: its figures in their words, and what they may be read as besides. */
  #addParagraph(source: Article, block: CopyBlock, figures: readonly Figure[], european: boolean): void {
    const { prose } = block;
    const { text } = prose;
    const of = source.of(tokens, prose);
    const told = source.of(european ? europeanFrames : frames, text);
    const units = source.of(european ? europeanMeant : meant, text);
    const short = shortMeasures(text).flatMap((one) => inItsSum(one, figures) ?? []);
    const dates = shortDates(text, of);
    const read = units.map((figure) => (hasUnit(figure) ? figure : (spelledOut(figure, short) ?? figure)));
    this.#addStory(block, read, surroundingsOf(text, of, figures, european), told);
    this.#addByValue(
      prose,
      figures.filter((figure, i) => figure !== read[i]),
    );
    this.#addByValue(prose, short);
    this.#addByValue(prose, shortForms(text, of));
    this.#addByValue(prose, clockTimes(text, of));
    this.#addByValue(prose, spansInTwo(text, short.length > 0 ? [...read, ...short] : read));
    this.#addByValue(prose, dates);
    for (const date of [...figures, ...dates]) this.lives.add(text, byValue(prose, date));
    this.#addByValue(prose, changesInBrackets(text, figures));
    this.#addByValue(prose, sharesOfSample(text, figures));
    this.#addByValue(prose, sharesOfHundred(text, figures));
    this.#addInTitleUnit(prose, figures);
    const sums = sumsOfNotes(text, read);
    this.#addByValue(prose, sums);
    this.#addBare(prose, figures);
    this.#addBare(prose, sums);
  }

  /** Bare numbers go with any unit; "312 km" and "median price 2025" are what they are. */
  #addRow(prose: Prose, of: Tokens, cells: readonly Cell[], figures: readonly Figure[]): void {
    const placed = cells.map((cell) => ({ ...cell, place: prose.toArticle(cell) }));
    this.cells.push(...placed);
    const own = figures.filter((figure) => figure.iso !== null || hasUnit(figure));
    const measured = own.map((figure) => byValue(prose, figure));
    for (const entry of measured) this.values.add(entry);
    const short = shortMeasures(prose.text);
    this.#addByValue(prose, short);
    this.#addByValue(prose, spansInTwo(prose.text, [...own, ...short]));
    this.#addByValue(prose, clockTimes(prose.text, of));
    this.statements.addRow(prose.text, placed, measured);
  }

  /** Bears a figure of the copy out and contradicts none: what is implied, and what stands in page furniture. */
  #addByValue(prose: Prose, figures: readonly Figure[]): void {
    for (const figure of figures) this.values.add(byValue(prose, figure));
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
        this.values.addBare(figure, isNotes);
    }
  }

  #addStory(
    block: CopyBlock,
    figures: readonly Figure[],
    around: readonly Surroundings[],
    told: readonly (Frame | null)[],
  ): void {
    this.statements.add(block, figures);
    for (const [i, figure] of figures.entries()) {
      const entry: Entry = {
        figure,
        around: around[i] as Surroundings,
        place: block.prose.toArticle(figure),
        quantity: quantityOf(figure),
        frame: told[i] ?? null,
      };
      this.#add(entry);
      this.signs.add(block.prose.text, entry);
    }
  }

  #add(entry: Entry): void {
    this.values.add(entry);
    this.tellings.add(entry);
    for (const key of keys(entry.around)) {
      const list = this.#byWords.get(key);
      if (list === undefined) this.#byWords.set(key, [entry]);
      else list.push(entry);
    }
  }

  /** Figures with such words around them. */
  *inSameWords(around: Surroundings): Iterable<Entry> {
    for (const key of keys(around)) {
      const list = this.#byWords.get(key);
      if (list === undefined) continue;
      // Set phrases ("of the") lead to everything and tell nothing.
      for (let i = 0; i < Math.min(list.length, 60); i++) yield list[i] as Entry;
    }
  }
}

/** "EUR 3.9bn" is no 3.9 billion of anything: money alone, which copy may call by a word for several currencies. */
function inItsSum(short: Figure, figures: readonly Figure[]): Figure | null {
  if (itemAt(figures, short.start)?.kind !== 'money') return short;
  return short.kind === 'count' ? { ...short, kind: 'money' } : null;
}

const byValue = (prose: Prose, figure: Figure): Entry => ({
  figure,
  quantity: quantityOf(figure),
  around: NOWHERE,
  place: prose.toArticle(figure),
  frame: null,
});

/** A number of three digits is seldom met by chance. */
const isTelling = ({ text }: Figure): boolean => text.replace(/\D/g, '').length >= 3;
