import { table } from './table.ts';
import { tableSign } from './table-signs.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const MONTHS: ReadonlyMap<string, number> = table({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
});

export const MONTH = tableSign(MONTHS.keys());

/** Stretches of time that a word before them makes a time: "last year", "the same quarter". */
export const TIME_SPANS = words(
  'year years quarter month months week weeks weekend season decade decades century half day days hour hours night summer winter spring autumn fall semester term',
);

/** Words that tell a time, by themselves or with the words before them. */
export const TIMELY = tableSign([
  ...TIME_SPANS,
  ...words('yesterday today tomorrow tonight annually yearly monthly weekly daily hourly nightly'),
  ...words('monday tuesday wednesday thursday friday saturday sunday'),
  ...words('q1 q2 q3 q4'),
  ...MONTHS.keys(),
]);
