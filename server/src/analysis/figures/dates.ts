import { draft } from './figure.ts';
import type { Lexeme } from './lex.ts';
import { isMark, touches } from './numerals.ts';
import { isCapital, isDash } from './reader.ts';
import type { Read } from './scan.ts';
import { MONTHS, NUMBER_WORDS } from './units.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

function when(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  kind: 'date' | 'time',
  iso: string,
): Read {
  const figure = draft(lexemes[from] as Lexeme, lexemes[to - 1] as Lexeme, kind, null, null, 1, 'digits');
  figure.iso = iso;
  return { figure, to };
}

const yearOf = (lexeme: Lexeme | undefined): number | null => {
  if (lexeme?.kind !== 'number' || lexeme.text.length !== 4) return null;
  // With a separator among the four, it is less than that, or no number.

  const year = Number(lexeme.text);
  return year >= 1000 && year < 2200 ? year : null;
};

const dayOf = (lexemes: readonly Lexeme[], at: number): { day: number; to: number } | null => {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'number' || lexeme.text.length > 2) return null;
  const day = Number(lexeme.text);
  if (day < 1 || day > 31) return null;
  const suffix = lexemes[at + 1];
  const ordinal = suffix !== undefined && touches(lexeme, suffix) && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  return { day, to: ordinal ? at + 2 : at + 1 };
};

/** "25" is of this century, "88" of the last. */
export const fullYear = (short: number): number => (short < 50 ? 2000 : 1900) + short;

/** Explicit dates: "Nov. 2, 2025", "2 November 2025", "November 2025", "2025-11-02", "11/2/2025", "1970s", "2024". */
export function dateAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const lexeme = lexemes[at] as Lexeme;
  return lexeme.kind === 'word'
    ? (monthFirst(lexemes, at) ?? spelledYear(lexemes, at))
    : lexeme.kind === 'number'
      ? numberFirst(lexemes, at)
      : null;
}

function monthAt(lexemes: readonly Lexeme[], at: number): { month: number; to: number } | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word' || lexeme.text.length < 3) return null;
  const month = MONTHS[lexeme.lower];
  if (month === undefined || (!isCapital(lexeme) && !isLowerMonth(lexemes, at))) return null;
  const dot = isMark(lexemes[at + 1], '.') && lexeme.text.length < 5 && touches(lexeme, lexemes[at + 1]);
  return { month, to: dot ? at + 2 : at + 1 };
}

// Tokenised copy in lower case: "may 30 ." is a date, "may 30 people" is not.
function isLowerMonth(lexemes: readonly Lexeme[], at: number): boolean {
  const { lower } = lexemes[at] as Lexeme;
  if (lower.length < 4 && lower !== 'may') return false;
  if (lower !== 'may' && lower !== 'march') return true;
  return (
    lexemes[at + 1]?.kind === 'number' && lexemes[at + 2]?.kind !== 'word' && !isMark(lexemes[at + 2], '%')
  );
}

