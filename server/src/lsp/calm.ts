import type { Article } from '../article/article.ts';
import { sentences } from '../article/sentences.ts';
import { itemAt, overlaps, type Span } from '../article/span.ts';
import type { Finding } from '../rules/rule.ts';
import type { Shown } from './open-copy.ts';

const ENDED = /[.!?…][)\]"'”’»]*\s*$/;

/** The sentence that somebody at `caret` is still writing; null when it is ended and the caret stands behind it. */
export function unfinishedSentence(article: Article, caret: number): Span | null {
  const block = itemAt(article.layout, caret) ?? itemAt(article.layout, Math.max(0, caret - 1));
  if (block === undefined || block.kind === 'code' || block.kind === 'frontMatter') return null;
  for (const inProse of article.of(sentences, block.prose.text)) {
    const sentence = block.prose.toArticle(inProse);
    if (caret < sentence.start || caret > sentence.end) continue;
    const before = article.text.slice(sentence.start, caret);
    return caret >= sentence.end && ENDED.test(before) ? null : sentence;
  }
  return null;
}

/**
 * Findings to show now, and how many wait. A finding in the unfinished sentence waits, unless the user has already
 * seen it: what stands on the screen stays, or goes when it is mended, but never blinks.
 */
export function calm(
  findings: readonly Finding[],
  unfinished: Span | null,
  shown: readonly Shown[],
): { readonly now: readonly Finding[]; readonly waiting: number } {
  if (unfinished === null) return { now: findings, waiting: 0 };
  const now = findings.filter(
    (finding) =>
      !overlaps(finding, unfinished) ||
      shown.some(
        (seen) =>
          seen.rule === finding.rule && seen.messageId === finding.messageId && overlaps(seen, finding),
      ),
  );
  return { now, waiting: findings.length - now.length };
}
