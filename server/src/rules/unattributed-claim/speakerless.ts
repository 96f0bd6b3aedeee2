import { attributionOfQuote, attributions, reportOf } from '../../analysis/attributions.ts';
import { type CopyBlock, copy } from '../../analysis/copy.ts';
import { Tag, type Word } from '../../analysis/grammar/word.ts';
import { type PlacedQuote, quotes } from '../../analysis/quotes.ts';
import { type Article, analysis } from '../../article/article.ts';
import { countWords } from '../../article/tokens.ts';

/** Quotations of speech that nobody says: neither in their paragraph nor, where it goes on, in the one before. */
export const speakerless = analysis('speakerless', (article: Article): readonly PlacedQuote[] => {
  const all = article.get(quotes);
  const speakers = article.get(attributionOfQuote);
  const found = article.get(attributions);
  const { blocks } = article.get(copy);
  return all.filter((quote, i) => {
    if (quote.kind !== 'speech') return false;
    const index = speakers[i] ?? null;
    if (index !== null && found[index]?.source) return false;
    const block = blocks[quote.block] as CopyBlock;
    return (
      (block.role === 'paragraph' || block.role === 'listItem') &&
      endsAsSpeech(block.prose.text, quote) &&
      !quote.continued &&
      !mentionsAnybody(article, block, quote) &&
      !isBroughtIn(blocks, quote)
    );
  });
});

/** A stop inside the closing mark, as a quoted sentence has, not a phrase taken into the paper's own sentence. */
const endsAsSpeech = (text: string, quote: PlacedQuote): boolean =>
  /[.,?!…—–]['"”’»]*$/.test(text.slice(quote.inProse.start, quote.inProse.end));

export const wordsIn = (article: Article, quote: PlacedQuote): number =>
  countWords(article.text.slice(quote.start, quote.end));

/** The sentence around the quotation speaks of somebody, whether or not we could tell that it is the speaker. */
function mentionsAnybody(article: Article, block: CopyBlock, quote: PlacedQuote): boolean {
  const { words, sentences } = reportOf(article, block);
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
const isBroughtIn = (blocks: readonly CopyBlock[], { block }: PlacedQuote): boolean =>
  /[:—–]\s*$/.test(blocks[block - 1]?.prose.text ?? '');
