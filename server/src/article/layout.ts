import type { Article } from './article.ts';
import type { Line } from './lines.ts';
import { Prose } from './prose.ts';
import type { Span } from './span.ts';

/** How a block is laid out. `code` and `frontMatter` are not copy and are left alone by every rule. */
export type LayoutKind = 'text' | 'heading' | 'listItem' | 'quote' | 'code' | 'frontMatter';

/** A stretch of lines that belongs together, before anything is known of its part in the story. */
export interface LayoutBlock extends Span {
  readonly kind: LayoutKind;
  /** 0-based, inclusive. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly prose: Prose;
}

export function layOut(article: Article): LayoutBlock[] {
  return layOutPlain(article);
}

const BULLET = /^\s*(?:[•◦▪▫□☆★⁃‣·*–—-]|\d{1,2}[.)])\s+(?=\S)/;

/** Plain text: paragraphs are parted by blank lines, or stand one to a line; hard-wrapped lines are joined. */
export function layOutPlain(article: Article): LayoutBlock[] {
  const { text, lines } = article;
  const blocks: LayoutBlock[] = [];
  let group: number[] = [];
  const flush = (): void => {
    const width = wrapWidth(text, lines, group);
    let from = 0;
    for (let i = 0; i < group.length; i++) {
      const next = group[i + 1];
      if (next !== undefined && width > 0 && isWrapped(text, lines, group[i] as number, next, width))
        continue;
      blocks.push(block(text, lines, group[from] as number, group[i] as number));
      from = i + 1;
    }
    group = [];
  };
  for (let i = 0; i < lines.length; i++) {
    if (isBlank(text, lines[i] as Line)) flush();
    else group.push(i);
  }
  flush();
  return blocks;
}

function block(text: string, lines: readonly Line[], firstLine: number, lastLine: number): LayoutBlock {
  const first = lines[firstLine] as Line;
  const content = text.slice(first.start, first.end);
  const bullet = BULLET.exec(content);
  const lead = bullet?.[0].length ?? content.length - content.trimStart().length;
  const last = lines[lastLine] as Line;
  const start = first.start + (content.startsWith('\ufeff') ? 1 : 0) + (bullet ? 0 : lead);
  const end = last.start + text.slice(last.start, last.end).trimEnd().length;
  const from = bullet ? first.start + lead : start;
  return {
    kind: bullet ? 'listItem' : 'text',
    start: Math.min(start, end),
    end,
    firstLine,
    lastLine,
    prose: Prose.of(text, { start: Math.min(from, end), end }),
  };
}

const isBlank = (text: string, line: Line): boolean => {
  for (let i = line.start; i < line.end; i++) {
    const c = text.charCodeAt(i);
    if (c !== 32 && c !== 9 && c !== 0xa0 && c !== 0xfeff && c !== 0x200b && c !== 12) return false;
  }
  return true;
};

const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 110;

/** The column a group of lines was wrapped at, or 0 when each line is a paragraph of its own. */
function wrapWidth(text: string, lines: readonly Line[], group: readonly number[]): number {
  if (group.length < 2) return 0;
  let width = 0;
  for (const i of group) width = Math.max(width, (lines[i] as Line).end - (lines[i] as Line).start);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < group.length; i++) {
    if (isWrapped(text, lines, group[i] as number, group[i + 1] as number, width)) wrapped++;
  }
  return wrapped >= (group.length - 1) * 0.6 ? width : 0;
}

/** A line is wrapped when the first word of the next would not have fitted on it. */
function isWrapped(text: string, lines: readonly Line[], at: number, next: number, width: number): boolean {
  const line = lines[at] as Line;
  const following = lines[next] as Line;
  const content = text.slice(following.start, following.end);
  if (BULLET.test(content)) return false;
  const space = content.search(/\S(?=\s|$)/);
  return line.end - line.start + 1 + (space < 0 ? content.length : space + 1) > width - 2;
}
