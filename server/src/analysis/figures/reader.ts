import { nth } from '../../article/nth.ts';
import type { Lexeme } from './lexeme.ts';
import { isMark, isRaceMile, type Numeral, touches } from './numerals.ts';
import {
  CURRENCY_CODES,
  CURRENCY_NATIONS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  currencyOfCode,
  SIGN_PREFIXES,
} from './words/currencies.ts';
import { tableSign } from './words/table-signs.ts';
import { UNITS, type Unit } from './words/units.ts';

/** What stands right after a number and says what it measures. */
export type Measure =
  | { readonly kind: 'percent'; readonly unit: '%' | 'pp' | 'bp'; readonly to: number }
  | { readonly kind: 'points'; readonly to: number }
  | { readonly kind: 'times'; readonly to: number }
  | { readonly kind: 'money'; readonly unit: string; readonly worth: number; readonly to: number }
  | { readonly kind: 'measure'; readonly unit: Unit; readonly to: number };

export const isDash = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && lexeme.kind === 'mark' && '-‐‑–—−'.includes(lexeme.text);

export const isCapital = (lexeme: Lexeme | undefined): boolean => {
  if (lexeme?.kind !== 'word') return false;
  const first = lexeme.text.charCodeAt(0);
  return (first >= 65 && first <= 90) || (first >= 0xc0 && lexeme.text[0] !== lexeme.lower[0]);
};

/** Steps over a hyphen that joins a number to its unit ("six-foot"). */
const afterHyphen = (lexemes: readonly Lexeme[], at: number): number =>
  isMark(lexemes[at], '-') &&
  touches(nth(lexemes, at - 1), lexemes[at]) &&
  touches(lexemes[at], lexemes[at + 1])
    ? at + 1
    : at;

/** The unit at lexeme `at`, right after `numeral`; a hyphen may come between. */
export function measureAt(lexemes: readonly Lexeme[], at: number, numeral: Numeral): Measure | null {
  const i = afterHyphen(lexemes, at);
  const lexeme = lexemes[i];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'mark') return markUnit(lexemes, i);
  if (lexeme.kind !== 'word' || !(lexeme.is(MEASURES) || isCapital(lexeme))) return null;
  return (
    percentAt(lexemes, i) ??
    timesAt(lexemes, i) ??
    (isCapitalCent(lexeme) ? null : moneyAfter(lexemes, i, numeral)) ??
    unitAt(lexemes, i, numeral)
  );
}

const isPrime = (mark: string): boolean => mark === "'" || mark === '’' || mark === '′';

const isCapitalCent = (lexeme: Lexeme): boolean => lexeme.text === 'Cent';

function markUnit(lexemes: readonly Lexeme[], i: number): Measure | null {
  const { text } = lexemes[i] as Lexeme;
  if (text === '%') return { kind: 'percent', unit: '%', to: i + 1 };
  if (text === '€' || text === '£' || text === '₽')
    return { kind: 'money', unit: CURRENCY_SIGNS.get(text) as string, worth: 1, to: i + 1 };
  if (
    isPrime(text) &&
    touches(nth(lexemes, i - 1), lexemes[i]) &&
    lexemes[i + 1]?.kind === 'number' &&
    touches(lexemes[i], lexemes[i + 1])
  )
    return { kind: 'measure', unit: UNITS.get('ft') as Unit, to: i + 1 };
  if (
    (text === '"' || text === '”' || text === '″') &&
    isPrime(nth(lexemes, i - 2)?.text ?? '') &&
    nth(lexemes, i - 3)?.kind === 'number'
  )
    return { kind: 'measure', unit: UNITS.get('inch') as Unit, to: i + 1 };
  if (text === '¢') return { kind: 'money', unit: 'USD', worth: 0.01, to: i + 1 };
  if (text === '°' || text === 'º' || text === '˚') {
    const scale = lexemes[i + 1]?.lower;
    const unit = UNITS.get(scale === 'c' || scale === 'f' ? `°${scale}` : '°') as Unit;
    return { kind: 'measure', unit, to: i + (unit.symbol === '°' ? 1 : 2) };
  }
  if (text === '℃' || text === '℉')
    return { kind: 'measure', unit: UNITS.get(text === '℃' ? '°c' : '°f') as Unit, to: i + 1 };
  return null;
}

