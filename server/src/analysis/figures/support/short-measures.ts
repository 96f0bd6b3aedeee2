import { type Draft, draft, type Figure } from '../figure.ts';
import { SCALE_LETTERS, SCALES } from '../words/numbers.ts';
import { UNIT_BY_SYMBOL } from '../words/units.ts';

// Symbols of units as notes cut them short, where they may also stand behind a space. Some stand for two.
export const SHORT_UNITS: Readonly<Record<string, readonly string[]>> = Object.assign(
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
  /(?<![\p{L}\d.,:])(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,4})?|\d{1,12}(?:[.,]\d{1,4})?)([ -]?)(km\/h|m\/s|\p{L}{1,6}|['’′"”″])(?![\p{L}\d])(?: (\p{L}{1,6})(?![\p{L}\d]))?/gu;

/**
 * Numbers with a unit or a scale cut short: "140 m", "98k", "40k cfs", "3.2k ac". One that may be read in two ways
 * ("60 m") gives both, the likelier first.
 */
export function shortMeasures(text: string): Figure[] {
  if (!/\d/.test(text)) return [];
  const out: Draft[] = [];
  NUMBER_AND_WORDS.lastIndex = 0;
  for (let found = NUMBER_AND_WORDS.exec(text); found !== null; found = NUMBER_AND_WORDS.exec(text)) {
    const match = found;
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
    const scale = SCALES.get(first.toLowerCase()) ?? SCALE_LETTERS.get(first.toLowerCase());
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
    if (first === 'c') for (const currency of ['USD', 'EUR']) add('money', currency, 0.01);
  }
  return out;
}

const SPACE = 32;
const clean = (value: number): number => Number(value.toPrecision(12));

/** The first reading of a number that the scan found bare: "98 k", "140 m"; the scan reads no more than the number. */
export const spelledOut = (figure: Figure, measures: readonly Figure[]): Figure | null =>
  measures.find(({ start, end }) => start === figure.start && end > figure.end) ?? null;

/** "51m" by itself may be metres or millions: the second reading, or null. */
export const inMillions = (figure: Figure): Figure | null =>
  figure.unit === 'm' && /\dm$/.test(figure.text) && figure.value !== null
    ? { ...figure, kind: 'count', unit: null, value: figure.value * 1e6, step: figure.step * 1e6 }
    : null;
