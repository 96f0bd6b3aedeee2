import type { Span } from '../../article/span.ts';
import { allBits, type Tokens } from '../../article/tokens.ts';
import { type Form, wordClasses } from '../grammar/forms.ts';
import { sentencesIn, type Wording, wordingOf, wordingOfWords } from '../grammar/sentences-in.ts';
import { tagWords, wordsIn } from '../grammar/tagger.ts';
import { isOneOf, QUOTED, type Sentence, Tag, tags, type Word } from '../grammar/word.ts';
import { Continuation, type Floor } from './continuation.ts';
import type { CueClass } from './lexicon.ts';
import type { NameInCopy } from './name-in-copy.ts';
import { namesIn } from './names-in-paragraph.ts';
import { mayReport, type Reported, reportedIn, spanOf } from './reporting.ts';
import { SourceWords } from './source.ts';
import { mayHoldVagueSource, VAGUE_HEAD } from './vagueness.ts';

/** An attribution within one paragraph. All spans are places in the prose. */
export interface LocalAttribution {
  readonly source: Span | null;
  /** What a relative pronoun stands for. */
  readonly antecedent: Span | null;
  readonly cue: Span | null;
  readonly content: Span[];
  readonly class: CueClass;
  readonly quotes: boolean;
  readonly frame: string;
}

/** Words that somebody says, and who says so. */
export interface Said extends Span {
  readonly by: LocalAttribution;
  readonly source: SourceWords | null;
}

/**
 * What one paragraph says of who says what, read on its own. It is read as far as somebody asks: of many paragraphs, nobody
 * does, and of many others only what one sentence says.
 */
export class ParagraphReport {
  /** One of its words may make a source vague. */
  readonly hasVagueHead: boolean;
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #quotes: readonly Span[];
  /** Its first quotation goes on from the paragraph before. */
  readonly #isContinued: boolean;
  /** Its sentences, as if it had no quotations. */
  readonly #stops: readonly Span[];
  #words: readonly Word[] | undefined;
  #isTagged = false;
  #itsWording: Wording | undefined;
  #sentences: readonly Sentence[] | undefined;
  /** By sentence: what it reports by itself. */
  readonly #reported: (readonly LocalAttribution[])[] = [];
  #speech: Continuation | undefined;
  #names: readonly NameInCopy[] | undefined;
  #sources: readonly (SourceWords | null)[] | undefined;
  #introduced: LocalAttribution | null | undefined;
  #said: readonly Said[] | undefined;
  #inSpeech: readonly boolean[] | undefined;

  constructor(
    text: string,
    of: Tokens,
    quotes: readonly Span[],
    stops: readonly Span[],
    isContinued: boolean,
  ) {
    this.hasVagueHead = (of.signs & VAGUE_HEAD) !== 0;
    this.#text = text;
    this.#tokens = of;
    this.#quotes = quotes;
    this.#isContinued = isContinued;
    this.#stops = stops;
  }

  /** Its words, each quotation taken as one. */
  get words(): readonly Word[] {
    const words = this.#untagged;
    if (!this.#isTagged) tagWords(words);
    this.#isTagged = true;
    return words;
  }

  get #untagged(): readonly Word[] {
    this.#words ??= wordsIn(this.#text, this.#tokens, this.#quotes);
    return this.#words;
  }

  get #wording(): Wording {
    this.#itsWording ??=
      (this.#quotes.length > 0 ? null : wordingOf(this.#tokens)) ?? wordingOfWords(this.#untagged);
    return this.#itsWording;
  }

  /** Where each of its words starts. */
  get starts(): readonly number[] {
    return this.#wording.starts;
  }

  /** What each of its words says by the way it is written: for a look at them before they are tagged. */
  get forms(): readonly Form[] {
    return this.#wording.forms;
  }

  /** The word classes that some of its words may be in: see `wordClass`. */
  get classes(): number {
    if (this.#quotes.length === 0) return allBits(this.#tokens, wordClasses);
    return this.sentences.reduce((all, { classes }) => all | classes, 0);
  }

  /** Its sentences as runs of words; a quotation is never split. */
  get sentences(): readonly Sentence[] {
    const words = this.#quotes.length > 0 ? this.#untagged : null;
    this.#sentences ??= sentencesIn(this.#wording, words, this.#text, this.#quotes, this.#stops);
    return this.#sentences;
  }

  get attributions(): readonly LocalAttribution[] {
    return this.#heard.attributions;
  }

  /** Quotations that nothing in the paragraph attributes, where somebody in another paragraph may say them. */
  get loose(): readonly Span[] {
    return this.isAlone ? this.#heard.loose : NO_QUOTATIONS;
  }

  /** Nothing but quotations, or one that goes on from the paragraph before. */
  get isAlone(): boolean {
    return this.#quotes.length > 0 && (this.#isContinued || this.isNothingButQuotations);
  }

  get isNothingButQuotations(): boolean {
    return this.#untagged.every(({ tag, text }) => isOneOf(tag, QUOTED_OR_MARK) && text !== '&');
  }

  get #heard(): Continuation {
    if (this.#speech !== undefined) return this.#speech;
    this.#speech = new Continuation(this);
    for (let i = 0; i < this.sentences.length; i++)
      this.#speech.sentence(this.sentences[i] as Sentence, this.#reportedIn(i));
    return this.#speech;
  }

  #reportedIn(index: number): readonly LocalAttribution[] {
    const known = this.#reported[index];
    if (known !== undefined) return known;
    const found = this.#readReports(this.sentences[index] as Sentence);
    this.#reported[index] = found;
    return found;
  }

