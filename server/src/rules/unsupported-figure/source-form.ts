import type { Figure } from '../../analysis/figures.ts';
import type { Span } from '../../article/span.ts';

/** What to write in the place of a figure and its bound. */
export interface Rewritten extends Span {
  readonly text: string;
}

/**
 * The source's figure as the copy writes figures: "£25,000" for its "25,000", "12 percent" for "12 pct", "Twelve" at the
 * start of a sentence. In the source's own words where the copy's cannot hold it; null where its bound stands elsewhere.
 */
export function inCopysForm(copy: string, ours: Figure, theirs: Figure, european: boolean): Rewritten | null {
  const { start, end } = ours;
  const from = ours.bound === theirs.bound ? start : boundStart(copy, start);
  if (from === null) return null;
  const bound = ours.bound === theirs.bound ? '' : boundWords(theirs);
  const about = theirs.approximate && !ours.approximate && theirs.bound === null ? 'about ' : '';
  const isOpening = /^\p{Lu}\p{Ll}/u.test(copy.slice(from, end));
  const led = bound === '' ? about : bound;
  // "Twelve" after "about" opens no sentence.
  const written =
    writtenAs(led === '' ? ours.text : uncapital(ours.text), ours, theirs, european) ?? theirs.text;
  const text = `${led}${written}`;
  return { start: from, end, text: isOpening ? capital(text) : text };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const uncapital = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const BOUND_WORDS = {
  moreThan: 'more than ',
  atLeast: 'at least ',
  lessThan: 'less than ',
  atMost: 'at most ',
};

export const boundWords = ({ bound }: Figure): string => (bound === null ? '' : BOUND_WORDS[bound]);

const BOUND =
  /\b(?:(?:more|greater|less|fewer|other) than|at (?:least|most)|over|above|under|below|up to|as (?:many|much|few|little) as|a (?:maximum|minimum) of|nearly|almost) $/i;
const REACH = 24;

/** Where the words of its bound begin; null where they stand behind it. */
function boundStart(copy: string, start: number): number | null {
  const low = Math.max(0, start - REACH);
  const found = BOUND.exec(copy.slice(low, start));
  return found === null ? null : low + found.index;
}

/** The copy's figure with the source's number in it; null where they are not of one unit, or of several numbers. */
function writtenAs(text: string, ours: Figure, theirs: Figure, european: boolean): string | null {
  if (ours.parts !== null || theirs.parts !== null) return partAs(text, ours, theirs);
  const { value } = theirs;
  if (value === null || !ours.value || ours.valueMax !== null || theirs.valueMax !== null) return null;
  if (ours.unit !== theirs.unit && theirs.unit !== null) return null;
  if (ours.unit !== null && theirs.unit === null && ours.kind !== 'money' && theirs.kind !== ours.kind)
    return null;
  const number = /\d[\d.,]*\d|\d/.exec(text);
  if (number === null) return inWords(text, value);
  const plain = european ? number[0].replaceAll('.', '').replace(',', '.') : number[0].replaceAll(',', '');
  const scale = ours.value / Number(plain);
  const digits = written(Number((value / scale).toPrecision(12)), scale, number[0], european);
  return digits === null || /\d/.test(text.slice(number.index + number[0].length))
    ? null
    : text.slice(0, number.index) + digits + text.slice(number.index + number[0].length);
}

/** "24 of the 31" for "26 of the 31". */
function partAs(text: string, { parts: ours }: Figure, { parts: theirs }: Figure): string | null {
  if (ours === null || theirs === null || ours.whole !== theirs.whole || !/ (?:of|in) /.test(text))
    return null;
  const digits = /^\d+/.exec(text);
  return digits === null ? inWords(text, theirs.part) : theirs.part + text.slice(digits[0].length);
}

const PLACES = 3;

/** As the copy writes numbers; null for "0.131 million" and "1,310 million". */
function written(value: number, scale: number, like: string, european: boolean): string | null {
  if (scale > 1.5 && (value < 0.1 || value >= 1000)) return null;
  const [whole = '', places = ''] = String(value).split('.');
  if (places.length > PLACES || /e/.test(whole + places)) return null;
  const [group, point] = european ? ['.', ','] : [',', '.'];
  const grouped = whole.length > 4 || (whole.length === 4 && !/^\d{4}/.test(like));
  const number = grouped ? inThousands(whole, group) : whole;
  return places === '' ? number : `${number}${point}${places}`;
}

function inThousands(digits: string, mark: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(mark);
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number from two to ninety-nine. */
function spelled(value: number): string | null {
  if (!Number.isInteger(value) || value < 2 || value > 99) return null;
  if (value < 20) return ONES[value] ?? null;
  const ten = TENS[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${ONES[value % 10]}`;
}

const FIRST_WORD =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?(?![\w-])|^[a-z]{3,9}(?![\w-])/i;

/** "Twelve" for "Fourteen", "five hours" for "six hours"; in digits what is longer in words. */
function inWords(text: string, value: number): string | null {
  const first = FIRST_WORD.exec(text)?.[0] ?? '';
  const [tens = '', one] = first.toLowerCase().split('-');
  const isNumber = ONES.indexOf(tens) > 1 || TENS.includes(tens);
  const rest = text.slice(first.length);
  // "Six million", "two and a half": of more words than are put right here.
  if (!isNumber || /^ (?:and|hundred|thousand|million|billion|dozen|point)\b/.test(rest)) return null;
  if (one !== undefined && ONES.indexOf(one) < 1) return null;
  const word = spelled(value);
  return word === null ? null : (/^\p{Lu}/u.test(first) ? capital(word) : word) + rest;
}
