import type { Article } from './article.ts';
import { newChanges } from './change.ts';
import { codeAt, isAsciiLetter, unitAt } from './characters.ts';
import { type LayoutBlock, type LayoutKind, movedBy } from './layout.ts';
import { type Line, splitLines } from './lines.ts';
import { proseAnalysis } from './memo.ts';
import { type Piece, Prose } from './prose.ts';
import { lastStartingAtOrBefore, type Span } from './span.ts';
import { columnOf, goesOn, type Row, type Wrapping, wrappingOf } from './wrapping.ts';

const BULLET = /^\s*(?:[•◦▪▫□☆★⁃‣·*–—-]|\(?\d{1,2}[.)])\s+(?=\S)/;
const MAIL_QUOTE = /^\s*>[>\s]*/;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"“”]+[^\s<>"“”.,;:!?)\]'’]/g;

/** Plain text: paragraphs are parted by blank lines, or stand one to a line; hard-wrapped lines are joined. */
export const layOutPlain = (article: Article): LayoutBlock[] => layOutRest(article, 0);

const newGroups = (): GroupsOfVersions => new GroupsOfVersions();

/** The blocks of plain text from line `from` to the end, those that an edit left as they were taken over. */
export const layOutRest = (article: Article, from: number): LayoutBlock[] =>
  blocksOf(article, article.memo.keep(newGroups).of(article, from));

/** The blocks of plain text from line `from` up to line `to`. */
export const layOutLines = (article: Article, from: number, to: number): LayoutBlock[] =>
  blocksOf(article, groupLines(article, from, to));

/** Lines with no blank one between, all of them quoted mail or none; up to where the line after the last starts. */
interface Group extends Span, Wrapping {
  readonly firstLine: number;
  readonly lastLine: number;
  /** Until its blocks are known: they would keep the whole text alive. */
  rows: readonly Row[] | null;
  /** The column that its blocks go by, once they are known. */
  laidOutBy: number;
  blocks: readonly LayoutBlock[];
}

function blocksOf(article: Article, groups: readonly Group[]): LayoutBlock[] {
  let usual = 0;
  for (const { width } of groups) if (width > usual) usual = width;
  const out: LayoutBlock[] = [];
  for (const group of groups) {
    const { firstLine, lastLine, rows } = group;
    const by = columnOf(group, lastLine - firstLine + 1, usual);
    if (rows !== null || (group.laidOutBy !== by && firstLine < lastLine)) {
      group.blocks = layOutGroup(article, rows ?? rowsOf(article, firstLine, lastLine), by);
      group.laidOutBy = by;
      group.rows = null;
    }
    for (const block of group.blocks) out.push(block);
  }
  return out;
}

function rowsOf({ text, lines }: Article, firstLine: number, lastLine: number): Row[] {
  const rows: Row[] = [];
  for (let i = firstLine; i <= lastLine; i++) rows.push(rowOf(text, lines[i] as Line, i) as Row);
  return rows;
}

function layOutGroup(article: Article, rows: readonly Row[], width: number): LayoutBlock[] {
  const { text, lines } = article;
  const blocks: LayoutBlock[] = [];
  let first = 0;
  for (let i = 0; i < rows.length; i++) {
    const next = rows[i + 1];
    if (next !== undefined && goesOn(rows[first] as Row, rows[i] as Row, next, width)) continue;
    const opening = (rows[first] as Row).line;
    const { start } = lines[opening] as Line;
    const known = article.of(blockOfLines, text.slice(start, (rows[i] as Row).end));
    blocks.push(movedBy(known, start, opening));
    first = i + 1;
  }
  return blocks;
}

/** The groups of the versions of a document. */
class GroupsOfVersions {
  #text = '';
  #lines = 0;
  #from = 0;
  #groups: readonly Group[] = [];

  of(article: Article, from: number): readonly Group[] {
    const { text, lines } = article;
    const kept = article.memo.keep(newChanges).between(this.#text, text);
    const head = from === this.#from ? this.#head(kept.head) : [];
    const tail = this.#tail(text.length, kept.tail, lines.length - this.#lines, from);
    const first = head.length === 0 ? from : (head[head.length - 1] as Group).lastLine + 1;
    const middle = groupLines(article, first, tail[0]?.firstLine ?? lines.length);
    this.#groups = [...head, ...middle, ...tail];
    this.#text = text;
    this.#lines = lines.length;
    this.#from = from;
    return this.#groups;
  }

  /** Those that an edit left at their place, with the whole of the next one: that tells where they end. */
  #head(kept: number): readonly Group[] {
    const groups = this.#groups;
    let low = 0;
    let high = groups.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((groups[middle] as Group).end < kept) low = middle + 1;
      else high = middle;
    }
    return groups.slice(0, Math.max(0, low - 1));
  }

  /** Those that an edit moved, with the whole of the one before. */
  #tail(length: number, kept: number, lines: number, from: number): readonly Group[] {
    const groups = this.#groups;
    let first = lastStartingAtOrBefore(groups, this.#text.length - kept) + 2;
    while (first < groups.length && (groups[first] as Group).firstLine + lines < from) first++;
    const by = length - this.#text.length;
    return groups.slice(first).map((group) => moved(group, by, lines));
  }
}

