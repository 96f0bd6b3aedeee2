import { type ProseAnalysis, proseAnalysis } from '../../article/memo.ts';
import { sentences } from '../../article/sentences.ts';
import type { Span } from '../../article/span.ts';
import { tokens } from '../../article/tokens.ts';
import { NO_MARKS, type QuoteMarks, quoteMarks } from '../quotes/marks.ts';
import { ParagraphReport } from './paragraph.ts';

/** How a paragraph's quotations join those of its neighbours. */
export type Joins = 0 | 1 | 2 | 3;
export const CONTINUES = 1;
export const RUNS_ON = 2;

const reportFor = (joins: Joins): ProseAnalysis<ParagraphReport> =>
  proseAnalysis(`paragraphReport${joins}`, (text, memo) => {
    const marks = memo.get(quoteMarks, text);
    const quotes = marks === NO_MARKS ? NO_QUOTATIONS : quotationsIn(text, marks, joins);
    return new ParagraphReport(
      text,
      memo.get(tokens, text),
      quotes,
      memo.get(sentences, text),
      (joins & CONTINUES) !== 0,
    );
  });

function quotationsIn(text: string, { closed, closesAt, openAt }: QuoteMarks, joins: Joins): readonly Span[] {
  const quotes = [...closed];
  if (joins & CONTINUES && closesAt !== null) quotes.unshift({ start: 0, end: closesAt });
  if (joins & RUNS_ON && openAt !== null) quotes.push({ start: openAt, end: text.trimEnd().length });
  return quotes;
}

/** One analysis for each way in which quotations may join, so that each can be remembered by the paragraph's text. */
export type JoinedAnalysis<T> = readonly ProseAnalysis<T>[];

export const paragraphReports: JoinedAnalysis<ParagraphReport> = ([0, 1, 2, 3] as const).map(reportFor);

const NO_QUOTATIONS: readonly Span[] = [];
