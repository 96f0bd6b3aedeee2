import type { Figure } from '../figure.ts';
import { stem } from '../sums/stem.ts';
import { mayBeSameDollars } from './dollars.ts';
import { comparable, quantityOf } from './quantity.ts';

/** Do both count the same things, by the noun? */
export function countsTheSame(a: Figure, b: Figure): boolean {
  const noun = (figure: Figure): string | null => stem(figure.of?.toLowerCase().split(' ').at(-1) ?? '');
  return noun(a) !== null && noun(a) === noun(b);
}

/** Could the two be meant for the same thing, so that one of them is wrong? */
export function isRival(figure: Figure, other: Figure | undefined): boolean {
  if (other === undefined) return false;
  if (figure.iso !== null || other.iso !== null)
    return figure.iso?.length === other.iso?.length && figure.kind === other.kind;
  if (figure.unit !== other.unit && figure.value === other.value && mayBeSameDollars(figure, other))
    return false;
  const [a, b] = [quantityOf(figure), quantityOf(other)];
  if (a === null || b === null) return false;
  return (
    comparable(a, b) ||
    (figure.kind === 'money' && other.kind === 'money') ||
    isPercentOrPoints(a.scale, b.scale)
  );
}

const isPercentOrPoints = (a: string, b: string): boolean =>
  (a === '%' && b === 'points') || (a === 'points' && b === '%');

/** The end of a range that is not the other's, where one is. */
export function endThatDiffers(figure: Figure, other: Figure | undefined): 0 | 1 | null {
  if (other === undefined || figure.ends === null || figure.kind === 'score') return null;
  const low = figure.value === other.value;
  const high = figure.valueMax !== null && figure.valueMax === other.valueMax;
  return low === high ? null : low ? 1 : 0;
}
