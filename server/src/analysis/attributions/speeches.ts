import { type Article, analysis } from '../../article/article.ts';
import type { ProseAnalysis } from '../../article/memo.ts';
import type { Span } from '../../article/span.ts';
import { type CopyBlock, copy } from '../copy.ts';
import { type LocalQuote, quotesByBlock } from '../quotes.ts';
import { Conversation, type Speech as Heard, type Source } from './conversation.ts';
import type { Resolved } from './names.ts';
import { type NamedBlock, Naming, nameAlike } from './naming.ts';
import {
  CONTINUES,
  type JoinedAnalysis,
  type Joins,
  type LocalAttribution,
  type ParagraphReport,
  paragraphReports,
  RUNS_ON,
  type Said,
} from './paragraph.ts';
import { SourceWords } from './source.ts';

/** What an analysis says of each block of the copy, its quotations joined as they join those of its neighbours. */
export const joinedOf = <T>(article: Article, analyses: JoinedAnalysis<T>): readonly T[] =>
  article
    .get(copy)
    .ofBlocks.map(analyses, article.get(joins), (prose, how) =>
      article.of(analyses[how] as ProseAnalysis<T>, prose),
    );

const joins = analysis('joins', (article: Article): readonly Joins[] =>
  article.get(copy).ofBlocks.map(JOINS, article.get(quotesByBlock).quotes, (_, its) => joinsOf(its)),
);

/** Of the column of joins. */
const JOINS = {};

/** How the quotations of a block join those of its neighbours. */
export function joinsOf(quotes: readonly LocalQuote[]): Joins {
  const [first] = quotes;
  if (first === undefined) return 0;
  return ((first.continued ? CONTINUES : 0) | (quotes.at(-1)?.runsOn ? RUNS_ON : 0)) as Joins;
}

/** A quotation of a block, in its prose. */
interface Given extends Span {
  readonly block: number;
}

/** An attribution of one version of the article: whose name it is, is found out when it is asked. */
export class Speech implements Heard, Source {
  /** Index of its block, and its own among the sources that are asked for there. */
  readonly block: number;
  readonly index: number;
  readonly local: LocalAttribution;
  readonly words: SourceWords | null;
  /** Quotations of later paragraphs that go on with what is said. */
  readonly given: Given[] = [];
  readonly #speeches: Speeches;

  constructor(
    block: number,
    index: number,
    local: LocalAttribution,
    words: SourceWords | null,
    speeches: Speeches,
  ) {
    this.block = block;
    this.index = index;
    this.local = local;
    this.words = words;
    this.#speeches = speeches;
  }

  get source(): Speech | null {
    return this.words === null ? null : this;
  }

  /** A crowd: one of it has a voice of his own, though he is nobody that one could ask. */
  get isVague(): boolean {
    return this.words?.isVague === true && !ONE.test(this.words.lower);
  }

  /** Its source is called by a name, or by a word that stands for one. */
  get isNamed(): boolean {
    switch (this.words?.reading.kind) {
      case 'name':
      case 'called':
        return true;
      case 'described':
        return this.words.reading.role !== null && this.resolved.kind === 'named';
      default:
        return false;
    }
  }

  /** Kind and fullest name of its source in the article. */
  get resolved(): Resolved {
    return this.#speeches.resolve(this);
  }

  get name(): string {
    return this.resolved.name;
  }

  get asks(): boolean {
    const { cue } = this.local;
    return cue !== null && this.words !== null && ASKS.test(this.words.paragraph.slice(cue.start, cue.end));
  }

  get isEmpty(): boolean {
    return this.local.content.length + this.given.length === 0;
  }

  /** What of a block is in it, as spans of its prose. */
  saidOf(block: number): readonly Span[] {
    const given = this.given.filter((quotation) => quotation.block === block);
    return block === this.block ? [...this.local.content, ...given] : given;
  }

  /** Where its content begins, as far as it has any. */
  get opening(): Pick<Given, 'block' | 'start'> {
    const { content } = this.local;
    if (content.length > 0)
      return { block: this.block, start: Math.min(...content.map(({ start }) => start)) };
    return this.given[0] ?? { block: this.block, start: 0 };
  }
}

/** The content of one begins above that of the other. */
export function beginsBefore(one: Speech, other: Speech): boolean {
  const [a, b] = [one.opening, other.opening];
  return a.block === b.block ? a.start < b.start : a.block < b.block;
}

const ONE = /^(?:one|an?|another)\s/;
const ASKS = /^(?:asks?|asked|inquired?|wondered)$/i;

/** Farthest from its start that a paragraph's first quotation may stand: a dash or a bullet may come before it. */
const LEAD_IN = 2;

/** The attributions of all blocks, those that are asked for, and what quotations they hold in other blocks than their own. */
export class Speeches {
  readonly reports: readonly ParagraphReport[];
  /** Attributions of those who are spoken of, and say something in a later paragraph only. */
  readonly joined: readonly Speech[];
  readonly #blocks: readonly CopyBlock[];
  readonly #quotes: readonly (readonly LocalQuote[])[];
  readonly #byBlock = new Map<number, readonly Speech[]>();
  /** What blocks hold of the speech of other blocks. */
  readonly #given = new Map<number, Said[]>();
  /** Who says that. */
  readonly #givers = new Map<number, Speech[]>();
  /** Those who are spoken of at the end of a block, in the order in which they were asked for. */
  readonly #introduced = new Map<number, Speech[]>();
  #naming = new Naming();

