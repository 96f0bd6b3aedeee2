import type { Span } from './span.ts';

/** A line that is not blank, with what its wrapping is judged by. */
export interface Row extends Span {
  readonly line: number;
  /** White space and mail quotation marks before the words. */
  readonly indent: number;
  /** The words, without the white space around them. */
  readonly content: string;
  readonly bullet: boolean;
  readonly quoted: boolean;
}

/** What a group of lines with no blank one between them shows of the column that they were wrapped at. */
export interface Wrapping {
  /** The column that it was wrapped at, or 0 when it does not show one. */
  readonly width: number;
  /** Its longest line. */
  readonly widest: number;
  /** The widest column that most of its lines are full at, the last one aside; 0 for a few lines. */
  readonly fullTo: number;
}

const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 110;
/** So many lines show by themselves whether they are wrapped. */
const SURE = 4;

export function wrappingOf(group: readonly Row[]): Wrapping {
  const widest = longest(group);
  if (group.length < SURE || widest < NARROWEST_WRAP || widest > WIDEST_WRAP)
    return { width: 0, widest, fullTo: 0 };
  return { width: isWrapped(group, widest) ? widest : 0, widest, fullTo: fullUpTo(group) };
}

/** The column that the blocks of a group of lines go by: what it shows itself, or the document's, where its lines don't tell against that. */
export function columnOf({ width, widest, fullTo }: Wrapping, lines: number, usual: number): number {
  if (width > 0) return width;
  return lines < SURE || (widest <= usual && usual <= fullTo) ? usual : 0;
}

/** Whether the lines of a group were wrapped at a column. */
function isWrapped(group: readonly Row[], width: number): boolean {
  let full = 0;
  let unended = 0;
  for (let i = 0; i + 1 < group.length; i++) {
    const row = group[i] as Row;
    const next = group[i + 1] as Row;
    if (!isFull(row, next, width)) continue;
    full++;
    if (BEGINS_WITHIN.test(next.content) || ENDS_WITHIN.test(row.content)) unended++;
  }
  // Wrapped lines go on in mid-sentence; lines that merely are about as long, a list of headlines, start afresh.
  return full >= (group.length - 1) * MOST && unended >= full * 0.4;
}

const longest = (group: readonly Row[]): number => {
  let width = 0;
  for (const row of group) width = Math.max(width, row.indent + row.content.length);
  return width;
};

/** So many of the lines before the last are full where they were wrapped. */
const MOST = 0.6;
/** In mid-sentence, or with the last word of one: "Marsh. “But …". */
const BEGINS_WITHIN = /^(?:[\p{Ll}\p{N}]|\p{Lu}\p{Ll}{4,}[.?!]["”’]* )/u;
/** With a comma, or a word that no headline ends with: the next line goes on, though it may begin with a name. */
const ENDS_WITHIN =
  /(?:,|[ (](?:an?|and|as|at|but|by|for|from|had|has|her|his|in|is|its?|of|on|or|said|that|the|their|to|was|were|who|with))$/;

/** The widest column that most of the lines are full at. */
function fullUpTo(group: readonly Row[]): number {
  const columns: number[] = [];
  for (let i = 0; i + 1 < group.length; i++) columns.push(fullAt(group[i] as Row, group[i + 1] as Row));
  columns.sort((a, b) => b - a);
  return columns[Math.ceil(columns.length * MOST) - 1] as number;
}

/** The widest column at which the first word of the next line would not have fitted on this one, give or take two. */
function fullAt(row: Row, next: Row): number {
  const space = next.content.search(/\s/);
  const word = space < 0 ? next.content.length : space;
  return row.indent + row.content.length + word + 2;
}

const isFull = (row: Row, next: Row, width: number): boolean => fullAt(row, next) >= width;

/** Whether the paragraph that began with `first` and has come to `row` goes on in the next line. */
export function goesOn(first: Row, row: Row, next: Row, width: number): boolean {
  if (next.bullet) return false;
  // A list item's further lines hang under its text; elsewhere an indented line opens a paragraph.
  if (next.indent > row.indent + 1 && !first.bullet) return false;
  if (width > 0 && isFull(row, next, width)) return true;
  const likely =
    row.quoted || (row.content.length <= WIDEST_WRAP && row.content.length >= NARROWEST_WRAP / 2);
  return likely && /^\p{Ll}/u.test(next.content) && /[\p{L}\p{N},]$/u.test(row.content);
}
