import type { Article } from '../../article/article.ts';
import { keptItems } from '../../article/change.ts';
import type { Memo } from '../../article/memo.ts';
import { type BlockKind, type CopyBlock, copy } from '../copy.ts';
import type { Likeness } from './compare.ts';
import type { Comparison } from './comparison.ts';
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
  /** How the two were held against each other where the words are nearly the same; null for the same matter in other words. */
  readonly near: Comparison | null;
  /** The earlier one is a quotation, which the later one gives in the writer's words. */
  readonly paraphrase: boolean;
  /** Sure enough to stand alone; else only beside a sure one of the same two paragraphs. */
  readonly sure: boolean;
}

/** The paragraphs of the story and those of their sentences that are long enough to be compared. */
export interface EchoStory {
  readonly blocks: readonly CopyBlock[];
  readonly roles: readonly BlockKind[];
  readonly paragraphs: readonly EchoParagraph[];
  readonly sentences: readonly EchoSentence[];
  /** Roots of the content words of the headline: what it says is told, though the story may tell it again. */
  readonly headline: readonly number[];
  /** What is kept of it from version to version. */
  readonly memo: Memo;
}

const FEWEST_WORDS = 5;

export function storyOf(article: Article): EchoStory {
  const { blocks, roles, paragraphs: all, ofParagraphs } = article.get(copy);
  const { memo } = article;
  const summaries = ofParagraphs.of(paragraphSummary);
  const paragraphs = all.map(
    (block, i): EchoParagraph => ({ block, summary: summaries[i] as ParagraphSummary }),
  );
  const headline = blocks.find(({ role }) => role === 'headline');
  const said = headline ? article.of(paragraphSummary, headline.prose).sentences : [];
  return {
    blocks,
    roles,
    paragraphs,
    sentences: memo.keep(newSentences).of(summaries),
    headline: said.flatMap(({ roots }) => roots),
    memo,
  };
}

const newSentences = (): SentencesOfVersions => new SentencesOfVersions();

/** The sentences of the versions of a story: those of paragraphs that keep their place stay as they are. */
class SentencesOfVersions {
  #paragraphs: readonly ParagraphSummary[] = [];
  #sentences: readonly EchoSentence[] = [];

  of(paragraphs: readonly ParagraphSummary[]): readonly EchoSentence[] {
    const old = this.#paragraphs;
    const before = this.#sentences;
    const { head, tail } = keptItems(old, paragraphs);
    const start = firstOf(before, head);
    const end = firstOf(before, old.length - tail);
    const changed = sentencesOf(paragraphs, head, paragraphs.length - tail, start);
    // As a rule as many sentences stand there as before, in as many paragraphs.
    const rest =
      old.length === paragraphs.length && changed.length === end - start
        ? before.slice(end)
        : sentencesOf(paragraphs, paragraphs.length - tail, paragraphs.length, start + changed.length);
    this.#paragraphs = paragraphs;
    this.#sentences = before.slice(0, start).concat(changed, rest);
    return this.#sentences;
  }
}

/** The sentences of some paragraphs, numbered from `number` on. */
function sentencesOf(
  paragraphs: readonly ParagraphSummary[],
  from: number,
  to: number,
  number: number,
): EchoSentence[] {
  const sentences: EchoSentence[] = [];
  for (let paragraph = from; paragraph < to; paragraph++) {
    const its = (paragraphs[paragraph] as ParagraphSummary).sentences;
    for (let index = 0; index < its.length; index++) {
      const summary = its[index] as SentenceSummary;
      if (summary.length < FEWEST_WORDS) continue;
      sentences.push({ summary, number: number + sentences.length, paragraph, index });
    }
  }
  return sentences;
}

/** Index of the first sentence of a paragraph, or of one after it. */
function firstOf(sentences: readonly EchoSentence[], paragraph: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] as EchoSentence).paragraph < paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const textOf = ({ paragraphs }: EchoStory, { paragraph, summary }: EchoSentence): string =>
  paragraphs[paragraph]?.block.prose.text.slice(summary.start, summary.end) ?? '';
