import { isComma, isFiniteVerb, type Run } from '../grammar/phrases.ts';
import { isOneOf, Tag, tags, type Word } from '../grammar/word.ts';
import { SPAN_OF_TIME } from './classes.ts';

const STOPS = '.!?;:';
const isStop = (word: Word): boolean => word.tag === Tag.Mark && STOPS.includes(word.text);
export const isMark = (word: Word | undefined, text: string): boolean =>
  word?.tag === Tag.Mark && word.text === text;

/** End of the clause that a reporting verb governs: the sentence's, unless the writer comes back in before it. */
export function clauseEnd(words: readonly Word[], from: number, ceiling: number): number {
  let i = from;
  for (; i < ceiling; i++) {
    const word = words[i] as Word;
    if (isMark(word, ';')) break;
    if (i > from && word.lower === 'according') break;
    if ((isComma(word) || endsWithComma(word)) && returnsToReporting(words, i + 1, ceiling)) {
      if (word.tag === Tag.Quote) i++;
      break;
    }
    if (i > from && word.tag === Tag.Conjunction && isCue(words[i + 1], i + 1, ceiling)) break;
    if (i > from && (word.lower === 'but' || word.lower === 'and') && returnsToReporting(words, i, ceiling))
      break;
  }
  return trimmed(words, from, i);
}

/** A verb of saying, in a form that can be finite; the base form only after a subject. */
function isCue(word: Word | undefined, at: number, ceiling: number, subject = false): boolean {
  if (word === undefined || at >= ceiling || (word.tag !== Tag.Past && word.tag !== Tag.Verb)) return false;
  const { cue } = word.form;
  return cue?.frames.clause === true && cue.frames.quotation && (subject || word.lower !== cue.lemma);
}

const LONGEST_SUBJECT = 6;

/** After a comma: "according to …", "adding that …", "but Ruiz said" take the floor again. */
function returnsToReporting(words: readonly Word[], at: number, ceiling: number): boolean {
  let i = at;
  const first = words[i];
  if (first === undefined || i >= ceiling) return false;
  if (first.lower === 'according') return true;
  if (first.tag === Tag.Ing) return first.form.cue?.frames.clause === true;
  if (
    first.lower === 'though' ||
    first.lower === 'although' ||
    (first.lower === 'even' && words[i + 1]?.lower === 'though')
  ) {
    return true;
  }
  const joined = first.tag === Tag.Conjunction || first.lower === 'while';
  if (joined) i++;
  for (; i < Math.min(ceiling, at + LONGEST_SUBJECT); i++) {
    const word = words[i] as Word;
    if (isCue(word, i, ceiling, i > at)) {
      const after = words[i + 1]?.tag;
      return i > at && (joined || after === Tag.That || after === Tag.Quote || after === Tag.Mark);
    }
    const inGroup = i > at && (word.tag === Tag.Adverb || isHave(word));
    if (!isOneOf(word.tag, SUBJECT) && !inGroup) return false;
  }
  return false;
}

const isHave = ({ lower }: Word): boolean => lower === 'have' || lower === 'has' || lower === 'had';

const SUBJECT = tags(Tag.Name, Tag.Pronoun, Tag.Noun, Tag.Determiner, Tag.Adjective, Tag.Number);

/** A quotation that ends with a comma closes its clause as a comma would: `called him a "liar," he said`. */
const endsWithComma = (word: Word): boolean => word.tag === Tag.Quote && word.text === ',';

const PARTS = '—–()-';

/** End of an object: the noun phrase with what hangs on it, up to a comma, a new clause or the end. */
export function objectEnd(words: readonly Word[], from: number, ceiling: number): number {
  let i = from;
  let relative = false;
  for (; i < ceiling; i++) {
    const word = words[i] as Word;
    if (word.tag === Tag.Mark) {
      if (isStop(word) || word.text === ',' || PARTS.includes(word.text)) break;
    } else if (endsWithComma(word)) {
      i++;
      break;
    } else if (word.tag === Tag.Subordinator && i > from) break;
    else if (word.tag === Tag.Wh || word.tag === Tag.That) relative = true;
    else if (isFiniteVerb(word) && !relative && i > from && (words[i - 1] as Word).tag !== Tag.To) break;
    else if (word.tag === Tag.Conjunction && i + 1 < ceiling && i > from) {
      const next = words[i + 1] as Word;
      if (next.tag === Tag.Past || isFiniteVerb(next) || next.tag === Tag.Pronoun || next.tag === Tag.Adverb)
        break;
      if (returnsToReporting(words, i, ceiling)) break;
    }
  }
  return trimmed(words, from, i);
}

/** End of the relative clause that the verb at `at` stands in: the comma after which the main verb comes. */
export function relativeEnd(words: readonly Word[], at: number, ceiling: number): number {
  for (let i = at + 1; i < ceiling; i++) {
    if (!isComma(words[i]) && !endsWithComma(words[i] as Word)) continue;
    const next = words[i + 1];
    if (next !== undefined && i + 1 < ceiling && (isFiniteVerb(next) || next.tag === Tag.Past)) return i + 1;
  }
  return ceiling;
}

