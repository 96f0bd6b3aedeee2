import type { Article } from './article.ts';
import { frontMatterLines } from './front-matter.ts';
import { type LayoutBlock, movedBy } from './layout.ts';
import { layOutLines } from './layout-plain.ts';
import type { Line } from './lines.ts';
import { chunkKey, chunkOf, markdownBlocks, splitChunks } from './markdown.ts';
import { proseAnalysis } from './memo.ts';
import { Prose } from './prose.ts';

/** Markdown (CommonMark and GitHub's additions), with front matter. */
export function layOutMarkdown(article: Article): LayoutBlock[] {
  const { text, lines } = article;
  const blocks: LayoutBlock[] = [];
  const front = frontMatterLines(text, lines);
  if (front > 0) blocks.push(frontMatterBlock(text, lines, front - 1));
  const { chunks, labels } = splitChunks(text, lines, front);
  for (const chunk of chunks) {
    const start = chunk.start + (text.charCodeAt(chunk.start) === 0xfeff ? 1 : 0);
    const content = text.slice(start, chunk.end);
    if (hasTooManyMarks(content)) {
      const lastLine = article.lineAt(chunk.end - 1);
      for (const block of layOutLines(article, chunk.firstLine, lastLine + 1)) blocks.push(block);
      continue;
    }
    const key = chunkKey(content, labels);
    for (const block of article.of(blocksOfChunk, key)) blocks.push(movedBy(block, start, chunk.firstLine));
  }
  return blocks;
}

/** So many marks stand in no list or table that a writer made; pairing them takes time with their square. */
const MOST_MARKS = 2000;
const MARK = /[*_~[\]>`]/g;

/** A line that opens a hundred lists, one inside the other. */
const DEEP_NEST = /^[ \t]*(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]*){100}/m;

/** A run of marks without end, pasted or generated: it is read as it stands, as plain text. */
function hasTooManyMarks(chunk: string): boolean {
  if (chunk.length < MOST_MARKS) return false;
  if (DEEP_NEST.test(chunk)) return true;
  let marks = 0;
  MARK.lastIndex = 0;
  while (marks <= MOST_MARKS && MARK.test(chunk)) marks++;
  return marks > MOST_MARKS;
}

/** The blocks of a chunk by itself: offsets and line numbers count from its start. */
const blocksOfChunk = proseAnalysis('blocks of a chunk', (key, memo): readonly LayoutBlock[] => {
  const chunk = chunkOf(key);
  return memo.get(markdownBlocks, key).map(({ pieces, ...block }) => ({
    ...block,
    prose: Prose.from(chunk, pieces),
  }));
});

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
