import type { Lexeme } from './lex.ts';
import { DENOMINATORS, GROUPS, LOOSE, NUMBER_WORDS, SCALE_LETTERS, SCALES, VULGAR } from './units.ts';

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
  /** Has a scale word or letter. */
  readonly scaled: boolean;
  /** Digits with neither separator, point nor scale: may be a year, a name, a line number. */
  readonly plain: boolean;
}

export const touches = (a: Lexeme | undefined, b: Lexeme | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;

export const isMark = (lexeme: Lexeme | undefined, mark: string): boolean => lexeme?.lower === mark;

const isHyphen = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.lower === '-' || lexeme?.lower === '‑' || lexeme?.lower === '‐';

/** The numeral that starts at lexeme `at`, or null. */
export function numeralAt(lexemes: readonly Lexeme[], at: number, european: boolean): Numeral | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'number') return digits(lexemes, at, european);
  if (lexeme.kind === 'mark') return vulgar(lexemes, at);
  return words(lexemes, at);
}

function digits(lexemes: readonly Lexeme[], at: number, european: boolean): Numeral | null {
  const first = lexemes[at] as Lexeme;
  let to = at + 1;
  let written = first.text;
  // Tokenised copy: "181 , 674" and "3 . 5".
  for (;;) {
    const mark = lexemes[to];
    const next = lexemes[to + 1];
    const previous = lexemes[to - 1] as Lexeme;
    if (next?.kind !== 'number' || mark === undefined || mark.start === previous.end) break;
    if (mark.start !== previous.end + 1 || next.start !== mark.end + 1) break;
    if (mark.text === ',' && /^\d{3}(?:\.\d+)?$/.test(next.text) && /^\d{1,3}(?:,\d{3})*$/.test(written))
      written += `,${next.text}`;
    else if (mark.text === '.' && !written.includes('.') && /^\d{1,2}$/.test(next.text))
      written += `.${next.text}`;
    else break;
    to += 2;
  }
  const normal = european ? written.replaceAll('.', '').replace(',', '.') : written.replaceAll(',', '');
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
      scaled: true,
      plain: false,
    };
  }
  return { from: at, to, value, under: null, step, form: 'digits', scaled: false, plain };
}

// 4.1 * 1e9 and its like are off in the last place.
const clean = (value: number): number => Number(value.toPrecision(12));

function mixedFraction(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  const glyph = VULGAR[lexeme.text];
  if (glyph !== undefined && lexeme.start - (lexemes[at - 1] as Lexeme).end <= 1)
    return { value: glyph, to: at + 1 };
  const from = isHyphen(lexeme) && touches(lexemes[at - 1], lexeme) ? at + 1 : at;
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
    if (isHyphen(lexemes[next]) && touches(lexemes[next - 1], lexemes[next])) next++;
    const lexeme = lexemes[next];
    if (lexeme?.kind !== 'word') break;
    const word = SCALES[lexeme.lower];
    if (word !== undefined) {
      factor *= word;
    } else {
      const letter =
        to === at && next === to && touches(lexemes[next - 1], lexeme)
          ? SCALE_LETTERS[lexeme.lower]
          : undefined;
      if (letter === undefined || !letterScales(lexemes, next)) break;
      factor *= letter;
    }
    to = next + 1;
  }
  return to === at ? null : { factor, to };
}

const METRE_NOUNS = new Set(
  'sprint race final finals deep long wide high tall hurdles freestyle butterfly backstroke breaststroke medley relay dash above below away from tower pool run distance runner sprinter champion event title gold'.split(
    ' ',
  ),
);

// "$100m" and "100m people" are millions; "the 100m", "100m deep" are metres; "5k race" is 5 km; 3D, 4K are names.
function letterScales(lexemes: readonly Lexeme[], at: number): boolean {
  const letter = lexemes[at] as Lexeme;
  const before = lexemes[at - 2];
  if (before?.kind === 'mark' && /[$£€¥₹]/.test(before.text)) return true;
  const after = lexemes[at + 1];
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
    !/^(?:depth|height|length|width|altitude|distance)$/.test(lexemes[at - 3]?.lower ?? '')
  );
}

function vulgar(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const value = VULGAR[(lexemes[at] as Lexeme).text];
  if (value === undefined) return null;
  return {
    from: at,
    to: at + 1,
    value,
    under: null,
    step: 0.01,
    form: 'digits',
    scaled: false,
    plain: false,
  };
}

const ARTICLES = new Set(['a', 'an']);

