import { hash, readTerm, type Term } from './lexicon.ts';

/** Between two commas stand words of which each shuts out the others: what is said of one is not said of the next. */
const CONTRASTS = `
better worse, best worst, more less fewer, most least, higher lower, highest lowest, upper lower middle, rose fell, rise fall
rises falls, rising falling, up down, increase decrease, increased decreased, increases decreases, gain loss, gains losses
gained lost, won lost, win lose, wins loses, winner loser, winners losers, open close, opened closed, opens closes, before after
first last, buy sell, bought sold, buys sells, buyer seller, buyers sellers, north south east west
northern southern eastern western, men women, man woman, male female, boys girls, boy girl, fathers mothers, father mother
sons daughters, son daughter, brothers sisters, brother sister, husbands wives, husband wife, hot cold, wet dry, early late
earlier later, left right, wrong right, morning afternoon evening night, mornings afternoons evenings nights, day night
summer winter spring autumn, weekdays weekends, daily weekly monthly quarterly yearly, above below, inside outside
indoor outdoor, indoors outdoors, primary secondary, junior senior, older younger, old young, rich poor, richer poorer
rent own, rents owns, renters owners, tenants owners landlords, supporters opponents, support oppose, supported opposed
supports opposes, approve reject, approved rejected, accepted rejected, pass fail, passed failed, passes fails, for against
public private, urban rural, domestic foreign, imports exports, arrivals departures, adults children, shorter longer
smaller larger, inbound outbound, employers employees, lenders borrowers, prosecution defence defense, plaintiffs defendants
guilty innocent, positive negative, cash card, petrol diesel, gold silver bronze, red yellow green blue, minimum maximum
top bottom, front back rear, start end`;

/** By word, the numbers of the contrasts in which it stands. */
const OPPOSITES = new Map<number, number[]>();
CONTRASTS.trim()
  .split(/, |\n/)
  .forEach((words, contrast) => {
    for (const word of words.split(' ').map(hash))
      OPPOSITES.set(word, [...(OPPOSITES.get(word) ?? []), contrast]);
  });

/** One of the words of the first that the second has not shuts out one that the first has not. */
export function saysOpposite(
  a: readonly Term[],
  inA: Uint8Array,
  b: readonly Term[],
  inB: Uint8Array,
): boolean {
  for (let i = 0; i < a.length; i++) {
    const { id } = a[i] as Term;
    const contrasts = inA[i] === 1 ? undefined : OPPOSITES.get(id);
    if (
      contrasts?.some((contrast) =>
        b.some((other, j) => inB[j] !== 1 && other.id !== id && isIn(contrast, other)),
      )
    )
      return true;
  }
  return false;
}

const isIn = (contrast: number, { id }: Term): boolean => OPPOSITES.get(id)?.includes(contrast) === true;

const HE = new Set('he him his himself'.split(' ').map(hash));
const SHE = new Set('she her hers herself'.split(' ').map(hash));

/** Of him the one says what the other says of her. */
export const isHeAndShe = (
  a: readonly Term[],
  inA: Uint8Array,
  b: readonly Term[],
  inB: Uint8Array,
): boolean => (own(a, inA, HE) && own(b, inB, SHE)) || (own(a, inA, SHE) && own(b, inB, HE));

const own = (terms: readonly Term[], aligned: Uint8Array, words: ReadonlySet<number>): boolean =>
  terms.some(({ id }, i) => aligned[i] !== 1 && words.has(id));

/** The one comes back to what the other does not name: "who sees to medical affairs when your medical…", where that has "financial". */
export const isOfOtherThing = (a: readonly Term[], b: readonly Term[]): boolean =>
  comesBackTo(a, b) && comesBackTo(b, a);

const comesBackTo = (a: readonly Term[], b: readonly Term[]): boolean =>
  a.some(
    ({ root, content, capital, number }, i) =>
      content &&
      !capital &&
      !number &&
      a.some((other, j) => j > i && other.root === root) &&
      !b.some((other) => other.root === root),
  );

const UP = readTerm('rise').root;
const DOWN = readTerm('fall').root;

/** One tells of a rise and of no fall, the other of a fall and of no rise. */
export function isUpAndDown(a: readonly number[], b: readonly number[]): boolean {
  const [up, down] = [a.includes(UP), a.includes(DOWN)];
  return up !== down && b.includes(up ? DOWN : UP) && !b.includes(up ? UP : DOWN);
}
