import { nth } from '../../article/nth.ts';
import { ARTICLE } from './anchors.ts';
import type { Lexeme } from './lexeme.ts';
import { isHyphen, type Numeral, scaleAt, touches } from './numerals.ts';
import { GROUP, LOOSE, LOOSE_NUMBER, NUMBER, NUMBER_WORDS, SCALE, SCALES } from './words/numbers.ts';
import { UNITS } from './words/units.ts';

/** "forty-two", "a hundred and five", "half a million", "dozens": the number in words at lexeme `at`, or null. */
export function numberInWords(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const first = lexemes[at] as Lexeme;
  if (first.is(LOOSE_NUMBER)) return loose(lexemes, at);
  let value = 0;
  let group = 0;
  let to = at;
  let step = 1;
  let scale = 1;
  const start = first.is(ARTICLE) ? at + 1 : at;
  if (start !== at) {
    const next = lexemes[start]?.lower ?? '';
    if (isHyphen(lexemes[start])) return null;
    if (next === 'half' || next === 'quarter') return halfOf(lexemes, at, start);
    if (lexemes[start]?.is(SCALE | GROUP) !== true) return null;
    if (next === 'score' || (next === 'couple' && lexemes[start + 1]?.lower !== 'of')) return null;
    if (next === 'mil' || next === 'mn' || next === 'bn') return null;
    group = 1;
    to = start;
  } else if (first.lower === 'half') return halfOf(lexemes, at, at);
  for (;;) {
    let next = to;
    if (next > start && isHyphen(lexemes[next]) && touches(nth(lexemes, next - 1), lexemes[next])) next++;
    if (next > start && lexemes[next]?.lower === 'and' && joinsByAnd(lexemes, next, value + group)) next++;
    const lexeme = lexemes[next];
    if (lexeme?.is(NUMBER | SCALE | GROUP) !== true) break;
    const unit = NUMBER_WORDS.get(lexeme.lower);
    if (unit !== undefined) {
      // "twenty two", "hundred two"; but "five six" are two numbers.
      const room =
        group === 0
          ? Number.POSITIVE_INFINITY
          : group % 100 === 0
            ? 100
            : group % 10 === 0 && group % 100 >= 20
              ? 10
              : 0;
      if (
        unit >= room ||
        (to > start && unit === 0) ||
        (next > to && group === 0 && value === 0 && to > start)
      )
        break;
      if (start !== at && !(value > 0 || group >= 100)) break;
      group += unit;
    } else {
      const factor = SCALES.get(lexeme.lower);
      const many = lexeme.lower === 'dozen' ? 12 : undefined;
      if (lexeme.text.length < 3 || (factor === undefined && many === undefined)) break;
      if (group === 0) break;
      if (many !== undefined) {
        group *= many;
        step = many;
      } else if (factor === 100) {
        if (group >= 100) break;
        group *= 100;
      } else if (factor !== undefined) {
        value += group * factor;
        group = 0;
        step = factor;
        scale = factor;
      }
    }
    to = next + 1;
    if (first.lower === 'zero') break;
  }
  if (start !== at && lexemes[start]?.lower === 'couple') return wordNumeral(at, start + 2, 2, 1, 1);
  const total = value + group;
  if (to === start || to === at || (total === 0 && first.lower !== 'zero')) return null;
  const point = decimals(lexemes, to);
  if (point !== null && start === at) {
    const behind = scaleAt(lexemes, point.to);
    const factor = behind?.factor ?? 1;
    const spoken = Number(`${total}.${point.digits}`) * factor;
    const last = factor * 10 ** -point.digits.length;
    return wordNumeral(at, behind?.to ?? point.to, Number(spoken.toPrecision(12)), last, scale * factor);
  }
  const more = andAPart(lexemes, to);
  if (more !== null) {
    const behind = scaleAt(lexemes, more.to);
    const factor = behind?.factor ?? 1;
    // "two and a half million"; but "a million and a half" is half a million more.
    const unit = behind === null ? scale : 1;
    return wordNumeral(
      at,
      behind?.to ?? more.to,
      (total + unit * more.part) * factor,
      factor * unit * Math.min(more.part, 0.5),
      scale * factor,
    );
  }
  return wordNumeral(at, to, total, group > 0 && value === 0 && step === 1 ? 1 : step, scale);
}

const wordNumeral = (from: number, to: number, value: number, step: number, scale: number): Numeral => ({
  from,
  to,
  value,
  under: null,
  step,
  form: 'words',
  scale,
  plain: false,
});

