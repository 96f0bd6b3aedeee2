import {
  joinsOf,
  type ParagraphReport,
  paragraphReports,
  type Said,
  speechesOf,
} from '../../analysis/attributions.ts';
import { type CopyBlock, copy } from '../../analysis/copy.ts';
import type { Form } from '../../analysis/grammar/forms.ts';
import { isSurelyNominal } from '../../analysis/grammar/tagger.ts';
import { type Sentence, Tag, type Word } from '../../analysis/grammar/word.ts';
import { type LocalQuote, type PlacedQuote, quotesByBlock } from '../../analysis/quotes.ts';
import type { Article } from '../../article/article.ts';
import type { ProseAnalysis } from '../../article/memo.ts';
import { nth } from '../../article/nth.ts';
import { Cover, contains, firstWhere, type Span } from '../../article/span.ts';
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
    // Beside most quotations somebody is mentioned: who is heard in the paragraph need not be read for them.
    const doubtful = its.filter((quote) => mayBeSilent(prose.text, report, quote));
    if (doubtful.length === 0) return NONE;
    const said = new Cover(report.said);
    const found = doubtful.filter(({ inProse }) => !hasSource(said, inProse));
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

const mayBeSilent = (text: string, report: ParagraphReport, quote: LocalQuote): boolean =>
  quote.kind === 'speech' &&
  !quote.continued &&
  !surelyMentionsAnybody(report, quote.inProse) &&
  endsAsSpeech(text, quote) &&
  !mentionsAnybody(report, quote.inProse) &&
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
function mentionsAnybody({ words, sentences }: ParagraphReport, quote: Span): boolean {
  const endOf = ({ to }: Sentence): number => (words[to - 1] as Word).end;
  const first = firstWhere(sentences.length, (i) => endOf(sentences[i] as Sentence) > quote.start);
  for (let s = first; s < sentences.length; s++) {
    const { from, to } = sentences[s] as Sentence;
    if ((words[from] as Word).start >= quote.end) break;
    for (let i = from; i < to; i++) if (isSomebody(words[i] as Word)) return true;
  }
  return false;
}

/** So it does by words that are nouns, names or pronouns wherever they stand. */
function surelyMentionsAnybody({ starts, forms, sentences }: ParagraphReport, quote: Span): boolean {
  const startOf = (s: number): number => starts[(sentences[s] as Sentence).from] as number;
  const sentence = nth(sentences, firstWhere(sentences.length, (s) => startOf(s) > quote.start) - 1);
  if (sentence === undefined || (starts[sentence.to - 1] as number) < quote.start) return false;
  for (let i = sentence.from; i < sentence.to; i++) if (isSurelyNominal(forms[i] as Form)) return true;
  return false;
}

const isSomebody = (word: Word): boolean =>
  word.tag === Tag.Name || word.tag === Tag.Pronoun || word.tag === Tag.Noun || word.tag === Tag.Contraction;

/** The paragraph before brings the quotation in. */
const isBroughtIn = (blocks: readonly CopyBlock[], block: number): boolean =>
  /[:—–]\s*$/.test(blocks[block - 1]?.prose.text ?? '');
