import type { Span } from '../../article/span.ts';
import { isFiniteVerb, type Run } from '../grammar/phrases.ts';
import { verbGroup } from '../grammar/verb-group.ts';
import { isOneOf, QUOTED, type Sentence, Tag, tags, type Word } from '../grammar/word.ts';
import { aboutWhom, type Subject } from './about-whom.ts';
import { broughtIn } from './brought-in.ts';
import { complementOf } from './complement.ts';
import type { LocalAttribution } from './paragraph.ts';
import { spanOf } from './reporting.ts';
import { subjectBefore } from './subject.ts';
import { signature } from './verbless.ts';
import { whoseWords } from './whose-words.ts';

/** Who had the floor: the last speaker, or whom the last sentence was about. */
export interface Floor {
  readonly speaker: LocalAttribution | null;
  readonly subject: Span | null;
}

/** The words of a paragraph: tagged when they are asked for, as most sentences without a quotation are not looked at. */
interface Wording {
  readonly words: readonly Word[];
}

/**
 * Gives each quotation of a paragraph its attribution, sentence by sentence: the one that its own sentence holds, else
 * the speaker of the quotation before, else whoever the sentence before was about.
 */
export class Continuation {
  readonly attributions: LocalAttribution[] = [];
  /** Quotations so far that nobody says. */
  #waiting: Span[] = [];
  #speaker: LocalAttribution | null = null;
  /** Who the last sentence without a quotation was about. */
  #subject: Subject | null = null;
  /** Sentences without a quotation since then, read only when it matters whom they were about. */
  readonly #unread: Run[] = [];
  /** The quotation that the last sentence ended with; `Why?` may have its reporting clause in the next. */
  #ending: Word | null = null;
  readonly #of: Wording;

  constructor(of: Wording) {
    this.#of = of;
  }

  sentence(sentence: Sentence, found: readonly LocalAttribution[]): void {
    if (sentence.quotations === 0) this.#unquoted(sentence, found);
    else this.#quoted(sentence, found);
  }

  #unquoted(sentence: Sentence, found: readonly LocalAttribution[]): void {
    const ending = this.#ending;
    this.#ending = null;
    if (ending !== null) {
      const { words } = this.#of;
      const tag = tagAfter(words, sentence.from, sentence.to, ending);
      if (tag !== null) {
        this.#own(tag, ending);
        return;
      }
      const waits = this.#waiting.length === 1 && this.attributions.length === 0 && found.length === 0;
      const introduced = waits ? broughtIn(words, sentence.from, sentence.to) : null;
      if (introduced !== null) {
        this.#own(spokenBy(introduced, null, ending), ending);
        return;
      }
    }
    this.attributions.push(...found);
    this.#passFloor(found.find(takesFloor), sentence);
  }

  #quoted(sentence: Sentence, found: readonly LocalAttribution[]): void {
    const { from, to } = sentence;
    const { words } = this.#of;
    const quoted = quotationsIn(words, from, to);
    this.attributions.push(...found);
    for (const { start, end } of quoted) {
      if (!found.some((a) => holds(a, { start, end }))) this.#assign({ start, end }, found, from, to);
    }
    const speech = quoted.filter((word) => word.tag === Tag.Quote);
    const direct = found.findLast((a) => a.quotes && speech.some((quote) => holds(a, quote)));
    // What stood before in the paragraph with nobody to say it is the same speaker's.
    if (direct !== undefined) direct.content.unshift(...this.#waiting.splice(0));
    this.#passFloor(direct ?? found.find(takesFloor), speech.length === 0 ? sentence : null);
    const last = words[to - 1] as Word;
    this.#ending = last.tag === Tag.Quote ? last : null;
  }

  /** Who speaks in a sentence has the floor; where nobody does and nothing is quoted, whom it is about may be asked. */
  #passFloor(speaker: LocalAttribution | undefined, unread: Run | null): void {
    if (speaker !== undefined) {
      this.#speaker = speaker;
      this.#unread.length = 0;
    } else if (unread !== null) this.#unread.push(unread);
  }

  /** Whom the sentences were about that nobody has asked about so far. */
  #readOn(): void {
    for (const { from, to } of this.#unread) {
      const subject = aboutWhom(this.#of.words, from, to, this.#speaker !== null);
      if (subject === null && this.#subject?.inPassing) this.#subject = null;
      if (subject === null) continue;
      this.#subject = subject;
      this.#speaker = null;
    }
    this.#unread.length = 0;
  }

  /** Who had the floor when the paragraph ended. */
  get floor(): Floor {
    this.#readOn();
    return { speaker: this.#speaker, subject: this.#subject };
  }

  get loose(): readonly Span[] {
    return this.#waiting;
  }

  #assign(quote: Span, found: readonly LocalAttribution[], from: number, to: number): void {
    this.#readOn();
    const { words } = this.#of;
    const near = nearest(found, quote);
    const speaker = opensSentence(words, from, quote) ? this.#speaker : null;
    const owner = near ?? speaker;
    if (owner !== null) owner.content.push(quote);
    else if (this.#subject !== null && isBare(words, from, to)) {
      const said = spokenBy(this.#subject, null, quote);
      this.attributions.push(said);
      this.#speaker = said;
    } else this.#waiting.push(quote);
  }

  /** The reporting clause that follows a question owns it, whoever was thought to say it. */
  #own(asked: LocalAttribution, quote: Span): void {
    for (const attribution of this.attributions) {
      const index = attribution.content.findIndex((c) => c.start === quote.start && c.end === quote.end);
      if (index >= 0) attribution.content.splice(index, 1);
    }
    this.#waiting = this.#waiting.filter((span) => span.start !== quote.start);
    this.attributions.push(asked);
    this.#unread.length = 0;
    this.#speaker = asked;
  }
}

