import { type Article, analysis } from '../article/article.ts';
import type { Prose } from '../article/prose.ts';
import { type CopyBlock, copy } from './copy.ts';
import type { Figure } from './figures/figure.ts';
import { scanEuropeanFigures, scanFigures } from './figures/scan.ts';
import { writesEuropean } from './figures/separators.ts';

export type { Figure, FigureKind } from './figures/figure.ts';
export { scanEuropeanFigures, scanFigures, writesEuropean };

/**
 * Every figure of the copy, in order, not overlapping. Bylines and page furniture are left out. Where one stands in the article
 * is worked out when it is asked: of most figures nobody asks, and all move with every edit above them.
 */
export class FiguresInCopy {
  /** In the prose of their blocks. */
  readonly inProse: readonly Figure[];
  readonly #blockOf: readonly number[];
  readonly #blocks: readonly CopyBlock[];
  readonly #placed: (Figure | undefined)[];

  constructor(inProse: readonly Figure[], blockOf: readonly number[], blocks: readonly CopyBlock[]) {
    this.inProse = inProse;
    this.#blockOf = blockOf;
    this.#blocks = blocks;
    this.#placed = new Array(inProse.length).fill(undefined);
  }

  /** The block that a figure stands in. */
  block(i: number): CopyBlock {
    return this.#blocks[this.#blockOf[i] as number] as CopyBlock;
  }

  /** A figure at its place in the article. */
  at(i: number): Figure {
    const known = this.#placed[i];
    if (known !== undefined) return known;
    const placed = inArticle(this.block(i).prose, this.inProse[i] as Figure);
    this.#placed[i] = placed;
    return placed;
  }
}

export const figuresInCopy = analysis('figures', (article: Article): FiguresInCopy => {
  const { blocks, roles, ofBlocks } = article.get(copy);
  const inProse: Figure[] = [];
  const blockOf: number[] = [];
  for (const [index, its] of ofBlocks.having(
    article.get(writesEuropean) ? scanEuropeanFigures : scanFigures,
  )) {
    if (roles[index] === 'byline') continue;
    for (const figure of its) {
      inProse.push(figure);
      blockOf.push(index);
    }
  }
  return new FiguresInCopy(inProse, blockOf, blocks);
});

/** All of them at their places in the article. */
export const figures = analysis('all figures', (article: Article): readonly Figure[] => {
  const all = article.get(figuresInCopy);
  return all.inProse.map((_, i) => all.at(i));
});

// Written out: to spread an object of so many fields into a new one takes several times as long.
function inArticle(prose: Prose, figure: Figure): Figure {
  const { start, end } = prose.toArticle(figure);
  const { ends } = figure;
  return {
    start,
    end,
    text: figure.text,
    kind: figure.kind,
    value: figure.value,
    valueMax: figure.valueMax,
    bound: figure.bound,
    unit: figure.unit,
    approximate: figure.approximate,
    iso: figure.iso,
    of: figure.of,
    period: figure.period,
    step: figure.step,
    form: figure.form,
    ends: ends === null ? null : [prose.toArticle(ends[0]), prose.toArticle(ends[1])],
    parts: figure.parts,
  };
}