const OPENS_AN_ASIDE = tags(Tag.Subordinator, Tag.Ing, Tag.Past, Tag.Wh);

/**
 * Where the main clause starts after an opening subordinate or participial one: "Asked if it was safe, | Ruiz said".
 * The sentence's start where it opens with its main clause.
 */
export function mainClauseStart(words: readonly Word[], from: number, to: number): number {
  const first = words[from]?.tag === Tag.Adverb ? words[from + 1] : words[from];
  if (first === undefined || from >= to) return from;
  const leading =
    isDaysBefore(words, from) ||
    isOneOf(first.tag, OPENS_AN_ASIDE) ||
    (first.tag === Tag.Preposition && words[from + 1]?.tag === Tag.Ing);
  if (!leading) return from;
  for (let i = from + 1; i < to; i++) {
    if (!isComma(words[i]) && !endsWithComma(words[i] as Word)) continue;
    const start = overDay(words, i + 1, to);
    const next = words[start];
    if (next === undefined || start >= to) break;
    if (next.lower === 'there' && words[i + 2]?.tag === Tag.Be) return i + 1;
    const nominal =
      next.tag === Tag.Name ||
      next.tag === Tag.Pronoun ||
      next.tag === Tag.Determiner ||
      next.tag === Tag.Noun;
    if (!nominal && next.tag !== Tag.Adjective) continue;
    for (let k = start + 1; k < Math.min(to, start + 11); k++) {
      const word = words[k] as Word;
      if (isFiniteVerb(word) || word.tag === Tag.Past) return i + 1;
      if (word.tag === Tag.Conjunction || word.tag === Tag.Quote) break;
    }
  }
  return from;
}

/** "Just days | before the vote, …" */
function isDaysBefore(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const word = words[i];
    if (word === undefined || word.tag === Tag.Mark) return false;
    if ((word.form.classes & SPAN_OF_TIME) !== 0) {
      const after = words[i + 1]?.lower;
      return after === 'before' || after === 'after';
    }
  }
  return false;
}

/** Past "on Tuesday night" where it opens a clause. */
function overDay(words: readonly Word[], at: number, to: number): number {
  if (words[at]?.tag !== Tag.Preposition || words[at + 1]?.tag !== Tag.Time) return at;
  let i = at + 2;
  while (i < to && words[i]?.tag === Tag.Time) i++;
  return i;
}

/** Marks that belong to the words before them. */
const KEPT = ')]%$';

/** Leaves off marks at the end. */
export function trimmed(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    (words[end - 1] as Word).tag === Tag.Mark &&
    !KEPT.includes((words[end - 1] as Word).text)
  )
    end--;
  return end;
}

/** True where a verb stands between the two places: a clause, not a mere phrase. */
export function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (isFiniteVerb(word) || word.tag === Tag.Past || word.tag === Tag.Quote) return true;
  }
  return false;
}

/** What stands before a reporting clause that follows or interrupts what was said: back to the sentence's start. */
export function contentBefore(words: readonly Word[], end: number, floor: number): Run | null {
  let from = floor;
  while (from < end && isLeadIn(words[from] as Word)) from++;
  const to = trimmed(words, from, end);
  return to > from ? { from, to } : null;
}

const LEADS_IN = '—–•*,-';
const isLeadIn = (word: Word): boolean =>
  (word.tag === Tag.Conjunction && word.lower !== '&') ||
  (word.tag === Tag.Mark && LEADS_IN.includes(word.text));

export const MAY_BE_PREPOSITION = new Set(['before', 'after', 'since', 'until', 'as']);

/** The first quotation, "that" or colon after a verb, with nothing but adverbials or a hearer before it; or -1. */
export function opening(words: readonly Word[], from: number, ceiling: number): number {
  for (let i = from; i < ceiling && i - from < 16; i++) {
    const word = words[i] as Word;
    if (word.tag === Tag.Quote || word.tag === Tag.Term || word.tag === Tag.That || isMark(word, ':'))
      return i;
    if (isFiniteVerb(word) || word.tag === Tag.Wh || isMark(word, ';')) return -1;
    if (word.tag === Tag.Subordinator && !MAY_BE_PREPOSITION.has(word.lower)) return -1;
    if (isComma(word)) {
      // "told us, however, that"
      if (words[i + 1]?.tag === Tag.Adverb || words[i + 1]?.lower === 'however') {
        if (isComma(words[i + 2])) {
          i += 2;
          continue;
        }
      }
      const next = words[i + 1];
      return next !== undefined && i + 1 < ceiling && (next.tag === Tag.Quote || next.tag === Tag.That)
        ? i + 1
        : -1;
    }
  }
  return -1;
}