  constructor(article: Article, before: Speeches | null) {
    this.#blocks = article.get(copy).blocks;
    this.#quotes = article.get(quotesByBlock).quotes;
    this.reports = joinedOf(article, paragraphReports);
    const { ofBlocks } = article.get(copy);
    this.joined = this.#listen(ofBlocks.map(LOOSE, this.reports, (_prose, { loose }) => loose.length > 0));
    if (before !== null && !before.#naming.isEmpty && this.#namesAlike(before)) this.#naming = before.#naming;
  }

  /** The attributions of a block, in the order of its report's. */
  of(block: number): readonly Speech[] {
    const known = this.#byBlock.get(block);
    if (known !== undefined) return known;
    const { attributions, sources } = this.reports[block] as ParagraphReport;
    const speeches = attributions.map((local, i) => new Speech(block, i, local, sources[i] ?? null, this));
    this.#byBlock.set(block, speeches);
    return speeches;
  }

  /** What of a block somebody says, in order of its place. */
  saidIn(block: number): readonly Said[] {
    if (this.#blocks[block]?.role === 'byline') return [];
    const { said } = this.reports[block] as ParagraphReport;
    const given = this.#given.get(block);
    return given === undefined ? said : [...said, ...given].sort((a, b) => a.start - b.start);
  }

  /** The quotations of a block that somebody says in another. */
  givenTo(block: number): readonly Said[] {
    return this.#given.get(block) ?? [];
  }

  /** Who says something that stands in a block, in it or in another. */
  heardIn(block: number): readonly Speech[] {
    const own = this.#blocks[block]?.role === 'byline' ? NOBODY_HEARD : this.of(block);
    const givers = this.#givers.get(block);
    return givers === undefined ? own : [...own, ...givers];
  }

  #listen(loose: readonly boolean[]): readonly Speech[] {
    const blocks = this.#blocks;
    const conversation = new Conversation<Speech, Given>((speaker, quotations) =>
      this.#give(speaker, quotations),
    );
    for (let block = 0; block < blocks.length; block++) {
      // Nobody speaks here who goes on, nor in the next two, one of which may be a byline.
      const isOver = conversation.isIdle && loose[block] === false;
      if (isOver && !this.#opens(block + 1) && !this.#opens(block + 2)) continue;
      const { role, prose } = blocks[block] as CopyBlock;
      if (role === 'byline') continue;
      const answered = this.#opens(blocks[block + 1]?.role === 'byline' ? block + 2 : block + 1);
      if (isOver && !answered) continue;
      const report = this.reports[block] as ParagraphReport;
      const quotes = this.#quotes[block] as readonly LocalQuote[];
      conversation.hear({
        text: prose.text,
        report,
        said: this.of(block),
        loose: report.loose.map(({ start, end }) => ({ block, start, end })),
        continued: quotes[0]?.continued === true,
        runsOn: quotes.at(-1)?.runsOn === true,
        answered,
        introduced: () => this.#introduce(block),
      });
    }
    return conversation.close();
  }

  #opens(block: number): boolean {
    const first = this.#quotes[block]?.[0];
    return first !== undefined && first.inProse.start <= LEAD_IN;
  }

  #introduce(block: number): Speech | null {
    const local = (this.reports[block] as ParagraphReport).introduced;
    if (local?.source == null) return null;
    const { text } = (this.#blocks[block] as CopyBlock).prose;
    const words = new SourceWords(text, local.source);
    const before = this.#introduced.get(block) ?? [];
    const index = (this.reports[block] as ParagraphReport).attributions.length + before.length;
    const speech = new Speech(block, index, local, words, this);
    this.#introduced.set(block, [...before, speech]);
    this.#naming.add(block, words);
    return speech;
  }

  #give(speaker: Speech, quotations: readonly Given[]): void {
    for (const quotation of quotations) {
      const { block, start, end } = quotation;
      speaker.given.push(quotation);
      const said: Said = { start, end, by: speaker.local, source: speaker.words };
      const before = this.#given.get(block);
      if (before === undefined) this.#given.set(block, [said]);
      else before.push(said);
      const givers = this.#givers.get(block);
      if (givers === undefined) this.#givers.set(block, [speaker]);
      else givers.push(speaker);
    }
  }

  /** Names are told in the order in which they stand, those of all blocks before first. */
  resolve({ block, index }: Speech): Resolved {
    return this.#naming.resolve(block, index, (at) => this.#named(at));
  }

  #named(block: number): NamedBlock | null {
    if ((this.#blocks[block] as CopyBlock).role === 'byline') return null;
    const introduced = this.#introduced.get(block)?.flatMap(({ words }) => words ?? []) ?? NOBODY;
    return { report: this.reports[block] as ParagraphReport, introduced };
  }

  /** Every block names whom it named in another version. */
  #namesAlike(other: Speeches): boolean {
    const blocks = this.#blocks;
    if (blocks.length !== other.#blocks.length) return false;
    for (let i = 0; i < blocks.length; i++) {
      const isSame =
        this.reports[i] === other.reports[i] &&
        (blocks[i] as CopyBlock).role === (other.#blocks[i] as CopyBlock).role &&
        !this.#introduced.has(i) &&
        !other.#introduced.has(i);
      if (!isSame && !nameAlike(this.#named(i), other.#named(i))) return false;
    }
    return true;
  }
}

/** Of the column of blocks with quotations that nothing in them attributes. */
const LOOSE = {};
const NOBODY: readonly SourceWords[] = [];
const NOBODY_HEARD: readonly Speech[] = [];

const newLast = (): { speeches: Speeches | null } => ({ speeches: null });

export const speeches = analysis('speeches', (article: Article): Speeches => {
  const last = article.memo.keep(newLast);
  last.speeches = new Speeches(article, last.speeches);
  return last.speeches;
});
