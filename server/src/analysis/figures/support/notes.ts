import { draft, type Figure } from '../figure.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../words/currencies.ts';
import { SCALE_LETTERS, SCALES } from '../words/numbers.ts';
import { isBare } from './elided.ts';

/**
 * "175 pax + 6 crew", "fined 25k + costs 4,200"; in notes of no more than two counts also "175 pax, 6 crew", "Dara 30 dead,
 * Pell 16 dead": what the two come to. "12 women and nine men" are so many people anywhere.
 */
export function sumsOfNotes(text: string, figures: readonly Figure[]): Figure[] {
  const sums: Figure[] = [];
  const two = isNote(text) && figures.filter(({ kind }) => COUNTS.has(kind)).length === 2;
  for (const [i, a] of figures.entries()) {
    const b = figures[i + 1];
    if (b === undefined || a.value === null || b.value === null) continue;
    if (a.valueMax !== null || b.valueMax !== null || !isSummed(a) || !isSummed(b)) continue;
    const between = text.slice(a.end, b.start);
    const areTwo = (two && a.unit === null && b.unit === null) || (isSex(a) && isSex(b));
    if (!PLUS.test(between) && !(areTwo && JOINED.test(between))) continue;
    if (a.unit !== null && b.unit !== null && a.unit !== b.unit) continue;
    const place = { start: a.start, end: b.end };
    const [kind, unit] = a.unit === null ? [b.kind, b.unit] : [a.kind, a.unit];
    const sum = draft(place, place, kind, a.value + b.value, unit, 1, 'digits');
    sum.text = text.slice(place.start, place.end);
    sums.push(sum);
  }
  return sums;
}

const isSex = ({ of }: Figure): boolean => /\b(?:wo)?men$|^(?:boys|girls|males|females)$/i.test(of ?? '');
const COUNTS = new Set<Figure['kind']>(['count', 'other']);
const isSummed = ({ kind }: Figure): boolean => COUNTS.has(kind) || kind === 'money' || kind === 'measure';
const PLUS = /^(?: \p{L}{1,15}){0,2} ?(?:\+|plus) ?(?:[\p{L}]{1,15} ){0,2}$/u;
const JOINED = /^(?: \p{L}{1,15}){0,2}(?:,| and| &)(?: \p{L}{1,15}){0,2} $/u;

