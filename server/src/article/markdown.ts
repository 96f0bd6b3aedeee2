import type { Line } from './lines.ts';
import { type MarkdownBlock, readChunk } from './markdown-blocks.ts';
import { proseAnalysis } from './memo.ts';
import type { Span } from './span.ts';

/** A run of lines that Markdown reads the same whatever stands around it. Lines are 0-based, inclusive. */
export interface Chunk extends Span {
  readonly firstLine: number;
}

// Between a chunk and the labels defined elsewhere in the document, in the key that its blocks are remembered by.
const LABELS = '\u0000';

/** The blocks of a chunk, remembered by its text (and by the link labels defined elsewhere, when it has brackets). */
export const markdownBlocks = proseAnalysis('markdown', (key: string): readonly MarkdownBlock[] => {
  const [text = '', ...labels] = key.split(LABELS);
  return readChunk(text, labels);
});

/** The text of a chunk, of the key that its blocks are remembered by. */
export const chunkOf = (key: string): string => key.split(LABELS, 1)[0] ?? '';

export const chunkKey = (text: string, labels: readonly string[]): string =>
  labels.length > 0 && text.includes('[') ? [text, ...labels].join(LABELS) : text;

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const HTML_OPEN = /^ {0,3}<(?:(!--)|(script|pre|style|textarea)(?=[\s>]|$)|(\?)|(!\[CDATA\[))/i;
const DEFINITION = /^ {0,3}\[([^\]^][^\]]{0,200})\]:/;

/**
 * Cuts a document where a blank line is followed by a line that is not indented: no list, quotation or fence of
 * CommonMark reaches across such a place, except a fence or an HTML comment that is still open. So a chunk can be
 * parsed on its own, and an edit costs the chunk it falls in.
 */
export function splitChunks(
  text: string,
  lines: readonly Line[],
  from: number,
): { chunks: Chunk[]; labels: string[] } {
  const chunks: Chunk[] = [];
  const labels: string[] = [];
  let first = -1;
  let last = -1;
  let closes: RegExp | null = null;
  const flush = (): void => {
    if (first < 0) return;
    chunks.push({ firstLine: first, start: (lines[first] as Line).start, end: (lines[last] as Line).end });
    first = -1;
  };
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    const content = text.slice(line.start, line.end);
    if (closes !== null) {
      last = i;
      if (closes.test(content)) closes = null;
      continue;
    }
    if (/^[ \t]*$/.test(content)) continue;
    const indented = content.startsWith(' ') || content.startsWith('\t');
    if (first >= 0 && last < i - 1 && !indented) flush();
    if (first < 0) first = i;
    last = i;
    closes = opens(content);
    const label = DEFINITION.exec(content)?.[1];
    if (label !== undefined) labels.push(normalLabel(label));
  }
  flush();
  return { chunks, labels };
}

/** What ends the fence or HTML block that a line opens and does not close itself. */
function opens(content: string): RegExp | null {
  const fence = FENCE.exec(content)?.[1];
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
  const html = HTML_OPEN.exec(content);
  if (html === null) return null;
  const closes = html[1] ? /-->/ : html[2] ? /<\/(?:script|pre|style|textarea)>/i : html[3] ? /\?>/ : /\]\]>/;
  return closes.test(content.slice(html[0].length)) ? null : closes;
}

/** Labels match without regard to case and to the width of white space (CommonMark 4.7). */
const normalLabel = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
