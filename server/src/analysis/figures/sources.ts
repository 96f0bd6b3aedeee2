import { type Article, analysis } from '../../article/article.ts';
import { figures } from '../figures.ts';
import type { Figure } from './figure.ts';
import { UNIT_BY_SYMBOL } from './units.ts';

/** How a figure of the copy stands against the sources. `source`, `start`, `end`: the place that settles it. */
export interface Support {
  readonly status: 'supported' | 'contradicted' | 'absent';
  readonly source: number | null;
  readonly start: number;
  readonly end: number;
}

/** For each figure of the article, by its index; null where there are no sources or nothing to check. */
export const figureSupport = analysis('figure support', (article: Article): readonly (Support | null)[] => {
  const { sources } = article;
  const copyFigures = article.get(figures);
  if (sources.length === 0) return copyFigures.map(() => null);
  return copyFigures.map((figure) => {
    for (const [index, source] of sources.entries()) {
      const found = source.article.get(figures).find((other) => sameFigure(figure, other));
      if (found !== undefined)
        return { status: 'supported', source: index, start: found.start, end: found.end };
    }
    return { status: 'absent', source: null, start: 0, end: 0 };
  });
});

export function sameFigure(a: Figure, b: Figure): boolean {
  if (a.kind === 'date' || a.kind === 'time') return a.kind === b.kind && sameDate(a.iso ?? '', b.iso ?? '');
  if (b.kind === 'date' || b.kind === 'time') return false;
  if (a.text.toLowerCase() === b.text.toLowerCase()) return true;
  return (
    near(a, baseValue(a), baseValue(b), b) &&
    baseUnit(a) === baseUnit(b) &&
    (a.valueMax === null || b.valueMax === null || near(a, a.valueMax, b.valueMax, b))
  );
}

const sameDate = (a: string, b: string): boolean =>
  a === b || a.startsWith(b) || b.startsWith(a) || (a.length > 4 && b.endsWith(a.replace('--', '-')));

const baseUnit = (figure: Figure): string => {
  if (figure.kind === 'ratio' && figure.unit === null) return '%';
  const unit = figure.unit === null ? undefined : UNIT_BY_SYMBOL.get(figure.unit);
  if (figure.kind === 'money') return figure.unit ?? '';
  return unit?.dimension ?? figure.unit ?? '';
};

const baseValue = (figure: Figure): number => {
  const value = figure.value ?? 0;
  if (figure.kind === 'ratio' && figure.unit === null) return value * 100;
  const unit = figure.unit === null || figure.kind === 'money' ? undefined : UNIT_BY_SYMBOL.get(figure.unit);
  return value * (unit?.factor ?? 1);
};

function near(figure: Figure, a: number, b: number, other: Figure): boolean {
  if (a === b) return true;
  const slack =
    figure.approximate || other.approximate || figure.form === 'loose'
      ? 0.05
      : figure.unit === other.unit
        ? 0
        : 0.02;
  return Math.abs(a - b) <= Math.max(slack * Math.abs(b), 1e-9 * Math.abs(b));
}
