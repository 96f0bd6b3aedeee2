import { type Article, analysis } from '../../article/article.ts';
import { proseAnalysis } from '../../article/memo.ts';
import { firstWhere } from '../../article/span.ts';
import { groupBy } from '../../group-by.ts';
import { type CopyBlock, copy, isPointOnTop } from '../copy.ts';
import { type Figure, type FiguresInCopy, figuresInCopy } from '../figures.ts';
import { Opening } from './opening.ts';
import { sentenceOf, type ToldInBlock, toldInBlock } from './told-in-block.ts';

const UNKNOWN = 0;
const YES = 1;
const NO = 2;

/** Does somebody or something in the copy answer for a figure? Found out when it is asked: most figures are no claims. */
export class Answers {
  readonly #article: Article;
  readonly #all: FiguresInCopy;
  readonly #blocks: readonly CopyBlock[];
  /** By the index of the figure, for its own place alone. */
  readonly #known: Uint8Array;
  readonly #deckEnd: number;
  #polled: boolean | undefined;
  readonly #toldIn = new Map<number, ToldInBlock>();
  readonly #opening: Opening;
  #ofLede: Set<string> | undefined;
  readonly #inCopy: Values;
  #telling: ReadonlyMap<number, readonly number[]> | undefined;
  #points: Uint8Array | undefined;

  constructor(article: Article) {
    this.#article = article;
    this.#all = article.get(figuresInCopy);
    this.#inCopy = new Values(this.#all);
    this.#blocks = article.get(copy).blocks;
    this.#known = new Uint8Array(this.#all.inProse.length);
    this.#deckEnd = deckEnd(this.#blocks);
    this.#opening = new Opening(this.#blocks);
  }

  /** Whether the figure with this index is answered for, here or where the copy gives it again. */
  has(index: number): boolean {
    if (this.#here(index)) return true;
    const figure = this.#all.inProse[index] as Figure;
    // The deck stands above the byline, often as a whole sentence.
    if (this.#isAbove(this.#all.block(index))) return this.#inCopy.holds(figure);
    return isTelling(figure) && this.#isAnsweredElsewhere(figure);
  }

  /** In the headline, the deck, a subhead or the points on top: the story says more of it below. */
  #isAbove(block: CopyBlock): boolean {
    const { role, start } = block;
    return (
      role === 'headline' || role === 'heading' || start < this.#deckEnd || isPointOnTop(this.#article, block)
    );
  }

  #here(index: number): boolean {
    const known = this.#known[index];
    if (known !== UNKNOWN) return known === YES;
    const found = this.#isAnswered(index);
    this.#known[index] = found ? YES : NO;
    return found;
  }