  #readReports(sentence: Sentence): readonly LocalAttribution[] {
    if (!mayReport(this.forms, sentence)) return NOTHING;
    const found = reportedIn(this.words, sentence);
    return found.length === 0 ? NOTHING : found.map((reported) => toLocal(this.words, reported));
  }

  /** Those of its attributions whose source is vague. */
  get vague(): readonly LocalAttribution[] {
    if (!this.hasVagueHead) return NOTHING;
    const found: LocalAttribution[] = [];
    if (this.#quotes.length > 0) {
      if (!this.#mayQuoteVagueSource) return NOTHING;
      for (let i = 0; i < this.attributions.length; i++)
        if (this.sources[i]?.isVague === true) found.push(this.attributions[i] as LocalAttribution);
      return found;
    }
    // Where nothing is quoted, each sentence has its sources in itself.
    for (let i = 0; i < this.sentences.length; i++) {
      const { from, to } = this.sentences[i] as Sentence;
      const { starts } = this.#wording;
      if (!mayHoldVagueSource(this.#tokens, starts[from] as number, starts[to] ?? this.#text.length))
        continue;
      for (const local of this.#reportedIn(i))
        if (sourceOf(this.#text, local, true)?.isVague === true) found.push(local);
    }
    return found;
  }

  /** No source reaches over a quotation. */
  get #mayQuoteVagueSource(): boolean {
    let from = 0;
    for (const { tag, start, end } of this.#untagged) {
      if (tag !== Tag.Quote) continue;
      if (mayHoldVagueSource(this.#tokens, from, start)) return true;
      from = end;
    }
    return mayHoldVagueSource(this.#tokens, from, this.#text.length);
  }

  /** Who has the floor at its end. */
  get floor(): Floor {
    return this.#heard.floor;
  }

  /** The source of each attribution, as it is written; of "who", whom it stands for. */
  get sources(): readonly (SourceWords | null)[] {
    this.#sources ??= this.attributions.map((local) => sourceOf(this.#text, local, this.hasVagueHead));
    return this.#sources;
  }

  /** Words that the attributions hold, in order of their place. */
  get said(): readonly Said[] {
    this.#said ??= this.#readSaid();
    return this.#said;
  }

  /** The attribution of the one whom the paragraph is about at its end, who has not said anything yet. */
  get introduced(): LocalAttribution | null {
    if (this.#introduced === undefined) {
      const { subject } = this.floor;
      this.#introduced = subject === null ? null : introducedBy(subject);
    }
    return this.#introduced;
  }

  /** The bearer of one of its names does something, and it is the paper itself that says so. */
  acts(name: number): boolean {
    return this.names[name]?.acts === true && this.isTold(name);
  }

  /** It is the paper that names him, not somebody who speaks of him. */
  isTold(name: number): boolean {
    this.#inSpeech ??= this.#readInSpeech();
    return this.#inSpeech[name] === false;
  }

  /** By name: whether it stands in what somebody says. */
  #readInSpeech(): readonly boolean[] {
    const { said } = this;
    let next = 0;
    let end = 0;
    return this.names.map(({ at }) => {
      for (; next < said.length && (said[next] as Said).start <= at; next++)
        if ((said[next] as Said).source !== null) end = Math.max(end, (said[next] as Said).end);
      return at < end;
    });
  }

  #readSaid(): readonly Said[] {
    const { attributions, sources } = this;
    if (attributions.length === 0) return NOTHING_SAID;
    const said: Said[] = [];
    let isInOrder = true;
    for (let i = 0; i < attributions.length; i++) {
      const by = attributions[i] as LocalAttribution;
      const source = sources[i] ?? null;
      for (const { start, end } of by.content) {
        isInOrder &&= said.length === 0 || (said[said.length - 1] as Said).start <= start;
        said.push({ start, end, by, source });
      }
    }
    return isInOrder ? said : said.sort((a, b) => a.start - b.start);
  }

  /** Runs of names, in order: for telling who "he" and "Smith" are. */
  get names(): readonly NameInCopy[] {
    this.#names ??= namesIn(this.#text, this.words);
    return this.#names;
  }
}

const NOTHING_SAID: readonly Said[] = [];
const NO_QUOTATIONS: readonly Span[] = [];
const QUOTED_OR_MARK = QUOTED | tags(Tag.Mark);

/** The source of an attribution of the paragraph, as it is written. */
const sourceOf = (
  text: string,
  { source, antecedent }: LocalAttribution,
  hasVagueHead: boolean,
): SourceWords | null => (source === null ? null : new SourceWords(text, antecedent ?? source, hasVagueHead));

const introducedBy = (source: Span): LocalAttribution => ({
  source,
  antecedent: null,
  cue: null,
  content: [],
  class: 'neutral',
  quotes: true,
  frame: 'bare',
});

const NOTHING: readonly LocalAttribution[] = [];

function toLocal(words: readonly Word[], reported: Reported): LocalAttribution {
  const { subject } = reported;
  return {
    source: subject === null ? null : sourceSpan(words, subject.from, subject.to),
    antecedent: subject?.antecedent ? spanOf(words, subject.antecedent) : null,
    cue: reported.cue === null ? null : spanOf(words, reported.cue),
    content: reported.content.map((run) => spanOf(words, run)),
    class: reported.class,
    quotes: reported.quotes,
    frame: reported.frame,
  };
}

const sourceSpan = (words: readonly Word[], from: number, to: number): Span => spanOf(words, { from, to });
