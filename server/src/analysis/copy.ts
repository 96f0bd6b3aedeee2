import { type Article, analysis } from '../article/article.ts';
import { isReadable, type LayoutBlock } from '../article/layout.ts';
import type { Memo } from '../article/memo.ts';
import { sentences } from '../article/sentences.ts';
import { Columns, type Series } from '../article/series.ts';
import type { Span } from '../article/span.ts';
import { chrome } from './chrome.ts';
import { anyWord, type BlockKind, datelineLength, rolesOf } from './roles.ts';

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
  /** The part of each block, and the index of each paragraph among the blocks: the same arrays as long as they are the same. */
  readonly roles: readonly BlockKind[];
  readonly numbers: readonly number[];
  /** Place of the dateline ("HANOI –") in the article, where there is one. */
  readonly dateline: Span | null;
  /** What is known of each block, and of each paragraph, in order. */
  readonly ofBlocks: Series<LayoutBlock>;
  readonly ofParagraphs: Series<LayoutBlock>;
}

const layoutColumns = (memo: Memo): Columns => new Columns(memo);
const storyColumns = (memo: Memo): Columns => new Columns(memo);
const paragraphColumns = (memo: Memo): Columns => new Columns(memo);

export const copy = analysis('copy', (article: Article): Copy => {
  const { memo } = article;
  const story = memo.keep(storyColumns).next(storyIn(article));
  const roles = rolesOf(story, memo);
  const { blocks, numbers } = memo.keep(newBlocks).of(story.items, roles, story.of(sentences));
  const paragraphs = numbers.map((index) => blocks[index] as CopyBlock);
  return {
    blocks,
    paragraphs,
    roles,
    numbers,
    dateline: findDateline(paragraphs),
    ofBlocks: story,
    ofParagraphs: memo.keep(paragraphColumns).next(paragraphs),
  };
});

const ledeIndex = analysis('lede', (article: Article): number =>
  article.get(copy).roles.indexOf('paragraph'),
);

/** A point above the lede: it sums up the story, as a deck does. */
export const isPointOnTop = (article: Article, { role, index }: CopyBlock): boolean =>
  role === 'listItem' && index < article.get(ledeIndex);

/** The blocks of the layout that have words and are no furniture. */
function storyIn(article: Article): readonly LayoutBlock[] {
  const furniture = article.get(chrome);
  const layout = article.memo.keep(layoutColumns).next(article.layout);
  const worded = layout.of(anyWord);
  let next = 0;
  return layout.items.filter((block, i) => {
    if (!worded[i] || !isReadable(block)) return false;
    while ((furniture[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++;
    const over = furniture[next];
    return over === undefined || !over.wholeLines || over.start >= block.end;
  });
}

const newBlocks = (): BlocksOfVersions => new BlocksOfVersions();

/** The blocks of the versions of a document: those that stay where they are, with the part that they had, stay the same. */
class BlocksOfVersions {
  #story: readonly LayoutBlock[] = [];
  #roles: readonly BlockKind[] = [];
  #numbers: readonly number[] = [];
  #blocks: readonly CopyBlock[] = [];

  of(
    story: readonly LayoutBlock[],
    roles: readonly BlockKind[],
    ends: readonly (readonly Span[])[],
  ): { readonly blocks: readonly CopyBlock[]; readonly numbers: readonly number[] } {
    const blocks: CopyBlock[] = [];
    for (let i = 0; i < story.length; i++) {
      const block = story[i] as LayoutBlock;
      const role = roles[i] as BlockKind;
      const known = block === this.#story[i] && role === this.#roles[i] ? this.#blocks[i] : undefined;
      blocks.push(known ?? copyBlock(block, i, role, ends[i] as readonly Span[]));
    }
    if (roles !== this.#roles) this.#numbers = paragraphsAmong(roles);
    this.#story = story;
    this.#roles = roles;
    this.#blocks = blocks;
    return { blocks, numbers: this.#numbers };
  }
}

function paragraphsAmong(roles: readonly BlockKind[]): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < roles.length; i++)
    if (roles[i] === 'paragraph' || roles[i] === 'listItem' || roles[i] === 'quote') numbers.push(i);
  return numbers;
}

// Written out: spreading an object into a new one costs ten times as much, for each block at every keystroke.
const copyBlock = (
  block: LayoutBlock,
  index: number,
  role: BlockKind,
  sentences: readonly Span[],
): CopyBlock => ({
  kind: block.kind,
  level: block.level,
  start: block.start,
  end: block.end,
  firstLine: block.firstLine,
  lastLine: block.lastLine,
  prose: block.prose,
  links: block.links,
  index,
  role,
  sentences,
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
