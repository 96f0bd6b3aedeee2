import { type Article, analysis } from '../../article/article.ts';
import type { Kept } from '../../article/change.ts';
import type { ProseAnalysis } from '../../article/memo.ts';
import { type BlockKind, type CopyBlock, copy } from '../copy.ts';
import { type LocalQuote, quotesByBlock } from '../quotes.ts';
import { Conversation } from './conversation.ts';
import type { Resolved } from './names.ts';
import { type NamedBlock, Naming, nameAlike } from './naming.ts';
import type { ParagraphReport, Said } from './paragraph.ts';
import {
  CONTINUES,
  type JoinedAnalysis,
  type Joins,
  paragraphReports,
  RUNS_ON,
} from './paragraph-reports.ts';
import { AHEAD, type Silence, silencesKept } from './silences.ts';
import { SourceWords } from './source.ts';
import { type Given, Speech } from './speech.ts';

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

/** Farthest from its start that a paragraph's first quotation may stand: a dash or a bullet may come before it. */
const LEAD_IN = 2;

const opens = ([first]: readonly LocalQuote[]): boolean =>
  first !== undefined && first.inProse.start <= LEAD_IN;

/** The attributions of all blocks, those that are asked for, and what quotations they hold in other blocks than their own. */
export class Speeches {
  readonly reports: readonly ParagraphReport[];
  /** Attributions of those who are spoken of, and say something in a later paragraph only. */
  readonly joined: readonly Speech[];
  readonly #blocks: readonly CopyBlock[];
  readonly #roles: readonly BlockKind[];
  readonly #quotes: readonly (readonly LocalQuote[])[];
  /** A quotation opens the block. */
  readonly #opening: readonly boolean[];
  readonly #silences: Silence[] = [];
  /** How often something came of what was heard. */
  #told = 0;
  readonly #byBlock = new Map<number, readonly Speech[]>();
  readonly #bySource = new Map<number, readonly Speech[]>();
  /** What blocks hold of the speech of other blocks. */
  readonly #given = new Map<number, Said[]>();
  /** Who says that. */
  readonly #givers = new Map<number, Speech[]>();
  /** Those who are spoken of at the end of a block, in the order in which they were asked for. */
  readonly #introduced = new Map<number, Speech[]>();
  /** Blocks at whose end one of them has taken the floor. */
  readonly #onFloor = new Set<number>();
  #naming = new Naming();

