import type { ChromeBlock } from '../../analysis/chrome.ts';
import type { Article } from '../../article/article.ts';
import type { Line } from '../../article/lines.ts';
import { nth } from '../../article/nth.ts';
import type { Edit } from '../rule.ts';

/**
 * For each block the edit that takes it out. Blocks that stand together share one tidy cut, divided where one block
 * begins: taken together they leave one blank line between paragraphs (none where copy stands a paragraph to a line),
 * and nothing at either end of the text.
 */
export function removals(article: Article, blocks: readonly ChromeBlock[]): Edit[] {
  const out: Edit[] = [];
  let from = 0;
  for (let i = 1; i <= blocks.length; i++) {
    if (i < blocks.length && standTogether(article, blocks[i - 1] as ChromeBlock, blocks[i] as ChromeBlock))
      continue;
    const run = blocks.slice(from, i);
    const before = nth(blocks, from - 1);
    const first = run[0] as ChromeBlock;
    out.push(
      ...(first.wholeLines
        ? cutLines(article, run, before?.wholeLines ? before.lastLine : -1)
        : run.map(({ start, end }) => ({ start, end, text: '' }))),
    );
    from = i;
  }
  return out;
}

const lineStart = (article: Article, number: number): number => (article.lines[number] as Line).start;

function standTogether(article: Article, a: ChromeBlock, b: ChromeBlock): boolean {
  return (
    a.wholeLines &&
    b.wholeLines &&
    a.sure === b.sure &&
    inkedBetween(article, a.lastLine + 1, b.firstLine) < 0
  );
}

/** Number of the first line that is not blank in from..to, or -1. */
function inkedBetween(article: Article, from: number, to: number): number {
  for (let n = from; n < to; n++) if (!isBlank(article, n)) return n;
  return -1;
}

function isBlank(article: Article, number: number): boolean {
  const { start, end } = article.lines[number] as Line;
  return article.text.slice(start, end).trim() === '';
}

function cutLines(article: Article, run: readonly ChromeBlock[], takenUpTo: number): Edit[] {
  const { text, lines } = article;
  const first = run[0] as ChromeBlock;
  const last = run[run.length - 1] as ChromeBlock;
  let above = first.firstLine - 1;
  while (above > takenUpTo && above >= 0 && isBlank(article, above)) above--;
  const ownsGap = above !== takenUpTo || takenUpTo < 0;
  let below = last.lastLine + 1;
  while (below < lines.length && isBlank(article, below)) below++;
  const gapAbove = first.firstLine - 1 - above;
  const gapBelow = below - 1 - last.lastLine;

  let start = lineStart(article, first.firstLine);
  let end: number;
  if (below >= lines.length) {
    end = text.length;
    if (above < 0) start = text.startsWith('\ufeff') ? 1 : 0;
    else if (ownsGap) start = endsWithBreak(text) ? (lines[above] as Line).next : (lines[above] as Line).end;
  } else if (above < 0) {
    start = text.startsWith('\ufeff') ? 1 : 0;
    end = lineStart(article, below);
  } else if (gapAbove > 0) {
    if (ownsGap) start = lineStart(article, above + 2);
    end = lineStart(article, below);
  } else {
    end = lineStart(article, gapBelow > 0 ? below - 1 : below);
  }
  return run.map((_, k) => ({
    start: k === 0 ? start : lineStart(article, (run[k] as ChromeBlock).firstLine),
    end: k + 1 < run.length ? lineStart(article, (run[k + 1] as ChromeBlock).firstLine) : end,
    text: '',
  }));
}

const endsWithBreak = (text: string): boolean => text.endsWith('\n') || text.endsWith('\r');
