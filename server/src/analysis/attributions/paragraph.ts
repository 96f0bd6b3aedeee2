import { type ProseAnalysis, proseAnalysis } from '../../article/memo.ts';
import { sentences } from '../../article/sentences.ts';
import type { Span } from '../../article/span.ts';
import { tokens } from '../../article/tokens.ts';
import type { Run } from '../grammar/phrases.ts';
import { tagWords } from '../grammar/tagger.ts';
import { isPossessive, Tag, type Word } from '../grammar/word.ts';
import { quoteMarks } from '../quotes/marks.ts';
import { Continuation, type Floor } from './continuation.ts';
import type { CueClass } from './lexicon.ts';
import { type Reported, reportedIn, spanOf } from './reporting.ts';

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

/** What one paragraph says of who says what, read on its own. */
export interface ParagraphReport {
  readonly attributions: readonly LocalAttribution[];
  /** Quotations that nothing in the paragraph attributes, by their place. */
  readonly loose: readonly Span[];
  /** Runs of names, in order: for telling who "he" and "Smith" are. */
  readonly names: readonly Span[];
  readonly floor: Floor;
  /** Its words, each quotation taken as one. */
  readonly words: readonly Word[];
  /** Its sentences as runs of words; a quotation is never split. */
  readonly sentences: readonly Run[];
}

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
    const words = tagWords(text, memo.get(tokens, text), quotes);
    return readParagraph(text, words, quotes, memo.get(sentences, text));
  });

/** One analysis for each way in which quotations may join, so that each can be remembered by the paragraph's text. */
export const paragraphReports = [reportFor(0), reportFor(1), reportFor(2), reportFor(3)] as const;

function readParagraph(
  text: string,
  words: readonly Word[],
  quotes: readonly Span[],
  ends: readonly Span[],
): ParagraphReport {
  const speech = new Continuation();
  const runs: Run[] = [];
  let at = 0;
  for (const end of sentenceEnds(text, quotes, ends)) {
    const from = at;
    while (at < words.length && (words[at] as Word).start < end) at++;
    if (at === from) continue;
    runs.push({ from, to: at });
    const found = reportedIn(words, from, at).map((reported) => toLocal(words, reported));
    speech.sentence(words, from, at, found);
  }
  return {
    attributions: speech.attributions,
    loose: speech.loose(),
    get floor() {
      return speech.floor(words);
    },
    names: namesIn(words),
    words,
    sentences: runs,
  };
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

function namesIn(words: readonly Word[]): Span[] {
  const names: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    if ((words[i] as Word).tag !== Tag.Name) continue;
    let to = i + 1;
    while (to < words.length) {
      const word = words[to] as Word;
      const dot =
        word.text === '.' &&
        words[to + 1]?.tag === Tag.Name &&
        word.start === (words[to - 1] as Word).end &&
        (words[to - 1] as Word).text.length <= 4;
      if ((word.tag !== Tag.Name && !dot) || isPossessive(words[to - 1] as Word)) break;
      to++;
    }
    names.push(spanOf(words, { from: i, to }));
    i = to - 1;
  }
  return names;
}
