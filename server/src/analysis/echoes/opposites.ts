import { hash, readTerm, type Term } from './lexicon.ts';

const PAIRS = `
better worse, best worst, more less, fewer more, most least, higher lower, highest lowest, rose fell, rise fall, rises falls
rising falling, up down, increase decrease, increased decreased, gain loss, gained lost, won lost, win lose, open close
opened closed, before after, first last, buy sell, bought sold, north south, east west, northern southern, eastern western
men women, hot cold, wet dry, early late, left right`;

const OPPOSITES = new Map<number, number>();
for (const pair of PAIRS.trim().split(/, |\n/)) {
  const [one = 0, other = 0] = pair.split(' ').map(hash);
  OPPOSITES.set(one, other);
  if (!OPPOSITES.has(other)) OPPOSITES.set(other, one);
}

/** One of the words of the first that the second has not says the opposite of one that the first has not. */
export const saysOpposite = (
  a: readonly Term[],
  inA: Uint8Array,
  b: readonly Term[],
  inB: Uint8Array,
): boolean => turns(a, inA, b, inB) || turns(b, inB, a, inA);

function turns(a: readonly Term[], inA: Uint8Array, b: readonly Term[], inB: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) {
    if (inA[i] === 1) continue;
    const opposite = OPPOSITES.get((a[i] as Term).id);
    if (opposite !== undefined && b.some((term, j) => inB[j] !== 1 && term.id === opposite)) return true;
  }
  return false;
}

const UP = readTerm('rise').root;
const DOWN = readTerm('fall').root;

/** One tells of a rise and of no fall, the other of a fall and of no rise. */
export function isUpAndDown(a: readonly number[], b: readonly number[]): boolean {
  const [up, down] = [a.includes(UP), a.includes(DOWN)];
  return up !== down && b.includes(up ? DOWN : UP) && !b.includes(up ? UP : DOWN);
}
