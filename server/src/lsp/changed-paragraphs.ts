import type { Article } from '../article/article.ts';
import { layOut } from '../article/layout.ts';
import { overlaps } from '../article/span.ts';
import type { Finding } from '../rules/rule.ts';

/** The findings in paragraphs that `before`, the copy as it was last committed, does not have word for word. */
export function inChangedParagraphs(
  article: Article,
  before: Article,
  findings: readonly Finding[],
): readonly Finding[] {
  const old = new Set(layOut(before).map(({ prose }) => prose.text));
  const changed = article.layout.filter(({ prose }) => !old.has(prose.text));
  return findings.filter((finding) => changed.some((block) => overlaps(block, finding)));
}
