import { type Article, analysis } from '../article/article.ts';
import {
  type FrontMatter,
  frontMatterLines,
  NO_FRONT_MATTER,
  readFrontMatter,
} from '../article/front-matter.ts';
import type { Line } from '../article/lines.ts';

/** What the head of a Markdown or news copy file says of the piece. */
export const frontMatter = analysis('frontMatter', (article: Article): FrontMatter => {
  const { text, lines, format } = article;
  const count = format === 'plain' ? 0 : frontMatterLines(text, lines);
  const first = lines[0] as Line;
  // Between +++ fences it is TOML, which is skipped but not read.
  if (count < 3 || !text.slice(first.start, first.end).includes('---')) return NO_FRONT_MATTER;
  return readFrontMatter(text.slice((lines[1] as Line).start, (lines[count - 1] as Line).start));
});
