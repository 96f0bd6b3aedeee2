import { articleDate } from '../analysis/article-date.ts';
import { type CopyBlock, copy } from '../analysis/copy.ts';
import { isQuoted } from '../analysis/quotes.ts';
import {
  type Day,
  daysBetween,
  daysInMonth,
  monthNumber,
  nearestYear,
  WEEKDAYS,
  weekdayOf,
} from '../article/dates.ts';
import { sign } from '../article/lexicon.ts';
import { proseAnalysis } from '../article/memo.ts';
import type { Span } from '../article/span.ts';
import { type Tokens, tokens } from '../article/tokens.ts';
import { defineRule, type Fix } from './rule.ts';

// Without a year, a date is the nearest one; further off than this, the copy may mean another year.
const FAR = 100;
// Before it, calendars differed from country to country.
const EARLIEST_YEAR = 1900;

export const weekdayDate = defineRule({
  id: 'weekday-date',
  summary: 'The day of the week and the date do not go together.',
  severity: 'warning',
  fixable: true,
  messages: {
    wrongDay: '{date} is a {actual}, not a {written}.',
    noSuchDate: '{date} does not exist: {month} has {days} days.',
  },
  *check(article) {
    const { blocks, ofBlocks } = article.get(copy);
    for (const [i, dates] of ofBlocks.having(writtenDates)) {
      const block = blocks[i] as CopyBlock;
      const { text } = block.prose;
      for (const found of dates) {
        const place = block.prose.toArticle(found);
        if (isQuoted(article, block, found.start)) continue;
        const reference = article.get(articleDate);
        const day = resolve(found, reference);
        if (day === null) continue;
        if (day.day > daysInMonth(day.year, day.month)) {
          const month = text.slice(found.monthName.start, found.monthName.end);
          yield {
            ...place,
            messageId: 'noSuchDate',
            data: {
              date: `${MONTHS[day.month - 1]} ${day.day}`,
              month,
              days: daysInMonth(day.year, day.month),
            },
          };
          continue;
        }
        const actual = weekdayOf(day);
        if (actual === found.weekday) continue;
        const toArticle = (span: Span): Span => block.prose.toArticle(span);
        yield {
          ...place,
          messageId: 'wrongDay',
          data: {
            date: `${MONTHS[day.month - 1]} ${day.day}, ${day.year}`,
            actual: WEEKDAYS[actual],
            written: WEEKDAYS[found.weekday],
          },
          fixes: [renameDay(found, text, actual, toArticle), ...moveDate(found, day, toArticle)],
        };
      }
    }
  },
});

interface WrittenDate extends Span {
  readonly weekday: number;
  readonly weekdayName: Span;
  readonly monthName: Span;
  readonly dayNumber: Span;
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAY = String.raw`(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)(?=[.,]))\.?`;
const LINK = String.raw`(?:\s+(?:morning|afternoon|evening|night|noon))?(?:,\s*|\s+\(|\s+)(?:the\s+)?`;
const MONTH = String.raw`(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?`;
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)`;
const YEAR = String.raw`(?:,?\s+(?<year>(?:19|20)\d\d)(?![\d%]|[.,]\d|\s+\p{Ll}{4,}s\b))?`;
const MONTH_FIRST = new RegExp(String.raw`(?<!\bThe\s)\b${WEEKDAY}${LINK}${MONTH}\s+${DAY}${YEAR}`, 'dgu');
const DAY_FIRST = new RegExp(
  String.raw`(?<!\bThe\s)\b${WEEKDAY}${LINK}${DAY}(?:\s+of)?\s+${MONTH}${YEAR}`,
  'dgu',
);

const writtenDates = proseAnalysis('weekdays with dates', (text, memo): readonly WrittenDate[] =>
  mayDate(text, memo.get(tokens, text)) ? [...datesIn(text)] : NONE,
);

const NONE: readonly WrittenDate[] = [];

// Words of small letters are no weekdays in copy that is to be read.
const WEEKDAY_SIGN = sign((token, plain) => !plain && /(?:day|Sun|Mon|Tue|Wed|Thu|Fri|Sat)/.test(token));
// "day afternoon (the September 30": as far as a date stands behind its weekday.
const REACH = 40;

/** A weekday with a digit close behind: cheap, and generous. */
function mayDate(text: string, { numbers, ends, words, signs }: Tokens): boolean {
  if ((signs & WEEKDAY_SIGN) === 0) return false;
  for (let t = 0; t < numbers.length; t++) {
    if ((words.signsOf(numbers[t] as number) & WEEKDAY_SIGN) === 0) continue;
    const end = ends[t] as number;
    if (hasDigit(text, end, Math.min(text.length, end + REACH))) return true;
  }
  return false;
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) return true;
  }
  return false;
}

function* datesIn(text: string): Iterable<WrittenDate> {
  for (const pattern of [MONTH_FIRST, DAY_FIRST]) {
    for (const m of text.matchAll(pattern)) {
      const place = (name: string): Span => {
        const [start, end] = m.indices?.groups?.[name] ?? [0, 0];
        return { start, end };
      };
      const { weekday = '', month = '', day = '', year } = m.groups ?? {};
      if (Number(day) === 0) continue;
      yield {
        start: m.index,
        end: m.index + m[0].length,
        weekday: WEEKDAYS.findIndex((name) => name.startsWith(weekday.slice(0, 3))),
        weekdayName: place('weekday'),
        monthName: place('month'),
        dayNumber: place('day'),
        month: monthNumber(month),
        day: Number(day),
        year: year === undefined ? null : Number(year),
      };
    }
  }
}

/** The day meant, or null where the year is not known well enough. */
function resolve(found: WrittenDate, reference: Day | null): Day | null {
  const { month, day, year } = found;
  if (year !== null) return year < EARLIEST_YEAR ? null : { year, month, day };
  if (day > daysInMonth(2000, month)) return { year: 2001, month, day };
  if (reference === null) return null;
  const nearest = nearestYear(month, day, reference);
  return Math.abs(daysBetween(reference, nearest)) <= FAR ? nearest : null;
}

/** "Tues." becomes "Sun.", "Tuesday" becomes "Sunday". */
function renameDay(found: WrittenDate, text: string, actual: number, toArticle: (span: Span) => Span): Fix {
  const written = text.slice(found.weekdayName.start, found.weekdayName.end);
  const name = WEEKDAYS[actual] as string;
  const renamed = written.endsWith('day')
    ? name
    : name.slice(0, written.length > 3 && /^T/.test(name) ? 4 : 3);
  return {
    title: `Make it ${name}`,
    safe: false,
    edits: [{ ...toArticle(found.weekdayName), text: renamed }],
  };
}

/** The weekday may be right and the date a slip: the nearest such day of the same month. */
function moveDate(found: WrittenDate, day: Day, toArticle: (span: Span) => Span): Fix[] {
  const ahead = (found.weekday - weekdayOf(day) + 7) % 7;
  const moved = day.day + (ahead > 3 ? ahead - 7 : ahead);
  if (moved < 1 || moved > daysInMonth(day.year, day.month)) return [];
  return [
    {
      title: `Make it ${MONTHS[day.month - 1]} ${moved}`,
      safe: false,
      edits: [{ ...toArticle(found.dayNumber), text: String(moved) }],
    },
  ];
}
