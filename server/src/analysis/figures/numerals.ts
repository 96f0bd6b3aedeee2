import { nth } from '../../article/nth.ts';
import type { Lexeme } from './lexeme.ts';
import { numberInWords } from './number-words.ts';
import { CURRENCY_SIGNS, currencyOfCode } from './words/currencies.ts';
import { DENOMINATOR, DENOMINATORS, SCALE, SCALE_LETTERS, SCALES, VULGAR } from './words/numbers.ts';

/** A number as it stands in the copy, before anything is known of what it measures. */
export interface Numeral {
  /** Lexemes `from`..`to`, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** What a loose number ("hundreds of thousands") stays under; else null. */
  readonly under: number | null;
  /** Worth of the last place written: 0.1 million for "1.2 million", 1 for "1,500". */
  readonly step: number;
  readonly form: 'digits' | 'words' | 'loose';
  /** What its scale word or letter multiplies by; 1 without one. */
  readonly scale: number;
  /** Digits with neither separator, point nor scale: may be a year, a name, a line number. */
  readonly plain: boolean;
}

/** "2m maiden hurdle", "3m4f": miles of a race. */
const RACES = new Set(
  'maiden handicap hurdle hurdles chase novice novices flat bumper furlong furlongs steeplechase'.split(' '),
);
export const isRaceMile = (lexeme: Lexeme | undefined, next: Lexeme | undefined): boolean =>
  lexeme?.text === 'm' && RACES.has(next?.lower ?? '');

export const touches = (a: Lexeme | undefined, b: Lexeme | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;

export const isMark = (lexeme: Lexeme | undefined, mark: string): boolean => lexeme?.lower === mark;

export const isHyphen = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.lower === '-' || lexeme?.lower === '‑' || lexeme?.lower === '‐';

/** The numeral that starts at lexeme `at`, or null. */
export function numeralAt(lexemes: readonly Lexeme[], at: number, european: boolean): Numeral | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'number') return digits(lexemes, at, european);
  if (lexeme.kind === 'mark') return vulgar(lexemes, at);
  return numberInWords(lexemes, at);
}

const THOUSANDS = /^\d{1,3}(?:\d{3})*$/;
const LOW_THOUSAND = /^0\d\d$/;

/**
 * "12 000", "1 200 000" behind a space: no number begins with a zero, so that it is the rest of another. "4 312 million",
 * "1 140 people" are one number, too: two do not stand side by side before a noun.
 */
function isThousand(
  previous: Lexeme,
  one: Lexeme | undefined,
  other: Lexeme | undefined,
  european: boolean,
): boolean {
  if (one?.kind !== 'number' || one.start !== previous.end + 1) return false;
  if (european) return /^\d{3}(?:,\d+)?$/.test(one.text);
  return (
    LOW_THOUSAND.test(one.text) ||
    (/^\d{3}$/.test(one.text) &&
      other?.start === one.end + 1 &&
      (LOW_THOUSAND.test(other.text) || other.text === '€' || (other.kind === 'word' && isSmall(other))))
  );
}

const isSmall = ({ text, lower }: Lexeme): boolean => text === lower;

function digits(lexemes: readonly Lexeme[], at: number, european: boolean): Numeral | null {
  const first = lexemes[at] as Lexeme;
  let to = at + 1;
  let written = first.text;
  // Tokenised copy: "181 , 674" and "3 . 5".
  for (;;) {
    const mark = lexemes[to];
    const next = lexemes[to + 1];
    const previous = lexemes[to - 1] as Lexeme;
    if (
      isThousand(previous, mark, next, european) &&
      THOUSANDS.test(written) &&
      nth(lexemes, at - 1)?.kind !== 'number'
    ) {
      written += mark?.text;
      to++;
      continue;
    }
    if (next?.kind !== 'number' || mark === undefined || mark.start === previous.end) break;
    if (mark.start !== previous.end + 1 || next.start !== mark.end + 1) break;
    if (mark.text === ',' && /^\d{3}(?:\.\d+)?$/.test(next.text) && /^\d{1,3}(?:,\d{3})*$/.test(written))
      written += `,${next.text}`;
    else if (mark.text === '.' && !written.includes('.') && /^\d{1,2}$/.test(next.text))
      written += `.${next.text}`;
    else break;
    to += 2;
  }
  const normal = european
    ? written.replaceAll('.', '').replace(',', '.')
    : written.includes(',')
      ? written.replaceAll(',', '')
      : written;
  let value = Number(normal);
  if (Number.isNaN(value)) return null;
  const point = normal.indexOf('.');
  let step = point < 0 ? 1 : 10 ** -(normal.length - point - 1);
  let plain = normal === written && point < 0;
  // Mixed numbers: 2½, 1 1/2, 2-1/2.
  const fraction = mixedFraction(lexemes, to);
  if (fraction !== null) {
    value += fraction.value;
    step = 0.01;
    to = fraction.to;
    plain = false;
  }
  const scale = scaleAt(lexemes, to);
  if (scale !== null) {
    return {
      from: at,
      to: scale.to,
      value: clean(value * scale.factor),
      under: null,
      step: step * scale.factor,
      form: 'digits',
      scale: scale.factor,
      plain: false,
    };
  }
  return { from: at, to, value, under: null, step, form: 'digits', scale: 1, plain };
}

// 4.1 * 1e9 and its like are off in the last place.
const clean = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));

