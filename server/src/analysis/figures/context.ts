import { nth } from '../../article/nth.ts';
import type { Figure } from './figure.ts';
import type { Lexeme } from './lexeme.ts';
import { isMark } from './numerals.ts';
import { isCapital } from './reader.ts';
import { NUMBER } from './words/numbers.ts';
import { tableSign } from './words/table-signs.ts';
import { MONTH, MONTHS } from './words/times.ts';

type Bound = Pick<Figure, 'bound' | 'approximate'>;

const PLAIN: Bound = { bound: null, approximate: false };
const ABOUT: Bound = { bound: null, approximate: true };

/** What stands right before a figure and bounds it; the longest match counts. Read from the figure backwards. */
const BEFORE: readonly (readonly [phrase: string, bound: Bound['bound'], approximate: boolean])[] = [
  ['no fewer than', 'atLeast', false],
  ['no less than', 'atLeast', false],
  ['not less than', 'atLeast', false],
  ['at least', 'atLeast', false],
  ['a minimum of', 'atLeast', false],
  ['no more than', 'atMost', false],
  ['not more than', 'atMost', false],
  ['at most', 'atMost', false],
  ['up to', 'atMost', false],
  ['as many as', 'atMost', false],
  ['as much as', 'atMost', false],
  ['a maximum of', 'atMost', false],
  ['more than', 'moreThan', false],
  ['greater than', 'moreThan', false],
  ['higher than', 'moreThan', false],
  ['upward of', 'moreThan', false],
  ['upwards of', 'moreThan', false],
  ['north of', 'moreThan', false],
  ['well over', 'moreThan', false],
  ['just over', 'moreThan', true],
  ['a little over', 'moreThan', true],
  ['slightly more than', 'moreThan', true],
  ['just above', 'moreThan', true],
  ['in excess of', 'moreThan', false],
  ['over', 'moreThan', false],
  ['above', 'moreThan', false],
  ['exceeding', 'moreThan', false],
  ['exceeded', 'moreThan', false],
  ['topped', 'moreThan', false],
  ['topping', 'moreThan', false],
  ['less than', 'lessThan', false],
  ['fewer than', 'lessThan', false],
  ['lower than', 'lessThan', false],
  ['under', 'lessThan', false],
  ['below', 'lessThan', false],
  ['just under', 'lessThan', true],
  ['just below', 'lessThan', true],
  ['just shy of', 'lessThan', true],
  ['nearly', 'lessThan', true],
  ['almost', 'lessThan', true],
  ['close to', 'lessThan', true],
  ['approaching', 'lessThan', true],
  ['about', null, true],
  ['around', null, true],
  ['roughly', null, true],
  ['approximately', null, true],
  ['some', null, true],
  ['an estimated', null, true],
  ['estimated', null, true],
  ['circa', null, true],
  ['~', null, true],
  ['≈', null, true],
  ['>', 'moreThan', false],
  ['<', 'lessThan', false],
  ['≥', 'atLeast', false],
  ['≤', 'atMost', false],
];

// By last word, longest phrase first.
const BEFORE_BY_LAST = new Map<string, { words: string[]; bound: Bound }[]>();
for (const [phrase, bound, approximate] of [...BEFORE].sort((a, b) => b[0].length - a[0].length)) {
  const words = phrase.split(' ');
  const last = words[words.length - 1] as string;
  const list = BEFORE_BY_LAST.get(last) ?? [];
  list.push({ words, bound: { bound, approximate } });
  BEFORE_BY_LAST.set(last, list);
}

