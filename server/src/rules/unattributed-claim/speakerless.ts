import { attributionOfQuote, attributions, reportOf } from '../../analysis/attributions.ts';
import { type CopyBlock, copy } from '../../analysis/copy.ts';
import { Tag, type Word } from '../../analysis/grammar/word.ts';
import { type PlacedQuote, quotes } from '../../analysis/quotes.ts';
import { type Article, analysis } from '../../article/article.ts';
import { countWords } from '../../article/tokens.ts';

/** Quotations of speech that nothing in their paragraph or its neighbours attributes to anybody. */
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
      !neighbourSpeaks(article, blocks, quote, i)
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

/** Share of its paragraph that a quotation fills which stands there alone. */
const MOSTLY = 0.9;

/** The paragraph before brings the quotation in or is quoted itself; or the one after goes on with "he said". */
function neighbourSpeaks(
  article: Article,
  blocks: readonly CopyBlock[],
  quote: PlacedQuote,
  at: number,
): boolean {
  const all = article.get(quotes);
  const block = blocks[quote.block] as CopyBlock;
  const before = blocks[quote.block - 1];
  if (before !== undefined) {
    if (/[:—–]\s*$/.test(before.prose.text)) return true;
    const speakers = article.get(attributionOfQuote);
    for (let i = at - 1; i >= 0 && (all[i] as PlacedQuote).block >= quote.block - 1; i--) {
      if (speakers[i] !== null) return true;
    }
    // What follows reported speech goes on with it, where it stands alone in its paragraph.
    const alone = quote.inProse.end - quote.inProse.start > block.prose.text.trim().length * MOSTLY;
    if (alone && reportOf(article, before).attributions.some((a) => a.source !== null && a.quotes))
      return true;
  }
  return false;
}
