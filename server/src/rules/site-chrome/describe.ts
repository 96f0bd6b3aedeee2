import type { ChromeBlock } from '../../analysis/chrome.ts';
import type { Article } from '../../article/article.ts';
import type { Line } from '../../article/lines.ts';

/** "lines 67–165", counted from 1. */
export const extentOf = ({ firstLine, lastLine }: ChromeBlock): string =>
  firstLine === lastLine ? `line ${firstLine + 1}` : `lines ${firstLine + 1}–${lastLine + 1}`;

/**
 * How many things are listed, in words: ", 11 items"; nothing for one. A list whose every item takes several lines (headline, teaser, writer, date) has a line
 * that recurs with each; else every line is an item.
 */
export function itemsOf(article: Article, { firstLine, lastLine, kind }: ChromeBlock): string {
  const times = new Map<string, number>();
  let inked = 0;
  for (let n = firstLine; n <= lastLine; n++) {
    const { start, end } = article.lines[n] as Line;
    const text = article.text.slice(start, end).trim();
    if (text === '') continue;
    inked++;
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  const most = Math.max(0, ...times.values());
  const items = kind === 'related' && most >= 3 && inked / most >= 2 ? most : inked;
  return items === 1 ? '' : `, ${items} items`;
}