/** Bound and approximation of the figure at lexemes `from`..`to`, from the words around it. */
export function boundOf(lexemes: readonly Lexeme[], from: number, to: number, kind: Figure['kind']): Bound {
  const after = boundAfter(lexemes, to);
  if (after !== null) return after;
  let end = from - 1;
  const article = nth(lexemes, end)?.lower;
  // "More than the 500 expected"; but "under the $5 million settlement" bounds nothing.
  if (
    (article === 'the' || article === 'a') &&
    /^(?:than|least|most|to|of)$/.test(nth(lexemes, end - 1)?.lower ?? '')
  )
    end--;
  const candidates = BEFORE_BY_LAST.get(nth(lexemes, end)?.lower ?? '');
  if (candidates === undefined) return PLAIN;
  if (kind === 'duration' && isDuring(lexemes, end)) return PLAIN;
  for (const { words, bound } of candidates) {
    if (!words.every((word, k) => nth(lexemes, end - words.length + 1 + k)?.lower === word)) continue;
    // "10 percent lower than 55": a comparison, not a bound.
    const ahead = nth(lexemes, end - words.length);
    return words.at(-1) === 'than' && ahead !== undefined && AMOUNTS.test(ahead.lower) ? PLAIN : bound;
  }
  return PLAIN;
}

/** "Rose 5% over two years" says when, "took over two years" how long at least. */
function isDuring(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.lower !== 'over' || LASTS.has(nth(lexemes, at - 1)?.lower ?? '')) return false;
  for (let i = at - 1; i >= Math.max(0, at - SPREAD); i--) {
    const lexeme = lexemes[i] as Lexeme;
    const { kind, lower } = lexeme;
    if (lower === '.' || lower === ';') return false;
    if (kind === 'number' || lexeme.is(NUMBER | CHANGE)) return true;
  }
  return false;
}

// What is spread over a time stands so close before it.
const SPREAD = 9;
const CHANGE = tableSign(
  'rose risen rise grew grown growth fell fallen fall declined decline dropped drop increased increase climbed spread phased doubled tripled halved shrank million billion'.split(
    ' ',
  ),
);
const LASTS = new Set(
  `for just well after in of is was are were be been at little slightly lasted lasts lasting last took takes take taking taken
  spent spends spend spending served serving serve serves waited waits waiting wait lived ran runs running run than some and
  only now already until within nearly about every`.split(/\s+/),
);

const AMOUNTS = /^(?:%|percent|pct|cent|points?|times|\d[\d.,]*|million|billion|people|votes)$/;

function boundAfter(lexemes: readonly Lexeme[], at: number): Bound | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (first.text === '+') return { bound: 'atLeast', approximate: false };
  if (first.lower === 'plus' && lexemes[at + 1]?.kind !== 'number')
    return { bound: 'atLeast', approximate: false };
  let i = at;
  // "500 people or more", "six months or so"
  if (first.lower !== 'or' && lexemes[at + 1]?.lower === 'or') i = at + 1;
  if (lexemes[i]?.lower !== 'or') return null;
  const word = lexemes[i + 1]?.lower;
  if (word === 'more' || word === 'greater' || word === 'higher' || word === 'older')
    return { bound: 'atLeast', approximate: false };
  if (word === 'less' || word === 'fewer' || word === 'lower' || word === 'younger')
    return { bound: 'atMost', approximate: false };
  return word === 'so' ? ABOUT : null;
}

