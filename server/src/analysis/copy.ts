import { type Article, analysis } from '../article/article.ts';
import type { LayoutBlock } from '../article/layout.ts';
import { sentences } from '../article/sentences.ts';
import type { Span } from '../article/span.ts';
import { countWords } from '../article/tokens.ts';
import { chrome } from './chrome.ts';

export type BlockKind = 'headline' | 'byline' | 'heading' | 'paragraph' | 'listItem' | 'quote' | 'caption';

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
    if (block.kind === 'code' || block.kind === 'frontMatter') return false;
    while ((furniture[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++;
    const over = furniture[next];
    return over === undefined || !over.wholeLines || over.start >= block.end;
  });
  const blocks = story.map((block, index) => ({
    ...block,
    index,
    role: roleOf(block, index, story),
    sentences: article.of(sentences, block.prose.text),
  }));
  const paragraphs = blocks.filter(
    (b) => b.role === 'paragraph' || b.role === 'listItem' || b.role === 'quote',
  );
  return { blocks, paragraphs, dateline: findDateline(paragraphs) };
});

const BYLINE =
  /^(?:by|from|story by|words by)\s+(?:\p{Lu}[\p{L}.'’-]*)(?:[\s,|/&]+(?:and\s+)?[\p{L}.'’-]+){0,9}$/iu;
const CAPTION =
  /^(?:file\s*[–—-]|photo(?:graph)?\s*(?:by|:)|image\s*:|pictured\b|caption\s*:)|\((?:AP|Reuters|AFP|Getty|EPA)[^()]{0,60}(?:photo|via|images)[^()]{0,60}\)\s*$/iu;
const SENTENCE_END = /[.!?…]["'”’)]*$/;

function roleOf(block: LayoutBlock, index: number, story: readonly LayoutBlock[]): BlockKind {
  if (block.kind === 'listItem' || block.kind === 'quote') return block.kind;
  const { text } = block.prose;
  if (block.kind === 'heading') return index === 0 ? 'headline' : 'heading';
  if (text.length < 160 && BYLINE.test(text)) return 'byline';
  if (CAPTION.test(text)) return 'caption';
  if (text.length > 200 || SENTENCE_END.test(text)) return 'paragraph';
  const words = countWords(text);
  if (index === 0 && words >= 2 && words <= 25 && story.length > 1) return 'headline';
  return words <= 12 && index + 1 < story.length && !/[:,;]$/.test(text) ? 'heading' : 'paragraph';
}

const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]+(?:[ ,]+\p{Lu}[\p{L}.'’-]*){0,5})\s*(?:\([^()]{1,40}\)\s*)?(?:[–—]|--|-(?=\s))\s*/u;

function findDateline(paragraphs: readonly CopyBlock[]): Span | null {
  for (const block of paragraphs.slice(0, 3)) {
    const match = DATELINE.exec(block.prose.text);
    if (match) return block.prose.toArticle({ start: 0, end: match[0].trimEnd().length });
  }
  return null;
}
