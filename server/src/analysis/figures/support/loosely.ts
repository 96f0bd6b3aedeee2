import { type Figure, twoDigits } from '../figure.ts';
import { minutesBetween, momentsOf } from './moments.ts';
import { type Quantity, tellingDigits } from './quantity.ts';
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

/**
 * "30 of the 610 tonnes" where one line of the source has both, in one unit; "four of 19 routes" where its "19 routes -> 15"
 * gives the four.
 */
export function partAndWhole({ parts, text }: Figure, values: Values, statements: Statements): Entry | null {
  if (parts === null || !OUT_OF.test(text)) return null;
  const { part, whole } = parts;
  // "Green 13, Centre 10, others 2": 13 of 25.
  for (const entry of values.of('n', part)) {
    const list = statements.at(entry.place)?.quantities ?? [];
    if (list.length >= FEWEST_LISTED && isPlainList(list) && totalOf(list) === whole) return entry;
  }
  for (const entry of values.written(whole)) {
    const line = statements.at(entry.place);
    const others = line?.quantities.filter(({ place }) => place.start !== entry.place.start) ?? [];
    for (const { quantity } of others) {
      const { value, unit } = quantity.figure;
      if (unit !== entry.figure.unit || value === null) continue;
      if (value === part || (others.length === 1 && whole - value === part)) return entry;
    }
  }
  return null;
}

const OUT_OF = / of /;
const FEWEST_LISTED = 3;

const isPlainList = (list: readonly PlacedQuantity[]): boolean =>
  list.every(({ quantity }) => quantity.scale === 'n' && quantity.high === null);
const totalOf = (list: readonly PlacedQuantity[]): number =>
  list.reduce((total, { quantity }) => total + quantity.low, 0);

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

/** "The doors open at seven" where the source has 19:00. `sentence`: the copy's, in lower case. */
export function hourMeant(figure: Figure, sentence: string, { moments }: Values): Entry | null {
  const { kind, unit, value, of, text } = figure;
  if (kind !== 'other' || unit !== null || of !== null || value === null) return null;
  if (
    !Number.isInteger(value) ||
    value < 1 ||
    value > 12 ||
    !OPENERS.some((word) => sentence.includes(`${word} ${text.toLowerCase()}`))
  )
    return null;
  const hours = [`T${twoDigits(value)}:00`, `T${twoDigits((value % 12) + 12)}:00`];
  return moments.find(({ figure: { iso } }) => hours.includes(iso ?? '')) ?? null;
}

const OPENERS = [' at', ' until', ' till', ' by', ' from', ' to'];

const SLIPPED = new Set<Figure['kind']>(['money', 'count', 'measure', 'other', 'percent', 'duration', 'age']);
// Thousand, million, billion; lakh and crore; a nought too many or too few.
const SCALES = new Set([3, -3, 6, -6, 2, -2, 1, -1]);

/** What the source has for the same thing where the copy slipped: $3 million for $3 billion, £458,000 for £485,000. */
export function slipped(
  quantity: Quantity,
  about: ReadonlySet<string>,
  values: Values,
  statements: Statements,
): PlacedQuantity | null {
  const { kind } = quantity.figure;
  if (quantity.high !== null || !SLIPPED.has(kind)) return null;
  let best: PlacedQuantity | null = null;
  let most = 0;
  for (const { quantity: theirs, place, figure } of values.all(quantity.scale)) {
    if (theirs === null || theirs.high !== null || figure.kind !== kind) continue;
    const least = sharedWords(quantity, theirs);
    const sentence = least === null ? undefined : statements.at(place);
    const shared = sentence === undefined ? 0 : common(about, sentence.stems);
    if (least === null || shared < least || shared <= most) continue;
    best = { quantity: theirs, place };
    most = shared;
  }
  return best;
}

/** How many words two figures must share to be taken for one with a slip in it; null where they do not look it. */
function sharedWords(ours: Quantity, theirs: Quantity): number | null {
  const [a, b] = [tellingDigits(ours), tellingDigits(theirs)];
  // The value is the same: for another time, another bound.
  if (ours.low === theirs.low) return 1;
  if (a === b) return SCALES.has(Math.round(Math.log10(ours.low / theirs.low))) ? 1 : null;
  if (a.length !== b.length || a.length < 2 || ours.low / theirs.low > 10 || theirs.low / ours.low > 10)
    return null;
  const apart = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first = 0, second] = apart;
  if (apart.length === 1) return a.length > 2 ? 1 : 2;
  const swapped =
    apart.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return swapped ? (a.length > 2 ? 1 : 2) : null;
}
