import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { readReference } from './characters.ts';
import type { LayoutKind } from './layout.ts';
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

/** The blocks of a chunk, with the link labels that are defined elsewhere. */
export function readChunk(text: string, labels: readonly string[]): MarkdownBlock[] {
  if (text.trim() !== '' && !MARKUP.test(text) && !LINE_START.test(text)) return [unmarked(text)];
  const parser = parse({ extensions: [GFM] });
  parser.defined.push(...labels);
  const events = postprocess(parser.document().write(preprocess()(text, undefined, true)));
  const reader = new ChunkReader(text);
  for (const [step, token] of events) {
    if (step === 'enter') reader.enter(token);
    else reader.exit(token);
  }
  return reader.blocks;
}

type Token = ReturnType<typeof postprocess>[number][1];

/** Makes blocks of the tokens of a chunk as they begin and end. */
class ChunkReader {
  readonly blocks: MarkdownBlock[] = [];
  readonly #text: string;
  #open: OpenBlock | null = null;
  #quotes = 0;
  /** The token that is passed over, with all that is in it. */
  #unread: Token | null = null;
  /** The bullet or number of an item whose first paragraph is to come. */
  #item: Span | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  enter(token: Token): void {
    if (this.#unread !== null) return;
    // As a string: the extensions' tokens are not in micromark's own list.
    const type: string = token.type;
    const kind = LEFT_ALONE.get(type);
    if (type === 'blockQuote') this.#quotes++;
    else if (type === 'listItemPrefix') this.#item = { start: token.start.offset, end: token.end.offset };
    else if (kind !== undefined) this.#leaveAlone(token, kind);
    else if (LEAVES.has(type)) this.#begin(token);
    else {
      if (this.#open !== null) readInline(this.#open, type, token.start.offset, token.end.offset, this.#text);
      if (UNREAD.has(type) || (this.#open !== null && type === 'literalAutolink')) this.#unread = token;
    }
  }

  exit(token: Token): void {
    if (this.#unread !== null) {
      if (this.#unread === token) this.#unread = null;
      return;
    }
    const type: string = token.type;
    const open = this.#open;
    if (type === 'blockQuote') this.#quotes--;
    else if (open !== null && LEAVES.has(type)) {
      if (open.length > 0) this.blocks.push(closed(open, token.end.offset, token.end.line - 1));
      this.#open = null;
    } else if (open !== null && isLink(type) && open.length > open.linkFrom)
      open.links.push({ start: open.linkFrom, end: open.length });
  }

  #begin({ type, start }: Token): void {
    const item = this.#item;
    const kind: LayoutKind =
      type !== 'paragraph' ? 'heading' : this.#quotes > 0 ? 'quote' : item !== null ? 'listItem' : 'text';
    this.#open = {
      kind,
      start: kind === 'listItem' && item !== null ? item.start : start.offset,
      firstLine: start.line - 1,
      level: 0,
      length: 0,
      pieces: [],
      links: [],
      linkFrom: 0,
      lineBreak: null,
    };
    this.#item = null;
  }

  /** Code, tables and HTML: blocks without prose. */
  #leaveAlone(token: Token, kind: LayoutKind): void {
    const start = token.start.offset;
    // A fence that nothing closes takes the rest of the chunk, empty lines and all.
    const shown = this.#text.slice(start, token.end.offset).trimEnd();
    const firstLine = token.start.line - 1;
    this.blocks.push({
      kind,
      start,
      end: start + shown.length,
      firstLine,
      lastLine: firstLine + (shown.match(/\r\n?|\n/g)?.length ?? 0),
      level: 0,
      pieces: [],
      links: [],
    });
    this.#item = null;
    this.#unread = token;
  }
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
