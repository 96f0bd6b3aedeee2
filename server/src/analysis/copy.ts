import { type Article, analysis } from '../article/article.ts';
import type { LayoutBlock } from '../article/layout.ts';
import { sentences } from '../article/sentences.ts';
import type { Span } from '../article/span.ts';
import { chrome } from './chrome.ts';
import { type BlockKind, datelineLength, hasWords, rolesOf } from './roles.ts';

export type { BlockKind } from './roles.ts';

/** A block of the story itself, with its part in it. */
export interface CopyBlock extends LayoutBlock {
  readonly index: number;
  readonly role: BlockKind;
  /** Sentence spans in the block's prose. */
  readonly sentences: readonly Span[];
}

/** The article without its page furniture: what the rules about copy read. */
export interface Copy {
  readonly blocks: readonly CopyBlock[];
  /** Blocks that carry the story: paragraphs, list items and quotes. */
  readonly paragraphs: readonly CopyBlock[];
  /** Place of the dateline ("HANOI –") in the article, where there is one. */
  readonly dateline: Span | null;
}

export const copy = analysis('copy', (article: Article): Copy => {
  const furniture = article.get(chrome);
  let next = 0;
  const story = article.layout.filter((block) => {
    if (!hasWords(block)) return false;
    while ((furniture[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++;
    const over = furniture[next];
    return over === undefined || !over.wholeLines || over.start >= block.end;
  });
  const roles = rolesOf(story, article.memo);
  // Written out: spreading an object into a new one costs ten times as much, for each block at every keystroke.
  const blocks = story.map(
    (block, index): CopyBlock => ({
      kind: block.kind,
      level: block.level,
      start: block.start,
      end: block.end,
      firstLine: block.firstLine,
      lastLine: block.lastLine,
      prose: block.prose,
      links: block.links,
      index,
      role: roles[index] as BlockKind,
      sentences: article.of(sentences, block.prose),
    }),
  );
  const paragraphs = blocks.filter(
    (b) => b.role === 'paragraph' || b.role === 'listItem' || b.role === 'quote',
  );
  return { blocks, paragraphs, dateline: findDateline(paragraphs) };
});

// The story may open with a headline, a byline and a caption: the dateline stands in one of its first paragraphs.
const FIRST_PARAGRAPHS = 3;

function findDateline(paragraphs: readonly CopyBlock[]): Span | null {
  for (const block of paragraphs.slice(0, FIRST_PARAGRAPHS)) {
    if (block.role !== 'paragraph') continue;
    const length = datelineLength(block.prose.text);
    if (length > 0) {
      return block.prose.toArticle({ start: 0, end: block.prose.text.slice(0, length).trimEnd().length });
    }
  }
  return null;
}
