import type { Article } from '../../article/article.ts';
import { figures } from '../figures.ts';
import { answers } from './answer.ts';
import { figureSupport, type Support } from './support/support.ts';

/** The figures as `copydesk inspect` prints them. */
export function inspectFigures(article: Article) {
  const answered = article.get(answers);
  const support = article.get(figureSupport);
  return article.get(figures).map((figure, i) => ({
    start: figure.start,
    end: figure.end,
    text: figure.text,
    kind: figure.kind,
    value: figure.value,
    valueMax: figure.valueMax,
    bound: figure.bound,
    unit: figure.unit,
    approximate: figure.approximate,
    ...(figure.iso === null ? {} : { iso: figure.iso }),
    attributed: answered.has(i),
    of: figure.of,
    period: figure.period,
    support: supportShape(support[i] ?? null),
  }));
}

const supportShape = (support: Support | null) =>
  support === null
    ? null
    : {
        status: support.status,
        source: support.source,
        start: support.start,
        end: support.end,
        ...(support.sum === null ? {} : { sum: support.sum }),
      };
