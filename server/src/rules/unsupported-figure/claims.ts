import type { Figure } from '../../analysis/figures.ts';

const SMALL_SUM = 10_000;
const SMALL_COUNT = 100;

/** A figure that a reader would ask the source of: sums, percentages, large counts, shares and multiples. */
export function needsAnswer(figure: Figure): boolean {
  const value = figure.value ?? 0;
  switch (figure.kind) {
    case 'money':
      return value >= SMALL_SUM;
    case 'percent':
      return true;
    case 'count':
      return figure.form === 'digits' && value >= SMALL_COUNT;
    default:
      return false;
  }
}
