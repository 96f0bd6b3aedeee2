import { type Article, analysis } from '../article/article.ts';
import { proseAnalysis } from '../article/memo.ts';
import { nth } from '../article/nth.ts';
import type { Span } from '../article/span.ts';
import { countWords } from '../article/tokens.ts';
import { type CopyBlock, copy } from './copy.ts';
import { NO_MARKS, type QuoteMarks, quoteMarks } from './quotes/marks.ts';

/** Words inside quotation marks, marks included. */
export interface Quote extends Span {
  /** Speech, or a title, a term or a scare quote: words somebody is not necessarily saying. */
  readonly kind: 'speech' | 'term';
  /** The closing mark comes in a later paragraph; this piece ends with its paragraph. */
  readonly runsOn: boolean;
}

/** A quotation in its block; `inProse` is its place in that block's prose. */
export interface LocalQuote {
  readonly kind: Quote['kind'];
  readonly runsOn: boolean;
  readonly inProse: Span;
  /** It goes on from the paragraph before, where its opening mark stands. */
  readonly continued: boolean;
}

/** A quotation with the block it stands in. */
export interface PlacedQuote extends Quote, LocalQuote {
  /** Index of the block among the copy's blocks. */
  readonly block: number;
}

/** How the quotations of a block join those of the blocks beside it: none of them does, or as bits. */
export const CONTINUES = 1;
export const RUNS_ON = 2;

/** The quotations of each block, and how they join. */
interface QuotesByBlock {
  readonly joins: readonly number[];
  readonly quotes: readonly (readonly LocalQuote[])[];
}

/** All quotations of the copy, in order, not overlapping, nested ones left out. */
export const quotes = analysis('quotes', (article: Article): readonly PlacedQuote[] => {
  const out: PlacedQuote[] = [];
  const { blocks } = article.get(copy);
  const its = article.get(quotesByBlock).quotes;
  for (let block = 0; block < its.length; block++) {
    const found = its[block] as readonly LocalQuote[];
    if (found === NO_QUOTES) continue;
    const { prose } = blocks[block] as CopyBlock;
    for (const { inProse, kind, runsOn, continued } of found) {
      const { start, end } = prose.toArticle(inProse);
      out.push({ start, end, kind, runsOn, block, inProse, continued });
    }
  }
  return out;
});

export const quotesByBlock = analysis('quotesByBlock', (article: Article): QuotesByBlock => {
  const { ofBlocks } = article.get(copy);
  const joins = article.memo.keep(newJoins).of(ofBlocks.of(quoteMarks));
  const found = ofBlocks.map(QUOTES, joins, (prose, how) => {
    const its = article.of(quoteMarks, prose);
    return its === NO_MARKS ? NO_QUOTES : quotesIn(prose.text, its, article.of(kindsOfQuotes, prose), how);
  });
  return { joins, quotes: found };
});

const newJoins = (): JoinsOfVersions => new JoinsOfVersions();

/** How the quotations of each block join: the same array as long as the marks are the same. */
class JoinsOfVersions {
  #marks: readonly QuoteMarks[] = [];
  #joins: readonly number[] = [];

  of(marks: readonly QuoteMarks[]): readonly number[] {
    if (marks === this.#marks) return this.#joins;
    const joins = joinsOf(marks);
    if (!isSame(joins, this.#joins)) this.#joins = joins;
    this.#marks = marks;
    return this.#joins;
  }
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((join, i) => join === b[i]);

function joinsOf(marks: readonly QuoteMarks[]): number[] {
  const joins: number[] = [];
  let running = false;
  for (let i = 0; i < marks.length; i++) {
    const { openAt } = marks[i] as QuoteMarks;
    const into = running ? CONTINUES : 0;
    running = openAt !== null && goesOn(marks[i + 1]);
    joins.push(marks[i] === NO_MARKS ? 0 : into | (running ? RUNS_ON : 0));
  }
  return joins;
}

/** Of the column of quotations. */
const QUOTES = {};
const NO_QUOTES: readonly LocalQuote[] = [];

function quotesIn(
  text: string,
  marks: QuoteMarks,
  kinds: readonly Quote['kind'][],
  joins: number,
): readonly LocalQuote[] {
  const found: LocalQuote[] = [];
  const continues = (joins & CONTINUES) !== 0;
  // A quotation left open without being reopened closes at the first mark that nothing here opened.
  if (continues && !marks.opensWithMark && marks.closesAt !== null) {
    const inProse = { start: 0, end: marks.closesAt };
    found.push({ inProse, kind: 'speech', runsOn: false, continued: true });
  }
  let first = continues && marks.opensWithMark;
  for (const [i, inProse] of marks.closed.entries()) {
    found.push({ inProse, kind: first ? 'speech' : (kinds[i] ?? 'speech'), runsOn: false, continued: first });
    first = false;
  }
  if ((joins & RUNS_ON) !== 0 && marks.openAt !== null) {
    const inProse = { start: marks.openAt, end: text.trimEnd().length };
    found.push({ inProse, kind: 'speech', runsOn: true, continued: first });
  }
  return found.length === 0 ? NO_QUOTES : found;
}

/** Whether a quotation that is left open goes on in the next block, of which these are the marks. */
const goesOn = (next: QuoteMarks | undefined): boolean =>
  next !== undefined && (next.opensWithMark || next.closesAt !== null);

const kindsOfQuotes = proseAnalysis('kinds of quotes', (text, memo): readonly Quote['kind'][] =>
  memo.get(quoteMarks, text).closed.map((span) => kindOf(text, span)),
);

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

/** True where all of a span of a block's prose lies inside quotation marks: those are the speaker's words. */
export const insideQuote = (article: Article, { index }: CopyBlock, { start, end }: Span): boolean =>
  isWithin(quotesOfBlock(article, index), start, end);

/** True where the character at an offset of a block's prose stands inside quotation marks. */
export const isQuoted = (article: Article, block: CopyBlock, offset: number): boolean =>
  isWithin(quotesOfBlock(article, block.index), offset);

/** The same of a block's quotations. */
export function isWithin(quotes: readonly LocalQuote[], start: number, end = start + 1): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotes[middle] as LocalQuote).inProse.start <= start) low = middle + 1;
    else high = middle;
  }
  const quote = nth(quotes, low - 1);
  return quote !== undefined && end <= quote.inProse.end;
}

/** The quotations of a block (by its index among the copy's blocks). */
export const quotesOfBlock = (article: Article, block: number): readonly LocalQuote[] =>
  article.get(quotesByBlock).quotes[block] ?? NO_QUOTES;

/** The quotations of each paragraph: the same array as long as they are the same. */
export const quotesOfParagraphs = analysis('quotesOfParagraphs', (article: Article) =>
  article.memo.keep(newPick).of(article.get(quotesByBlock).quotes, article.get(copy).numbers),
);

const newPick = (): PickOfVersions => new PickOfVersions();

class PickOfVersions {
  #quotes: readonly (readonly LocalQuote[])[] = [];
  #numbers: readonly number[] = [];
  #picked: readonly (readonly LocalQuote[])[] = [];

  of(quotes: readonly (readonly LocalQuote[])[], numbers: readonly number[]) {
    if (quotes !== this.#quotes || numbers !== this.#numbers)
      this.#picked = numbers.map((index) => quotes[index] as readonly LocalQuote[]);
    this.#quotes = quotes;
    this.#numbers = numbers;
    return this.#picked;
  }
}