function words(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const first = lexemes[at] as Lexeme;
  if (LOOSE[first.lower] !== undefined) return loose(lexemes, at);
  let value = 0;
  let group = 0;
  let to = at;
  let step = 1;
  let scaled = false;
  const start = ARTICLES.has(first.lower) ? at + 1 : at;
  if (start !== at) {
    const next = lexemes[start]?.lower ?? '';
    if (isHyphen(lexemes[start])) return null;
    if (next === 'half' || next === 'quarter') return halfOf(lexemes, at, start);
    if (SCALES[next] === undefined && GROUPS[next] === undefined) return null;
    if (next === 'score' || (next === 'couple' && lexemes[start + 1]?.lower !== 'of')) return null;
    if (next === 'mil' || next === 'mn' || next === 'bn') return null;
    group = 1;
    to = start;
  } else if (first.lower === 'half') return halfOf(lexemes, at, at);
  for (;;) {
    let next = to;
    if (next > start && isHyphen(lexemes[next]) && touches(lexemes[next - 1], lexemes[next])) next++;
    if (next > start && lexemes[next]?.lower === 'and' && joinsByAnd(lexemes, next, value + group)) next++;
    const lexeme = lexemes[next];
    if (lexeme?.kind !== 'word') break;
    const unit = NUMBER_WORDS[lexeme.lower];
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
      const scale = SCALES[lexeme.lower];
      const many = lexeme.lower === 'dozen' ? 12 : undefined;
      if (lexeme.text.length < 3 || (scale === undefined && many === undefined)) break;
      if (group === 0) break;
      if (many !== undefined) {
        group *= many;
        step = many;
      } else if (scale === 100) {
        if (group >= 100) break;
        group *= 100;
      } else if (scale !== undefined) {
        value += group * scale;
        group = 0;
        step = scale;
        scaled = true;
      }
    }
    to = next + 1;
    if (first.lower === 'zero') break;
  }
  if (start !== at && lexemes[start]?.lower === 'couple') return wordNumeral(at, start + 2, 2, 1, false);
  const total = value + group;
  if (to === start || to === at || (total === 0 && first.lower !== 'zero')) return null;
  const half = andAHalf(lexemes, to);
  if (half !== null) {
    const scale = scaleAt(lexemes, half);
    const factor = scale?.factor ?? 1;
    return wordNumeral(at, scale?.to ?? half, (total + 0.5) * factor, factor / 2, scale !== null);
  }
  return wordNumeral(at, to, total, group > 0 && value === 0 && step === 1 ? 1 : step, scaled);
}

const wordNumeral = (from: number, to: number, value: number, step: number, scaled: boolean): Numeral => ({
  from,
  to,
  value,
  under: null,
  step,
  form: 'words',
  scaled,
  plain: false,
});

// "two hundred and five", but not "between two and five".
function joinsByAnd(lexemes: readonly Lexeme[], at: number, so: number): boolean {
  const next = lexemes[at + 1]?.lower ?? '';
  return so >= 100 && so % 100 === 0 && NUMBER_WORDS[next] !== undefined && lexemes[at - 1]?.kind === 'word';
}

/** The lexeme after "and a half", or null. */
function andAHalf(lexemes: readonly Lexeme[], at: number): number | null {
  const words: string[] = [];
  let i = at;
  while (words.length < 3 && i < at + 7) {
    const lexeme = lexemes[i];
    if (lexeme === undefined) return null;
    if (!isHyphen(lexeme)) words.push(lexeme.lower);
    i++;
  }
  return words.join(' ') === 'and a half' ? i : null;
}

/** "half a million", "half-million", "a half dozen", "a quarter of a million". */
function halfOf(lexemes: readonly Lexeme[], from: number, half: number): Numeral | null {
  const part = lexemes[half]?.lower === 'half' ? 0.5 : 0.25;
  let i = half + 1;
  if (isHyphen(lexemes[i])) i++;
  if (part === 0.25 && lexemes[i]?.lower !== 'of') return null;
  if (lexemes[i]?.lower === 'of' && ARTICLES.has(lexemes[i + 1]?.lower ?? '')) i++;
  if (ARTICLES.has(lexemes[i]?.lower ?? '')) i++;
  const word = lexemes[i]?.lower ?? '';
  const factor = word === 'dozen' ? 12 : word.length > 3 ? SCALES[word] : undefined;
  if (factor === undefined) return null;
  return wordNumeral(from, i + 1, part * factor, part * factor, true);
}

/** "dozens", "tens of thousands", "hundreds of millions". Plain "thousands" needs no head of its own. */
function loose(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const [least, under] = LOOSE[(lexemes[at] as Lexeme).lower] as readonly [number, number];
  let low = least;
  let high = under;
  let to = at + 1;
  if (lexemes[to]?.lower === 'of') {
    const next = LOOSE[lexemes[to + 1]?.lower ?? ''];
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
    scaled: to > at + 1,
    plain: false,
  };
}

export const denominator = (lexeme: Lexeme | undefined): number | undefined =>
  lexeme === undefined ? undefined : DENOMINATORS[lexeme.lower];
