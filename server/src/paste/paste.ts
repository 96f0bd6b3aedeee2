import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { chrome } from '../analysis/chrome.ts';
import { copy } from '../analysis/copy.ts';
import { Article, type Format } from '../article/article.ts';
import { countWords } from '../article/tokens.ts';
import { walkHtml } from './html.ts';
import { type PasteBlock, renderHtml } from './render.ts';

export interface Clipboard {
  readonly html?: string;
  readonly text?: string;
}

/** What to paste in place of the clipboard, and how many lines of site chrome were left out. */
export interface CleanPaste {
  readonly text: string;
  readonly linesRemoved: number;
}

const LARGEST_HTML = 24_000_000;

/**
 * The article on the clipboard without its page furniture. The HTML is read where there is any (nothing in it runs),
 * else the plain text; null where there is nothing to clean.
 */
export function cleanPaste(clipboard: Clipboard, format: Format): CleanPaste | null {
  const blocks = blocksOf(clipboard);
  if (blocks.length === 0) return null;
  const judged = withoutChrome(blocks);
  const chosen = chooseReading(blocks, judged, clipboard.html);
  return {
    text: join(chosen, format === 'markdown' && clipboard.html !== undefined),
    linesRemoved: blocks.length - chosen.length,
  };
}

function blocksOf({ html, text = '' }: Clipboard): PasteBlock[] {
  if (html !== undefined && html.length <= LARGEST_HTML) {
    try {
      const blocks = renderHtml(html);
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
): readonly PasteBlock[] {
  const words = (list: readonly PasteBlock[]): number => list.reduce((n, b) => n + countWords(b.plain), 0);
  const all = words(blocks);
  if (html === undefined || all - words(judged) <= LITTLE_CHROME * all) return judged;
  const extracted = extractedTexts(html);
  if (extracted === null) return judged;
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

const MOST_FOR_READABILITY = 40_000;

/** Keys of the blocks that Readability takes for the article, or null when it finds none. */
function extractedTexts(html: string): Set<string> | null {
  try {
    const { document } = readPage(`<!doctype html><html><body>${plainMarkup(html)}</body></html>`);
    const found = new Readability(document, {
      maxElemsToParse: MOST_FOR_READABILITY,
      keepClasses: false,
    }).parse();
    if (!found?.content) return null;
    return new Set(renderHtml(found.content).map(key));
  } catch {
    return null;
  }
}

// The library types its window as a browser's, which these sources know nothing of.
const readPage = parseHTML as unknown as (html: string) => { document: never };

const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'href'];

/** The page with nothing but elements, text and the attributes that tell its parts: no handlers, styles or addresses of pictures. */
function plainMarkup(html: string): string {
  let out = '';
  walkHtml(html, {
    open(name, attributes) {
      if (!/^[a-z][a-z0-9-]*$/.test(name)) return;
      out += `<${name}`;
      for (const attribute of KEPT_ATTRIBUTES) {
        const value = attributes[attribute];
        if (value !== undefined) out += ` ${attribute}="${escapeMarkup(value.slice(0, 300))}"`;
      }
      out += '>';
    },
    text(text) {
      out += escapeMarkup(text);
    },
    close(name) {
      if (/^[a-z][a-z0-9-]*$/.test(name) && !VOID.has(name)) out += `</${name}>`;
    },
  });
  return out;
}

const VOID = new Set('area base br col hr img link meta source track wbr'.split(' '));

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&quot;'));

function join(blocks: readonly PasteBlock[], markdown: boolean): string {
  return blocks
    .map(
      (block, i) => (i === 0 ? '' : block.tight ? '\n' : '\n\n') + (markdown ? block.markdown : block.plain),
    )
    .join('');
}
