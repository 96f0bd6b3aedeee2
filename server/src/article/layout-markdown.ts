import type { Article } from './article.ts';
import { frontMatterLines } from './front-matter.ts';
import type { LayoutBlock } from './layout.ts';
import type { Line } from './lines.ts';
import { chunkKey, markdownBlocks, splitChunks } from './markdown.ts';
import { Prose } from './prose.ts';
import { shift } from './span.ts';

/** Markdown (CommonMark and GitHub's additions), with front matter. */
export function layOutMarkdown(article: Article): LayoutBlock[] {
  const { text, lines } = article;
  const blocks: LayoutBlock[] = [];
  const front = frontMatterLines(text, lines);
  if (front > 0) blocks.push(frontMatterBlock(text, lines, front - 1));
  const { chunks, labels } = splitChunks(text, lines, front);
  for (const chunk of chunks) {
    const start = chunk.start + (text.charCodeAt(chunk.start) === 0xfeff ? 1 : 0);
    for (const found of article.of(markdownBlocks, chunkKey(text.slice(start, chunk.end), labels))) {
      const { kind, level, links } = found;
      blocks.push({
        kind,
        level,
        links,
        ...shift(found, start),
        firstLine: chunk.firstLine + found.firstLine,
        lastLine: chunk.firstLine + found.lastLine,
        prose: Prose.from(
          text,
          found.pieces.map((piece) => ({ ...piece, ...shift(piece, start) })),
        ),
      });
    }
  }
  return blocks;
}

/** The front matter's block, from the first line to `lastLine`. */
export function frontMatterBlock(text: string, lines: readonly Line[], lastLine: number): LayoutBlock {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return {
    kind: 'frontMatter',
    level: 0,
    links: [],
    start,
    end: (lines[lastLine] as Line).end,
    firstLine: 0,
    lastLine,
    prose: Prose.from(text, []),
  };
}