const moved = (group: Group, by: number, lines: number): Group => ({
  start: group.start + by,
  end: group.end + by,
  firstLine: group.firstLine + lines,
  lastLine: group.lastLine + lines,
  width: group.width,
  widest: group.widest,
  fullTo: group.fullTo,
  rows: null,
  laidOutBy: group.laidOutBy,
  blocks: group.blocks.map((block) => movedBy(block, by, lines)),
});

function groupLines({ text, lines }: Article, from: number, to: number): Group[] {
  const groups: Group[] = [];
  let rows: Row[] = [];
  const close = (): void => {
    if (rows.length > 0) groups.push(groupOf(lines, rows));
    rows = [];
  };
  for (let i = from; i < to; i++) {
    const row = rowOf(text, lines[i] as Line, i);
    if (row === null || (rows.length > 0 && (rows[0] as Row).quoted !== row.quoted)) close();
    if (row !== null) rows.push(row);
  }
  close();
  return groups;
}

function groupOf(lines: readonly Line[], rows: readonly Row[]): Group {
  const firstLine = (rows[0] as Row).line;
  const lastLine = (rows[rows.length - 1] as Row).line;
  const { start } = lines[firstLine] as Line;
  const { next: end } = lines[lastLine] as Line;
  const { width, widest, fullTo } = wrappingOf(rows);
  return { start, end, firstLine, lastLine, width, widest, fullTo, rows, laidOutBy: 0, blocks: [] };
}

/** What a line holds; null where it is blank. */
function rowOf(text: string, line: Line, number: number): Row | null {
  const raw = text.slice(line.start, line.end);
  const quoted = raw.includes('>') && MAIL_QUOTE.test(raw);
  const lead = quoted ? (MAIL_QUOTE.exec(raw)?.[0].length ?? 0) : leadOf(raw);
  const content = raw.slice(lead).trimEnd();
  if (content === '' || isBlank(content)) return null;
  const start = line.start + lead;
  const end = start + content.length;
  return {
    line: number,
    start,
    end,
    indent: lead,
    content,
    bullet: mayBeBullet(content) && BULLET.test(content),
    quoted,
  };
}

/** Cheaper than the pattern, which has to begin with a mark or a digit. */
const mayBeBullet = (content: string): boolean => !isAsciiLetter(unitAt(content, 0));

const leadOf = (raw: string): number => {
  let i = 0;
  while (i < raw.length && isSpace(codeAt(raw, i))) i++;
  return i;
};

const isBlank = (content: string): boolean => leadOf(content) === content.length;

const isSpace = (c: number): boolean =>
  c === 32 || c === 9 || c === 0xa0 || c === 0xfeff || c === 0x200b || c === 12 || c === 11 || c === 0x3000;

/** The lines of one block, from the start of the first, by themselves: offsets and line numbers count from there. */
const blockOfLines = proseAnalysis('block of lines', (text): LayoutBlock => {
  const rows: Row[] = [];
  const lines = splitLines(text);
  for (let i = 0; i < lines.length; i++) {
    const row = rowOf(text, lines[i] as Line, i);
    if (row !== null) rows.push(row);
  }
  const first = rows[0] as Row;
  const last = rows[rows.length - 1] as Row;
  const marker = first.bullet ? (BULLET.exec(first.content)?.[0].length ?? 0) : 0;
  const kind: LayoutKind = first.bullet ? 'listItem' : first.quoted ? 'quote' : 'text';
  const pieces: Piece[] = [];
  for (const row of rows) {
    if (pieces.length > 0) {
      // One space for the line break and the indentation that follows it.
      const before = pieces.at(-1) as Piece;
      pieces.push({ start: before.end, end: row.start, text: ' ' });
    }
    pieces.push({ start: row === first ? row.start + marker : row.start, end: row.end });
  }
  const prose = Prose.from(text, pieces);
  return {
    kind,
    level: 0,
    start: first.start,
    end: last.end,
    firstLine: first.line,
    lastLine: last.line,
    prose,
    links: addresses(prose.text),
  };
});

const MAY_HOLD_ADDRESS = /:\/\/|www\./;
const NO_ADDRESSES: readonly Span[] = [];

function addresses(prose: string): readonly Span[] {
  if (!MAY_HOLD_ADDRESS.test(prose)) return NO_ADDRESSES;
  return Array.from(prose.matchAll(ADDRESS), (m) => ({ start: m.index, end: m.index + m[0].length }));
}
