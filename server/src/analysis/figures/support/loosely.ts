import type { Figure } from '../figure.ts';
import { minutesBetween, momentsOf } from './moments.ts';
import type { Quantity } from './quantity.ts';
import { common, type PlacedQuantity } from './sentence.ts';
import type { Statements } from './statements.ts';
import type { Surroundings } from './surroundings.ts';
import type { Entry, Values } from './values.ts';

/** "98-91" where the source has "Ravens 98, Comets 91". */
export function bothNumbers(
  { value, valueMax }: Figure,
  values: Values,
  statements: Statements,
): Entry | null {
  if (value === null || valueMax === null) return null;
  const others = new Set([...values.of('n', valueMax)].map(({ place }) => statements.at(place)));
  for (const entry of values.of('n', value)) {
    const sentence = statements.at(entry.place);
    if (sentence !== undefined && others.has(sentence)) return entry;
  }
  return null;
}

const NEARLY = new Set('before after past'.split(' '));
const MINUTES = 45;

/** "Shortly before 7am" where the source has 06:52. */
export function aboutThen(figure: Figure, { left }: Surroundings, { moments }: Values): Entry | null {
  if (!figure.approximate && figure.bound === null && !NEARLY.has(left[0] ?? '')) return null;
  const ours = momentsOf(figure);
  return (
    moments.find((entry) =>
      momentsOf(entry.figure).some((theirs) => ours.some((one) => minutesBetween(one, theirs) <= MINUTES)),
    ) ?? null
  );
}

const SCALED = new Set<Figure['kind']>(['money', 'count', 'measure', 'other']);
// Thousand, million, billion; lakh and crore; a nought too many or too few.
const SLIPS = [1e3, 1e-3, 1e6, 1e-6, 100, 0.01, 10, 0.1];

/** The same digits for the same thing, of another order: "$3 million" where the source has $3 billion. */
export function misscaled(
  quantity: Quantity,
  about: ReadonlySet<string>,
  values: Values,
  statements: Statements,
): PlacedQuantity | null {
  const { kind } = quantity.figure;
  if (quantity.high !== null || !SCALED.has(kind)) return null;
  let best: PlacedQuantity | null = null;
  let most = 0;
  for (const factor of SLIPS) {
    for (const { quantity: theirs, place, figure } of values.of(quantity.scale, quantity.low * factor)) {
      const sentence = statements.at(place);
      const shared = sentence === undefined ? 0 : common(about, sentence.stems);
      if (theirs === null || figure.kind !== kind || shared <= most) continue;
      best = { quantity: theirs, place };
      most = shared;
    }
  }
  return best;
}