/** A line that is no sentence: it has no stop, or hardly any words. */
export const isNote = (text: string): boolean =>
  !/[.!?]["”’)\]]?$/.test(text.slice(-2)) || text.split(' ', FEW_WORDS + 1).length <= FEW_WORDS;

const FEW_WORDS = 5;

/** Notes with or without stops: what none of the words that hold a sentence together stands in. */
export const isTerse = (text: string): boolean => !SENTENCE_WORDS.test(text);

const SENTENCE_WORDS = /\b(?:the|an?|is|was|were|are|has|have|had|been|will|said|who|which)\b/i;

/** What the title of a table says of all numbers below it: "(NOK m)", "£'000", "in millions of euros". */
export interface TitleUnit {
  readonly start: number;
  readonly currency: string | null;
  readonly times: number;
}

const TITLE =
  /(?<![\p{L}\d.,])(?:(\p{Lu}{3}|Rs)[ -]?|(?:US|A|C|NZ|HK)?([$£€¥₹₦]) ?)(mn|mln|mio|million|m|bn|billion|thousand|k|['’]?000s?)(?![\p{L}\d/]| ?\d)/u;
const IN_MILLIONS = /\bin (thousand|million|billion)s\b/i;

export function titleUnit(text: string): TitleUnit | null {
  const named = TITLE.exec(text);
  if (named !== null) {
    const [, code = '', sign = '', scale = ''] = named;
    const currency = CURRENCY_CODES.get(code.toLowerCase()) ?? CURRENCY_SIGNS.get(sign);
    const isAmount = /\d ?$/.test(text.slice(Math.max(0, named.index - 2), named.index));
    if (currency !== undefined && !isAmount) return { start: named.index, currency, times: timesOf(scale) };
  }
  const worded = IN_MILLIONS.exec(text);
  return worded === null ? null : { start: worded.index, currency: null, times: timesOf(worded[1] ?? '') };
}

const timesOf = (scale: string): number =>
  SCALES.get(scale.toLowerCase()) ?? SCALE_LETTERS.get(scale.toLowerCase()) ?? 1e3;

/** The bare numbers of a line as the title of their table has them. */
export function inTitleUnit({ start, currency, times }: TitleUnit, figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure) => {
    const { value, valueMax, unit, form, iso, parts } = figure;
    if (figure.start < start || value === null || unit !== null || iso !== null || parts !== null) return [];
    if (form !== 'digits' || figure.kind === 'ordinal') return [];
    const scaled: Figure = {
      ...figure,
      kind: 'count',
      value: value * times,
      valueMax: valueMax === null ? null : valueMax * times,
      step: figure.step * times,
    };
    if (currency === null) return [scaled];
    // "Crowns" are of several countries.
    return [null, currency].map((unit) => ({ ...scaled, kind: 'money', unit }));
  });
}

/** "Rev 5,218 (4,655)": how far it rose or fell from the year before. */
export function changesInBrackets(text: string, figures: readonly Figure[]): Figure[] {
  const changes: Figure[] = [];
  for (const [i, now] of figures.entries()) {
    const then = figures[i + 1];
    if (then === undefined || text.slice(now.end, then.start) !== ' (' || text.charAt(then.end) !== ')')
      continue;
    if (!isBare(now) || !isBare(then) || now.value === null || !then.value) continue;
    const change = Math.abs(now.value / then.value - 1) * 100;
    if (change > MOST_CHANGED) continue;
    const place = { start: now.start, end: then.end + 1 };
    const figure = draft(place, place, 'percent', change, '%', 1e-6, 'digits');
    figure.text = text.slice(place.start, place.end);
    changes.push(figure);
  }
  return changes;
}

const MOST_CHANGED = 200;

/** "Yes 612, no 341 (n=1000)": what share of the sample said so. */
export function sharesOfSample(text: string, figures: readonly Figure[]): Figure[] {
  const sample = SAMPLE.exec(text);
  if (sample === null) return [];
  const all = Number((sample[1] ?? '').replace(',', ''));
  return figures.flatMap((figure) => {
    const { value } = figure;
    if (!isBare(figure) || figure.valueMax !== null || value === null || value <= 0 || value >= all)
      return [];
    const share = draft(figure, figure, 'percent', (value / all) * 100, '%', 1e-6, 'digits');
    share.text = `${figure.text} (${sample[0]})`;
    return [share];
  });
}

/** "Yes 50, no 31, don't know 19": what comes to a hundred are percentages. */
export function sharesOfHundred(text: string, figures: readonly Figure[]): Figure[] {
  const bare = figures.filter((figure) => isBeforeLabel(figure) && !isSample(text, figure));
  if (bare.length < FEWEST_SHARES || bare.length > MOST_SHARES) return [];
  if (bare.length < figures.filter((figure) => !isSample(text, figure)).length) return [];
  if (bare.reduce((sum, { value }) => sum + (value ?? 0), 0) !== 100) return [];
  return bare.map((figure) => ({ ...figure, kind: 'percent', unit: '%' }));
}

/** Bare, or right before the next answer: "50 N 31". */
const isBeforeLabel = (figure: Figure): boolean =>
  isBare({ ...figure, of: null }) && (figure.of === null || LABEL.test(figure.of));
const LABEL = /^(?:\p{Lu}|(?:yes|no|abst|dk|don['’]t|undecided|unsure|neither|other|none)\b)/u;
const FEWEST_SHARES = 3;
const MOST_SHARES = 8;
const isSample = (text: string, { start }: Figure): boolean =>
  /\b[nN] ?= ?$|\bQ$/.test(text.slice(Math.max(0, start - 5), start));

const SAMPLE = /\b[nN] ?= ?(\d{1,3},\d{3}|\d{2,6})\b/;
