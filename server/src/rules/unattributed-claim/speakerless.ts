import {
  joinsOf,
  type ParagraphReport,
  paragraphReports,
  type Said,
  speechesOf,
} from '../../analysis/attributions.ts';
import { type CopyBlock, copy } from '../../analysis/copy.ts';
import { Tag, type Word } from '../../analysis/grammar/word.ts';
import { type LocalQuote, type PlacedQuote, quotesByBlock } from '../../analysis/quotes.ts';
import type { Article } from '../../article/article.ts';
import type { ProseAnalysis } from '../../article/memo.ts';
import { Cover, contains, type Span } from '../../article/span.ts';
import { countWords } from '../../article/tokens.ts';
import { isCreditedBehind, isCreditedBelow } from './credited.ts';

/** A quotation in its block, with its place in the article. */
export type Speakerless = Pick<PlacedQuote, 'start' | 'end' | 'block'>;

/** Quotations of speech that nobody says: neither in their paragraph nor, where it goes on, in the one before. */
export function* speakerless(article: Article): Iterable<Speakerless> {
  const { blocks, ofBlocks } = article.get(copy);
  const speeches = speechesOf(article);
  const silent = ofBlocks.map(SILENT, article.get(quotesByBlock).quotes, (prose, its) => {
    if (its.length === 0) return NONE;
    const report = article.of(paragraphReports[joinsOf(its)] as ProseAnalysis<ParagraphReport>, prose);
    const said = new Cover(report.said);
    const found = its.filter((quote) => isSilent(prose.text, report, said, quote));
    return found.length === 0 ? NONE : found;
  });
  for (let i = 0; i < silent.length; i++) {
    const its = silent[i] as readonly LocalQuote[];
    if (its === NONE) continue;
    const block = blocks[i] as CopyBlock;
    const { role, prose, index } = block;
    if ((role !== 'paragraph' && role !== 'listItem') || isBroughtIn(blocks, index)) continue;
    const given = speeches?.givenTo(i) ?? [];
    for (const quote of its) {
      const { inProse } = quote;
      if (given.some((said) => contains(said, inProse)) || isCreditedBelow(block, quote, blocks[i + 1]))
        continue;
      yield { ...prose.toArticle(inProse), block: i };
    }
  }
}

/** Of the column of quotations that nobody in their paragraph says. */
const SILENT = {};
const NONE: readonly LocalQuote[] = [];

const isSilent = (text: string, report: ParagraphReport, said: Cover<Said>, quote: LocalQuote): boolean =>
  quote.kind === 'speech' &&
  !quote.continued &&
  !hasSource(said, quote.inProse) &&
  endsAsSpeech(text, quote) &&
  !mentionsAnybody(report, quote) &&
  !isCreditedBehind(text, quote);

/** The attribution with the shortest content that holds most of the quotation has a source. */
function hasSource(said: Cover<Said>, quote: Span): boolean {
  let shortest = Number.POSITIVE_INFINITY;
  let sourced = false;
  for (const { start, end, source } of said.touching(quote.start, quote.end)) {
    const shared = Math.min(end, quote.end) - Math.max(start, quote.start);
    if (shared <= (quote.end - quote.start) / 2 || end - start > shortest) continue;
    shortest = end - start;
    sourced = source !== null;
  }
  return sourced;
}

/** A stop inside the closing mark, as a quoted sentence has, not a phrase taken into the paper's own sentence. */
const endsAsSpeech = (text: string, quote: LocalQuote): boolean =>
  /[.,?!…—–]['"”’»]*$/.test(text.slice(quote.inProse.start, quote.inProse.end));

export const wordsIn = (article: Article, quote: Span): number =>
  countWords(article.text.slice(quote.start, quote.end));

/** The sentence around the quotation speaks of somebody, whether or not we could tell that it is the speaker. */
function mentionsAnybody({ words, sentences }: ParagraphReport, quote: LocalQuote): boolean {
  for (const { from, to } of sentences) {
    const first = words[from] as Word | undefined;
    const last = words[to - 1] as Word | undefined;
    if (first === undefined || last === undefined) continue;
    if (last.end <= quote.inProse.start || first.start >= quote.inProse.end) continue;
    for (let i = from; i < to; i++) if (isSomebody(words[i] as Word)) return true;
  }
  return false;
}

const isSomebody = (word: Word): boolean =>
  word.tag === Tag.Name || word.tag === Tag.Pronoun || word.tag === Tag.Noun || word.tag === Tag.Contraction;

/** The paragraph before brings the quotation in. */
const isBroughtIn = (blocks: readonly CopyBlock[], block: number): boolean =>
  /[:—–]\s*$/.test(blocks[block - 1]?.prose.text ?? '');
