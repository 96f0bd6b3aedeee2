import { nth } from '../../article/nth.ts';
import { AFTER_A_MOST } from './anchors.ts';
import { headNoun } from './context.ts';
import { draft, type Read } from './figure.ts';
import type { Lexeme } from './lexeme.ts';
import { isHyphen, isMark } from './numerals.ts';
import { isCapital } from './reader.ts';
import { ORDINAL, ORDINALS } from './words/numbers.ts';
import { SUPERLATIVE } from './words/superlatives.ts';

/**
 * A place in an order that can be looked up: "the largest port in Europe", "the country's third-biggest bank", "the
 * deadliest fire since 1990". What it is ranked among must be said: "the biggest problem" counts nothing.
 */
export function rankAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const { place, superlative } = placeAt(lexemes, at);
  if (place === null) return null;
  const to = superlative + 1;
  if (!isScoped(lexemes, at, to)) return null;
  const figure = draft(
    lexemes[at] as Lexeme,
    lexemes[superlative] as Lexeme,
    'ordinal',
    place,
    'rank',
    1,
    'words',
  );
  figure.of = headNoun(lexemes, to);
  return { figure, to };
}

const NONE = { place: null, superlative: 0 };

/** "largest" is the first place, "third-largest" the third; "most populous" is one word of two. */
function placeAt(lexemes: readonly Lexeme[], at: number): { place: number | null; superlative: number } {
  const lexeme = lexemes[at] as Lexeme;
  const { lower } = lexeme;
  if (lexeme.is(SUPERLATIVE)) return { place: 1, superlative: at };
  if (lower === 'most')
    return lexemes[at + 1]?.is(AFTER_A_MOST) === true ? { place: 1, superlative: at + 1 } : NONE;
  const ordinal = lexeme.is(ORDINAL) ? ORDINALS.get(lower) : undefined;
  if (ordinal === undefined) return NONE;
  const next = isHyphen(lexemes[at + 1]) ? at + 2 : at + 1;
  if (lexemes[next]?.lower === 'most' && lexemes[next + 1]?.is(AFTER_A_MOST) === true)
    return { place: ordinal, superlative: next + 1 };
  return lexemes[next]?.is(SUPERLATIVE) === true ? { place: ordinal, superlative: next } : NONE;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PLACES = set(
  'world country nation state region city county province continent league industry hemisphere planet globe history',
);
const SPANS = set('years decades decade century centuries generation generations history');
const FAR = 12;

/** Said what it is ranked among: "Europe's", "in the world", "in a decade", "since 1990", "ever", "on record". */
function isScoped(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  const before = nth(lexemes, at - 1);
  if (before?.lower.endsWith("'s")) return isCapital(before) || PLACES.has(before.lower.slice(0, -2));
  if (before?.lower !== 'the') return false;
  for (let i = to; i < Math.min(lexemes.length, to + FAR); i++) {
    const lexeme = lexemes[i] as Lexeme;
    const next = lexemes[i + 1];
    if (isMark(lexeme, '.') || isMark(lexeme, ';') || isMark(lexeme, ',')) return false;
    if (lexeme.lower === 'ever' || lexeme.lower === 'worldwide' || lexeme.lower === 'nationwide') return true;
    if (lexeme.lower === 'since') return next?.kind === 'number' || isCapital(next) || next?.lower === 'the';
    if (lexeme.lower === 'on' && next?.lower === 'record') return true;
    if (lexeme.lower === 'of' && (next?.lower === 'any' || next?.lower === 'all')) return true;
    if (lexeme.lower === 'in') return isCapital(next) || placeOrSpan(lexemes, i + 1);
  }
  return false;
}

/** "the world", "its history", "more than a decade", "40 years" */
function placeOrSpan(lexemes: readonly Lexeme[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const lower = lexemes[i]?.lower ?? '';
    if (SPANS.has(lower)) return true;
    if (PLACES.has(lower) || isMark(lexemes[i], '.')) return PLACES.has(lower);
  }
  return false;
}
