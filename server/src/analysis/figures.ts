import { type Article, analysis } from '../article/article.ts';
import { copy } from './copy.ts';
import type { Figure } from './figures/figure.ts';
import { scanEuropeanFigures, scanFigures } from './figures/scan.ts';

export type { Figure, FigureKind } from './figures/figure.ts';
export { scanEuropeanFigures, scanFigures };

/** Every figure of the copy, in order, not overlapping. Bylines and page furniture are left out. */
export const figures = analysis('figures', (article: Article): readonly Figure[] => {
  const scan = writesEuropean(article.text) ? scanEuropeanFigures : scanFigures;
  const out: Figure[] = [];
  for (const block of article.get(copy).blocks) {
    if (block.role === 'byline') continue;
    for (const figure of article.of(scan, block.prose.text)) {
      const ends: Figure['ends'] =
        figure.ends === null
          ? null
          : [block.prose.toArticle(figure.ends[0]), block.prose.toArticle(figure.ends[1])];
      out.push({ ...figure, ...block.prose.toArticle(figure), ends });
    }
  }
  return out;
});

const EUROPEAN =
  /(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d|(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.,])|\d,\d{1,2}(?=\s?(?:%|€|euros?\b|per ?cent\b))/g;
const ENGLISH =
  /(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d)|\d\.\d{1,2}(?=\s?(?:%|million|billion|per ?cent|trillion|bn\b))/g;

/** Whether the article writes 1.234,5 for one thousand and a bit: by the numbers that can be read one way only. */
export function writesEuropean(text: string): boolean {
  const european = text.match(EUROPEAN)?.length ?? 0;
  return european > 0 && european > (text.match(ENGLISH)?.length ?? 0);
}
