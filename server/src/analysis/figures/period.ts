import { nth } from '../../article/nth.ts';
import type { Figure } from './figure.ts';
import type { Lexeme } from './lexeme.ts';
import { isMark } from './numerals.ts';
import { isDash } from './reader.ts';
import type { Placed } from './scan.ts';
import { MONTHS, TIME_SPANS, TIMELY } from './words/times.ts';

/** A stretch of lexemes that says when, `to` exclusive, in words from the copy. */
interface When {
  readonly from: number;
  readonly to: number;
  taken: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Make the word after them a time: "last year", "the same quarter", "a month". */
const POINTING = set(
  'last this next past previous same current coming each every per a an earlier following first second third fourth final fiscal calendar prior recent',
);

/** Say more than where the time stands: "since 2019" is not "2019". */
const KEPT_BEFORE = set('since by until till before after between from over past last within through');
// Lexemes from a figure to its time.
const FAR = 12;
const FAR_BACK = 40;

/**
 * Gives the figures of a stretch the time they are for: the one that follows in the same clause, before another figure;
 * else one that stands earlier in the sentence and belongs to no other figure ("In 2024, exports rose 5% to $90bn").
 */
export function givePeriods(text: string, lexemes: readonly Lexeme[], placed: readonly Placed[]): void {
  const counted = placed.filter(({ figure }) => !isTime(figure));
  if (counted.length === 0) return;
  const times = timesIn(lexemes, placed);
  if (times.length === 0) return;
  const say = (when: When): string =>
    text.slice((lexemes[when.from] as Lexeme).start, (lexemes[when.to - 1] as Lexeme).end);
  let ahead = 0;
  for (const [i, { to, figure }] of counted.entries()) {
    while (ahead < times.length && (times[ahead] as When).from < to) ahead++;
    const when = times[ahead];
    const limit = Math.min(counted[i + 1]?.from ?? lexemes.length, to + FAR);
    if (when === undefined || when.from >= limit || parted(lexemes, to, when.from)) continue;
    when.taken = true;
    figure.period = say(when);
  }
  let behind = 0;
  for (const { from, figure } of counted) {
    while (behind < times.length && (times[behind] as When).to <= from) behind++;
    if (figure.period !== null) continue;
    const when = lastFree(times, behind, from - FAR_BACK);
    if (when !== null && !endsBetween(lexemes, when.to, from)) figure.period = say(when);
  }
}

/** The last time before index `end` that no figure has taken, and that does not stand before lexeme `from`. */
function lastFree(times: readonly When[], end: number, from: number): When | null {
  for (let i = end - 1; i >= 0; i--) {
    const when = times[i] as When;
    if (when.from < from) return null;
    if (!when.taken) return when;
  }
  return null;
}

const isTime = ({ kind }: Figure): boolean =>
  kind === 'date' || kind === 'time' || kind === 'duration' || kind === 'age';

/** Dates and durations among the figures, and what words say: "last year", "the third quarter", "since March". In order. */
function timesIn(lexemes: readonly Lexeme[], placed: readonly Placed[]): When[] {
  const times: When[] = [];
  let next = 0;
  for (let i = 0; i < lexemes.length; i++) {
    while (next < placed.length && (placed[next] as Placed).to <= i) next++;
    const read = placed[next];
    if (read !== undefined && i >= read.from && isTime(read.figure)) {
      const from = periodStart(lexemes, read);
      if (from !== null) join(times, { from, to: read.to, taken: false }, lexemes);
      i = read.to - 1;
      continue;
    }
    const lexeme = lexemes[i] as Lexeme;
    if (!lexeme.is(TIMELY)) continue;
    const when = wordTime(lexemes, i);
    if (when !== null) join(times, when, lexemes);
  }
  return times;
}

/** "the third quarter" and "2024" of "the third quarter of 2024" are one time; so are the ends of "between … and …". */
function join(times: When[], when: When, lexemes: readonly Lexeme[]): void {
  const last = times.at(-1);
  if (last !== undefined && when.from <= last.to)
    times[times.length - 1] = { ...last, to: Math.max(last.to, when.to) };
  else if (last !== undefined && when.from === last.to + 1 && joins(lexemes, last))
    times[times.length - 1] = { ...last, to: when.to };
  else times.push(when);
}

function joins(lexemes: readonly Lexeme[], { from, to }: When): boolean {
  const link = lexemes[to];
  const opener = lexemes[from]?.lower;
  if (link?.lower === 'of' || isDash(link)) return true;
  return (
    (opener === 'between' && link?.lower === 'and') ||
    (opener === 'from' && (link?.lower === 'to' || link?.lower === 'through'))
  );
}

/** Where the period of a date or a duration starts; null where a duration is a figure by itself ("took two years"). */
function periodStart(lexemes: readonly Lexeme[], { from, to, figure }: Placed): number | null {
  if (figure.kind === 'age' || figure.kind === 'time') return null;
  const before = nth(lexemes, from - 1)?.lower ?? '';
  if (figure.kind === 'date') return KEPT_BEFORE.has(before) ? from - 1 : from;
  if (lexemes[to]?.lower === 'ago' || lexemes[to]?.lower === 'earlier') return from;
  if (/^(?:over|in|within|during|past|last|next|first|every)$/.test(before)) {
    const the = nth(lexemes, from - 2)?.lower === 'the' ? from - 2 : from - 1;
    return nth(lexemes, the - 1)?.lower === 'over' ? the - 1 : the;
  }
  return null;
}

const NO_RATE = set('in for within of once over is was than about during after before such only half it');

/** The time that a word in it gives away: "year" of "last year", "Monday", "March", "annually". */
function wordTime(lexemes: readonly Lexeme[], at: number): When | null {
  const { lower } = lexemes[at] as Lexeme;
  if (!TIME_SPANS.has(lower)) {
    // "may" and "march" are verbs in lower case.
    if (MONTHS.get(lower) !== undefined && lexemes[at]?.text === lower) return null;
    const kept = KEPT_BEFORE.has(nth(lexemes, at - 1)?.lower ?? '') || nth(lexemes, at - 1)?.lower === 'last';
    return { from: kept ? at - 1 : at, to: at + 1, taken: false };
  }
  let from = at;
  while (from > 0 && POINTING.has(nth(lexemes, from - 1)?.lower ?? '')) from--;
  if (from === at) return null;
  const back = lexemes[at + 1]?.lower === 'ago' || lexemes[at + 1]?.lower === 'earlier';
  // "$4 million a year" is a rate, "the worst in a decade" no time of the figure's.
  const article = lexemes[from]?.lower;
  if ((article === 'a' || article === 'an') && !back && NO_RATE.has(nth(lexemes, from - 1)?.lower ?? ''))
    return null;
  if (nth(lexemes, from - 1)?.lower === 'the' || nth(lexemes, from - 1)?.lower === 'since') from--;
  return { from, to: back ? at + 2 : at + 1, taken: false };
}

const CLAUSE = set('while whereas but compared versus against and or');

/** Another clause begins, or the sentence ends, between two lexemes. */
function parted(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = lexemes[i] as Lexeme;
    // "$90bn, in 2024": a comma with more between it and the time opens something else.
    if (CLAUSE.has(lower) || (lower === ',' && i < to - 2)) return true;
  }
  return endsBetween(lexemes, from, to);
}

function endsBetween(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { text } = lexemes[i] as Lexeme;
    if (text === ';' || text === '?' || text === '!') return true;
    if (isMark(lexemes[i], '.') && /^[A-Z“"]/.test(lexemes[i + 1]?.text ?? 'A')) return true;
  }
  return false;
}
