import type { Tokens } from '../../../article/tokens.ts';
import { type Draft, draft, type Figure, twoDigits } from '../figure.ts';
import { NUMBER_WORDS } from '../words/numbers.ts';
import { UNITS } from '../words/units.ts';
import { Forms, type Place } from './forms.ts';
import { SHORT_UNITS } from './short-measures.ts';

/** Figures that notes write as nobody writes copy: "M6.1", "2:04:31", "FG 18/24", "3h20". */
export const shortForms = (text: string, of: Tokens): Figure[] => FORMS.in(text, of);

const made = (place: Place, kind: Figure['kind'], value: number, unit: string | null): Draft =>
  draft(place, place, kind, value, unit, 1, 'digits');

function moment(place: Place, iso: string): Draft {
  const time = draft(place, place, 'time', null, null, 1, 'digits');
  time.iso = iso;
  return time;
}

/** A time that something took: in all, and hours, minutes and seconds as copy gives them one by one. */
function took(place: Place, hours: number, minutes: number, seconds: string): Draft[] {
  const last = made(place, 'duration', Number(seconds), 's');
  const all = made(place, 'duration', hours * 3600 + minutes * 60 + Number(seconds), 's');
  last.step = all.step = 10 ** -(seconds.split('.')[1]?.length ?? 0);
  const out = [last, all];
  if (minutes > 0) out.push(made(place, 'duration', minutes, 'min'));
  if (hours > 0) out.push(made(place, 'duration', hours, 'h'));
  // Copy that gives hundredths away is read as a time of day.
  if (hours === 0 && minutes < 24) out.push(moment(place, `T${twoDigits(minutes)}:${seconds.slice(0, 2)}`));
  return out;
}

const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/;

