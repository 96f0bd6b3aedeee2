import { chrome } from '../analysis/chrome.ts';
import { copy } from '../analysis/copy.ts';
import { Article, type Format } from '../article/article.ts';
import { countWords } from '../article/tokens.ts';
import type { PasteBlock } from './render.ts';

export interface Clipboard {
  readonly html?: string;
  readonly text?: string;
}

/** What to paste in place of the clipboard, and how many lines of site chrome were left out. */
export interface CleanPaste {
  readonly text: string;
  readonly linesRemoved: number;
}

/** What reads HTML: loaded when there is some, since its libraries are large. */
export interface HtmlReader {
  /** @throws for markup that is beyond reason */
  readonly renderHtml: (html: string) => PasteBlock[];
  /** The blocks that the page's markup says are the article, or null. */
  readonly extractArticle: (html: string) => PasteBlock[] | null;
}

const LARGEST_HTML = 24_000_000;

/**
 * The article on the clipboard without its page furniture. The HTML is read where there is any (nothing in it runs),
 * else the plain text; null where there is nothing to clean.
 */
export function cleanPaste(
  clipboard: Clipboard,
  format: Format,
  reader: HtmlReader | null,
): CleanPaste | null {
  const blocks = blocksOf(clipboard, reader);
  if (blocks.length === 0) return null;
  const judged = withoutChrome(blocks);
  const chosen = chooseReading(blocks, judged, clipboard.html, reader);
  return {
    text: join(chosen, format === 'markdown' && clipboard.html !== undefined),
    linesRemoved: blocks.length - chosen.length,
  };
}

function blocksOf({ html, text = '' }: Clipboard, reader: HtmlReader | null): PasteBlock[] {
  if (reader !== null && html !== undefined && html.length <= LARGEST_HTML) {
    try {
      const blocks = reader.renderHtml(html);
      if (blocks.length > 0) return blocks;
    } catch {
      // Unreasonable markup: the plain text is what remains.
    }
  }
  return plainBlocks(text);
}

function plainBlocks(text: string): PasteBlock[] {
  const blocks: PasteBlock[] = [];
  let tight = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') {
      tight = false;
      continue;
    }
    blocks.push({ plain: line.trimEnd(), markdown: line.trimEnd(), tight });
    tight = true;
  }
  return blocks;
}

/** The blocks that the line model does not surely take for furniture. */
function withoutChrome(blocks: readonly PasteBlock[]): PasteBlock[] {
  const { text, lineOf } = plainText(blocks);
  const article = new Article(text);
  const furniture = new Set<number>();
  for (const block of article.get(chrome)) {
    if (!block.sure || !block.wholeLines) continue;
    for (let line = block.firstLine; line <= block.lastLine; line++) furniture.add(line);
  }
  return blocks.filter((_, i) => !furniture.has(lineOf[i] as number));
}

/** The blocks as a page of text, and the line that each of them stands on. */
function plainText(blocks: readonly PasteBlock[]): { text: string; lineOf: number[] } {
  const lineOf: number[] = [];
  const lines: string[] = [];
  for (const block of blocks) {
    if (lines.length > 0 && !block.tight) lines.push('');
    lineOf.push(lines.length);
    lines.push(block.plain);
  }
  return { text: lines.join('\n'), lineOf };
}

// Below this share of furniture somebody has selected the story, and its markup has nothing to add.
const LITTLE_CHROME = 0.05;
// An extraction that misses more of what the model takes for copy has taken the wrong part of the page.
const AGREEMENT = 0.85;

/** The line model reads every paste; for whole pages the extraction from the markup is heard too, where they agree. */
function chooseReading(
  blocks: readonly PasteBlock[],
  judged: readonly PasteBlock[],
  html: string | undefined,
  reader: HtmlReader | null,
): readonly PasteBlock[] {
  const words = (list: readonly PasteBlock[]): number => list.reduce((n, b) => n + countWords(b.plain), 0);
  const all = words(blocks);
  if (html === undefined || reader === null || all - words(judged) <= LITTLE_CHROME * all) return judged;
  const article = reader.extractArticle(html);
  if (article === null) return judged;
  const extracted = new Set(article.map(key));
  const both = judged.filter((block) => extracted.has(key(block)));
  if (words(both) < AGREEMENT * words(judged)) return judged;
  return [...storyTop(judged, both[0]), ...both];
}

/** Headline and byline stand above what Readability takes for the text. */
function storyTop(judged: readonly PasteBlock[], first: PasteBlock | undefined): PasteBlock[] {
  const above = judged.slice(0, first === undefined ? 0 : judged.indexOf(first));
  if (above.length === 0) return [];
  const { text, lineOf } = plainText(judged);
  const top = new Set<number>();
  for (const block of new Article(text).get(copy).blocks) {
    if (block.role === 'headline' || block.role === 'byline') top.add(block.firstLine);
  }
  return above.filter((_, i) => top.has(lineOf[i] as number));
}

const key = (block: PasteBlock): string => block.plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function join(blocks: readonly PasteBlock[], markdown: boolean): string {
  return blocks
    .map(
      (block, i) => (i === 0 ? '' : block.tight ? '\n' : '\n\n') + (markdown ? block.markdown : block.plain),
    )
    .join('');
}
