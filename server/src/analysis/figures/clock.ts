import { nth } from '../../article/nth.ts';
import { moment, type Read, twoDigits } from './figure.ts';
import type { Lexeme } from './lexeme.ts';
import { isMark, touches } from './numerals.ts';
import { NUMBER, NUMBER_WORDS } from './words/numbers.ts';

/** "five o'clock" */
export function clockAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const lexeme = lexemes[at] as Lexeme;
  const hour = lexeme.is(NUMBER) ? NUMBER_WORDS.get(lexeme.lower) : undefined;
  if (hour === undefined || hour < 1 || hour > 12 || lexemes[at + 1]?.lower !== "o'clock") return null;
  return moment(lexemes, at, at + 2, 'time', `T${twoDigits(hour)}:00`);
}

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
  const before = nth(lexemes, at - 1);
  const isSaid = before === undefined || BEFORE_CLOCK.has(before.lower) || isMark(next, ':');
  if (!zone && !(lexeme.text.startsWith('0') && isSaid)) return null;
  return moment(lexemes, at, zone ? at + 2 : at + 1, 'time', `T${twoDigits(hour)}:${lexeme.text.slice(2)}`);
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
    if (half?.includes('.') && isMark(lexemes[to], '.') && touches(nth(lexemes, to - 1), lexemes[to])) to++;
    hour = isPm ? (hour % 12) + 12 : hour % 12;
  } else if (half === "o'clock") to++;
  else if (minute === null || clock[2] !== undefined) return null;
  return moment(lexemes, at, to, 'time', `T${twoDigits(hour)}:${twoDigits(minute ?? 0)}`);
}
