import { Tag, type Word } from '../grammar/word.ts';
import type { ParagraphReport } from './paragraph.ts';

/** Who says something. */
export interface Source {
  readonly name: string;
  readonly isVague: boolean;
}

/** What one says, growing as his words go on. */
export interface Speech {
  /** Null where nobody is said to say it. */
  readonly source: Source | null;
  /** Somebody asks. */
  readonly asks: boolean;
  /** Nothing is known so far of what he says. */
  readonly isEmpty: boolean;
}

/** A paragraph as a conversation hears it. */
export interface Turn<S extends Speech, Q> {
  readonly text: string;
  readonly report: ParagraphReport;
  /** Its attributions, in the order of its report's. */
  readonly said: () => readonly S[];
  /** Quotations of it that nothing in it attributes, and that somebody in another paragraph may say. */
  readonly loose: readonly Q[];
  /** Its last quotation goes on in the next. */
  readonly runsOn: boolean;
  /** A quotation opens the next paragraph: only then does it matter who has the floor. */
  readonly answered: boolean;
  /** The attribution of one whom the paragraph is about at its end, who has not said anything yet. */
  readonly introduced: (takesFloor: boolean) => S | null;
}

/**
 * Who speaks in paragraphs of nothing but quotations: whoever had the floor before; of two who take turns, the one who
 * asks or is asked; and where nobody had the floor, whoever is named in the next paragraph. Names are asked for only
 * where it matters whether two are one.
 */
export class Conversation<S extends Speech, Q> {
  /** Those who joined the article's attributions by what they said in a later paragraph. */
  readonly joined: S[] = [];
  readonly #onGiven: (speaker: S, quotations: readonly Q[]) => void;
  #floor: S | null = null;
  /** Paragraphs since then that may pass it on: they are read when a quotation comes that nobody beside it says. */
  #unread: Turn<S, Q>[] = [];
  /** Who had the floor before, the latest last, and whom he passed it to: the other is the last who is somebody else. */
  #before: { readonly one: S; readonly next: S | null }[] = [];
  #asker: S | null = null;
  /** Who has the floor brought in what follows with a colon. */
  #colon = false;
  /** Quotations of the paragraphs just before whose speaker may come in the next. */
  #waiting: Q[] = [];
  /** The mark that opened the first of them. */
  #mark = '';

  constructor(onGiven: (speaker: S, quotations: readonly Q[]) => void) {
    this.#onGiven = onGiven;
  }

  /** Nobody has the floor, and no quotation waits: a paragraph of which nothing goes on need not be heard. */
  get isIdle(): boolean {
    return this.#floor === null && this.#unread.length === 0 && this.#waiting.length === 0;
  }

  hear(turn: Turn<S, Q>): void {
    const { report, loose } = turn;
    this.#resolveWaiting(turn);
    if (loose.length > 0) {
      for (const unread of this.#unread) this.#passFloor(unread);
      this.#unread = [];
      if (this.#floor === null || (turn.runsOn && !this.#colon)) {
        if (this.#waiting.length === 0) this.#mark = markOf(turn.text);
        this.#waiting.push(...loose);
      } else {
        this.#takeTurns(report);
        this.#give(this.#floor, loose);
      }
      return;
    }
    if (turn.answered) this.#unread.push(turn);
    else {
      this.#unread = [];
      this.#floor = null;
      this.#before = [];
      this.#asker = null;
    }
    this.#colon = turn.text.trimEnd().endsWith(':');
  }

  /** The end of the article: what still waits is whose the floor was. */
  close(): readonly S[] {
    this.#settle(this.#floor);
    return this.joined;
  }

  /** Quotations that waited belong to the speaker of the one that opens this paragraph, or to whom it says they do. */
  #resolveWaiting({ text, report, said, loose, runsOn, introduced }: Turn<S, Q>): void {
    if (this.#waiting.length === 0) return;
    const opening =
      opensWithQuotation(report) && markOf(text) === this.#mark
        ? said().find((speech, i) => holdsFirst(speech, report, i))
        : undefined;
    if (opening !== undefined) this.#settle(opening);
    else if (loose.length > 0 && report.isNothingButQuotations) {
      if (this.#floor !== null && !runsOn) this.#settle(this.#floor);
    } else
      this.#settle(this.#floor ?? (pointsBack(report) ? (introduced(false) ?? said()[0] ?? null) : null));
  }

  #settle(speaker: S | null): void {
    if (speaker !== null && speaker.source !== null) this.#give(speaker, this.#waiting);
    this.#waiting = [];
  }

  #give(speaker: S, quotations: readonly Q[]): void {
    if (quotations.length === 0) return;
    if (speaker.isEmpty && !this.joined.includes(speaker)) this.joined.push(speaker);
    this.#onGiven(speaker, quotations);
  }

  /** "All night?" is asked by whoever asked before; "All night." answers. */
  #takeTurns({ words }: ParagraphReport): void {
    const floor = this.#floor;
    if (this.#before.length === 0 || floor?.source == null || this.#asker === null) return;
    const other = this.#before.findLast(({ one, next }) => isAnother(one, next))?.one;
    if (other === undefined) return;
    const asks = words.findLast((word) => word.tag === Tag.Quote)?.text === '?';
    const asker = !isAnother(floor, this.#asker);
    if (asks === asker) return;
    this.#floor = other;
    this.#before = [{ one: floor, next: null }];
  }

  #passFloor({ report, said, introduced }: Turn<S, Q>): void {
    const { speaker, subject } = report.floor;
    const before = this.#floor;
    if (speaker !== null) {
      const spoke = said()[report.attributions.indexOf(speaker)];
      this.#floor = spoke ?? null;
    } else this.#floor = subject === null ? null : introduced(true);
    // A crowd does not speak with one voice.
    if (this.#floor?.source == null || this.#floor.source.isVague) this.#floor = null;
    const next = this.#floor;
    if (next === null || speaker === null) {
      this.#before = [];
      this.#asker = null;
      return;
    }
    if (before?.source != null) this.#before.push({ one: before, next });
    if (next.asks) this.#asker = next;
  }
}

const isAnother = (one: Speech, next: Speech | null): boolean => one.source?.name !== next?.source?.name;

/** "That is how Ana Ruiz remembers the night." */
const pointsBack = ({ words }: ParagraphReport): boolean => POINTS_BACK.has(words[0]?.lower ?? '');
const POINTS_BACK = new Set('that those these so such this thus'.split(' '));

const markOf = (text: string): string => text.trimStart().charAt(0);

const opensWithQuotation = ({ words }: ParagraphReport): boolean => words[0]?.tag === Tag.Quote;

/** The attribution's content holds the quotation that opens the paragraph. */
const holdsFirst = (speech: Speech, report: ParagraphReport, index: number): boolean => {
  const local = report.attributions[index];
  const first = report.words[0] as Word;
  return (
    speech.source !== null &&
    local?.content.some((c) => c.start <= first.start && first.end <= c.end) === true
  );
};
