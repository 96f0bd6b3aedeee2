import { type Draft, draft, type Figure } from '../figure.ts';
import { SCALE_LETTERS, SCALES, UNIT_BY_SYMBOL } from '../units.ts';
import { type Form, figuresIn, type Place } from './forms.ts';

/** Figures that notes write as nobody writes copy: "M6.1", "2:04:31", "FG 18/24", "3h20". */
export const shortForms = (text: string): Figure[] => figuresIn(text, FORMS);

// Symbols of units as notes cut them short, where they may also stand behind a space. Some stand for two.
const SHORT_UNITS: Readonly<Record<string, readonly string[]>> = Object.assign(
  Object.create(null) as object,
  {
    m: ['m', 'min'],
    k: ['km'],
    K: ['km'],
    h: ['h'],
    s: ['s'],
    d: ['d'],
    w: ['week'],
    y: ['y'],
    mo: ['month'],
    mos: ['month'],
    mth: ['month'],
    mths: ['month'],
    in: ['in'],
    "'": ['ft'],
    '’': ['ft'],
    '′': ['ft'],
    '"': ['in'],
    '”': ['in'],
    '″': ['in'],
    ac: ['ac'],
    acs: ['ac'],
    ha: ['ha'],
    C: ['°C'],
    F: ['°F'],
    g: ['g'],
    kg: ['kg'],
    t: ['t', 'ton'],
    T: ['t', 'ton'],
    kt: ['kn'],
    kts: ['kn'],
    gal: ['gal'],
    gals: ['gal'],
    l: ['L'],
    L: ['L'],
    ltr: ['L'],
    bbl: ['bbl'],
    bbls: ['bbl'],
    b: ['bbl'],
    cfs: ['ft³'],
    cumecs: ['m³'],
    af: ['acre-ft'],
    cusecs: ['ft³'],
    nm: ['nmi'],
    W: ['W'],
    V: ['V'],
    kph: ['km/h', 'km'],
    kmh: ['km/h', 'km'],
    'km/h': ['km/h', 'km'],
    'm/s': ['m/s', 'm'],
  },
) as Readonly<Record<string, readonly string[]>>;
// A thousand or a million of them has a symbol of its own.
const LARGE_UNITS: Readonly<Record<string, readonly [symbol: string, times: number]>> = Object.assign(
  Object.create(null) as object,
  {
    kt: ['t', 1e3],
    Mt: ['t', 1e6],
    mt: ['t', 1e6],
    kb: ['bbl', 1e3],
    mb: ['bbl', 1e6],
    bpd: ['bbl', 1],
    kbpd: ['bbl', 1e3],
    mbpd: ['bbl', 1e6],
    koz: ['oz', 1e3],
    Moz: ['oz', 1e6],
    maf: ['acre-ft', 1e6],
  },
) as Readonly<Record<string, readonly [symbol: string, times: number]>>;