function quotationsIn(words: readonly Word[], from: number, to: number): readonly Word[] {
  const found: Word[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (isOneOf(word.tag, QUOTED)) found.push(word);
  }
  return found;
}

const holds = (attribution: LocalAttribution, quote: Span): boolean =>
  attribution.content.some((c) => c.start <= quote.start && quote.end <= c.end);

/** The last attribution before the quotation in its sentence that has somebody behind it, else the first after it. */
function nearest(found: readonly LocalAttribution[], quote: Span): LocalAttribution | null {
  let best: LocalAttribution | null = null;
  for (const attribution of found) {
    if (attribution.source === null || attribution.cue === null) continue;
    const before = attribution.cue.end <= quote.start;
    if (!before && !attribution.quotes) continue;
    if (best === null || before) best = attribution;
  }
  return best;
}

const opensSentence = (words: readonly Word[], from: number, quote: Span): boolean => {
  for (let i = from; ; i++) {
    const word = words[i];
    if (word === undefined || word.start > quote.start) return false;
    if (word.start === quote.start) return true;
    if (!isOneOf(word.tag, LEADS_IN)) return false;
  }
};

/** It may bring in a quotation further on: not "the plan proposed by the firm", "the plan that the firm proposed". */
const takesFloor = ({ quotes, source, frame }: LocalAttribution): boolean =>
  quotes && source !== null && frame !== 'passive' && frame !== 'relative';

const LEADS_IN = tags(Tag.Mark, Tag.Conjunction, Tag.Adverb, Tag.Quote, Tag.Term);

const isBare = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const { tag } = words[i] as Word;
    if (!isOneOf(tag, LEADS_IN)) return false;
  }
  return true;
};

/** What a sentence after a quotation says of its speaker: "Trump asked." after a question, or a signature after a dash. */
function tagAfter(words: readonly Word[], from: number, to: number, ending: Word): LocalAttribution | null {
  const quote = { start: ending.start, end: ending.end };
  const owned = whoseWords(words, from, to);
  if (owned !== null) return spokenBy(owned, null, quote);
  const signed = signature(words, from, to);
  if (signed !== null) return spokenBy(spanOf(words, signed), null, quote);
  return ending.text === '' ? null : reportAfter(words, from, to, quote, ending.text === '.');
}

const spokenBy = (source: Span, cue: Span | null, quote: Span): LocalAttribution => ({
  source,
  antecedent: null,
  cue,
  content: [quote],
  class: 'neutral',
  quotes: true,
  frame: cue === null ? 'bare' : 'before',
});

/**
 * "Trump asked, looking far from pleased.", "Trump told reporters on Friday.": a short reporting clause with nothing said
 * in it. After a full stop, where a comma should stand, only a verb of saying makes one.
 */
function reportAfter(
  words: readonly Word[],
  from: number,
  to: number,
  quote: Span,
  stopped: boolean,
): LocalAttribution | null {
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const word = words[i] as Word;
    if (!isFiniteVerb(word) && word.tag !== Tag.Past) continue;
    const { cue } = word.form;
    const says = cue?.frames.quotation === true && complementOf(words, i, cue, to) === null;
    const next = words[i + 1];
    const ends = next === undefined || i + 1 >= to || isOneOf(next.tag, ENDS_CLAUSE) || to - i <= 6;
    if (word.tag === Tag.Be || !(says || (ends && !stopped))) return null;
    const subject = subjectBefore(words, verbGroup(words, i, from).from, from);
    if (subject === null || (stopped && subject.from !== from)) return null;
    return spokenBy(spanOf(words, subject), { start: word.start, end: word.end }, quote);
  }
  return null;
}

const ENDS_CLAUSE = tags(Tag.Mark, Tag.Preposition, Tag.Adverb, Tag.Time, Tag.To);
