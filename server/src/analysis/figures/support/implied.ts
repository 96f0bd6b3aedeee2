import type { Tokens } from '../../../article/tokens.ts';
import { type Draft, draft, type Figure, twoDigits } from '../figure.ts';
import { NUMBER_WORDS, ORDINALS } from '../words/numbers.ts';
import { MONTHS } from '../words/times.ts';
import { UNITS } from '../words/units.ts';
import { Forms, type Place } from './forms.ts';

/**
 * Figures that a source gives without a number: "a fortnight", "profits doubled", "at noon", "a man in his forties",
 * "won three-nil". In copy they are no figures, and nobody asks where they are from; a figure of the copy may rest on them.
 */
export const impliedFigures = (text: string, of: Tokens): Figure[] => FORMS.in(text, of);

const SMALL = 'nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const SPAN = 'second|minute|hour|night|day|week|fortnight|month|year|decade|century';

const made = (place: Place, kind: Figure['kind'], value: number | null, unit: string | null): Draft =>
  draft(place, place, kind, value, unit, 1, 'words');

function moment(place: Place, kind: 'date' | 'time', iso: string): Draft {
  const figure = made(place, kind, null, null);
  figure.iso = iso;
  return figure;
}

function span(place: Place, word: string, count: number): Draft[] {
  const unit = UNITS.get(word);
  return unit === undefined ? [] : [made(place, 'duration', count, unit.symbol)];
}

/** As a factor, and as the change that makes it. */
const times = (place: Place, factor: number): Draft[] => [
  made(place, 'ratio', factor, 'times'),
  made(place, 'percent', Math.abs(factor - 1) * 100, '%'),
];

const range = (figure: Draft, top: number, form: Figure['form'] = 'words'): Draft => {
  figure.valueMax = top;
  figure.form = form;
  return figure;
};

const small = (word: string): number => (word === 'nil' ? 0 : (NUMBER_WORDS.get(word) ?? Number(word)));

const DECADES = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (word, i) => [word, (i + 2) * 10],
  ),
);
const FACTORS = new Map([
  ['doubl', 2],
  ['tripl', 3],
  ['trebl', 3],
  ['quadrupl', 4],
  ['quintupl', 5],
  ['halv', 0.5],
]);
const LOOSE_SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
const CLOCK: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T00:00' };
const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

