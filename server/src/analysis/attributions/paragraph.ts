import { type ProseAnalysis, proseAnalysis } from '../../article/memo.ts';
import { sentences } from '../../article/sentences.ts';
import type { Span } from '../../article/span.ts';
import { tokens } from '../../article/tokens.ts';
import { isTitleDot } from '../grammar/phrases.ts';
import { tagWords } from '../grammar/tagger.ts';
import { isPossessive, type Sentence, Tag, type Word } from '../grammar/word.ts';
import { quoteMarks } from '../quotes/marks.ts';
import { Continuation, type Floor } from './continuation.ts';
import type { CueClass } from './lexicon.ts';
import { NameInCopy } from './name-in-copy.ts';
import { isFirstName, nameRun } from './name-run.ts';
import { TITLES } from './name-words.ts';
import { type Reported, reportedIn, spanOf } from './reporting.ts';
import { SourceWords } from './source.ts';
import { VAGUE_HEAD } from './vagueness.ts';

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

/** What one paragraph says of who says what, read on its own. */
export class ParagraphReport {
  readonly attributions: readonly LocalAttribution[];
  /** Quotations that nothing in the paragraph attributes, by their place. */
  readonly loose: readonly Span[];
  /** Its words, each quotation taken as one. */
  readonly words: readonly Word[];
  /** Its sentences as runs of words; a quotation is never split. */
  readonly sentences: readonly Sentence[];
  /** One of its words may make a source vague. */
  readonly hasVagueHead: boolean;
  readonly #text: string;
  readonly #speech: Continuation;
  #names: readonly NameInCopy[] | undefined;
  #sources: readonly (SourceWords | null)[] | undefined;
  #introduced: LocalAttribution | null | undefined;
  #said: readonly Said[] | undefined;
  #inSpeech: readonly boolean[] | undefined;

  constructor(
    text: string,
    words: readonly Word[],
    sentences: readonly Sentence[],
    speech: Continuation,
    hasVagueHead: boolean,
  ) {
    this.attributions = speech.attributions;
    this.loose = speech.loose();
    this.words = words;
    this.sentences = sentences;
    this.hasVagueHead = hasVagueHead;
    this.#text = text;
    this.#speech = speech;
  }

  /** Who has the floor at its end. */
  get floor(): Floor {
    return this.#speech.floor(this.words);
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

/** How a paragraph's quotations join those of its neighbours. */
export type Joins = 0 | 1 | 2 | 3;
export const CONTINUES = 1;
export const RUNS_ON = 2;

const reportFor = (joins: Joins): ProseAnalysis<ParagraphReport> =>
  proseAnalysis(`paragraphReport${joins}`, (text, memo) => {
    const marks = memo.get(quoteMarks, text);
    const quotes = [...marks.closed];
    if (joins & CONTINUES && marks.closesAt !== null) quotes.unshift({ start: 0, end: marks.closesAt });
    if (joins & RUNS_ON && marks.openAt !== null)
      quotes.push({ start: marks.openAt, end: text.trimEnd().length });
    const of = memo.get(tokens, text);
    const words = tagWords(text, of, quotes);
    const { read, speech } = readParagraph(text, words, quotes, memo.get(sentences, text));
    return new ParagraphReport(text, words, read, speech, (of.signs & VAGUE_HEAD) !== 0);
  });

/** One analysis for each way in which quotations may join, so that each can be remembered by the paragraph's text. */
export type JoinedAnalysis<T> = readonly ProseAnalysis<T>[];

export const paragraphReports: JoinedAnalysis<ParagraphReport> = ([0, 1, 2, 3] as const).map(reportFor);

function readParagraph(
  text: string,
  words: readonly Word[],
  quotes: readonly Span[],
  ends: readonly Span[],
): { read: readonly Sentence[]; speech: Continuation } {
  const speech = new Continuation();
  const read: Sentence[] = [];
  let at = 0;
  for (const end of sentenceEnds(text, quotes, ends)) {
    const sentence = sentenceUpTo(words, at, end);
    at = sentence.to;
    if (at === sentence.from) continue;
    read.push(sentence);
    const found = reportedIn(words, sentence);
    speech.sentence(words, sentence, found.length === 0 ? NOTHING : found.map((r) => toLocal(words, r)));
  }
  return { read, speech };
}

const NOTHING: readonly LocalAttribution[] = [];

/** The words from `from` on that begin before a place of the text. */
function sentenceUpTo(words: readonly Word[], from: number, end: number): Sentence {
  let to = from;
  let tags = 0;
  let classes = 0;
  for (; to < words.length; to++) {
    const { start, tag, form } = words[to] as Word;
    if (start >= end) break;
    tags |= 1 << tag;
    classes |= form.classes;
  }
  return { from, to, tags, classes };
}

/** Ends of the sentences, those inside a quotation left out. */
function sentenceEnds(text: string, quotes: readonly Span[], all: readonly Span[]): number[] {
  const ends: number[] = [];
  let next = 0;
  for (const { end } of all) {
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) < end) next++;
    const quote = quotes[next];
    if (quote === undefined || end <= quote.start + 1 || end >= quote.end - 1) ends.push(end);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

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

/** What a name of one word says of itself, its word knows. */
const nameInCopy = (text: string, words: readonly Word[], from: number, to: number): NameInCopy => {
  const { start, form } = words[from] as Word;
  const { end } = words[to - 1] as Word;
  const run = to === from + 1 ? form.name : nameRun(text.slice(start, end));
  return new NameInCopy(words, { from, to }, run);
};

const isOffice = (words: readonly Word[], at: number): boolean =>
  at > 1 && (words[at - 1] as Word).lower === 'of' && TITLES.has((words[at - 2] as Word).lower);

/** "Commissioner of | Police | Vinay Chaudhari", "Director of | Government Affairs | Phil Smith" */
function afterOffice(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) if (isFirstName((words[i] as Word).text)) return i;
  return to - from > 2 ? from + 1 : from;
}

const isAbbreviated = (word: Word): boolean => isTitleDot(word) || TITLES.has(word.lower);

function namesIn(text: string, words: readonly Word[]): readonly NameInCopy[] {
  const names: NameInCopy[] = [];
  for (let i = 0; i < words.length; i++) {
    if ((words[i] as Word).tag !== Tag.Name) continue;
    let to = i + 1;
    while (to < words.length) {
      const word = words[to] as Word;
      const dot =
        word.text === '.' &&
        words[to + 1]?.tag === Tag.Name &&
        word.start === (words[to - 1] as Word).end &&
        isAbbreviated(words[to - 1] as Word);
      if ((word.tag !== Tag.Name && !dot) || isPossessive(words[to - 1] as Word)) break;
      to++;
    }
    names.push(nameInCopy(text, words, isOffice(words, i) ? afterOffice(words, i, to) : i, to));
    i = to - 1;
  }
  return names;
}
