import type { Article } from './article.ts';
import { frontMatterLines } from './front-matter.ts';
import type { LayoutBlock } from './layout.ts';
import { frontMatterBlock } from './layout-markdown.ts';
import { layOutRest } from './layout-plain.ts';
import type { Line } from './lines.ts';
import { Prose } from './prose.ts';

// The lines that a newsroom's file opens with. A headline line is copy; the others are for the desk.
const HEADER =
  /^(?:slug|dek|deck|hed|head(?:line)?|title|by(?:line)?|date|dateline|desk|edition|embargo(?:ed)?|status|section|category|opinion|language|lang|keywords|priority|notes?|editors?|sources?|author|version|words|length)\s*:/i;
const HEADLINE = /^(?:hed|head(?:line)?|title)\s*:\s*/i;
// "^BC-EU--Summit,2nd Ld-Writethru", "council-vote-1120", "a0123 BC-Storm"
const SLUG = /^(?:\^|[a-z]\d{3,4}\b|BC-|[a-z][a-z0-9]*(?:-[a-z0-9]+){1,5}$)/;
const END_MARK = /^(?:-\s*30\s*-|#{1,4}|-?\s*(?:more|ends?|end it)\s*-?|\(?(?:ends|more)\)?)$/i;

/** Newsroom copy: plain text under a slug and a few header lines, closed by an end mark ("-30-", "###", "ENDS"). */
export function layOutNewscopy(article: Article): LayoutBlock[] {
  const { text, lines } = article;
  const front = frontMatterLines(text, lines);
  const blocks: LayoutBlock[] = front > 0 ? [frontMatterBlock(text, lines, front - 1)] : [];
  let from = front;
  for (; from < lines.length; from++) {
    const line = lines[from] as Line;
    const raw = text.slice(line.start, line.end);
    const content = raw.replace('\ufeff', '').trim();
    if (content === '') continue;
    const isSlug = blocks.length === 0 && SLUG.test(content);
    if (!isSlug && !HEADER.test(content)) break;
    const headline = HEADLINE.exec(content)?.[0].length ?? 0;
    const start = line.start + raw.indexOf(content);
    const end = start + content.length;
    blocks.push({
      kind: headline > 0 ? 'heading' : 'frontMatter',
      level: headline > 0 ? 1 : 0,
      links: [],
      start,
      end,
      firstLine: from,
      lastLine: from,
      prose: headline > 0 ? Prose.of(text, { start: start + headline, end }) : Prose.from(text, []),
    });
  }
  const body = layOutRest(article, from);
  const last = body.at(-1);
  if (last !== undefined && END_MARK.test(text.slice(last.start, last.end))) body.pop();
  return [...blocks, ...body];
}
