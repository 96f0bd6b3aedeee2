import type { Tokens } from '../../../article/tokens.ts';
import { type Draft, draft, type Figure, twoDigits } from '../figure.ts';
import { MONTHS } from '../words/times.ts';
import { fullYear } from '../years.ts';
import { type Form, Forms, type Place } from './forms.ts';
import { isNote, isTerse } from './notes.ts';

/** Days, years and times that notes cut short: "FY26", "sold 88", "2 Mar 26", "21,22,28 Apr", "reopened 1425". */
export const shortDates = (text: string, of: Tokens): Figure[] =>
  (isNote(text) || isTerse(text) ? NOTED : DATES).in(text, of);

function moment(place: Place, kind: 'date' | 'time', iso: string): Draft {
  const figure = draft(place, place, kind, null, null, 1, 'digits');
  figure.iso = iso;
  return figure;
}

const year = (place: Place, short: string): Draft => moment(place, 'date', String(fullYear(Number(short))));

function day(place: Place, short: string, month: number, date: number): Draft[] {
  if (month < 1 || month > 12 || date < 1 || date > 31) return [];
  return [moment(place, 'date', `${fullYear(Number(short))}-${twoDigits(month)}-${twoDigits(date)}`)];
}

/** Each by itself, and as the bare number that it is behind another in copy: "April 21, 22 and 28". */
function listed(place: Place, days: string, name: string): Draft[] {
  const month = MONTHS.get(name.toLowerCase());
  if (month === undefined) return [];
  return (days.match(/\d{1,2}/g) ?? []).flatMap((date) => [
    moment(place, 'date', `--${twoDigits(month)}-${twoDigits(date)}`),
    draft(place, place, 'other', Number(date), null, 1, 'digits'),
  ]);
}

const OF_DATES: readonly Form[] = [
  {
    // "FY26", "Q4-24", "Q3 28", "H1'26"
    sign: /fy|[qh][1-4]/i,
    words: /\b(?:FY|[QH][1-4])[ '’-]?(\d{2})(?![\d%]|[.,]\d|\p{L})/gu,
    read: (place, [, short = '']) => [year(place, short)],
  },
  {
    // "2 Mar 26"
    sign: /\d/,
    words: /(?<![\d.,])(\d{1,2})[ -]([A-Z][a-z]{2,8})\.?[ -]['’]?(\d{2})(?![\d:%]|[.,]\d| ?\p{L})/gu,
    read: (place, [, date = '', month = '', short = '']) =>
      day(place, short, MONTHS.get(month.toLowerCase()) ?? 0, Number(date)),
  },
  {
    // "dob 3.9.88"
    sign: /\.\d{1,2}\.\d/,
    words: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/g,
    read: (place, [, date = '', month = '', short = '']) => day(place, short, Number(month), Number(date)),
  },
  {
    // "21,22,28 Apr"
    sign: /\d/,
    words: /(?<![\d.,])(\d{1,2}(?:(?:, ?| ?& ?| and |\/)\d{1,2}){1,8}) ([A-Z][a-z]{2,8})(?!\p{L})/gu,
    read: (place, [, days = '', month = '']) => listed(place, days, month),
  },
  {
    // "Apr 21, 22, 28"
    sign: /\d/,
    words: /\b([A-Z][a-z]{2,8})\.? (\d{1,2}(?:(?:, ?| ?& ?| and |\/)\d{1,2}){1,8})(?!\d)/g,
    read: (place, [, month = '', days = '']) => listed(place, days, month),
  },
  {
    // "reopened 1425"
    sign: /\d{4}/,
    words:
      /(?<=\p{L}{2} )(?<!\b(?:since|from|until|till|by|[Ii]n|of|to) )([01]\d|2[0-3])([0-5]\d)(?=$|[;,.)](?!\d))/gu,
    read: (place, [, hour = '', minute = '']) => [moment(place, 'time', `T${hour}:${minute}`)],
  },
];

const DATES = new Forms(OF_DATES);

const NOTED = new Forms([
  ...OF_DATES,
  {
    // "eff 1/7": the first of July, or the seventh of January
    sign: /\//,
    words:
      /\b(?:eff|from|on|by|until|till?|due|starts?|opens?|closes?|ends?|wef)\.? (\d{1,2})\/(\d{1,2})(?![\d/%])/gi,
    read: (place, [, a = '', b = '']) =>
      [
        [a, b],
        [b, a],
      ].flatMap(([month = '', date = '']) =>
        Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31
          ? [moment(place, 'date', `--${twoDigits(Number(month))}-${twoDigits(Number(date))}`)]
          : [],
      ),
  },
  {
    // "lowest since 08", "-15% on 23"
    sign: /\d\d/,
    words: /\b(?:since|in|on|vs|from|by) (\d{2})(?![\d.,:%]|\s?\p{L})/gu,
    read: (place, [, short = '']) => [year(place, short)],
  },
  {
    // "FID May 26"
    sign: /\d\d/,
    words: /(?<!\d )(?<!\p{L})([A-Z][a-z]{2,8}) (\d{2})(?=$|[;:,.)](?!\d))/gu,
    read: (place, [, name = '', short = '']) => {
      const month = MONTHS.get(name.toLowerCase());
      return month === undefined
        ? []
        : [moment(place, 'date', `${fullYear(Number(short))}-${twoDigits(month)}`)];
    },
  },
  {
    // "4 by 79; sold 88", "guide 26:"
    sign: /\d\d/,
    words: /(?<=(\p{L}{1,9})[ (])(\d{2})(?=$|[;:,.)](?!\d)| [£$€(])/gu,
    read: (place, [, before = '', short = '']) =>
      MONTHS.get(before.toLowerCase()) === undefined ? [year(place, short)] : [],
  },
]);
