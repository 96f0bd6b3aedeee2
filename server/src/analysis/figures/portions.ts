import { nth } from '../../article/nth.ts';
import type { Lexeme } from './lexeme.ts';
import { denominator, isHyphen, type Numeral } from './numerals.ts';
import { NUMBER, NUMBER_WORDS, SCALES } from './words/numbers.ts';
import { UNITS } from './words/units.ts';

/**
 * A part of one thing, as a number of that thing: "a quarter of a million" is 250,000, "three-quarters of an hour" 0.75
 * hours, "half a percentage point" 0.5 of them, "a quarter-point" 0.25. `to` is where the unit stands.
 */
export function portionAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const part = partAt(lexemes, at);
  if (part === null) return null;
  const { to, linked } = afterLink(lexemes, part.to, part.value);
  const lower = lexemes[to]?.lower ?? '';
  const scale = linked && lower.length > 3 ? SCALES.get(lower) : undefined;
  if (scale !== undefined) return portion(at, to + 1, part.value * scale, scale);
  if (!linked || !isUnit(lexemes, to)) return null;
  return { ...portion(at, to, part.value, 1), step: stepOf(part.value, lower) };
}

const portion = (from: number, to: number, value: number, scale: number): Numeral => ({
  from,
  to,
  value,
  under: null,
  step: value,
  form: 'words',
  scale,
  plain: false,
});

// Half an hour is loosely said, half a point is not.
const stepOf = (value: number, unit: string): number =>
  value !== 0.5 ? 0.05 : unit.startsWith('p') ? 0.1 : 0.5;

/** "half", "a quarter", "one-third", "three quarters", "quarter": at `to`, what it is a part of. */
function partAt(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | null {
  const lexeme = lexemes[at] as Lexeme;
  const { lower } = lexeme;
  if (lower === 'half') return isPartOfName(nth(lexemes, at - 1)) ? null : { value: 0.5, to: at + 1 };
  if (lower === 'quarter') return isPartOfName(nth(lexemes, at - 1)) ? null : { value: 0.25, to: at + 1 };
  const top = lower === 'a' ? 1 : lexeme.is(NUMBER) ? NUMBER_WORDS.get(lower) : undefined;
  if (top === undefined) return null;
  const next = isHyphen(lexemes[at + 1]) ? at + 2 : at + 1;
  const bottom = denominator(lexemes[next]);
  if (bottom === undefined || bottom === 2 || top < 1 || top >= bottom) return null;
  const plural = (lexemes[next] as Lexeme).lower.endsWith('s');
  return (top === 1) === plural ? null : { value: top / bottom, to: next + 1 };
}

// "the first half hour", "a third-quarter point", "two and a half"
const isPartOfName = (before: Lexeme | undefined): boolean =>
  before !== undefined &&
  /^(?:first|second|third|fourth|last|next|this|that|per|each|every|other|and|-|‐)$/.test(before.lower);

/** Steps over "of a", "of one", "a" or a hyphen. */
function afterLink(lexemes: readonly Lexeme[], at: number, value: number): { to: number; linked: boolean } {
  const of = lexemes[at]?.lower === 'of';
  const article = lexemes[of ? at + 1 : at]?.lower ?? '';
  const one = article === 'a' || article === 'an' || article === 'one';
  if (of) return { to: one ? at + 2 : at + 1, linked: one };
  if (one) return { to: at + 1, linked: value === 0.5 };
  return { to: isHyphen(lexemes[at]) ? at + 1 : at, linked: value === 0.25 || isHyphen(lexemes[at]) };
}

function isUnit(lexemes: readonly Lexeme[], at: number): boolean {
  const lower = lexemes[at]?.lower ?? '';
  if (lower === 'percent' || lower === 'point' || lower === 'pct') return true;
  if (lower === 'percentage') return lexemes[at + 1]?.lower === 'point';
  if (lower === 'per') return lexemes[at + 1]?.lower === 'cent';
  return UNITS.has(lower) && lower !== 'second';
}
