import { type Article, analysis } from '../article/article.ts';
import { PlaceNote } from '../article/place.ts';
import type { Prose } from '../article/prose.ts';
import type { Span } from '../article/span.ts';
import { type CopyBlock, copy } from './copy.ts';
import type { Figure } from './figures/figure.ts';
import { scanEuropeanFigures, scanFigures } from './figures/scan.ts';
import { writesEuropean } from './figures/separators.ts';

export type { Figure, FigureKind } from './figures/figure.ts';
export { scanEuropeanFigures, scanFigures, writesEuropean };

/** Every figure of the copy, in order, and the block of the copy that each stands in, by its index. */
interface FiguresInBlocks {
  readonly all: readonly Figure[];
  readonly blocks: readonly number[];
}

export const figuresInBlocks = analysis('figures', (article: Article): FiguresInBlocks => {
  const { blocks, ofBlocks } = article.get(copy);
  const all: Figure[] = [];
  const inBlocks: number[] = [];
  for (const [index, its] of ofBlocks.having(
    article.get(writesEuropean) ? scanEuropeanFigures : scanFigures,
  )) {
    const block = blocks[index] as CopyBlock;
    if (block.role === 'byline') continue;
    for (const figure of placed(block, its)) {
      all.push(figure);
      inBlocks.push(index);
    }
  }
  return { all, blocks: inBlocks };
});

/** Every figure of the copy, in order, not overlapping. Bylines and page furniture are left out. */
export const figures = analysis(
  'all figures',
  (article: Article): readonly Figure[] => article.get(figuresInBlocks).all,
);

/** The figures of a block where they stood last. */
const lastPlaced = new PlaceNote<{
  readonly start: number;
  readonly local: readonly Figure[];
  readonly figures: readonly Figure[];
}>();

function placed({ prose, start }: CopyBlock, local: readonly Figure[]): readonly Figure[] {
  const known = lastPlaced.of(prose.place);
  if (known?.start === start && known.local === local) return known.figures;
  const found = local.map((figure) => inArticle(prose, figure));
  lastPlaced.keep(prose.place, { start, local, figures: found });
  return found;
}

function inArticle(prose: Prose, figure: Figure): Figure {
  const { start, end } = prose.toArticle(figure);
  const ends: readonly [Span, Span] | null = figure.ends && [
    prose.toArticle(figure.ends[0]),
    prose.toArticle(figure.ends[1]),
  ];
  return { ...figure, start, end, ends };
}
