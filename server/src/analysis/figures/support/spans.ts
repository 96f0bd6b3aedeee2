import type { Figure } from '../figure.ts';
import type { Quantity } from './quantity.ts';
import type { SourceFigure } from './reading.ts';

// More moments make too many spans by chance.
const MOST_MOMENTS = 8;
const DAY = 86_400;
const HOUR = 3600;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

/** A span of time that a source gives by its two ends: "called to order at 6:30, adjourned at 8:05". */
export interface BetweenMoments {
  readonly from: SourceFigure;
  readonly to: SourceFigure;
}

/** The two moments of a source that lie as far apart as the copy says; `sentence`: the copy's, in lower case. */
export function spanBetween(
  { figure }: Quantity,
  sentence: string,
  moments: readonly SourceFigure[],
): BetweenMoments | null {
  if (figure.kind !== 'duration' && figure.kind !== 'age') return null;
  if (figure.valueMax !== null) return null;
  const years =
    figure.unit === 'y' ? moments.find((range) => lastsYears(range.figure, figure.value ?? 0)) : undefined;
  if (years !== undefined) return { from: years, to: years };
  const apartByYears = figure.unit === 'y' && figure.kind === 'duration' ? yearsApart(figure, moments) : null;
  if (apartByYears !== null) return apartByYears;
  const ends = distinct(moments.filter(({ figure: { iso } }) => isEnd(iso ?? '')));
  if (ends.length > MOST_MOMENTS) return null;
  for (const [i, from] of ends.entries()) {
    for (const to of ends.slice(i + 1)) {
      const seconds = apart(from.figure.iso ?? '', to.figure.iso ?? '');
      if (seconds !== null && isSo(figure, seconds, sentence)) return { from, to };
    }
  }
  return null;
}

const distinct = (moments: readonly SourceFigure[]): SourceFigure[] => [
  ...new Map(moments.map((moment) => [moment.figure.iso, moment] as const)).values(),
];

const isEnd = (iso: string): boolean => iso.startsWith('T') || ofDate(iso) !== null;

/** "Taught 1956-78": for 22 years. */
function lastsYears({ iso }: Figure, wanted: number): boolean {
  const range = /^(\d{4})\/(\d{4})$/.exec(iso ?? '');
  return range !== null && Number(range[2]) - Number(range[1]) === wanted;
}

/** "Opened in 1956 and closed in 2019": 63 years, where the two stand side by side. */
function yearsApart(
  { value, approximate, bound }: Figure,
  moments: readonly SourceFigure[],
): BetweenMoments | null {
  const wanted = value ?? 0;
  const slack = approximate || bound !== null ? Math.min(4, wanted / 10) : 0;
  const dated = moments.filter(({ figure: { iso } }) => /^\d{4}(?:-|$)/.test(iso ?? ''));
  for (const [i, from] of dated.entries()) {
    for (const to of dated.slice(i + 1, i + 3)) {
      const years = Math.abs(yearOf(to) - yearOf(from));
      const near = to.place.start - from.place.end;
      if (near >= 0 && near <= SIDE_BY_SIDE && years > 1 && Math.abs(years - wanted) <= slack)
        return { from, to };
    }
  }
  return null;
}

const yearOf = ({ figure: { iso } }: SourceFigure): number => Number(iso?.slice(0, 4));
const SIDE_BY_SIDE = 60;

/** Between two times of a day, or two days; null where that cannot be said. */
function apart(a: string, b: string): number | null {
  if (a.startsWith('T') && b.startsWith('T')) {
    const seconds = Math.abs(ofDay(a) - ofDay(b));
    return seconds === 0 ? null : seconds;
  }
  const [one, other] = [ofDate(a), ofDate(b)];
  if (one === null || other === null || one === other) return null;
  return Math.abs(one - other) / 1000;
}

const ofDay = (iso: string): number => Number(iso.slice(1, 3)) * HOUR + Number(iso.slice(4, 6)) * 60;

// Without years, two days are of one.
const ofDate = (iso: string): number | null =>
  /^\d{4}-\d\d-\d\d$/.test(iso)
    ? Date.parse(iso)
    : /^--\d\d-\d\d$/.test(iso)
      ? Date.parse(`2001${iso.slice(1)}`)
      : null;

const AND_MINUTES = /\bhours? and\b/;

function isSo({ unit, value, kind, approximate, bound }: Figure, seconds: number, sentence: string): boolean {
  const wanted = value ?? 0;
  const slack = approximate || bound !== null ? 0.1 : 0;
  const near = (found: number): boolean => Math.abs(found - wanted) <= Math.max(0.01, wanted * slack);
  switch (unit) {
    case 'min': {
      const minutes = seconds / 60;
      return near(minutes) || (AND_MINUTES.test(sentence) && minutes > 60 && near(minutes % 60));
    }
    case 'h':
      return (
        seconds < DAY &&
        (near(seconds / HOUR) || (AND_MINUTES.test(sentence) && Math.floor(seconds / HOUR) === wanted))
      );
    case 'd':
      return near(seconds / DAY);
    case 'week':
      return seconds > DAY && Math.abs(seconds / DAY / 7 - wanted) <= 1 / 7;
    case 'month':
      return seconds > 20 * DAY && Math.abs(seconds / MONTH - wanted) <= 0.25;
    case 'y':
      return kind === 'age'
        ? Math.floor(seconds / YEAR) === wanted
        : Math.abs(seconds / YEAR - wanted) <= 0.05;
    default:
      return false;
  }
}
