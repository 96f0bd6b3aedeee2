import { parse } from 'chrono-node/en';
import { articleDate } from '../analysis/article-date.ts';
import { copy } from '../analysis/copy.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';

/** A day, a month or a year that the copy names by its distance from the day it was written. */
export interface RelativeDate extends Span {
  /** In full: "Friday, 31 October 2025". */
  readonly means: string;
}

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MANY = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})';
// A bare weekday is left alone: whether it is to come or gone by, its verb tells. So is "next Friday", which is this
// week's to some and next week's to others.
const RELATIVE = new RegExp(
  `\\b(?:yesterday|tomorrow|last ${DAY}|(?:last|next) (?:month|year)|${MANY} (?:day|week|month|year)s? ago)\\b`,
  'gi',
);

/** What such words mean, told from the day of the article; none where the article does not say it. In order. */
export function relativeDates(article: Article): RelativeDate[] {
  const written = article.get(articleDate);
  if (written === null) return [];
  const { year, month, day } = written;
  const reference = { instant: new Date(Date.UTC(year, month - 1, day, 12)), timezone: 0 };
  return article.get(copy).paragraphs.flatMap(({ prose }) =>
    Array.from(prose.text.matchAll(RELATIVE)).flatMap((match): RelativeDate[] => {
      const [read] = parse(match[0], reference);
      if (read === undefined) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      return [{ ...prose.toArticle(span), means: inFull(read.start.date(), match[0]) }];
    }),
  );
}

/** As exactly as the words are: "three years ago" is no particular day. */
function inFull(date: Date, words: string): string {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(date);
  const year = part({ year: 'numeric' });
  if (/years?\b/i.test(words)) return year;
  const month = `${part({ month: 'long' })} ${year}`;
  return /months?\b/i.test(words)
    ? month
    : `${part({ weekday: 'long' })}, ${part({ day: 'numeric' })} ${month}`;
}