const FORMS = new Forms([
  {
    // "2:04:31"
    sign: /:/,
    words: /(?<![\d:.])(\d{1,2}):([0-5]\d):([0-5]\d(?:\.\d{1,3})?)(?![\d:])/g,
    read: (place, [, h = '', min = '', s = '']) => took(place, Number(h), Number(min), s),
  },
  {
    // "1:58.2"; "14:32" may be a time of day as well
    sign: /:/,
    words: /(?<![\d:.])(\d{1,2}):([0-5]\d(?:\.\d{1,3})?)(?![\d:])/g,
    read: (place, [, min = '', s = '']) => took(place, 0, Number(min), s),
  },
  {
    // "M6.1", "W11", "F41"
    sign: /[mwlfyn]\d/i,
    words: /(?<![\p{L}\d])[MWLFYN](\d{1,2}(?:\.\d)?)(?![\p{L}\d.])/gu,
    read: (place, [, number = '']) => [made(place, 'other', Number(number), null)],
  },
  {
    // "18/24", "18-24 FG"
    sign: /^[/-]$|\d[/-]\d/,
    words: /(?<![\d/.-])(\d{1,3})[/-](\d{1,3})(?![\d/-]|\.\d)/g,
    read: (place, [, part = '', whole = '']) => outOf(place, Number(part), Number(whole)),
  },
  {
    // "1200-1300 staff", "closed 2100-0500": what would be years in copy
    sign: /^[-–]$|\d[-–]\d/,
    words: /(?<![\d.,/-])(\d{3,6}) ?[-–] ?(\d{3,6})(?![\d/-]|[.,]\d)/g,
    read: (place, [, low = '', high = '']) => [
      ...between(place, Number(low), Number(high)),
      ...[low, high].flatMap((time) =>
        CLOCK.test(time) ? moment(place, `T${time.slice(0, 2)}:${time.slice(2)}`) : [],
      ),
    ],
  },
  {
    // "quake 0412 local", "1630Z"
    sign: /\d{4}/,
    words:
      /(?<![\d.,:])(?:([01]\d|2[0-3])([0-5]\d)(?= ?(?:local|LT|Z|hours)\b)|(0\d)([0-5]\d)(?![\d:]|[.,]\d))/g,
    read: (place, [, h, min, hour = h, minute = min]) => [moment(place, `T${hour}:${minute}`)],
  },
  {
    // "+0.3 m/m", "2.1 yoy"
    sign: /\/|mom\b|qoq\b|yoy\b/i,
    words: /(?<![\d.,])(\d{1,3}(?:\.\d{1,2})?) ?(?:m\/m|q\/q|y\/y|mom|qoq|yoy)\b/gi,
    read: (place, [, number = '']) => [made(place, 'percent', Number(number), '%')],
  },
  {
    // "n=2000"
    sign: /=/,
    words: /\bn ?= ?(\d{1,3}(?:,\d{3})|\d{1,6})\b/gi,
    read: (place, [, number = '']) => [made(place, 'count', Number(number.replace(',', '')), null)],
  },
  {
    // "3h20"
    sign: /h\d\d/i,
    words: /(?<![\p{L}\d.])(\d{1,2})h([0-5]\d)(?:m|min)?(?![\p{L}\d])/gu,
    read: (place, [, h = '', min = '']) => [
      made(place, 'duration', Number(h), 'h'),
      made(place, 'duration', Number(min), 'min'),
      made(place, 'duration', Number(h) * 60 + Number(min), 'min'),
    ],
  },
  {
    // "51Y 49N"
    sign: /(?:^|\d)[yn](?![a-z\d])/i,
    words: /(?<![\p{L}\d.,])(\d{1,3})[YN](?![\p{L}\d])/gu,
    read: (place, [, number = '']) => [made(place, 'other', Number(number), null)],
  },
  {
    // "2y 8m": a sentence of a court
    sign: /(?:^|\d)y(?:rs?)?(?![a-z])/i,
    words: /(?<![\p{L}\d.])(\d{1,2}) ?y(?:rs?)? ?(\d{1,2}) ?m(?:o|os|ths?)?(?![\p{L}\d])/gu,
    read: (place, [, years = '', months = '']) => [
      made(place, 'duration', Number(years), 'y'),
      made(place, 'duration', Number(months), 'month'),
      made(place, 'duration', Number(years) * 12 + Number(months), 'month'),
    ],
  },
  {
    // "60/40": shares of a whole
    sign: /^[/-]$|\d[/-]\d/,
    words: /(?<![\d/.-])(\d{2})[/-](\d{2})(?![\d/%-]|[.,]\d)/g,
    read: (place, [, a = '', b = '']) =>
      Number(a) + Number(b) === 100 ? [a, b].map((share) => made(place, 'percent', Number(share), '%')) : [],
  },
  {
    // "Hundred and forty on the night", as somebody says it who leaves out the "a"
    sign: /hundred|thousand/i,
    words: /(?:^|[.!?:;,“"] ?)(hundred|thousand)(?: and)? ([a-z]{3,9}(?:[- ][a-z]{3,5})?)\b/gi,
    read: (place, [, scale = '', rest = '']) => {
      const [tens = '', unit = ''] = rest.toLowerCase().split(/[- ]/);
      const more = NUMBER_WORDS.get(tens);
      const last = NUMBER_WORDS.get(unit) ?? 0;
      const base = scale.toLowerCase() === 'hundred' ? 100 : 1000;
      return more === undefined ? [] : [made(place, 'other', base + more + (last < 10 ? last : 0), null)];
    },
  },
  {
    // "11 sitting days"
    sign: /sitting|working|trading|school|calendar|consecutive|straight|business|full|match/i,
    words:
      /(?<![\d.,])(\d{1,3}) (?:sitting|working|trading|school|calendar|consecutive|straight|business|full|match) (day|week|month|year|hour)s\b/gi,
    read: (place, [, number = '', word = '']) => {
      const unit = UNITS.get(word.toLowerCase());
      return unit === undefined ? [] : [made(place, 'duration', Number(number), unit.symbol)];
    },
  },
  {
    // "6x1 nm", "80 × 40 m"
    sign: /(?:^|\d)[x×](?![a-z])/i,
    words: /(?<![\p{L}\d.,])(\d{1,4}(?:\.\d)?) ?[x×] ?(\d{1,4}(?:\.\d)?) ?(\p{L}{1,3})(?![\p{L}\d])/gu,
    read: (place, [, a = '', b = '', unit = '']) =>
      (SHORT_UNITS[unit] ?? []).flatMap((symbol) =>
        [a, b].map((side) => made(place, 'measure', Number(side), symbol)),
      ),
  },
]);

function between(place: Place, low: number, high: number): Draft[] {
  if (low >= high) return [];
  const range = made(place, 'count', low, null);
  range.valueMax = high;
  return [range];
}

function outOf(place: Place, part: number, whole: number): Draft[] {
  if (part < 1 || part >= whole || whole < 5) return [];
  const share = made(place, 'ratio', part / whole, null);
  share.parts = { part, whole };
  return [share];
}
