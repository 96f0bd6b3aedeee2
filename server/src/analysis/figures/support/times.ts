import type { Figure } from '../figure.ts';
import type { Lexeme } from '../lexeme.ts';
import { MONTHS } from '../words/times.ts';
import type { Item } from './clauses.ts';

const QUARTERS: Readonly<Record<string, string>> = { first: 'q1', second: 'q2', third: 'q3', fourth: 'q4' };

/** The times that a word gives away: "2020", "November", "quarter" behind "third", "Q3". */
export function timesOf(lexeme: Lexeme, before: Item | undefined): string[] {
  const { lower, text } = lexeme;
  if (/^(?:1[89]|20)\d\d$/.test(text)) return [`y${text}`];
  if (/^q[1-4]$/.test(lower)) return [lower];
  if (lower === 'quarter') {
    const quarter = QUARTERS[before?.lexeme.lower ?? ''];
    return quarter === undefined ? [] : [quarter];
  }
  const month = text === lower ? undefined : MONTHS.get(lower);
  return month === undefined ? [] : [`m${month}`];
}

export function datesOf(figure: Figure | undefined): string[] {
  if (figure?.kind !== 'date' || figure.iso === null) return [];
  const { iso } = figure;
  if (iso.includes('/') || iso.endsWith('X')) return [`y${iso}`];
  const month = /^(?:\d{4}|-)-(\d\d)/.exec(iso)?.[1];
  const times = /^\d{4}/.test(iso) ? [`y${iso.slice(0, 4)}`] : [];
  if (month !== undefined) times.push(`m${Number(month)}`);
  return times;
}
