import { answeredFigures } from '../analysis/figures/answer.ts';
import { figureSupport } from '../analysis/figures/sources.ts';
import { type Figure, figures } from '../analysis/figures.ts';
import type { Article } from '../article/article.ts';
import { defineRule, type Report } from './rule.ts';
import { needsAnswer } from './unsupported-figure/claims.ts';

type MessageId = 'noAttribution' | 'notInSource' | 'contradictsSource';

export const unsupportedFigure = defineRule({
  id: 'unsupported-figure',
  summary: 'A figure that no source answers for.',
  severity: 'warning',
  needsEnglish: true,
  messages: {
    noAttribution: 'Where is “{figure}” from? Nobody in the copy answers for it.',
    notInSource: '“{figure}” stands in none of the sources.',
    contradictsSource: { text: '“{figure}” is not what the source says: {theirs}.', severity: 'error' },
  },
  *check(article) {
    const all = article.get(figures);
    yield* article.sources.length > 0 ? againstSources(article, all) : inTheCopy(article, all);
  },
});

function* inTheCopy(article: Article, all: readonly Figure[]): Iterable<Report<MessageId>> {
  const answered = article.get(answeredFigures);
  for (const [i, figure] of all.entries()) {
    if (answered[i] || !needsAnswer(figure)) continue;
    yield { messageId: 'noAttribution', start: figure.start, end: figure.end, data: { figure: figure.text } };
  }
}

function* againstSources(article: Article, all: readonly Figure[]): Iterable<Report<MessageId>> {
  const support = article.get(figureSupport);
  for (const [i, figure] of all.entries()) {
    if (support[i]?.status !== 'absent') continue;
    if (figure.kind === 'ordinal' || figure.kind === 'time') continue;
    yield { messageId: 'notInSource', start: figure.start, end: figure.end, data: { figure: figure.text } };
  }
}
