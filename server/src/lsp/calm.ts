import type { Article } from '../article/article.ts';
import { sentences } from '../article/sentences.ts';
import { lastStartingAtOrBefore, overlaps, type Span } from '../article/span.ts';
import type { Finding } from '../rules/rule.ts';
import type { Shown } from './open-copy.ts';

const ENDED = /[.!?…][)\]"'”’»]*$/;

/** The sentence that somebody at `caret` is still writing; null when it is ended and the caret stands behind it. */
export function unfinishedSentence(article: Article, caret: number): Span | null {
  const block = article.layout[lastStartingAtOrBefore(article.layout, caret)];
  if (block === undefined || block.kind === 'code' || block.kind === 'frontMatter') return null;
  // Between two words there is a space behind the caret that no block holds yet.
  if (caret > block.end && !/^[ \t\u00a0]*$/.test(article.text.slice(block.end, caret))) return null;
  const all = article.of(sentences, block.prose);
  for (const [i, inProse] of all.entries()) {
    const sentence = block.prose.toArticle(inProse);
    const isLast = i === all.length - 1;
    if (caret < sentence.start || (caret > sentence.end && !isLast)) continue;
    const isEnded = ENDED.test(article.text.slice(sentence.start, sentence.end));
    return caret >= sentence.end && isEnded ? null : sentence;
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
      shown.some((seen) => seen.rule === finding.rule && overlaps(seen, finding)),
  );
  return { now, waiting: findings.length - now.length };
}