const FORMS = new Forms([
  {
    // "HR 0.81", "odds ratio of 1.37": 19% less likely, 37% more.
    sign: /\d/,
    words:
      /\b(?:a?HR|a?OR|RR|(?:hazard|odds|risk|rate) ratio|relative risk)(?: of|,|:| =|=)? ?(\d?\.\d{1,2})/g,
    read: (place, [, ratio = '']) => [
      made(place, 'percent', Math.round(Math.abs(Number(ratio) - 1) * 1000) / 10, '%'),
    ],
  },
  {
    // "a week", "a year and a half"
    sign: new RegExp(String.raw`\b(?:${SPAN})\b`, 'i'),
    words: new RegExp(String.raw`\b(?:an?|one|each|every|per)[ -](${SPAN})\b( and a half\b)?`, 'gi'),
    read: (place, [, word = '', half]) => span(place, word.toLowerCase(), half === undefined ? 1 : 1.5),
  },
  {
    // "five hours and a half"
    sign: /half|quarter/i,
    words: new RegExp(String.raw`\b(${SMALL}|\d{1,2}) (${SPAN})s and a (half|quarter)\b`, 'gi'),
    read: (place, [, count = '', word = '', part]) =>
      span(place, word.toLowerCase(), small(count.toLowerCase()) + (part === 'half' ? 0.5 : 0.25)),
  },
  {
    // "decade-long", "yearlong"
    sign: /long/i,
    words: /\b(night|day|week|month|year|decade|century)-?long\b/gi,
    read: (place, [, word = '']) => span(place, word.toLowerCase(), 1),
  },
  {
    sign: /doubl|tripl|trebl|quintupl|quadrupl|halv/i,
    words: /\b(doubl|tripl|trebl|quadrupl|quintupl|halv)(?:e|es|ed|ing)\b/gi,
    read: (place, [, root = '']) => times(place, FACTORS.get(root.toLowerCase()) ?? 1),
  },
  { sign: /half/i, words: /\b(?:by|in) half\b/gi, read: (place) => times(place, 0.5) },
  {
    sign: /\b(?:once|twice|thrice)\b/i,
    words: /\b(once|twice|thrice)\b/gi,
    read: (place, [, word = '']) => [made(place, 'other', TIMES[word.toLowerCase()] ?? 1, null)],
  },
  {
    sign: /\b(?:noon|midday|midnight)\b/i,
    words: /\b(noon|midday|midnight)\b/gi,
    read: (place, [word]) => [moment(place, 'time', CLOCK[word.toLowerCase()] ?? 'T12:00')],
  },
  {
    // "in his forties", "the nineties"
    sign: /ties\b/i,
    words: /\b(?:twen|thir|for|fif|six|seven|eigh|nine)ties\b/gi,
    read: (place, [word]) => {
      const from = DECADES.get(word.toLowerCase()) ?? 0;
      return [moment(place, 'date', `19${from / 10}X`), range(made(place, 'age', from, 'y'), from + 10)];
    },
  },
  {
    // "three-two", "five to four"
    sign: new RegExp(String.raw`\b(?:${SMALL})\b`, 'i'),
    words: new RegExp(String.raw`\b(${SMALL}|\d{1,3})(?:-| to )(${SMALL}|\d{1,3})\b`, 'gi'),
    read: (place, [, a = '', b = '']) =>
      // In digits it is a figure.
      /\d/.test(a) && /\d/.test(b)
        ? []
        : [range(made(place, 'score', small(a.toLowerCase()), null), small(b.toLowerCase()))],
  },
  {
    sign: /dozen|hundred|thousand|million|billion/i,
    words: /\b(?:several|a few|many) (dozen|hundred|thousand|million|billion)\b/gi,
    read: (place, [, word = '']) => {
      const scale = LOOSE_SCALES[word.toLowerCase()] ?? 1;
      return [range(made(place, 'count', 2 * scale, null), 10 * scale, 'loose')];
    },
  },
  {
    // "6-foot-2", "six feet two inches"
    sign: new RegExp(String.raw`foot|feet|(?:\b|\d|${SMALL})ft`, 'i'),
    words: new RegExp(String.raw`\b(${SMALL}|\d{1,2})[ -]?(?:foot|feet|ft)[ -]?(${SMALL}|1[01]|\d)\b`, 'gi'),
    read: (place, [, feet = '', inches = '']) => [
      made(place, 'measure', small(feet.toLowerCase()) + small(inches.toLowerCase()) / 12, 'ft'),
      made(place, 'measure', small(feet.toLowerCase()), 'ft'),
      made(place, 'measure', small(inches.toLowerCase()), 'in'),
    ],
  },
  {
    // "the first of May", "the 2nd of May"
    sign: /january|february|march|april|may|june|july|august|september|october|november|december/i,
    words:
      /\b([a-z]{3,8}(?:-[a-z]{3,7})?) of (January|February|March|April|May|June|July|August|September|October|November|December)\b/gi,
    read: (place, [, word = '', month = '']) => {
      const day = dayInWords(word.toLowerCase());
      return day === null
        ? []
        : [moment(place, 'date', `--${twoDigits(MONTHS.get(month.toLowerCase()) ?? 1)}-${twoDigits(day)}`)];
    },
  },
]);

function dayInWords(word: string): number | null {
  const [tens = '', unit] = word.split('-');
  const day =
    unit === undefined ? ORDINALS.get(tens) : (NUMBER_WORDS.get(tens) ?? 0) + (ORDINALS.get(unit) ?? 0);
  return day !== undefined && day >= 1 && day <= 31 ? day : null;
}
