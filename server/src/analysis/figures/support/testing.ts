import { Article } from '../../../article/article.ts';
import { figures } from '../../figures.ts';
import { figureSupport } from './support.ts';

/** For tests: the figures of the copy that its notes do not bear out, with what they are told. */
export function faults(copy: string, notes: string): string[] {
  const article = new Article(copy, { sources: [{ name: 'notes', article: new Article(notes) }] });
  const support = article.get(figureSupport);
  return article.get(figures).flatMap(({ text }, i) => {
    const status = support[i]?.status ?? null;
    return status === null || status === 'supported' ? [] : [`${text}: ${status}`];
  });
}
