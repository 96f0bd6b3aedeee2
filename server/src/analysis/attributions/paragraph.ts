import { type ProseAnalysis, proseAnalysis } from '../../article/memo.ts';
import { sentences } from '../../article/sentences.ts';
import type { Span } from '../../article/span.ts';
import type { Run } from '../grammar/phrases.ts';
import { isPossessive, Tag, tagWords, type Word } from '../grammar/tagger.ts';
import { quoteMarks } from '../quotes/marks.ts';
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
}

/** What one paragraph says of who says what, read on its own. */
export interface ParagraphReport {
  readonly attributions: readonly LocalAttribution[];
  /** Quotations that nothing in the paragraph attributes, by their place. */
  readonly loose: readonly Span[];
  /** Runs of names, in order: for telling who "he" and "Smith" are. */
  readonly names: readonly Span[];
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
    return readParagraph(text, quotes, memo.get(sentences, text));
  });

/** One analysis for each way in which quotations may join, so that each can be remembered by the paragraph's text. */
export const paragraphReports = [reportFor(0), reportFor(1), reportFor(2), reportFor(3)] as const;

function readParagraph(text: string, quotes: readonly Span[], ends: readonly Span[]): ParagraphReport {
  const words = tagWords(text, 0, text.length, quotes);
  const attributions: LocalAttribution[] = [];
  const loose: Span[] = [];
  const runs: Run[] = [];
  let waiting: Span[] = [];
  let speaker: LocalAttribution | null = null;
  let at = 0;
  for (const end of sentenceEnds(text, quotes, ends)) {
    const from = at;
    while (at < words.length && (words[at] as Word).start < end) at++;
    runs.push({ from, to: at });
    const reported = reportedIn(words, from, at);
    const found = reported.map((r) => toLocal(words, r));
    attachQuestion(found, reported, waiting);
    attributions.push(...found);
    const quoted = words.slice(from, at).filter((word) => word.tag === Tag.Quote || word.tag === Tag.Term);
    for (const quote of quoted) {
      if (found.some((a) => holds(a, quote))) continue;
      const near = nearest(found, quote);
      if (near !== null) near.content.push({ start: quote.start, end: quote.end });
      else if (speaker !== null && isBare(words, from, at))
        speaker.content.push({ start: quote.start, end: quote.end });
      else waiting.push({ start: quote.start, end: quote.end });
    }
    const direct = found.findLast((a) => a.quotes && quoted.some((quote) => holds(a, quote)));
    const next = direct ?? found.find((a) => a.quotes && a.source !== null);
    if (next !== undefined) {
      speaker = next;
      loose.push(...waiting);
      waiting = [];
    }
  }
  loose.push(...waiting);
  return { attributions, loose, names: namesIn(words), words, sentences: runs };
}

const holds = (attribution: LocalAttribution, quote: Span): boolean =>
  attribution.content.some((c) => c.start <= quote.start && quote.end <= c.end);

/** `"Why?" Trump asked.`: the question mark ended a sentence, but the reporting clause that follows owns the quotation. */
function attachQuestion(_found: LocalAttribution[], _reported: readonly Reported[], _waiting: Span[]): void {}

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
    cue: spanOf(words, reported.cue),
    content: reported.content.map((run) => spanOf(words, run)),
    class: reported.class,
    quotes: reported.quotes,
  };
}

const sourceSpan = (words: readonly Word[], from: number, to: number): Span => spanOf(words, { from, to });

const isBare = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const { tag } = words[i] as Word;
    if (tag !== Tag.Quote && tag !== Tag.Term && tag !== Tag.Mark) return false;
  }
  return true;
};

function nearest(found: readonly LocalAttribution[], quote: Span): LocalAttribution | null {
  let best: LocalAttribution | null = null;
  for (const attribution of found) {
    if (!attribution.quotes || attribution.source === null || attribution.cue === null) continue;
    if (best === null || attribution.cue.end <= quote.start) best = attribution;
  }
  return best;
}

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