function mixedFraction(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  const glyph = VULGAR.get(lexeme.text);
  if (glyph !== undefined && lexeme.start - (lexemes[at - 1] as Lexeme).end <= 1)
    return { value: glyph, to: at + 1 };
  const from = isHyphen(lexeme) && touches(nth(lexemes, at - 1), lexeme) ? at + 1 : at;
  const fraction = slashFraction(lexemes, from);
  return fraction !== null && fraction.value < 1 ? fraction : null;
}

/** 1/2, 3/4: small numbers only, as 11/15 is more likely a date. */
export function slashFraction(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | null {
  const top = lexemes[at];
  const slash = lexemes[at + 1];
  const bottom = lexemes[at + 2];
  if (
    top?.kind !== 'number' ||
    bottom?.kind !== 'number' ||
    slash?.text !== '/' ||
    (touches(bottom, lexemes[at + 3]) && isMark(lexemes[at + 3], '/'))
  )
    return null;
  if (!touches(top, slash) || !touches(slash, bottom)) return null;
  const a = Number(top.text);
  const b = Number(bottom.text);
  if (!(a >= 1 && b >= 2 && a < b && b <= 16) || (a === 9 && b === 11)) return null;
  return { value: a / b, to: at + 3 };
}

/** A scale after a number: " million", "-million", "bn", "m" when it touches. Several multiply: "hundred thousand". */
export function scaleAt(lexemes: readonly Lexeme[], at: number): { factor: number; to: number } | null {
  let factor = 1;
  let to = at;
  for (;;) {
    let next = to;
    if (isHyphen(lexemes[next]) && touches(nth(lexemes, next - 1), lexemes[next])) next++;
    const lexeme = lexemes[next];
    if (lexeme?.kind !== 'word') break;
    const word = lexeme.is(SCALE) ? SCALES.get(lexeme.lower) : undefined;
    if (word !== undefined) {
      factor *= word;
    } else {
      const isLetter = to === at && next === to && lexeme.text.length === 1;
      const letter = isLetter ? SCALE_LETTERS.get(lexeme.lower) : undefined;
      if (letter === undefined || isRaceMile(lexeme, lexemes[next + 1])) break;
      if (
        !(touches(nth(lexemes, next - 1), lexeme)
          ? letterScales(lexemes, next)
          : isSumCutShort(lexemes, next))
      )
        break;
      factor *= letter;
    }
    to = next + 1;
  }
  return to === at ? null : { factor, to };
}

/** "$140 m", "EUR 450 m", "450 m EUR": no sum is so many metres. */
const isSumCutShort = (lexemes: readonly Lexeme[], at: number): boolean =>
  nth(lexemes, at - 1)?.kind === 'number' &&
  // "$610,200 m/m": by the month
  lexemes[at + 1]?.text !== '/' &&
  lexemes[at]?.start === (lexemes[at - 1] as Lexeme).end + 1 &&
  (isCurrency(nth(lexemes, at - 2)) || isCode(lexemes[at + 1]));

const isCurrency = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === 'mark' ? CURRENCY_SIGNS.has(lexeme.text) || lexeme.text === '¢' : isCode(lexeme);

/** "EUR", "Rs": in the case that codes are written in. */
const isCode = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === 'word' && lexeme.end - lexeme.start < 4 && currencyOfCode(lexeme.text) !== undefined;

const METRE_NOUNS = new Set(
  `sprint race final finals deep long wide high tall hurdles freestyle butterfly backstroke breaststroke medley relay dash above below away from tower pool run distance runner sprinter champion event title gold tunnel wall fence drop cliff wave waves mast chimney spire climb descent ladder swim trench
  shaft ditch crane yacht trawler turbine turbines radius garden frontage span plunge crater sinkhole`.split(
    /\s+/,
  ),
);

// "$100m" and "100m people" are millions; "the 100m", "100m deep" are metres; "5k race" is 5 km; 3D, 4K are names.
function letterScales(lexemes: readonly Lexeme[], at: number): boolean {
  const letter = lexemes[at] as Lexeme;
  const before = nth(lexemes, at - 2);
  if (isCurrency(before)) return true;
  const after = lexemes[at + 1];
  if (after?.text === '€' && touches(letter, after)) return true;
  const noun = after?.kind === 'word' ? after.lower : null;
  if (letter.lower === 't') return false;
  if (letter.lower === 'k')
    return noun === null || !(METRE_NOUNS.has(noun) || noun === 'video' || noun === 'tv');
  if (letter.lower === 'b') return true;
  if (noun !== null && METRE_NOUNS.has(noun)) return false;
  if (noun !== null || before?.lower === '-') return true;
  // At the end of a clause: "a workforce of 43m", but "a depth of 43m", "5.68m long".
  return (
    before?.lower === 'of' &&
    !/^(?:depth|height|length|width|altitude|distance)$/.test(nth(lexemes, at - 3)?.lower ?? '')
  );
}

function vulgar(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const value = VULGAR.get((lexemes[at] as Lexeme).text);
  if (value === undefined) return null;
  return {
    from: at,
    to: at + 1,
    value,
    under: null,
    step: 0.01,
    form: 'digits',
    scale: 1,
    plain: false,
  };
}

export const denominator = (lexeme: Lexeme | undefined): number | undefined =>
  lexeme?.is(DENOMINATOR) === true ? DENOMINATORS.get(lexeme.lower) : undefined;
