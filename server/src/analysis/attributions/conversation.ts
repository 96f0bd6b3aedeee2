import type { Span } from '../../article/span.ts';
import { Tag, type Word } from '../grammar/word.ts';
import type { ParagraphReport } from './paragraph.ts';

/** What one says, growing as his words go on. */
export interface Speech {
  readonly source: { readonly name: string; readonly kind: string } | null;
  readonly cue: { readonly text: string } | null;
  readonly type: string;
  readonly content: Span[];
}

/** A paragraph as a conversation hears it. */
export interface Turn<S extends Speech> {
  readonly text: string;
  readonly report: ParagraphReport;
  /** Its attributions, in the order of its report's. */
  readonly said: readonly S[];
  /** Quotations of it that nothing in it attributes, as places in the article. */
  readonly loose: readonly Span[];
  /** Its first quotation goes on from the paragraph before. */
  readonly continued: boolean;
  /** Its last quotation goes on in the next. */
  readonly runsOn: boolean;
  /** A quotation opens the next paragraph: only then does it matter who has the floor. */
  readonly answered: boolean;
  /** The attribution of one whom the paragraph is about at its end, who has not said anything yet. */
  readonly introduced: () => S | null;
}

/**
 * Who speaks in paragraphs of nothing but quotations: whoever had the floor before; of two who take turns, the one who
 * asks or is asked; and where nobody had the floor, whoever is named in the next paragraph.
 */
export class Conversation<S extends Speech> {
  /** Those who joined the article's attributions by what they said in a later paragraph. */
  readonly joined: S[] = [];
  #floor: S | null = null;
  /** Who had the floor before, and is somebody else. */
  #other: S | null = null;
  #asker: string | null = null;
  /** Who has the floor brought in what follows with a colon. */
  #colon = false;
  /** Quotations of the paragraphs just before whose speaker may come in the next. */
  #waiting: Span[] = [];
  /** The mark that opened the first of them. */
  #mark = '';

  hear(turn: Turn<S>): void {
    const { report, loose } = turn;
    this.#resolveWaiting(turn);
    if (loose.length > 0) {
      const alone = turn.continued || isNothingButQuotations(report.words);
      if (alone && (this.#floor === null || (turn.runsOn && !this.#colon))) {
        if (this.#waiting.length === 0) this.#mark = markOf(turn.text);
        this.#waiting.push(...loose);
        return;
      }
      if (alone && this.#floor !== null) {
        this.#takeTurns(report);
        this.#give(this.#floor, loose);
        return;
      }
    }
    if (turn.answered) this.#passFloor(turn);
    else {
      this.#floor = null;
      this.#other = null;
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
  #resolveWaiting({ text, report, said, loose, runsOn, introduced }: Turn<S>): void {
    if (this.#waiting.length === 0) return;
    const opening =
      opensWithQuotation(report) && markOf(text) === this.#mark
        ? said.find((speech) => holdsFirst(speech, report, said))
        : undefined;
    if (opening !== undefined) this.#settle(opening);
    else if (loose.length > 0 && isNothingButQuotations(report.words)) {
      if (this.#floor !== null && !runsOn) this.#settle(this.#floor);
    } else this.#settle(this.#floor ?? (pointsBack(report) ? (introduced() ?? said[0] ?? null) : null));
  }

  #settle(speaker: S | null): void {
    if (speaker !== null && speaker.source !== null) this.#give(speaker, this.#waiting);
    this.#waiting = [];
  }

  #give(speaker: S, quotations: readonly Span[]): void {
    if (quotations.length === 0) return;
    if (speaker.content.length === 0 && !this.joined.includes(speaker)) this.joined.push(speaker);
    speaker.content.push(...quotations);
  }

  /** "All night?" is asked by whoever asked before; "All night." answers. */
  #takeTurns({ words }: ParagraphReport): void {
    if (this.#other === null || this.#floor?.source == null || this.#asker === null) return;
    const asks = words.findLast((word) => word.tag === Tag.Quote)?.text === '?';
    const asker = this.#floor.source.name === this.#asker;
    if (asks === asker) return;
    [this.#floor, this.#other] = [this.#other, this.#floor];
  }

  #passFloor({ report, said, introduced }: Turn<S>): void {
    const { speaker, subject } = report.floor;
    const before = this.#floor;
    if (speaker !== null) {
      const spoke = said[report.attributions.indexOf(speaker)];
      this.#floor = spoke ?? null;
    } else this.#floor = subject === null ? null : introduced();
    // A crowd does not speak with one voice.
    if (this.#floor?.source == null || this.#floor.source.kind === 'vague') this.#floor = null;
    const next = this.#floor;
    if (next === null || speaker === null) {
      this.#other = null;
      this.#asker = null;
      return;
    }
    if (before?.source != null && before.source.name !== next.source?.name) this.#other = before;
    if (next.cue !== null && /^(?:asks?|asked|inquired?|wondered)$/i.test(next.cue.text))
      this.#asker = next.source?.name ?? null;
  }
}

/** "That is how Ana Ruiz remembers the night." */
const pointsBack = ({ words }: ParagraphReport): boolean => POINTS_BACK.has(words[0]?.lower ?? '');
const POINTS_BACK = new Set('that those these so such this thus'.split(' '));

const markOf = (text: string): string => text.trimStart().charAt(0);

/** Nothing but quotations: they go on from the paragraph before. */
const isNothingButQuotations = (words: readonly Word[]): boolean =>
  words.every((word) => word.tag === Tag.Quote || word.tag === Tag.Term || word.tag === Tag.Mark);

const opensWithQuotation = ({ words }: ParagraphReport): boolean => words[0]?.tag === Tag.Quote;

/** The attribution's content holds the quotation that opens the paragraph. */
const holdsFirst = <S extends Speech>(speech: S, report: ParagraphReport, said: readonly S[]): boolean => {
  const local = report.attributions[said.indexOf(speech)];
  const first = report.words[0] as Word;
  return (
    speech.source !== null &&
    local?.content.some((c) => c.start <= first.start && first.end <= c.end) === true
  );
};