// "two hundred and five", but not "between two and five".
function joinsByAnd(lexemes: readonly Lexeme[], at: number, so: number): boolean {
  return (
    so >= 100 &&
    so % 100 === 0 &&
    lexemes[at + 1]?.is(NUMBER) === true &&
    nth(lexemes, at - 1)?.kind === 'word'
  );
}

const MOST_DECIMALS = 3;

/** "point two | million", "point three five | per cent" as spoken: its digits, and the lexeme after them; else null. */
function decimals(lexemes: readonly Lexeme[], at: number): { digits: string; to: number } | null {
  if (lexemes[at]?.lower !== 'point') return null;
  let digits = '';
  let to = at + 1;
  for (; digits.length < MOST_DECIMALS; to++) {
    const digit = NUMBER_WORDS.get(lexemes[to]?.lower ?? '');
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  const { lower = '' } = lexemes[to] ?? {};
  return digits !== '' && (SCALES.has(lower) || PER.has(lower) || (lower.length > 2 && UNITS.has(lower)))
    ? { digits, to }
    : null;
}

const PER = new Set(['per', 'percent', 'percentage']);

const PARTS: Readonly<Record<string, number>> = {
  'a half': 0.5,
  'a quarter': 0.25,
  'three quarters': 0.75,
  'three quarter': 0.75,
};

/** "and a half", "and three-quarter" before hours: what it adds, and the lexeme after it; else null. */
function andAPart(lexemes: readonly Lexeme[], at: number): { part: number; to: number } | null {
  let to = isHyphen(lexemes[at]) ? at + 1 : at;
  if (lexemes[to]?.lower !== 'and') return null;
  const words: string[] = [];
  for (to++; words.length < 2; to++) {
    const lexeme = lexemes[to];
    if (lexeme === undefined) return null;
    if (!isHyphen(lexeme)) words.push(lexeme.lower);
  }
  const part = PARTS[words.join(' ')];
  if (part === undefined) return null;
  // "The first two and a quarter of the others" are two figures.
  return part === 0.5 || isOfUnit(lexemes, to) ? { part, to } : null;
}

const isOfUnit = (lexemes: readonly Lexeme[], at: number): boolean => {
  const lower = lexemes[isHyphen(lexemes[at]) ? at + 1 : at]?.lower ?? '';
  // "A quarter in the north" is none of inches.
  return (lower.length > 2 && lower !== 'second' && UNITS.has(lower)) || SCALES.has(lower);
};

/** "half a million", "half-million", "a half dozen", "a quarter of a million". */
function halfOf(lexemes: readonly Lexeme[], from: number, half: number): Numeral | null {
  const part = lexemes[half]?.lower === 'half' ? 0.5 : 0.25;
  let i = half + 1;
  const hyphen = isHyphen(lexemes[i]);
  if (hyphen) i++;
  if (part === 0.25 && !hyphen && lexemes[i]?.lower !== 'of') return null;
  if (lexemes[i]?.lower === 'of' && lexemes[i + 1]?.is(ARTICLE) === true) i++;
  if (lexemes[i]?.is(ARTICLE) === true) i++;
  const word = lexemes[i]?.lower ?? '';
  const factor = word === 'dozen' ? 12 : word.length > 3 ? SCALES.get(word) : undefined;
  if (factor === undefined) return null;
  return wordNumeral(from, i + 1, part * factor, part * factor, factor);
}

/** "dozens", "tens of thousands", "hundreds of millions". Plain "thousands" needs no head of its own. */
function loose(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const [least, under] = LOOSE.get((lexemes[at] as Lexeme).lower) as readonly [number, number];
  let low = least;
  let high = under;
  let to = at + 1;
  if (lexemes[to]?.lower === 'of') {
    const next = LOOSE.get(lexemes[to + 1]?.lower ?? '');
    if (next !== undefined && next[0] >= 2000) {
      const unit = next[0] / 2;
      low = (least >= 200 ? 100 : 10) * unit;
      if ((lexemes[at] as Lexeme).lower === 'dozens') low = 12 * unit;
      if (least >= 2000) low = 1000 * unit;
      high = least >= 200 && least < 2000 ? 1000 * unit : under * unit;
      to += 2;
    }
  }
  if (to === at + 1 && (lexemes[at] as Lexeme).lower === 'tens') return null;
  if (to === at + 1 && (lexemes[at] as Lexeme).lower === 'scores' && lexemes[to]?.lower !== 'of') return null;
  return {
    from: at,
    to,
    value: low,
    under: high,
    step: low,
    form: 'loose',
    scale: to > at + 1 ? low : 1,
    plain: false,
  };
}
