import type { Article } from './article.ts';
import { layOutMarkdown } from './layout-markdown.ts';
import { layOutNewscopy } from './layout-newscopy.ts';
import { layOutPlain } from './layout-plain.ts';
import type { Prose } from './prose.ts';
import type { Span } from './span.ts';

/**
 * How a block is laid out. Code, raw HTML, tables and front matter are not copy: they have no prose, and every rule
 * leaves them alone.
 */
export type LayoutKind =
  | 'text'
  | 'heading'
  | 'listItem'
  | 'quote'
  | 'code'
  | 'html'
  | 'table'
  | 'frontMatter';

/** A stretch of lines that belongs together, before anything is known of its part in the story. */
export interface LayoutBlock extends Span {
  readonly kind: LayoutKind;
  /** 0-based, inclusive. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly prose: Prose;
  /** The words of the block that are links, and bare addresses, as offsets in its prose. */
  readonly links: readonly Span[];
  /** 1 to 6 for a heading that says so, else 0. */
  readonly level: number;
}

/** A block that was read by itself, in its place: so many code units and lines further down. */
export const movedBy = (block: LayoutBlock, by: number, lines: number): LayoutBlock => ({
  kind: block.kind,
  level: block.level,
  start: block.start + by,
  end: block.end + by,
  firstLine: block.firstLine + lines,
  lastLine: block.lastLine + lines,
  prose: block.prose.movedBy(by),
  links: block.links,
});

const NOT_COPY: ReadonlySet<LayoutKind> = new Set(['code', 'html', 'table', 'frontMatter']);

/** Whether a block holds words of the page at all. */
export const isReadable = (block: LayoutBlock): boolean => !NOT_COPY.has(block.kind);

/** Numbers of the lines that hold no words of the page: code, raw HTML, tables, front matter. */
export function linesLeftAlone(article: Article): ReadonlySet<number> {
  const lines = new Set<number>();
  if (article.format === 'plain') return lines;
  for (const block of article.layout) {
    if (isReadable(block)) continue;
    for (let n = block.firstLine; n <= block.lastLine; n++) lines.add(n);
  }
  return lines;
}

export function layOut(article: Article): LayoutBlock[] {
  const blocks = layOutAs(article);
  article.memo.hold(blocks);
  return blocks;
}

function layOutAs(article: Article): LayoutBlock[] {
  if (article.format === 'markdown') return layOutMarkdown(article);
  return article.format === 'newscopy' ? layOutNewscopy(article) : layOutPlain(article);
}
