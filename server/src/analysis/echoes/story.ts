import type { Article } from '../../article/article.ts';
import { type CopyBlock, copy } from '../copy.ts';
import type { Likeness } from './compare.ts';
import { type ParagraphSummary, paragraphSummary, type SentenceSummary } from './summary.ts';

export interface EchoParagraph {
  readonly block: CopyBlock;
  readonly summary: ParagraphSummary;
}

/** A sentence of the story with its place in it. */
export interface EchoSentence {
  readonly summary: SentenceSummary;
  /** Index into the sentences that are compared. */
  readonly number: number;
  /** Index into the paragraphs of the story. */
  readonly paragraph: number;
  /** Index into the sentences of the paragraph. */
  readonly index: number;
}

/** A sentence that says again what an earlier one says. */
export interface Echo {
  readonly later: EchoSentence;
  readonly earlier: EchoSentence;
  /** Says what of the later one the earlier does not; null where that is little. */
  readonly rest: EchoSentence | null;
  readonly likeness: Likeness;
  /** Nearly the same words, or the same matter in other words. */
  readonly how: 'near' | 'restated';
  /** Sure enough to stand alone; else only beside a sure one of the same two paragraphs. */
  readonly sure: boolean;
}

/** The paragraphs of the story and those of their sentences that are long enough to be compared. */
export interface EchoStory {
  readonly blocks: readonly CopyBlock[];
  readonly paragraphs: readonly EchoParagraph[];
  readonly sentences: readonly EchoSentence[];
  /** Roots of the content words of the headline: what it says is told, though the story may tell it again. */
  readonly headline: readonly number[];
}

const FEWEST_WORDS = 5;

export function storyOf(article: Article): EchoStory {
  const paragraphs: EchoParagraph[] = [];
  const sentences: EchoSentence[] = [];
  const { blocks, paragraphs: all, ofParagraphs } = article.get(copy);
  const summaries = ofParagraphs.of(paragraphSummary);
  for (let i = 0; i < all.length; i++) {
    const block = all[i] as CopyBlock;
    const summary = summaries[i] as ParagraphSummary;
    for (let index = 0; index < summary.sentences.length; index++) {
      const sentence = summary.sentences[index] as SentenceSummary;
      if (sentence.length < FEWEST_WORDS) continue;
      sentences.push({ summary: sentence, number: sentences.length, paragraph: paragraphs.length, index });
    }
    paragraphs.push({ block, summary });
  }
  const headline = blocks.find(({ role }) => role === 'headline');
  const said = headline ? article.of(paragraphSummary, headline.prose).sentences : [];
  return { blocks, paragraphs, sentences, headline: said.flatMap(({ roots }) => roots) };
}

export const textOf = ({ paragraphs }: EchoStory, { paragraph, summary }: EchoSentence): string =>
  paragraphs[paragraph]?.block.prose.text.slice(summary.start, summary.end) ?? '';
