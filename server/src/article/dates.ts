/** A day of the civil calendar. `month` counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const MONTH_NUMBERS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** 1 to 12 for a month's name or abbreviation. */
export const monthNumber = (name: string): number => MONTH_NUMBERS[name.slice(0, 3).toLowerCase()] ?? 0;

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 0 for Sunday to 6. */
export const weekdayOf = ({ year, month, day }: Day): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

const MS_PER_DAY = 86_400_000;

/** Days from `a` to `b`; negative when `b` is the earlier one. */
export const daysBetween = (a: Day, b: Day): number =>
  Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / MS_PER_DAY);

/** The same day in the year that lies nearest to `reference`. */
export function nearestYear(month: number, day: number, reference: Day): Day {
  const years = [reference.year, reference.year - 1, reference.year + 1];
  return years
    .map((year) => ({ year, month, day }))
    .reduce((best, d) =>
      Math.abs(daysBetween(reference, d)) < Math.abs(daysBetween(reference, best)) ? d : best,
    );
}