  #isAnswered(index: number): boolean {
    const figure = this.#all.at(index);
    const block = this.#all.block(index);
    if (this.#told(block).tells(this.#article, block, figure)) return true;
    const told = sentenceOf(this.#article, block, figure)?.told;
    if (told === undefined) return false;
    if (this.#isPointOf(block)) return true;
    if (this.#opening.isOfResults && told.isFiled) return true;
    if (figure.kind === 'money' && this.#opening.isOfCourt && told.isPast) return true;
    if (figure.kind === 'money' && this.#opening.isOfReport && told.isAverage) return true;
    if (this.#opening.isOfBudget && !told.isEstimated) {
      if (figure.kind === 'money' || (figure.kind === 'percent' && told.isBudgeted)) return true;
    }
    if (this.#opening.isLede(block) && this.#opening.isAnnouncedNext) return true;
    const isShare = POLLED_KINDS.has(figure.unit ?? figure.kind);
    if ((isShare || figure.kind === 'count') && this.#opening.isOfStudy && told.isMeasured) return true;
    if (!isShare) return false;
    if (this.#opening.isOfReport || (told.polls && this.#isPolled())) return true;
    return !this.#opening.isLede(block) && told.statistics.some((of) => this.#statistics.has(of));
  }

  /** In a list of what stands in a document: "Here are the main points of the budget". */
  #isPointOf({ index, role }: CopyBlock): boolean {
    if (role !== 'listItem') return false;
    if (this.#points === undefined) {
      this.#points = new Uint8Array(this.#blocks.length);
      for (let i = 1; i < this.#blocks.length; i++) {
        if (this.#blocks[i]?.role !== 'listItem') continue;
        const before = this.#blocks[i - 1] as CopyBlock;
        const isPoint =
          before.role === 'listItem' ? this.#points[i - 1] === 1 : listsPoints(before.prose.text);
        this.#points[i] = isPoint ? 1 : 0;
      }
    }
    return this.#points[index] === 1;
  }

  #told(block: CopyBlock): ToldInBlock {
    let known = this.#toldIn.get(block.index);
    if (known === undefined) {
      known = toldInBlock(this.#article, block);
      this.#toldIn.set(block.index, known);
    }
    return known;
  }

  /** The rates and prices that the lede gives and says whose they are: further down they are the same one's. */
  get #statistics(): ReadonlySet<string> {
    if (this.#ofLede !== undefined) return this.#ofLede;
    this.#ofLede = new Set();
    for (let i = 0; i < this.#all.inProse.length; i++) {
      const block = this.#all.block(i);
      if (block.role !== 'paragraph') continue;
      if (!this.#opening.isLede(block)) break;
      if (this.#all.inProse[i]?.kind !== 'percent' || !this.#here(i)) continue;
      const sentence = sentenceOf(this.#article, block, this.#all.at(i));
      for (const of of sentence?.told.statistics ?? []) this.#ofLede.add(of);
    }
    return this.#ofLede;
  }

  #isPolled(): boolean {
    this.#polled ??= this.#article.get(copy).ofBlocks.of(speaksOfPoll).includes(true);
    return this.#polled;
  }

  /** A lede's large sum or count is answered for by the paragraph that says whose it is. */
  #isAnsweredElsewhere(figure: Figure): boolean {
    const { inProse } = this.#all;
    this.#telling ??= groupBy(
      Array.from(inProse.keys()).filter((i) => isTelling(inProse[i] as Figure)),
      (i) => inProse[i]?.value ?? 0,
    );
    const alike = this.#telling.get(figure.value ?? 0) ?? [];
    return alike.some((i) => isSameValue(inProse[i] as Figure, figure) && this.#here(i));
  }
}

export const answers = analysis('answered figures', (article: Article): Answers => new Answers(article));

/** "These are the main findings of the audit:" */
const listsPoints = (text: string): boolean =>
  text.length <= LONGEST_INTRO && POINTS.test(text) && OF_DOCUMENT.test(text);
const LONGEST_INTRO = 400;
const POINTS =
  /\b(?:main|key|chief|biggest|most important) (?:points|findings|measures|figures|numbers|elements|terms|provisions|changes|proposals)\b|\bat a glance\b|\bhere (?:are|is) (?:what|the|some|how)\b|\b(?:found|shows?|says?|includes?|set out|provides for)\b[^.:]{0,60}:$/i;
const OF_DOCUMENT =
  /\b(?:budget|report|bill|speech|agreement|deal|survey|study|manifesto|review|white paper|strategy|results|accounts|audit|census|ruling|judge?ment|treaty|poll|inquiry|data|figures from)\b/i;

const DECK = 5;

/** Where the byline stands, close to the top; 0 where there is none, or where it opens the copy. */
function deckEnd(blocks: readonly CopyBlock[]): number {
  for (let i = 1; i < Math.min(blocks.length, DECK); i++) {
    const block = blocks[i] as CopyBlock;
    if (block.role === 'byline') return block.start;
  }
  return 0;
}

// So large a sum or count is told apart by its value alone; so is a smaller count to the last one.
const TELLING = 1000;
const TELLING_COUNT = 100;

const isSameValue = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.value === b.value;

const isTelling = ({ kind, value }: Figure): boolean =>
  (kind === 'money' || kind === 'count') &&
  ((value ?? 0) >= TELLING || (kind === 'count' && (value ?? 0) > TELLING_COUNT && (value ?? 0) % 10 !== 0));

/** The values that stand in paragraphs, to look a rounded one up in: a headline's figure is judged where the story gives it. */
class Values {
  readonly #all: FiguresInCopy;
  /** In order, by what they are of. */
  readonly #like = new Map<string, readonly number[]>();

  constructor(all: FiguresInCopy) {
    this.#all = all;
  }

  /** Whether one of them may be written so in a headline: "$2bn" for $1.96 billion. */
  holds(figure: Figure): boolean {
    const values = this.#valuesLike(figure);
    const wanted = figure.value ?? 0;
    const slack = Math.min(
      Math.max(figure.step / 2, Math.abs(wanted) * ROUNDED),
      Math.abs(wanted) * COARSEST,
    );
    const first = firstWhere(values.length, (i) => (values[i] as number) >= wanted - slack);
    return (values[first] ?? Number.POSITIVE_INFINITY) <= wanted + slack;
  }

  #valuesLike(figure: Figure): readonly number[] {
    const key = `${countedAs(figure)} ${figure.unit}`;
    const known = this.#like.get(key);
    if (known !== undefined) return known;
    const values: number[] = [];
    for (const [i, other] of this.#all.inProse.entries()) {
      if (other.unit !== figure.unit || countedAs(other) !== countedAs(figure)) continue;
      if (this.#all.block(i).role === 'paragraph') values.push(other.value ?? 0);
    }
    values.sort((a, b) => a - b);
    this.#like.set(key, values);
    return values;
  }
}

/** "5,000 haircuts" above "the last is number 5,216". */
const countedAs = ({ kind }: Figure): Figure['kind'] => (kind === 'other' ? 'count' : kind);

const ROUNDED = 0.05;
const COARSEST = 0.25;

const POLL = /\b(?:polls?|polled|surveys?|surveyed)\b/i;
const speaksOfPoll = proseAnalysis('poll', (text): boolean => POLL.test(text));
const POLLED_KINDS = new Set(['%', 'pp', 'points', 'ratio']);