const CENTURIES = new Map([
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** "in nineteen eighty-four": only where a word before it says that a time follows. */
function spelledYear(lexemes: readonly Lexeme[], at: number): Read | null {
  const century = CENTURIES.get((lexemes[at] as Lexeme).lower);
  const next = lexemes[at + 1];
  if (century === undefined || next?.kind !== 'word') return null;
  const before = lexemes[at - 1]?.lower ?? '';
  if (!CUED.has(before) && MONTHS[before] === undefined) return null;
  const tens = NUMBER_WORDS[next.lower];
  if (tens === undefined || tens < 10) return null;
  const unitAt = lexemes[at + 2]?.lower === '-' ? at + 3 : at + 2;
  const unit = tens >= 20 ? NUMBER_WORDS[lexemes[unitAt]?.lower ?? ''] : undefined;
  const to = unit !== undefined && unit > 0 && unit < 10 ? unitAt + 1 : at + 2;
  if (isMark(lexemes[to], '-') || COUNTED.has(lexemes[to]?.lower ?? '')) return null;
  const year = century + tens + (to > at + 2 ? (unit ?? 0) : 0);
  return when(lexemes, at, to, 'date', String(year));
}

/** "five o'clock" */
export function clockAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const hour = NUMBER_WORDS[(lexemes[at] as Lexeme).lower];
  if (hour === undefined || hour < 1 || hour > 12 || lexemes[at + 1]?.lower !== "o'clock") return null;
  return when(lexemes, at, at + 2, 'time', `T${pad(hour)}:00`);
}

function monthFirst(lexemes: readonly Lexeme[], at: number): Read | null {
  const month = monthAt(lexemes, at);
  if (month === null) return null;
  const day = dayOf(lexemes, month.to);
  if (day === null) {
    const comma = isMark(lexemes[month.to], ',') ? month.to + 1 : month.to;
    const of = lexemes[comma]?.lower === 'of' ? comma + 1 : comma;
    const year = yearOf(lexemes[of]);
    if (year === null) return null;
    return when(lexemes, at, of + 1, 'date', `${year}-${pad(month.month)}`);
  }
  // "March 20 people" is no date; a noun in lower case would follow only a month that is a verb or a name.
  const comma = isMark(lexemes[day.to], ',') ? day.to + 1 : day.to;
  const year = yearOf(lexemes[comma]);
  const iso = `${pad(month.month)}-${pad(day.day)}`;
  if (year !== null && (comma > day.to || lexemes[comma]?.start === (lexemes[day.to - 1] as Lexeme).end + 1))
    return when(lexemes, at, comma + 1, 'date', `${year}-${iso}`);
  // "Nov. 2-5", "March 3 to 7"
  const dash = lexemes[day.to];
  if ((isDash(dash) && touches(lexemes[day.to - 1], dash)) || isToDay(lexemes, at, day.to)) {
    const last = dayOf(lexemes, day.to + 1);
    if (last !== null && last.day > day.day)
      return when(lexemes, at, last.to, 'date', `--${iso}/--${pad(month.month)}-${pad(last.day)}`);
  }
  return when(lexemes, at, day.to, 'date', `--${iso}`);
}

/** "from March 3 to 7", "March 3 through 7"; not "from March 3 to 7 percent". */
function isToDay(lexemes: readonly Lexeme[], month: number, at: number): boolean {
  const word = lexemes[at]?.lower;
  if (word !== 'through' && !(word === 'to' && lexemes[month - 1]?.lower === 'from')) return false;
  const last = dayOf(lexemes, at + 1);
  const next = last === null ? undefined : lexemes[last.to];
  return last !== null && (next === undefined || isMark(next, '.') || isMark(next, ',') || isCapital(next));
}

function numberFirst(lexemes: readonly Lexeme[], at: number): Read | null {
  const lexeme = lexemes[at] as Lexeme;
  const next = lexemes[at + 1];
  const before = lexemes[at - 1];
  if (
    lexeme.text.length === 2 &&
    /^['’‘]$/.test(before?.text ?? '') &&
    touches(before, lexeme) &&
    !touches(lexeme, next)
  ) {
    const short = Number(lexeme.text);
    return when(lexemes, at, at + 1, 'date', String(fullYear(short)));
  }
  const decade = decadeAt(lexemes, at);
  if (decade !== null) return decade;
  const numeric = numericDate(lexemes, at);
  if (numeric !== null) return numeric;
  const day = dayOf(lexemes, at);
  if (day !== null) {
    const of = lexemes[day.to]?.lower === 'of' ? day.to + 1 : day.to;
    const month = monthAt(lexemes, of);
    if (month !== null && !(lexemes[of]?.lower === 'may' && lexemes[of]?.text !== 'May')) {
      const comma = isMark(lexemes[month.to], ',') ? month.to + 1 : month.to;
      const year = yearOf(lexemes[comma]);
      const iso = `${pad(month.month)}-${pad(day.day)}`;
      return year !== null
        ? when(lexemes, at, comma + 1, 'date', `${year}-${iso}`)
        : when(lexemes, at, month.to, 'date', `--${iso}`);
    }
  }
  const year = yearOf(lexeme);
  return year !== null && isYear(lexemes, at, year, next) ? yearRange(lexemes, at, year) : null;
}

/** "1970s", "1970's", "the '90s". "In his 40s" is an age. */
function decadeAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const lexeme = lexemes[at] as Lexeme;
  if (lexeme.text.length !== 2 && lexeme.text.length !== 4) return null;
  const next = lexemes[at + 1];
  if (!/^\d{2}(?:\d{2})?$/.test(lexeme.text) || !lexeme.text.endsWith('0')) return null;
  const apostrophe = next !== undefined && /^['’]$/.test(next.text) && lexemes[at + 2]?.lower === 's' ? 1 : 0;
  const letter = lexemes[at + 1 + apostrophe];
  if (letter?.text !== 's' || letter.start > lexeme.end + 1 || !(apostrophe || touches(lexeme, letter)))
    return null;
  const to = at + 2 + apostrophe;
  if (lexeme.text.length === 4) return when(lexemes, at, to, 'date', `${lexeme.text.slice(0, 3)}X`);
  const before = lexemes[at - 1];
  const owner = lexemes
    .slice(Math.max(0, at - 4), at)
    .some((l) => /^(?:his|her|their|my|our|your|aged)$/.test(l.lower));
  if (owner) {
    const value = Number(lexeme.text);
    const figure = draft(lexeme, lexemes[to - 1] as Lexeme, 'age', value, 'y', 1, 'digits');
    figure.valueMax = value + 10;
    figure.approximate = true;
    return { figure, to };
  }
  if (before !== undefined && /^['’‘]$/.test(before.text))
    return when(lexemes, at, to, 'date', `19${lexeme.text[0]}X`);
  return null;
}

/** 2025-11-02, 11/2/2025, 2.11.2025. Month first unless only the other way is a date. */
function numericDate(lexemes: readonly Lexeme[], at: number): Read | null {
  const a = lexemes[at] as Lexeme;
  const dotted = a.text.length < 8 ? null : /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(a.text);
  if (dotted !== null)
    return isoDate(lexemes, at, at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const [m1, b, m2, c] = [lexemes[at + 1], lexemes[at + 2], lexemes[at + 3], lexemes[at + 4]];
  if (b?.kind !== 'number' || c?.kind !== 'number' || m1?.text !== m2?.text) return null;
  if (!touches(a, m1) || !touches(m1, b) || !touches(b, m2) || !touches(m2, c)) return null;
  if (m1?.text === '-' && /^\d{4}$/.test(a.text))
    return isoDate(lexemes, at, at + 5, Number(a.text), Number(b.text), Number(c.text));
  if (m1?.text !== '/' && m1?.text !== '-') return null;
  const year = /^\d{4}$/.test(c.text)
    ? Number(c.text)
    : /^\d{2}$/.test(c.text) && m1.text === '/'
      ? fullYear(Number(c.text))
      : null;
  if (year === null) return null;
  return (
    isoDate(lexemes, at, at + 5, year, Number(a.text), Number(b.text)) ??
    isoDate(lexemes, at, at + 5, year, Number(b.text), Number(a.text))
  );
}

function isoDate(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  year: number,
  month: number,
  day: number,
): Read | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return null;
  return when(lexemes, from, to, 'date', `${year}-${pad(month)}-${pad(day)}`);
}

const COUNTED = new Set(
  'people jobs homes workers troops soldiers students votes voters dollars men women children deaths cases members employees patients units acres miles meters metres feet square calories hours tickets points pounds words residents families protesters delegates others vehicles cars yards tons tonnes seats square kilometers kilometres refugees civilians demonstrators words pages watts euros yen yuan degrees'.split(
    ' ',
  ),
);
const CUED = new Set(
  'in since by until till from of during early late mid fall spring summer autumn winter before after through and to the for between circa'.split(
    ' ',
  ),
);

function isYear(lexemes: readonly Lexeme[], at: number, year: number, next: Lexeme | undefined): boolean {
  const before = lexemes[at - 1];
  if (next !== undefined && (next.text === '%' || COUNTED.has(next.lower) || next.lower === 'percent'))
    return false;
  if (next !== undefined && touches(lexemes[at], next) && next.kind === 'word') return false;
  if (isMark(next, '-') && touches(lexemes[at], next) && lexemes[at + 2]?.kind === 'word') {
    // "a 2016-based", "the 2024-25", "1,000-point": a unit makes it a number.
    if (
      /^(?:foot|feet|mile|meter|metre|year|point|member|seat|page|word|acre|pound|square|ton|tonne|watt|strong|person|man|hour|day)$/.test(
        lexemes[at + 2]?.lower ?? '',
      )
    )
      return false;
  }
  const other = yearOf(lexemes[at + 2]);
  if (isDash(next) && other !== null && other > year && other - year < 200) return true;
  if (isDash(before) && (yearOf(lexemes[at - 2]) ?? year) < year) return true;
  if (year >= 1900 && year < 2100)
    return !(
      before !== undefined &&
      /^(?:than|about|nearly|some|over|roughly|approximately|least)$/.test(before.lower) &&
      next?.kind === 'word' &&
      next.lower.endsWith('s')
    );
  return (
    before !== undefined &&
    CUED.has(before.lower) &&
    !(next?.kind === 'word' && !isCapital(next) && next.lower.endsWith('s') && next.lower.length > 3)
  );
}

/** "2019-20", "1939-1945", or the year alone. */
function yearRange(lexemes: readonly Lexeme[], at: number, year: number): Read {
  let i = at + 1;
  while ((isDash(lexemes[i]) || isSlash(lexemes, i)) && i < at + 3) i++;
  const end = lexemes[i];
  // "2007-08", "2007 -- 08"; a full second year is a date of its own.
  if (i > at + 1 && end?.kind === 'number' && /^\d{2}$/.test(end.text)) {
    const last = year - (year % 100) + Number(end.text);
    if (last > year) return when(lexemes, at, i + 1, 'date', `${year}/${last}`);
  }
  return when(lexemes, at, at + 1, 'date', String(year));
}

/** "2023/24" */
const isSlash = (lexemes: readonly Lexeme[], at: number): boolean =>
  isMark(lexemes[at], '/') && touches(lexemes[at - 1], lexemes[at]) && touches(lexemes[at], lexemes[at + 1]);

const ZONES = new Set('gmt utc bst cet est edt pst pdt ist hrs h'.split(' '));
const BEFORE_CLOCK = new Set('at from until till to by around about since before after ,'.split(' '));

/** "1015 GMT", "2147 hrs"; of others those with a nought before them, which no number has: "at 0652", "0600: 11,480 out". */
export function loggedTimeAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const lexeme = lexemes[at] as Lexeme;
  if (lexeme.text.length !== 4 || !/^[012]\d[0-5]\d$/.test(lexeme.text)) return null;
  const hour = Number(lexeme.text.slice(0, 2));
  if (hour > 23) return null;
  const next = lexemes[at + 1];
  const zone = next?.kind === 'word' && ZONES.has(next.lower);
  const before = lexemes[at - 1];
  const isSaid = before === undefined || BEFORE_CLOCK.has(before.lower) || isMark(next, ':');
  if (!zone && !(lexeme.text.startsWith('0') && isSaid)) return null;
  return when(lexemes, at, zone ? at + 2 : at + 1, 'time', `T${pad(hour)}:${lexeme.text.slice(2)}`);
}

const CLOCK_NEXT = new Set([':', 'am', 'pm', 'a.m', 'p.m', "o'clock"]);

/** "5 p.m.", "5:30 pm", "10.15am", "15:00", "5 o'clock". */
export function timeAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const lexeme = lexemes[at] as Lexeme;
  const mark = lexemes[at + 1]?.lower;
  if (lexeme.text.length > 5 || mark === undefined || !CLOCK_NEXT.has(mark)) return null;
  const clock = /^(\d{1,2})(?:\.(\d{2}))?$/.exec(lexeme.text);
  if (clock === null) return null;
  let hour = Number(clock[1]);
  let minute = clock[2] === undefined ? null : Number(clock[2]);
  let to = at + 1;
  if (minute === null && isMark(lexemes[to], ':') && touches(lexeme, lexemes[to])) {
    const minutes = lexemes[to + 1];
    if (minutes === undefined || !/^\d{2}$/.test(minutes.text) || !touches(lexemes[to], minutes)) return null;
    minute = Number(minutes.text);
    to += 2;
    // 1:02:33 and 3:45.10 are running times.
    if (isMark(lexemes[to], ':') && lexemes[to + 1]?.kind === 'number') return null;
  }
  const half = lexemes[to]?.lower;
  if (hour > 24 || (minute ?? 0) > 59) return null;
  const isPm = half === 'pm' || half === 'p.m';
  const isAm = half === 'am' || half === 'a.m';
  if (isPm || isAm) {
    if (hour > 12) return null;
    if (isAm && half === 'am' && lexeme.text.length > 2 && minute === null) return null;
    to++;
    if (half?.includes('.') && isMark(lexemes[to], '.') && touches(lexemes[to - 1], lexemes[to])) to++;
    hour = isPm ? (hour % 12) + 12 : hour % 12;
  } else if (half === "o'clock") to++;
  else if (minute === null || clock[2] !== undefined) return null;
  return when(lexemes, at, to, 'time', `T${pad(hour)}:${pad(minute ?? 0)}`);
}
