import { type CopyBlock, copy } from '../analysis/copy.ts';
import { ageConflicts } from '../analysis/figures/sums/ages.ts';
import { conflicts } from '../analysis/figures/sums/conflicts.ts';
import { wrongSums } from '../analysis/figures/sums/wrong-sums.ts';
import type { Article } from '../article/article.ts';
import { defineRule, type Fix, type Report } from './rule.ts';

type MessageId = 'arithmetic' | 'conflict' | 'percentPoint';

export const inconsistentFigure = defineRule({
  id: 'inconsistent-figure',
  summary: 'Figures that do not add up, or that the copy gives differently in two places.',
  severity: 'warning',
  needsEnglish: true,
  fixable: true,
  messages: {
    arithmetic: '“{figure}” does not add up: {sum}.',
    conflict: '“{figure}” here, but “{other}” for the same thing earlier.',
    percentPoint: '“{figure}” should be in percentage points: {sum}.',
  },
  *check(article) {
    yield* sums(article);
    yield* contradictions(article);
  },
});

function* sums(article: Article): Iterable<Report<MessageId>> {
  const { blocks, ofBlocks } = article.get(copy);
  for (const [i, its] of ofBlocks.having(wrongSums)) {
    const block = blocks[i] as CopyBlock;
    if (block.role === 'byline') continue;
    for (const wrong of its) {
      const place = block.prose.toArticle(wrong);
      yield {
        ...place,
        messageId: wrong.messageId,
        data: { figure: wrong.figure, sum: wrong.sum, right: wrong.right },
        related: wrong.operands.map((span) => ({
          ...block.prose.toArticle(span),
          message: `“${block.prose.text.slice(span.start, span.end)}” in the sum`,
        })),
        fixes: wrong.right === null ? [] : [replace(place, wrong.right)],
      };
    }
  }
}

function* contradictions(article: Article): Iterable<Report<MessageId>> {
  for (const { earlier, later, earlierFigure, laterFigure } of [
    ...article.get(conflicts),
    ...article.get(ageConflicts),
  ]) {
    yield {
      ...later,
      messageId: 'conflict',
      data: { figure: laterFigure.text, other: earlierFigure.text },
      related: [{ ...earlier, message: `“${earlierFigure.text}” here` }],
      fixes: [replace(later, earlierFigure.text)],
    };
  }
}

const replace = (place: { start: number; end: number }, text: string): Fix => ({
  title: `Change to “${text}”`,
  safe: false,
  edits: [{ start: place.start, end: place.end, text }],
});