function percentAt(lexemes: readonly Lexeme[], i: number): Measure | null {
  const { lower } = lexemes[i] as Lexeme;
  const next = lexemes[afterHyphen(lexemes, i + 1)]?.lower;
  switch (lower) {
    case 'percent':
    case 'pct':
    case 'percentage':
      if (next === 'point' || next === 'points')
        return { kind: 'percent', unit: 'pp', to: afterHyphen(lexemes, i + 1) + 1 };
      return lower === 'percentage' ? null : { kind: 'percent', unit: '%', to: i + 1 };
    case 'pc':
      return lexemes[i]?.text === 'pc' && nth(lexemes, i - 1)?.kind === 'number'
        ? { kind: 'percent', unit: '%', to: i + 1 }
        : null;
    case 'per':
      return next === 'cent' ? { kind: 'percent', unit: '%', to: i + 2 } : null;
    case 'basis':
      return next === 'points' || next === 'point'
        ? { kind: 'percent', unit: 'bp', to: afterHyphen(lexemes, i + 1) + 1 }
        : null;
    case 'bp':
    case 'bps':
      return { kind: 'percent', unit: 'bp', to: i + 1 };
    case 'pp':
    case 'ppt':
      return { kind: 'percent', unit: 'pp', to: i + 1 };
    case 'points':
    case 'point':
    case 'pts':
      return { kind: 'points', to: i + 1 };
    default:
      return null;
  }
}

const AFTER_TIMES = new Set(
  'as the that what more higher larger bigger greater less faster likelier worse better size'.split(' '),
);

function timesAt(lexemes: readonly Lexeme[], i: number): Measure | null {
  const { lower } = lexemes[i] as Lexeme;
  if (lower === 'fold') return { kind: 'times', to: i + 1 };
  if (lower === 'x' && touches(nth(lexemes, i - 1), lexemes[i])) return { kind: 'times', to: i + 1 };
  if (lower !== 'times') return null;
  return AFTER_TIMES.has(lexemes[i + 1]?.lower ?? '') ? { kind: 'times', to: i + 1 } : null;
}

// Words that are more often something else: sums in them are written with digits and a scale.
const SHY_CURRENCIES = new Set(['won', 'rand', 'dong', 'lira', 'franc', 'baht']);

function moneyAfter(lexemes: readonly Lexeme[], i: number, numeral: Numeral): Measure | null {
  const lexeme = lexemes[i] as Lexeme;
  const { lower } = lexeme;
  if (lower === 'pound' || lower === 'pounds') {
    if (lexemes[i + 1]?.lower === 'sterling') return { kind: 'money', unit: 'GBP', worth: 1, to: i + 2 };
    return numeral.scale !== 1 && lexemes[i + 1]?.lower !== 'of'
      ? { kind: 'money', unit: 'GBP', worth: 1, to: i + 1 }
      : null;
  }
  if (lexeme.text === 'p' && isPence(lexemes, i, numeral))
    return { kind: 'money', unit: 'GBP', worth: 0.01, to: i + 1 };
  const word = CURRENCY_WORDS.get(lower);
  if (word !== undefined) {
    if (
      SHY_CURRENCIES.has(lower) &&
      numeral.scale === 1 &&
      !(numeral.form === 'digits' && numeral.value >= 100)
    )
      return null;
    if (lower === 'won' && numeral.scale === 1) return null;
    return { kind: 'money', unit: word[0], worth: word[1], to: i + 1 };
  }
  const nation = nationMoney(lexemes, i);
  if (nation !== null) return nation;
  const code = CURRENCY_CODES.get(lower);
  if (code !== undefined && lexeme.text === lexeme.text.toUpperCase() && lower.length === 3)
    return { kind: 'money', unit: code, worth: 1, to: i + 1 };
  return null;
}

// Lines of a video, not pence.
const VIDEO_LINES = new Set([240, 360, 480, 720, 1080, 1440, 2160]);

const isPence = (lexemes: readonly Lexeme[], i: number, { form, value }: Numeral): boolean =>
  form === 'digits' && touches(nth(lexemes, i - 1), lexemes[i]) && !VIDEO_LINES.has(value);

function nationMoney(lexemes: readonly Lexeme[], i: number): Measure | null {
  if (!isCapital(lexemes[i])) return null;
  for (let j = i; j < i + 3; j++) {
    let to = j + 1;
    if (isMark(lexemes[to], '.')) to++;
    const word = lexemes[to]?.lower;
    if (word === undefined) return null;
    const singular = word.endsWith('s') ? word.slice(0, -1) : word;
    const code = CURRENCY_NATIONS.get(`${lexemes[j]?.lower} ${singular}`);
    if (code !== undefined) return { kind: 'money', unit: code, worth: 1, to: to + 1 };
    if (!isCapital(lexemes[j])) return null;
  }
  return null;
}

const TWO_WORD_HEADS = new Set(
  'square sq cubic acre nautical metric degrees degree miles kilometers kilometres meters metres kilowatt megawatt gigawatt fluid'.split(
    ' ',
  ),
);
// Single letters are units only when they touch the digits, and in the case they are written in.
const LETTER_UNITS: Readonly<Record<string, string>> = {
  m: 'm',
  g: 'g',
  h: 'h',
  W: 'W',
  V: 'V',
  L: 'L',
  l: 'L',
  C: '°C',
  F: '°F',
};
const LETTER_UNIT = new Map(
  Object.entries(LETTER_UNITS).map(([letter, symbol]) => [
    letter,
    [...UNITS.values()].find((u) => u.symbol === symbol),
  ]),
);