  constructor(article: Article, before: Speeches | null) {
    const { blocks, roles, ofBlocks } = article.get(copy);
    this.#blocks = blocks;
    this.#roles = roles;
    this.#quotes = article.get(quotesByBlock).quotes;
    this.#opening = ofBlocks.map(OPENING, this.#quotes, (_prose, its) => opens(its));
    this.reports = joinedOf(article, paragraphReports);
    const loose = ofBlocks.map(LOOSE, this.reports, (_prose, { loose }) => loose.length > 0);
    const kept = before === null ? NOTHING_KEPT : this.#keptOf(before);
    const count = before === null ? 0 : before.#blocks.length;
    this.joined = this.#listen(
      loose,
      silencesKept(before === null ? [] : before.#silences, kept, count, blocks.length),
    );
    if (before !== null && !before.#naming.isEmpty && this.#namesAlike(before, kept))
      this.#naming = before.#naming;
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

  /** Of them those with a source who say something, in the order of their sources' places. */
  bySource(block: number): readonly Speech[] {
    const known = this.#bySource.get(block);
    if (known !== undefined) return known;
    const found = this.of(block).filter((speech) => speech.local.source !== null && !speech.isEmpty);
    found.sort((a, b) => (a.local.source?.start ?? 0) - (b.local.source?.start ?? 0));
    this.#bySource.set(block, found);
    return found;
  }

  /** What of a block somebody says, in order of its place. */
  saidIn(block: number): readonly Said[] {
    if (this.#roles[block] === 'byline') return [];
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
    const own = this.#roles[block] === 'byline' ? NOBODY_HEARD : this.of(block);
    const givers = this.#givers.get(block);
    return givers === undefined ? own : [...own, ...givers];
  }

  /** Blocks that came to nothing before come to nothing again, and are not heard. */
  #listen(loose: readonly boolean[], silences: readonly Silence[]): readonly Speech[] {
    const conversation = new Conversation<Speech, Given>((speaker, quotations) =>
      this.#give(speaker, quotations),
    );
    let next = 0;
    let from = 0;
    let told = 0;
    for (let block = 0; block < loose.length; block++) {
      // Nobody speaks here who goes on, nor in the next two, one of which may be a byline.
      const isOver = conversation.isIdle && !loose[block];
      if (isOver && !this.#opens(block + 1) && !this.#opens(block + 2)) continue;
      if (conversation.isIdle) {
        while (next < silences.length && (silences[next] as Silence).from < block) next++;
        const silence = silences[next];
        if (silence?.from === block) {
          this.#silences.push(silence);
          block = silence.to - 1;
          continue;
        }
        from = block;
        told = this.#told;
      }
      this.#hear(conversation, block, isOver);
      if (conversation.isIdle && this.#told === told) this.#silences.push({ from, to: block + 1 });
    }
    return conversation.close();
  }

  #hear(conversation: Conversation<Speech, Given>, block: number, isOver: boolean): void {
    if (this.#roles[block] === 'byline') return;
    const answered = this.#isAnswered(block);
    if (isOver && !answered) return;
    const report = this.reports[block] as ParagraphReport;
    const quotes = this.#quotes[block] as readonly LocalQuote[];
    conversation.hear({
      text: (this.#blocks[block] as CopyBlock).prose.text,
      report,
      said: () => this.of(block),
      loose: report.loose.map(({ start, end }) => ({ block, start, end })),
      runsOn: quotes.at(-1)?.runsOn === true,
      answered,
      introduced: (takesFloor) => this.#introduce(block, takesFloor),
    });
  }

  #opens(block: number): boolean {
    return block < this.#opening.length && (this.#opening[block] as boolean);
  }

  /** A quotation opens the next paragraph. */
  #isAnswered(block: number): boolean {
    return this.#opens(this.#roles[block + 1] === 'byline' ? block + 2 : block + 1);
  }

  #introduce(block: number, takesFloor: boolean): Speech | null {
    const report = this.reports[block] as ParagraphReport;
    const local = report.introduced;
    const words = this.#introducedIn(block);
    if (local === null || words === null) return null;
    this.#told++;
    if (takesFloor) this.#onFloor.add(block);
    const before = this.#introduced.get(block) ?? [];
    const index = report.attributions.length + before.length;
    const speech = new Speech(block, index, local, words, this);
    this.#introduced.set(block, [...before, speech]);
    this.#naming.add(block, words);
    return speech;
  }

  /** Whom a block is about at its end. */
  #introducedIn(block: number): SourceWords | null {
    const { introduced, hasVagueHead } = this.reports[block] as ParagraphReport;
    const { text } = (this.#blocks[block] as CopyBlock).prose;
    return introduced?.source == null ? null : new SourceWords(text, introduced.source, hasVagueHead);
  }

  #give(speaker: Speech, quotations: readonly Given[]): void {
    this.#told++;
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
    if (this.#roles[block] === 'byline') return null;
    const report = this.reports[block] as ParagraphReport;
    const introduced = this.#introduced.get(block)?.flatMap(({ words }) => words ?? []) ?? [];
    // He has the floor at its end though nobody asked for him there: no quotation came that nobody beside it says.
    if (this.#isAnswered(block) && !this.#onFloor.has(block) && report.loose.length === 0) {
      const words = report.floor.speaker === null ? this.#introducedIn(block) : null;
      if (words !== null) introduced.push(words);
    }
    return { report, introduced };
  }

  /** How many blocks at both ends say what those of another version said. */
  #keptOf(other: Speeches): Kept {
    const isSame = (block: number, before: number): boolean =>
      this.reports[block] === other.reports[before] &&
      this.#quotes[block] === other.#quotes[before] &&
      this.#roles[block] === other.#roles[before];
    const count = this.#blocks.length;
    const by = other.#blocks.length - count;
    const least = Math.min(count, count + by);
    let head = 0;
    while (head < least && isSame(head, head)) head++;
    let tail = 0;
    while (tail < least - head && isSame(count - 1 - tail, count - 1 - tail + by)) tail++;
    return { head, tail };
  }

  /** Every block names whom it named in another version; `kept` of them are the same. */
  #namesAlike(other: Speeches, { head, tail }: Kept): boolean {
    const count = this.#blocks.length;
    if (count !== other.#blocks.length) return false;
    const isAlike = (block: number): boolean => nameAlike(this.#named(block), other.#named(block));
    for (let block = Math.max(0, head - AHEAD); block < count - tail; block++)
      if (!isAlike(block)) return false;
    return [this, other].every((one) => [...one.#introduced.keys()].every(isAlike));
  }
}

/** Of the column of blocks with quotations that somebody in another block may say. */
const LOOSE = {};
/** Of the column of blocks that a quotation opens. */
const OPENING = {};
const NOTHING_KEPT: Kept = { head: 0, tail: 0 };
const NOBODY_HEARD: readonly Speech[] = [];

const newLast = (): { speeches: Speeches | null } => ({ speeches: null });

export const speeches = analysis('speeches', (article: Article): Speeches => {
  const last = article.memo.keep(newLast);
  last.speeches = new Speeches(article, last.speeches);
  return last.speeches;
});
