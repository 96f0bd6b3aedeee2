import { type Article, analysis } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { type CopyBlock, copy } from './copy.ts';
import type { Figure } from './figures/figure.ts';
import { scanEuropeanFigures, scanFigures } from './figures/scan.ts';
import { writesEuropean } from './figures/separators.ts';

export type { Figure, FigureKind } from './figures/figure.ts';
export { scanEuropeanFigures, scanFigures, writesEuropean };

/** Every figure of the copy, in order, not overlapping. Bylines and page furniture are left out. */
export const figures = analysis('figures', (article: Article): readonly Figure[] => {
  const scan = article.get(writesEuropean) ? scanEuropeanFigures : scanFigures;
  const out: Figure[] = [];
  for (const block of article.get(copy).blocks) {
    if (block.role === 'byline') continue;
    for (const figure of article.of(scan, block.prose)) out.push(placed(block, figure));
  }
  return out;
});

function placed({ prose }: CopyBlock, figure: Figure): Figure {
  const { start, end } = prose.toArticle(figure);
  const ends: readonly [Span, Span] | null = figure.ends && [
    prose.toArticle(figure.ends[0]),
    prose.toArticle(figure.ends[1]),
  ];
  return { ...figure, start, end, ends };
}