const NUMBER_AND_WORDS =
  /(?<![\p{L}\d.,:])(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,4})?|\d{1,12}(?:[.,]\d{1,4})?)( ?)(km\/h|m\/s|\p{L}{1,6}|['’′"”″])(?![\p{L}\d])(?: (\p{L}{1,6})(?![\p{L}\d]))?/gu;

/**
 * Numbers with a unit or a scale cut short: "140 m", "98k", "40k cfs", "3.2k ac". One that may be read in two ways
 * ("60 m") gives both, the likelier first.
 */
export function shortMeasures(text: string): Figure[] {
  const out: Draft[] = [];
  for (const match of text.matchAll(NUMBER_AND_WORDS)) {
    const [, number = '', , first = '', second = ''] = match;
    const written = /^\d{1,3}(?:,\d{3})+/.test(number)
      ? number.replaceAll(',', '')
      : number.replace(',', '.');
    const value = Number(written);
    const step = 10 ** -(written.split('.')[1]?.length ?? 0);
    const end = match.index + number.length + (match[2]?.length ?? 0) + first.length;
    const add = (kind: Figure['kind'], unit: string | null, times: number, to = end): void => {
      const place = { start: match.index, end: to };
      const figure = draft(place, place, kind, clean(value * times), unit, clean(step * times), 'digits');
      figure.text = text.slice(place.start, to);
      out.push(figure);
    };
    const addIn = (symbol: string, times: number, to = end): void =>
      add(UNIT_BY_SYMBOL.get(symbol)?.dimension === 'time' ? 'duration' : 'measure', symbol, times, to);
    const scale = SCALES[first.toLowerCase()] ?? SCALE_LETTERS[first.toLowerCase()];
    const scaled = first === 't' || first === 'T' ? undefined : scale;
    // "40k cfs", "3.2k ac"
    if (scaled !== undefined)
      for (const symbol of SHORT_UNITS[second] ?? []) addIn(symbol, scaled, match.index + match[0].length);
    const [large, times] = LARGE_UNITS[first] ?? [null, 1];
    // "52,000 in 2020" are no inches.
    const isWord = first === 'in' && match[2] === ' ' && text.charCodeAt(end) === SPACE;
    const units = isWord ? [] : (SHORT_UNITS[first] ?? []);
    // "12 k marched" is a count before it is a run; "60 m" a length before it is a count.
    if (scaled !== undefined && first.toLowerCase() !== 'm') add('count', null, scaled);
    for (const symbol of units) addIn(symbol, 1);
    if (large !== null) addIn(large, times);
    if (scaled !== undefined && first.toLowerCase() === 'm') add('count', null, scaled);
    if (first === 'p') {
      add('money', 'GBP', 0.01);
      add('money', 'USD', 0.01);
    }
  }
  return out;
}

const SPACE = 32;
const clean = (value: number): number => Number(value.toPrecision(12));

const made = (place: Place, kind: Figure['kind'], value: number, unit: string | null): Draft =>
  draft(place, place, kind, value, unit, 1, 'digits');

const pad = (n: number): string => String(n).padStart(2, '0');

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
  if (hours === 0 && minutes < 24) out.push(moment(place, `T${pad(minutes)}:${seconds.slice(0, 2)}`));
  return out;
}

const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/;

const FORMS: readonly Form[] = [
  {
    // "2:04:31"
    words: /(?<![\d:.])(\d{1,2}):([0-5]\d):([0-5]\d(?:\.\d{1,3})?)(?![\d:])/g,
    read: (place, [, h = '', min = '', s = '']) => took(place, Number(h), Number(min), s),
  },
  {
    // "1:58.2"; "14:32" may be a time of day as well
    words: /(?<![\d:.])(\d{1,2}):([0-5]\d(?:\.\d{1,3})?)(?![\d:])/g,
    read: (place, [, min = '', s = '']) => took(place, 0, Number(min), s),
  },
  {
    // "M6.1", "W11", "F41"
    words: /(?<![\p{L}\d])[MWLFYN](\d{1,2}(?:\.\d)?)(?![\p{L}\d.])/gu,
    read: (place, [, number = '']) => [made(place, 'other', Number(number), null)],
  },
  {
    // "18/24", "18-24 FG"
    words: /(?<![\d/.-])(\d{1,3})[/-](\d{1,3})(?![\d/-]|\.\d)/g,
    read: (place, [, part = '', whole = '']) => outOf(place, Number(part), Number(whole)),
  },
  {
    // "1200-1300 staff", "closed 2100-0500": what would be years in copy
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
    words:
      /(?<![\d.,:])(?:([01]\d|2[0-3])([0-5]\d)(?= ?(?:local|LT|Z|hours)\b)|(0\d)([0-5]\d)(?![\d:]|[.,]\d))/g,
    read: (place, [, h, min, hour = h, minute = min]) => [moment(place, `T${hour}:${minute}`)],
  },
  {
    // "+0.3 m/m", "2.1 yoy"
    words: /(?<![\d.,])(\d{1,3}(?:\.\d{1,2})?) ?(?:m\/m|q\/q|y\/y|mom|qoq|yoy)\b/gi,
    read: (place, [, number = '']) => [made(place, 'percent', Number(number), '%')],
  },
  {
    // "n=2000"
    words: /\bn ?= ?(\d{1,3}(?:,\d{3})|\d{1,6})\b/gi,
    read: (place, [, number = '']) => [made(place, 'count', Number(number.replace(',', '')), null)],
  },
  {
    // "3h20"
    words: /(?<![\p{L}\d.])(\d{1,2})h([0-5]\d)(?:m|min)?(?![\p{L}\d])/gu,
    read: (place, [, h = '', min = '']) => [
      made(place, 'duration', Number(h), 'h'),
      made(place, 'duration', Number(min), 'min'),
      made(place, 'duration', Number(h) * 60 + Number(min), 'min'),
    ],
  },
  {
    // "51Y 49N"
    words: /(?<![\p{L}\d.,])(\d{1,3})[YN](?![\p{L}\d])/gu,
    read: (place, [, number = '']) => [made(place, 'other', Number(number), null)],
  },
  {
    // "lowest since 08", "-15% on 23"
    words: /\b(?:since|in|on|vs|from) (\d{2})(?![\d.,:%]|\s?\p{L})/gu,
    read: (place, [, year = '']) => [date(place, `${Number(year) < 50 ? 20 : 19}${year}`)],
  },
];

function between(place: Place, low: number, high: number): Draft[] {
  if (low >= high) return [];
  const range = made(place, 'count', low, null);
  range.valueMax = high;
  return [range];
}

function date(place: Place, iso: string): Draft {
  const year = draft(place, place, 'date', null, null, 1, 'digits');
  year.iso = iso;
  return year;
}

function outOf(place: Place, part: number, whole: number): Draft[] {
  if (part < 1 || part >= whole || whole < 5) return [];
  const share = made(place, 'ratio', part / whole, null);
  share.parts = { part, whole };
  return [share];
}

/**
 * "175 pax + 6 crew", "fined 25k + costs 4,200"; in notes of no more than two counts also "175 pax, 6 crew", "Dara 30 dead,
 * Pell 16 dead": what the two come to.
 */
export function sumsOfNotes(text: string, figures: readonly Figure[]): Figure[] {
  const sums: Figure[] = [];
  const two = isNote(text) && figures.filter(({ kind }) => COUNTS.has(kind)).length === 2;
  for (const [i, a] of figures.entries()) {
    const b = figures[i + 1];
    if (b === undefined || a.value === null || b.value === null) continue;
    if (a.valueMax !== null || b.valueMax !== null || !isSummed(a) || !isSummed(b)) continue;
    const between = text.slice(a.end, b.start);
    if (!PLUS.test(between) && !(two && a.unit === null && b.unit === null && JOINED.test(between))) continue;
    if (a.unit !== null && b.unit !== null && a.unit !== b.unit) continue;
    const place = { start: a.start, end: b.end };
    const [kind, unit] = a.unit === null ? [b.kind, b.unit] : [a.kind, a.unit];
    const sum = made(place, kind, a.value + b.value, unit);
    sum.text = text.slice(place.start, place.end);
    sums.push(sum);
  }
  return sums;
}

const COUNTS = new Set<Figure['kind']>(['count', 'other']);
const isSummed = ({ kind }: Figure): boolean => COUNTS.has(kind) || kind === 'money' || kind === 'measure';
const PLUS = /^(?: \p{L}{1,15}){0,2} ?(?:\+|plus) ?(?:[\p{L}]{1,15} ){0,2}$/u;
const JOINED = /^(?: \p{L}{1,15}){0,2}(?:,| and| &)(?: \p{L}{1,15}){0,2} $/u;

/** A line that is no sentence: it has no stop, or hardly any words. */
export const isNote = (text: string): boolean =>
  !/[.!?]["”’)\]]?$/.test(text) || text.split(' ', FEW_WORDS + 1).length <= FEW_WORDS;

const FEW_WORDS = 5;

/** The first reading of a number that the scan found bare: "98 k", "140 m"; the scan reads no more than the number. */
export const spelledOut = (figure: Figure, measures: readonly Figure[]): Figure | null =>
  measures.find(({ start, end }) => start === figure.start && end > figure.end) ?? null;

/** "51m" by itself may be metres or millions: the second reading, or null. */
export const inMillions = (figure: Figure): Figure | null =>
  figure.unit === 'm' && /\dm$/.test(figure.text) && figure.value !== null
    ? { ...figure, kind: 'count', unit: null, value: figure.value * 1e6, step: figure.step * 1e6 }
    : null;
