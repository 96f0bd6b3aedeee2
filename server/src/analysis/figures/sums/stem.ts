import { remembered } from '../../../article/remembered.ts';

/** Words that tell nothing of what a sentence is about. */
const EMPTY = new Set(
  `a an the of to in on at by for from with without as than and or but nor so yet if when while that which who whom whose where what
  is are was were be been being am has have had having do does did will would can could may might must shall should not no
  he she it they we i you him her them us his its their our my your this these those there here also just only even still already
  now then ago per each every all both after before during since until till through over under into onto about against between
  within across among around up down out off away back later most least how why
  said says say told tell tells according report reported reports announced added statement spokesman spokeswoman official officials
  people person man men woman women others other many much some any one two three four five six seven eight nine ten
  million billion trillion thousand hundred percent monday tuesday wednesday thursday friday saturday sunday
  morning afternoon evening night today yesterday tomorrow year years month months week weeks day days mr mrs ms`.split(
    /\s+/,
  ),
);

const SUFFIXES = [
  'ements',
  'ement',
  'ments',
  'ment',
  'ations',
  'ation',
  'ings',
  'ing',
  'ions',
  'ion',
  'ers',
  'er',
  'ies',
  'ied',
  'ed',
  'es',
  's',
  'e',
  'y',
];

/** A crude stem: settle, settled, settlement -> settl; kills, killing -> kill. Null for words that tell nothing. */
export const stem = remembered(readStem);

function readStem(word: string): string | null {
  const bare = word.replace(/['’]s?$/, '');
  if (bare.length < 3 || EMPTY.has(bare) || !/^\p{L}/u.test(bare)) return null;
  for (const suffix of SUFFIXES) {
    if (bare.endsWith(suffix) && bare.length - suffix.length >= 4)
      return undouble(bare.slice(0, -suffix.length));
  }
  // "bids", "jobs"; not "gas", "bus", "miss".
  if (bare.length === 4 && /[^aius]s$/.test(bare)) return bare.slice(0, -1);
  return bare;
}

const undouble = (word: string): string =>
  /([b-df-hj-np-tv-z])\1$/.test(word) && !/(?:ll|ss)$/.test(word) ? word.slice(0, -1) : word;
