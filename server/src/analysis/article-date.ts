import { analysis } from '../article/article.ts';
import { type Day, daysInMonth, monthNumber } from '../article/dates.ts';
import { frontMatter } from './front-matter.ts';

// Lines above the story that say when it was published.
const TOP = 15;
const LONGEST = 80;
const ISO = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;
const MONTH_FIRST = /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2,8})\.?,?\s+((?:19|20)\d\d)\b/;
const SAYS_WHEN =
  /^\W*(?:(?:first\s+)?(?:published|updated|posted|last (?:updated|modified)|date)\b|(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:sun|mon|tue|wed|thu|fri|sat)\w*\.?),?\s|[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+[A-Z][a-z]{2,8}\.?\s+\d{4}|\d{4}-\d\d-\d\d)/i;

/** "LONDON, Aug. 15, 2022 (Newswire) -", "Belém, Brazil, Nov 21, 2025 (AFP) –", "NEW DELHI, 3 March 2024 /PRNewswire/ --". */
const DATELINE =
  /^\p{Lu}[\p{L}.'’ -]{1,40}(?:, [\p{L}.'’ -]{2,30}){0,2}, ((?:[A-Z][a-z]{2,8}\.? \d{1,2},? |\d{1,2} [A-Z][a-z]{2,8}\.?,? )(?:19|20)\d\d),?(?: ?(?:\([^()]{2,40}\)|\/[\w -]{2,30}\/))? ?(?:-{1,2}|–|—) ?\S/u;
const DATELINE_ENDS = 160;

/** The day the piece was written or published, where its head or its front matter says so in full. */
export const articleDate = analysis('articleDate', (article): Day | null => {
  const stated = article.get(frontMatter).date;
  if (stated !== undefined) return readDay(stated);
  for (const line of article.lines.slice(0, TOP)) {
    const content = article.text.slice(line.start, Math.min(line.end, line.start + DATELINE_ENDS));
    const said = DATELINE.exec(content)?.[1] ?? null;
    const isShort = line.end - line.start <= LONGEST;
    const day = said !== null ? readDay(said) : isShort && SAYS_WHEN.test(content) ? readDay(content) : null;
    if (day !== null) return day;
  }
  return null;
});

function readDay(text: string): Day | null {
  const iso = ISO.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst)
    return valid(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst && valid(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]));
}

const valid = (year: number, month: number, day: number): Day | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
