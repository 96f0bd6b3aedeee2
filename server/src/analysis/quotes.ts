import { type Article, analysis } from '../article/article.ts';
import { proseAnalysis } from '../article/memo.ts';
import { lastStartingAtOrBefore, type Span } from '../article/span.ts';
import { countWords } from '../article/tokens.ts';
import { type CopyBlock, copy } from './copy.ts';
import { NO_MARKS, quoteMarks } from './quotes/marks.ts';

/** Words inside quotation marks, marks included. */
export interface Quote extends Span {
  /** Speech, or a title, a term or a scare quote: words somebody is not necessarily saying. */
  readonly kind: 'speech' | 'term';
  /** The closing mark comes in a later paragraph; this piece ends with its paragraph. */
  readonly runsOn: boolean;
}

/** A quotation with the block it stands in; `inProse` is its place in that block's prose. */
export interface PlacedQuote extends Quote {
  /** Index of the block among the copy's blocks. */
  readonly block: number;
  readonly inProse: Span;
  /** It goes on from the paragraph before, where its opening mark stands. */
  readonly continued: boolean;
}

/** All quotations of the copy, in order, not overlapping, nested ones left out. */
export const quotes = analysis('quotes', (article: Article): readonly PlacedQuote[] => {
  const out: PlacedQuote[] = [];
  const { blocks } = article.get(copy);
  let running = false;
  for (const [index, block] of blocks.entries()) {
    const { text } = block.prose;
    const marks = article.of(quoteMarks, block.prose);
    if (marks === NO_MARKS) {
      running = false;
      continue;
    }
    const kinds = article.of(kindsOfQuotes, block.prose);
    const add = (inProse: Span, runsOn: boolean, continued: boolean): void => {
      const kind = runsOn || continued ? 'speech' : (kinds[marks.closed.indexOf(inProse)] ?? 'speech');
      const { start, end } = block.prose.toArticle(inProse);
      out.push({ start, end, kind, runsOn, block: index, inProse, continued });
    };
    // A quotation left open without being reopened closes at the first mark that nothing here opened.
    if (running && !marks.opensWithMark && marks.closesAt !== null) {
      add({ start: 0, end: marks.closesAt }, false, true);
    }
    let first = running && marks.opensWithMark;
    for (const span of marks.closed) {
      add(span, false, first);
      first = false;
    }
    running = marks.openAt !== null && runsInto(article, blocks[index + 1]);
    if (running) add({ start: marks.openAt as number, end: text.trimEnd().length }, true, first);
  }
  return out;
});

const kindsOfQuotes = proseAnalysis('kinds of quotes', (text, memo): readonly Quote['kind'][] =>
  memo.get(quoteMarks, text).closed.map((span) => kindOf(text, span)),
);

function runsInto(article: Article, next: CopyBlock | undefined): boolean {
  if (next === undefined) return false;
  const marks = article.of(quoteMarks, next.prose);
  return marks.opensWithMark || marks.closesAt !== null;
}

const SPEECH_WORDS =
  /\b(?:I|I'm|I’m|we|you|he|she|they|it|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|don't|don’t|it's|it’s|that's|that’s|not)\b/;

/** So many words are speech, but for a long title. */
const SURELY_SPEECH = 8;

/** Speech, or a title, nickname, term or scare quote? */
function kindOf(text: string, span: Span): Quote['kind'] {
  const inside = text.slice(span.start + 1, span.end - 1);
  const words = countWords(inside, SURELY_SPEECH);
  const stopped = /[,.?!…—–-]['"”’]*$/.test(inside);
  if (words >= SURELY_SPEECH && (stopped || !isTitleCase(inside))) return 'speech';
  const opens =
    span.start === 0 || /[.!?:,]["”’)]*\s+$/.test(text.slice(Math.max(0, span.start - 4), span.start));
  if (stopped && opens) return 'speech';
  if (words >= 3 && !isTitleCase(inside) && (stopped || words >= 5 || SPEECH_WORDS.test(inside)))
    return 'speech';
  return 'term';
}

/** Every word but the small ones has a capital: a title of a book, a song, a show. */
const isTitleCase = (inside: string): boolean =>
  /^\P{L}*\p{Lu}/u.test(inside) && !/(?:^|\s)\p{Ll}[\p{L}'’]{3,}/u.test(inside);

/** True where the whole span lies inside quotation marks: those are the speaker's words. */
export function insideQuote(article: Article, span: Span): boolean {
  const all = article.get(quotes);
  const quote = all[lastStartingAtOrBefore(all, span.start)];
  return quote !== undefined && span.end <= quote.end;
}

/** The quotations of a block (by its index among the copy's blocks), as spans of its prose. */
export function quotesOfBlock(article: Article, block: number): readonly PlacedQuote[] {
  return article.get(byBlock)[block] ?? [];
}

const byBlock = analysis('quotesByBlock', (article: Article): readonly PlacedQuote[][] => {
  const out: PlacedQuote[][] = [];
  for (const quote of article.get(quotes)) {
    const placed = out[quote.block];
    if (placed === undefined) out[quote.block] = [quote];
    else placed.push(quote);
  }
  return out;
});
