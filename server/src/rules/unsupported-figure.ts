import { answeredFigures } from '../analysis/figures/answer.ts';
import { figureSupport } from '../analysis/figures/support/support.ts';
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
    const found = support[i];
    if (found === undefined || found === null || found.status === 'supported') continue;
    const { start, end } = (found.wrongEnd === null ? null : figure.ends?.[found.wrongEnd]) ?? figure;
    if (found.status === 'absent' || found.source === null) {
      yield { messageId: 'notInSource', start, end, data: { figure: figure.text } };
      continue;
    }
    const theirs = found.theirs?.text ?? '';
    yield {
      messageId: 'contradictsSource',
      start,
      end,
      data: { figure: figure.text, theirs },
      related: [
        { start: found.start, end: found.end, source: found.source, message: `The source: ${theirs}` },
      ],
    };
  }
}
