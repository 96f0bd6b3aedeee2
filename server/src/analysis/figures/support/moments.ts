import type { Figure } from '../figure.ts';

const NUMERIC_DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;

/** What a date or a time may stand for: 02/11 is a day in February or in November, 5:30 one in the morning or evening. */
export function momentsOf({ iso, text }: Figure): readonly string[] {
  if (iso === null) return [];
  const [year, month = '', day = ''] = iso.split('-');
  if (NUMERIC_DATE.test(text) && Number(day) <= 12) return [iso, `${year}-${day}-${month}`];
  const hour = iso.startsWith('T') ? Number(iso.slice(1, 3)) : 24;
  if (hour >= 1 && hour <= 12 && !/[ap]\.?\s?m/i.test(text) && !/^(?:noon|mid)/i.test(text)) {
    return [iso, `T${String((hour % 12) + 12).padStart(2, '0')}${iso.slice(3)}`];
  }
  return [iso];
}

/** Dates and times: the same, or one the less exact form of the other ("2024", "Nov. 2", "Nov. 2, 2024", "the 2020s"). */
export function sameMoment(copy: string, source: string): boolean {
  if (copy === source) return true;
  if (copy.startsWith('T') || source.startsWith('T')) return false;
  const a = copy.split('/');
  const b = source.split('/');
  if (a.length > 1) return a.every((end) => b.some((other) => sameMoment(end, other)));
  if (b.length > 1) return b.some((end) => sameMoment(copy, end));
  if (copy.endsWith('X')) return source.startsWith(copy.slice(0, 3));
  if (copy.startsWith('--')) return source.endsWith(copy.slice(1)) && source.length > 4;
  if (source.startsWith('--')) return copy.length === 10 && copy.endsWith(source.slice(1));
  return source.startsWith(copy);
}

/** Minutes from one time of day to another; infinite for dates. */
export function minutesBetween(a: string, b: string): number {
  const minutes = (iso: string): number =>
    /^T\d\d:\d\d/.test(iso) ? Number(iso.slice(1, 3)) * 60 + Number(iso.slice(4, 6)) : Number.NaN;
  const gap = Math.abs(minutes(a) - minutes(b));
  return Number.isNaN(gap) ? Number.POSITIVE_INFINITY : gap;
}
