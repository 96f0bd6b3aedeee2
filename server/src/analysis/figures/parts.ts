import { nth } from '../../article/nth.ts';
import { type Draft, draft, type Figure, type Read } from './figure.ts';
import type { Lexeme } from './lexeme.ts';
import { denominator, isMark, type Numeral, numeralAt, slashFraction, touches } from './numerals.ts';
import { isCapital } from './reader.ts';
import { MULTIPLES, NUMBER, NUMBER_WORDS, ORDINAL, ORDINALS, VULGAR } from './words/numbers.ts';
import { UNITS } from './words/units.ts';

function share(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  part: number,
  whole: number,
  form: Figure['form'] = 'words',
): Read {
  const figure = words(lexemes, from, to, 'ratio', part / whole, null, 0.01);
  figure.form = form;
  figure.parts = { part, whole };
  return { figure, to };
}

const words = (
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  kind: Figure['kind'],
  value: number,
  unit: string | null,
  step: number,
): Draft => draft(lexemes[from] as Lexeme, lexemes[to - 1] as Lexeme, kind, value, unit, step, 'words');

/** "⅔ of": a glyph that stands for a share. */
export function glyphShareAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const value = VULGAR.get((lexemes[at] as Lexeme).text);
  if (value === undefined || lexemes[at + 1]?.lower !== 'of') return null;
  for (const whole of [2, 3, 4, 5, 8]) {
    const part = Math.round(value * whole);
    if (Math.abs(part / whole - value) < 1e-9) return share(lexemes, at, at + 1, part, whole, 'digits');
  }
  return null;
}

/** "1/3", "two-thirds", "three quarters", "a third of", "half of". */
export function fractionAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const lexeme = lexemes[at] as Lexeme;
  if (lexeme.kind === 'number') {
    const slash = slashFraction(lexemes, at);
    if (slash === null) return null;
    if (measureWord(lexemes[slash.to])) return null;
    return share(
      lexemes,
      at,
      slash.to,
      Number(lexeme.text),
      Number((lexemes[at + 2] as Lexeme).text),
      'digits',
    );
  }
  if (lexeme.lower === 'half') return halfAt(lexemes, at);
  let next = at + 1;
  if (isMark(lexemes[next], '-') && touches(lexeme, lexemes[next])) next++;
  const bottom = denominator(lexemes[next]);
  if (bottom === undefined) return null;
  const word = (lexemes[next] as Lexeme).lower;
  const top = lexeme.is(NUMBER) ? NUMBER_WORDS.get(lexeme.lower) : undefined;
  if (top !== undefined && top < bottom && (top === 1) !== word.endsWith('s') && top > 0) {
    if (bottom === 2) return null;
    if (word === 'quarters' && next === at + 1 && lexemes[next + 1]?.lower !== 'of' && top !== 3) return null;
    return share(lexemes, at, next + 1, top, bottom);
  }
  if (lexeme.lower !== 'a' || next !== at + 1) return null;
  if (word === 'half') return null;
  return !word.endsWith('s') && fractionContext(lexemes, at, next)
    ? share(lexemes, at, next + 1, 1, bottom)
    : null;
}

const measureWord = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && UNITS.has(lexeme.lower);

const BEFORE_FRACTION = new Set(
  'than by nearly about almost roughly over under around approximately some only just least most exactly barely'.split(
    ' ',
  ),
);
const AFTER_FRACTION = new Set(
  'of say said says believe were are have think more less higher lower fewer larger smaller the its their'.split(
    ' ',
  ),
);

// "A third of", "by a third", "about a quarter say": not "a third person", "a quarter ago".
function fractionContext(lexemes: readonly Lexeme[], from: number, last: number): boolean {
  const after = lexemes[last + 1];
  if (after?.lower === 'of') return true;
  if (!BEFORE_FRACTION.has(nth(lexemes, from - 1)?.lower ?? '')) return false;
  return (
    after === undefined ||
    after.kind === 'mark' ||
    AFTER_FRACTION.has(after.lower) ||
    after.lower === 'in' ||
    after.lower === 'to' ||
    after.lower === 'from'
  );
}

const NO_SHARE_BEFORE = new Set(
  'first second other better last latter top bottom northern southern eastern western upper lower early late front back this that each every latter'.split(
    ' ',
  ),
);

function halfAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const before = nth(lexemes, at - 1);
  const after = lexemes[at + 1];
  if (
    before !== undefined &&
    (NO_SHARE_BEFORE.has(before.lower) || /^[-‐]$/.test(before.text) || before.lower === 'and')
  )
    return null;
  if (after !== undefined && /^[-‐]$/.test(after.text) && touches(lexemes[at], after)) return null;
  const shared =
    after?.lower === 'of' ||
    (after?.lower === 'the' && before?.lower !== 'in') ||
    /^(?:its|their|his|her|our|all|those|these)$/.test(after?.lower ?? '') ||
    (before !== undefined && BEFORE_FRACTION.has(before.lower)) ||
    (before?.lower === 'in' &&
      /^(?:cut|cuts|cutting|slashed|reduced|reduce|split)$/.test(nth(lexemes, at - 2)?.lower ?? ''));
  return shared ? share(lexemes, at, at + 1, 1, 2) : null;
}

/** "12 of 15", "one in five", "nine out of ten", "22 of the 40". */
export function ratioAt(
  lexemes: readonly Lexeme[],
  at: number,
  part: Numeral,
  european: boolean,
): Read | null {
  if (part.form === 'loose' || part.scale !== 1 || !Number.isInteger(part.value) || part.value < 1)
    return null;
  let i = part.to;
  const joint = lexemes[i]?.lower;
  if (joint !== 'in' && joint !== 'of' && joint !== 'out') {
    return null;
  }
  i++;
  if (joint === 'out') {
    if (lexemes[i]?.lower !== 'of') return null;
    i++;
  }
  if (joint !== 'in' && /^(?:the|every|its|their|all|his|her|our)$/.test(lexemes[i]?.lower ?? '')) i++;
  else if (lexemes[i]?.lower === 'every') i++;
  const wholeAt = lexemes[i];
  const whole =
    wholeAt === undefined || wholeAt.lower === 'a' || wholeAt.lower === 'half'
      ? null
      : numeralAt(lexemes, i, european);
  if (whole === null || whole.form === 'loose' || whole.scale !== 1 || whole.value <= part.value) return null;
  if (joint === 'in') {
    if (whole.value > 1000 || part.value > 20) return null;
    if (isMark(lexemes[whole.to], '%') || measureWord(lexemes[whole.to])) return null;
  }
  if (joint === 'of' && whole.plain && whole.value >= 1900 && whole.value <= 2100) return null;
  if (isMark(lexemes[whole.to], '%') || isMark(lexemes[whole.to], '-')) return null;
  return share(lexemes, at, whole.to, part.value, whole.value, part.form);
}

/** "twice as many", "tenfold", "three-fold" (the hyphenated ones are read as number and suffix). */
export function multipleAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const lexeme = lexemes[at] as Lexeme;
  let factor: number | undefined;
  if (MULTIPLES.get(lexeme.lower) !== undefined) {
    if (!/^(?:as|the|that|what|its|their)$/.test(lexemes[at + 1]?.lower ?? '')) return null;
    factor = MULTIPLES.get(lexeme.lower);
  } else if (lexeme.lower.endsWith('fold')) factor = NUMBER_WORDS.get(lexeme.lower.slice(0, -4));
  if (factor === undefined) return null;
  return { figure: words(lexemes, at, at + 1, 'ratio', factor, 'times', 1), to: at + 1 };
}

/** "21st", "third-largest", "second". */
export function ordinalAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const lexeme = lexemes[at] as Lexeme;
  const next = lexemes[at + 1];
  let value: number | undefined;
  let to = at + 1;
  if (lexeme.kind === 'number') {
    if (next?.kind !== 'word' || !touches(lexeme, next) || !/^(?:st|nd|rd|th)$/.test(next.lower)) return null;
    value = Number(lexeme.text.replaceAll(',', ''));
    to = at + 2;
  } else {
    if (!lexeme.is(ORDINAL | NUMBER)) return null;
    value = ORDINALS.get(lexeme.lower);
    const tens = NUMBER_WORDS.get(lexeme.lower);
    if (value === undefined && tens !== undefined && tens >= 20 && isMark(next, '-')) {
      const unit = ORDINALS.get(lexemes[at + 2]?.lower ?? '');
      if (unit !== undefined && unit < 10) {
        value = tens + unit;
        to = at + 3;
      }
    }
    if (value === undefined) return null;
    if (isCapital(lexeme) && isCapital(nth(lexemes, at - 1))) return null;
    // "a second later", "split second"
    if (lexeme.lower === 'second' && /^(?:a|per|every|split|each)$/.test(nth(lexemes, at - 1)?.lower ?? ''))
      return null;
    if (fractionAt(lexemes, at) !== null) return null;
    if (nth(lexemes, at - 1)?.lower === 'a' && fractionAt(lexemes, at - 1) !== null) return null;
  }
  const figure = words(lexemes, at, to, 'ordinal', value, null, 1);
  if (lexeme.kind === 'number') figure.form = 'digits';
  return { figure, to };
}
