import { nth } from '../../article/nth.ts';
import { moment, type Read, twoDigits } from './figure.ts';
import type { Lexeme } from './lexeme.ts';
import { isMark, touches } from './numerals.ts';
import { isCapital, isDash } from './reader.ts';
import { MONTH, MONTHS } from './words/times.ts';
import { decadeAt, fullYear, shortYearAt, spelledYear, yearAt, yearOf } from './years.ts';

const dayOf = (lexemes: readonly Lexeme[], at: number): { day: number; to: number } | null => {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'number' || lexeme.text.length > 2) return null;
  const day = Number(lexeme.text);
  if (day < 1 || day > 31) return null;
  const suffix = lexemes[at + 1];
  const ordinal = suffix !== undefined && touches(lexeme, suffix) && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  return { day, to: ordinal ? at + 2 : at + 1 };
};

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
  if (lexeme?.is(MONTH) !== true) return null;
  const month = MONTHS.get(lexeme.lower);
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

function monthFirst(lexemes: readonly Lexeme[], at: number): Read | null {
  const month = monthAt(lexemes, at);
  if (month === null) return null;
  const day = dayOf(lexemes, month.to);
  if (day === null) {
    const comma = isMark(lexemes[month.to], ',') ? month.to + 1 : month.to;
    const of = lexemes[comma]?.lower === 'of' ? comma + 1 : comma;
    const year = yearOf(lexemes[of]);
    if (year === null) return null;
    return moment(lexemes, at, of + 1, 'date', `${year}-${twoDigits(month.month)}`);
  }
  // "March 20 people" is no date; a noun in lower case would follow only a month that is a verb or a name.
  const comma = isMark(lexemes[day.to], ',') ? day.to + 1 : day.to;
  const year = yearOf(lexemes[comma]);
  const iso = `${twoDigits(month.month)}-${twoDigits(day.day)}`;
  if (year !== null && (comma > day.to || lexemes[comma]?.start === (lexemes[day.to - 1] as Lexeme).end + 1))
    return moment(lexemes, at, comma + 1, 'date', `${year}-${iso}`);
  // "Nov. 2-5", "March 3 to 7"
  const dash = lexemes[day.to];
  if ((isDash(dash) && touches(nth(lexemes, day.to - 1), dash)) || isToDay(lexemes, at, day.to)) {
    const last = dayOf(lexemes, day.to + 1);
    if (last !== null && last.day > day.day)
      return moment(
        lexemes,
        at,
        last.to,
        'date',
        `--${iso}/--${twoDigits(month.month)}-${twoDigits(last.day)}`,
      );
  }
  return moment(lexemes, at, day.to, 'date', `--${iso}`);
}

/** "from March 3 to 7", "March 3 through 7"; not "from March 3 to 7 percent". */
function isToDay(lexemes: readonly Lexeme[], month: number, at: number): boolean {
  const word = lexemes[at]?.lower;
  if (word !== 'through' && !(word === 'to' && nth(lexemes, month - 1)?.lower === 'from')) return false;
  const last = dayOf(lexemes, at + 1);
  const next = last === null ? undefined : lexemes[last.to];
  return last !== null && (next === undefined || isMark(next, '.') || isMark(next, ',') || isCapital(next));
}

function numberFirst(lexemes: readonly Lexeme[], at: number): Read | null {
  const year = shortYearAt(lexemes, at) ?? decadeAt(lexemes, at);
  if (year !== null) return year;
  const numeric = numericDate(lexemes, at);
  if (numeric !== null) return numeric;
  const day = dayOf(lexemes, at);
  if (day !== null) {
    const of = lexemes[day.to]?.lower === 'of' ? day.to + 1 : day.to;
    const month = monthAt(lexemes, of);
    if (month !== null && !(lexemes[of]?.lower === 'may' && lexemes[of]?.text !== 'May')) {
      const comma = isMark(lexemes[month.to], ',') ? month.to + 1 : month.to;
      const year = yearOf(lexemes[comma]);
      const iso = `${twoDigits(month.month)}-${twoDigits(day.day)}`;
      return year !== null
        ? moment(lexemes, at, comma + 1, 'date', `${year}-${iso}`)
        : moment(lexemes, at, month.to, 'date', `--${iso}`);
    }
  }
  return yearAt(lexemes, at);
}

/** 2025-11-02, 11/2/2025, 2.11.2025. Month first unless only the other way is a date. */
function numericDate(lexemes: readonly Lexeme[], at: number): Read | null {
  const a = lexemes[at] as Lexeme;
  const dotted = a.text.length < 8 ? null : /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(a.text);
  if (dotted !== null)
    return isoDate(lexemes, at, at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const m1 = lexemes[at + 1];
  if (!touches(a, m1)) return null;
  const b = lexemes[at + 2];
  const m2 = lexemes[at + 3];
  const c = lexemes[at + 4];
  if (b?.kind !== 'number' || c?.kind !== 'number' || m1?.text !== m2?.text) return null;
  if (!touches(m1, b) || !touches(b, m2) || !touches(m2, c)) return null;
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
  return moment(lexemes, from, to, 'date', `${year}-${twoDigits(month)}-${twoDigits(day)}`);
}