/** No word in lower case measures that is not among these. */
const MEASURES = tableSign([
  ...'percent pct percentage pc per basis bp bps pp ppt points point pts fold x times pound pounds p km in'.split(
    ' ',
  ),
  ...CURRENCY_WORDS.keys(),
  ...TWO_WORD_HEADS,
  ...Object.keys(LETTER_UNITS),
  ...UNITS.keys(),
]);

function unitAt(lexemes: readonly Lexeme[], i: number, numeral: Numeral): Measure | null {
  const lexeme = lexemes[i] as Lexeme;
  if (lexeme.text.length === 1) {
    if (isRaceMile(lexeme, lexemes[i + 1]))
      return { kind: 'measure', unit: UNITS.get('mile') as Unit, to: i + 1 };
    // "214 g" as well as "214g"; the other letters are too many things.
    const unit =
      numeral.form === 'digits' && (touches(nth(lexemes, i - 1), lexeme) || lexeme.text === 'g')
        ? LETTER_UNIT.get(lexeme.text)
        : undefined;
    return unit === undefined ? null : { kind: 'measure', unit, to: i + 1 };
  }
  if (TWO_WORD_HEADS.has(lexeme.lower)) {
    const next = afterHyphen(lexemes, i + 1);
    let to = next + (isMark(lexemes[next], '.') ? 1 : 0);
    const second = lexemes[to]?.lower ?? '';
    const head = lexeme.lower === 'sq' ? 'square' : lexeme.lower;
    let unit = UNITS.get(`${head}-${second === 'ft' ? 'feet' : second}`);
    if (unit === undefined && (second === 'per' || second === 'an')) {
      unit = UNITS.get(`${head}-${second}-${lexemes[to + 1]?.lower ?? ''}`);
      to++;
    }
    if (unit !== undefined) return { kind: 'measure', unit, to: to + 1 };
  }
  if (lexeme.lower === 'km' && isMark(lexemes[i + 1], '/') && lexemes[i + 2]?.lower === 'h')
    return { kind: 'measure', unit: UNITS.get('kph') as Unit, to: i + 3 };
  // "2in" touches its number; "2 in 10" does not.
  if (lexeme.text === 'in' && numeral.form === 'digits' && touches(nth(lexemes, i - 1), lexeme))
    return { kind: 'measure', unit: UNITS.get('inch') as Unit, to: i + 1 };
  const unit = UNITS.get(lexeme.lower);
  if (unit === undefined) return null;
  if (lexeme.lower === 'stone' && isCapital(lexeme)) return null;
  // "Twelve Days", "48 Hours": a title.
  if (isCapital(lexeme) && lexeme.text.length > 3 && unit.dimension === 'time' && numeral.form === 'words')
    return null;
  if (lexeme.lower === 'second' && numeral.form === 'words' && isMark(lexemes[i + 1], '-')) return null;
  const { to, cubed } = superscript(lexemes, i + 1);
  if (to !== i + 1) {
    const raised = UNITS.get(`${lexeme.lower}${cubed}`);
    if (raised !== undefined) return { kind: 'measure', unit: raised, to };
  }
  return { kind: 'measure', unit, to: i + 1 };
}

function superscript(lexemes: readonly Lexeme[], at: number): { to: number; cubed: string } {
  const mark = lexemes[at]?.text;
  return mark === '²' || mark === '³' ? { to: at + 1, cubed: mark } : { to: at, cubed: '' };
}

/** A currency before a sum: `$`, `US$`, `Rs`, `Rs.`, `EUR`. `to` is where the number should start. */
export function currencyBefore(lexemes: readonly Lexeme[], at: number): { unit: string; to: number } | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'mark') {
    const unit = CURRENCY_SIGNS.get(lexeme.text);
    return unit === undefined ? null : { unit, to: at + 1 };
  }
  if (lexeme.kind !== 'word' || lexeme.text.length > 4 || !isCapital(lexeme)) return null;
  const next = lexemes[at + 1];
  if ((next?.text === '$' || next?.text === '¢' || next?.text === '₵') && touches(lexeme, next)) {
    const prefix = lexeme.lower.replaceAll('.', '');
    const unit = (next.text === '$') === (prefix !== 'gh') ? SIGN_PREFIXES.get(prefix) : undefined;
    return unit === undefined ? null : { unit, to: at + 2 };
  }
  const code = currencyOfCode(lexeme.text);
  if (code === undefined) return null;
  // "N1.3bn" are naira; "Y 50 N 31" are votes.
  if (lexeme.text === 'N' && !touches(lexeme, next)) return null;
  const to = isMark(next, '.') ? at + 2 : at + 1;
  return lexemes[to]?.kind === 'number' ? { unit: code, to } : null;
}