const STOP = tableSign(
  `a an the of to in on at by for from with without as than and or but nor so yet if when while that which who whom whose where
  is are was were be been being am has have had having do does did will would can could may might must shall should
  he she it they we i you him her them us his its their our my your this these those there here what
  said says say told according not no also just only even still already now then ago per each every all both
  after before during since until till through over under into onto about against between within across among around
  up down out off away back later earlier more less most least fewer or so plus versus vs
  said announced reported killed injured wounded died voted went came made took got won lost rose fell grew declined dropped
  increased decreased gained reached totaled became remained took gave
  today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);
const IRREGULAR_PLURAL = tableSign(
  'people children men women police staff troops feet mice personnel cattle sheep fish aircraft media dead wounded injured teeth geese lives'.split(
    ' ',
  ),
);

/** The head of the noun phrase right after a figure: "500 angry farm workers who" gives "workers" with its modifiers. */
export function headNoun(lexemes: readonly Lexeme[], at: number): string | null {
  let i = at;
  if (isMark(lexemes[i], '-')) i++;
  if (lexemes[i]?.lower === 'of') {
    i++;
    if (/^(?:the|its|their|his|her|our|those|these|all|them|us)$/.test(lexemes[i]?.lower ?? '')) i++;
  }
  const words: string[] = [];
  for (; words.length < 4; i++) {
    const lexeme = lexemes[i];
    if (lexeme === undefined) break;
    if (lexeme.kind === 'mark') {
      if (lexeme.text === '-' && words.length > 0) continue;
      break;
    }
    if (lexeme.kind === 'number' || lexeme.is(STOP) || saysWhen(lexemes, i)) break;
    words.push(lexeme.text);
    if (isPlural(lexeme) && !isPlural(lexemes[i + 1])) break;
  }
  return words.length === 0 ? null : words.join(' ');
}

const TIME_NOUNS = new Set(
  'year years month months week weeks weekend quarter season decade century day days night summer winter spring autumn fall'.split(
    ' ',
  ),
);

const POINTS = tableSign(['last', 'next', 'past', 'previous', 'this', 'earlier']);
const RATES = tableSign('annually monthly weekly yearly daily hourly nightly'.split(' '));

/** "last year", "next spring", "annually": when, and not what is counted. */
function saysWhen(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at] as Lexeme;
  if (lexeme.is(POINTS)) {
    const next = lexemes[at + 1];
    return (
      next !== undefined && (TIME_NOUNS.has(next.lower) || (isCapital(next) && isMonthOrDay(next.lower)))
    );
  }
  if (lexeme.is(RATES)) {
    // "500 weekly tests"
    const next = lexemes[at + 1];
    return next === undefined || next.kind === 'mark' || next.is(STOP);
  }
  return lexeme.is(MONTH) && isCapital(lexeme);
}

const isMonthOrDay = (word: string): boolean =>
  MONTHS.get(word) !== undefined || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word);

const isPlural = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (lexeme.is(IRREGULAR_PLURAL) || endsAsPlural(lexeme.lower));

/** Not "loss", "bus", "crisis". */
const endsAsPlural = (word: string): boolean =>
  word.length > 3 && word.endsWith('s') && !'sui'.includes(word.charAt(word.length - 2));

const BEFORE_SUM = new Set(
  `worth of to at reaching reached reach hit hitting totaling totalling totaled totalled valued costing cost costs was is were are
  from by up down about nearly almost roughly around approximately some over under than more less least most an estimated the a
  exceeding topping rose fell grew climbed dropped increased decreased surged jumped rising falling just`.split(
    /\s+/,
  ),
);

/** What a sum of money is for or of: "$5 million in aid", "trade reaching $90 billion", "aid worth $150 million". */
export function moneyHead(lexemes: readonly Lexeme[], from: number, to: number): string | null {
  const after = lexemes[to]?.lower;
  if (after === 'in' || after === 'of' || (after === 'worth' && lexemes[to + 1]?.lower === 'of')) {
    const noun = headNoun(lexemes, after === 'worth' ? to + 2 : to + 1);
    if (noun !== null && !/^[A-Z]/.test(noun)) return noun;
  }
  const direct = headNoun(lexemes, to);
  if (direct !== null && !isCapital(lexemes[to])) return direct;
  let i = from - 1;
  while (i >= 0 && BEFORE_SUM.has(lexemes[i]?.lower ?? '')) i--;
  if (i === from - 1) return null;
  const words: string[] = [];
  for (; i >= 0 && words.length < 3; i--) {
    const lexeme = lexemes[i] as Lexeme;
    if (lexeme.kind !== 'word' || lexeme.is(STOP)) break;
    words.unshift(lexeme.text);
  }
  return words.length === 0 ? null : words.join(' ');
}
