import { table } from './table.ts';
import { tableSign } from './table-signs.ts';

/** Scale words, in full and short. */
export const SCALES: ReadonlyMap<string, number> = table({
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  bn: 1e9,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
  mil: 1e6,
});

export const SCALE = tableSign(SCALES.keys());

/** Letters that scale only when they touch the digits ("$3m", "20k"). */
export const SCALE_LETTERS: ReadonlyMap<string, number> = table({ k: 1e3, m: 1e6, b: 1e9, t: 1e12 });

export const NUMBER_WORDS: ReadonlyMap<string, number> = table({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

export const NUMBER = tableSign(NUMBER_WORDS.keys());

/** Group words: how many one of them is. */
export const GROUPS: ReadonlyMap<string, number> = table({ dozen: 12, score: 20, couple: 2 });

export const GROUP = tableSign(GROUPS.keys());

/** Loose plurals: the least of them, and what they stay under. */
export const LOOSE: ReadonlyMap<string, readonly [least: number, under: number]> = table({
  dozens: [24, 120],
  scores: [40, 200],
  tens: [20, 100],
  hundreds: [200, 1000],
  thousands: [2000, 10_000],
  millions: [2e6, 1e9],
  billions: [2e9, 1e12],
  trillions: [2e12, 1e15],
});

export const LOOSE_NUMBER = tableSign(LOOSE.keys());

/** Denominators in words. */
export const DENOMINATORS: ReadonlyMap<string, number> = table({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  hundredth: 100,
  hundredths: 100,
});

export const DENOMINATOR = tableSign(DENOMINATORS.keys());

export const ORDINALS: ReadonlyMap<string, number> = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
});

export const ORDINAL = tableSign(ORDINALS.keys());

/** Words that multiply: "twice as many", "tenfold". Those in `-fold` are read as number and suffix. */
export const MULTIPLES: ReadonlyMap<string, number> = table({ twice: 2, thrice: 3 });

/** Vulgar fractions. */
export const VULGAR: ReadonlyMap<string, number> = table({
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
});
