import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { readReference } from './characters.ts';
import type { LayoutKind } from './layout.ts';
import type { Line } from './lines.ts';
import { proseAnalysis } from './memo.ts';
import { type Piece, seenLength } from './prose.ts';
import type { Span } from './span.ts';

/** A block of a Markdown chunk. Offsets and lines count from the start of the chunk; links are offsets in its prose. */
export interface MarkdownBlock extends Span {
  readonly kind: LayoutKind;
  /** 0-based, inclusive. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  readonly pieces: readonly Piece[];
  readonly links: readonly Span[];
}

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

interface OpenBlock {
  readonly kind: LayoutKind;
  readonly start: number;
  readonly firstLine: number;
  level: number;
  length: number;
  readonly pieces: Piece[];
  readonly links: Span[];
  linkFrom: number;
  /** A line break that is a space if more words follow in the block. */
  lineBreak: Span | null;
}

// Tokens whose content no reader of the page sees as words.
const UNREAD = new Set([
  'resource',
  'reference',
  'image',
  'codeText',
  'htmlText',
  'gfmFootnoteCall',
  'strikethrough',
  'taskListCheck',
  'definition',
  'gfmFootnoteDefinitionLabel',
]);
const LEFT_ALONE = new Map<string, LayoutKind>([
  ['codeFenced', 'code'],
  ['codeIndented', 'code'],
  ['htmlFlow', 'html'],
  ['table', 'table'],
]);
const LEAVES = new Set(['paragraph', 'atxHeading', 'setextHeading']);
// Stands for inline code, so that the sentence around it keeps its shape.
const OBJECT = '\ufffc';

// Made once: putting it together costs more than reading a paragraph.
const GFM = gfm();

// What markup or a bare address cannot do without, and what lines begin with that begin no plain paragraph.
const MARKUP = /[*_[\]`<>&\\~|@]|:\/\/|www\./i;
const LINE_START = /(?:^|[\r\n])(?:[ \t>#=+-]|\d{1,9}[.)])/;

function readChunk(text: string, labels: readonly string[]): MarkdownBlock[] {
  if (text.trim() !== '' && !MARKUP.test(text) && !LINE_START.test(text)) return [unmarked(text)];
  const parser = parse({ extensions: [GFM] });
  parser.defined.push(...labels);
  const events = postprocess(parser.document().write(preprocess()(text, undefined, true)));
  const blocks: MarkdownBlock[] = [];
  let open: OpenBlock | null = null;
  let quotes = 0;
  let unread: object | null = null;
  let item: Span | null = null;
  for (const [step, token] of events) {
    // As a string: the extensions' tokens are not in micromark's own list.
    const type: string = token.type;
    const start = token.start.offset;
    const end = token.end.offset;
    if (unread !== null) {
      if (step === 'exit' && unread === token) unread = null;
      continue;
    }
    if (step === 'exit') {
      if (type === 'blockQuote') quotes--;
      else if (open !== null && LEAVES.has(type)) {
        if (open.length > 0) blocks.push(closed(open, end, token.end.line - 1));
        open = null;
      } else if (open !== null && isLink(type)) {
        if (open.length > open.linkFrom) open.links.push({ start: open.linkFrom, end: open.length });
      }
      continue;
    }
    if (type === 'blockQuote') quotes++;
    else if (type === 'listItemPrefix') item = { start, end };
    else if (LEFT_ALONE.has(type)) {
      // A fence that nothing closes takes the rest of the chunk, empty lines and all.
      const shown = text.slice(start, end).trimEnd();
      const firstLine = token.start.line - 1;
      blocks.push({
        kind: LEFT_ALONE.get(type) as LayoutKind,
        start,
        end: start + shown.length,
        firstLine,
        lastLine: firstLine + (shown.match(/\r\n?|\n/g)?.length ?? 0),
        level: 0,
        pieces: [],
        links: [],
      });
      item = null;
      unread = token;
    } else if (LEAVES.has(type)) {
      const kind: LayoutKind =
        type !== 'paragraph' ? 'heading' : quotes > 0 ? 'quote' : item !== null ? 'listItem' : 'text';
      open = {
        kind,
        start: kind === 'listItem' && item !== null ? item.start : start,
        firstLine: token.start.line - 1,
        level: 0,
        length: 0,
        pieces: [],
        links: [],
        linkFrom: 0,
        lineBreak: null,
      };
      item = null;
    } else if (open !== null) {
      readInline(open, type, start, end, text);
      if (UNREAD.has(type) || type === 'literalAutolink') unread = token;
    } else if (UNREAD.has(type)) unread = token;
  }
  return blocks;
}

const isLink = (type: string): boolean => type === 'link' || type === 'autolink';

/** A paragraph of plain words, which most are: no need to parse it. */
function unmarked(text: string): MarkdownBlock {
  const pieces: Piece[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const before = pieces.at(-1);
    const end = line.index + line[0].trimEnd().length;
    if (before !== undefined) pieces.push({ start: before.end, end: line.index, text: ' ' });
    pieces.push({ start: line.index, end });
  }
  const end = (pieces.at(-1) as Piece).end;
  return {
    kind: 'text',
    start: 0,
    end,
    firstLine: 0,
    lastLine: pieces.length >> 1,
    level: 0,
    pieces,
    links: [],
  };
}

/** Words, or a line break between words: one at either end of a block is no part of its prose. */
function add(block: OpenBlock, text: string, piece: Piece): void {
  breakLine(block);
  block.pieces.push(piece);
  block.length += piece.text?.length ?? seenLength(text.slice(piece.start, piece.end));
}

function breakLine(block: OpenBlock): void {
  if (block.lineBreak !== null && block.length > 0) {
    block.pieces.push({ ...block.lineBreak, text: ' ' });
    block.length++;
  }
  block.lineBreak = null;
}

function readInline(block: OpenBlock, type: string, start: number, end: number, text: string): void {
  switch (type) {
    case 'data':
    case 'characterEscapeValue':
    case 'autolinkProtocol':
    case 'autolinkEmail':
      add(block, text, { start, end });
      break;
    case 'characterReference':
      add(block, text, { start, end, text: readReference(text.slice(start, end)) });
      break;
    case 'codeText':
      add(block, text, { start, end, text: OBJECT });
      break;
    case 'htmlText':
      if (/^<br\b/i.test(text.slice(start, end))) block.lineBreak = { start, end };
      break;
    case 'lineEnding':
      block.lineBreak = { start, end };
      break;
    case 'link':
    case 'autolink':
      breakLine(block);
      block.linkFrom = block.length;
      break;
    case 'literalAutolink':
      breakLine(block);
      block.linkFrom = block.length;
      add(block, text, { start, end });
      block.links.push({ start: block.linkFrom, end: block.length });
      break;
    case 'atxHeadingSequence':
      if (block.level === 0) block.level = end - start;
      break;
    case 'setextHeadingLineSequence':
      block.level = text[start] === '=' ? 1 : 2;
  }
}

function closed(open: OpenBlock, end: number, lastLine: number): MarkdownBlock {
  const { kind, start, firstLine, level, pieces, links } = open;
  return { kind, start, end, firstLine, lastLine, level, pieces, links };
}
