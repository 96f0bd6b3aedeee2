import type { Figure } from '../figure.ts';
import { type Quantity, quantityOf } from '../support/quantity.ts';
import { type Clause, meets, roomOf, type Term } from './clause.ts';
import { placeOf, type WrongSum } from './sum.ts';
import { OF_BEFORE, OR_ABOUT, THAT_IS } from './words.ts';
import { inSum, percent, plain, rewritten } from './write.ts';

/** "22 of 40, or 55 percent", "a third of the 600 workers, or 200", "Of the 40 asked, 22, or 55 percent, said". */
export function* wrongShares({ terms }: Clause): Iterable<WrongSum> {
  for (const [i, term] of terms.entries()) {
    const next = terms[i + 1];
    const after = terms[i + 2];
    if (next === undefined) return;
    const { parts } = term.figure;
    if (isPartOf(term, next) && term.low > next.low) {
      yield {
        ...placeOf(term),
        messageId: 'arithmetic',
        sum: `${inSum(term)} is more than ${inSum(next)}`,
        right: null,
        operands: [next.figure],
      };
      continue;
    }
    if (
      parts !== null &&
      term.figure.form !== 'loose' &&
      isShare(next) &&
      next.figure.parts === null &&
      thatIs(next.before)
    ) {
      // "One in five children, or 21%": of ten or fewer, in words, it is a rounded share.
      const rounded = term.figure.form === 'words' && parts.whole <= 10;
      if (rounded && Math.abs(next.low - term.low) <= ROUNDED) continue;
      const wrong = check(next, part(term, parts.part), part(term, parts.whole), inSum(term));
      if (wrong !== null) yield wrong;
      continue;
    }
    if (isShare(term) && parts === null && isSetOff(next)) {
      const { part: some, whole } = next.figure.parts ?? { part: 0, whole: 0 };
      const wrong = check(term, part(next, some), part(next, whole), next.figure.text);
      if (wrong !== null) yield wrong;
      continue;
    }
    if (after === undefined) continue;
    if (
      isShare(term) &&
      isCountable(next) &&
      OF_BEFORE.test(next.before) &&
      sameStuff(next, after) &&
      thatIs(after.before)
    ) {
      const wrong = checkPart(term, next, after);
      if (wrong !== null) yield wrong;
    } else if (
      isCountable(term) &&
      isShare(next) &&
      thatIs(next.before) &&
      OF_BEFORE.test(after.before.replace(/^[\s,)]+/, ' ')) &&
      sameStuff(term, after)
    ) {
      const wrong = check(next, term, after, `${inSum(term)} of ${inSum(after)}`);
      if (wrong !== null) yield wrong;
    } else if (
      /\b(?:of|out of)(?: (?:the|its|those|these|all|some|about|more than|nearly))*\s*$/.test(term.before) &&
      sameStuff(term, next) &&
      isShare(after) &&
      after.figure.parts === null &&
      thatIs(after.before) &&
      next.before.length < 70
    ) {
      const wrong = check(after, next, term, `${inSum(next)} of ${inSum(term)}`);
      if (wrong !== null) yield wrong;
    }
  }
}

/** "33 percent (240 of 600)", "33 percent, 240 of 600, said": between brackets or commas, right behind its share. */
const isSetOff = ({ figure, before, after }: Term): boolean =>
  figure.parts !== null &&
  figure.form === 'digits' &&
  figure.text.includes(' of ') &&
  ((OPEN_BRACKET.test(before) && CLOSE_BRACKET.test(after)) ||
    (OPEN_COMMA.test(before) && CLOSE_COMMA.test(after)));

const OPEN_BRACKET = /^ ?\($/;
const CLOSE_BRACKET = /^(?: [a-z]{3,20}){0,3}\)/;
const OPEN_COMMA = /^, (?:or |that is )?$/;
const CLOSE_COMMA = /^(?: [a-z]{3,20})?,/;

/** "24 of the 18 patients" */
const isPartOf = (part: Term, whole: Term): boolean =>
  /^ (?:out )?of (?:the |its |their |those )?$/.test(whole.before) &&
  part.figure.unit === null &&
  part.figure.form === 'digits' &&
  whole.figure.form === 'digits' &&
  part.figure.of === null &&
  whole.figure.kind === 'count' &&
  sameStuff(part, whole) &&
  part.scale === 'n' &&
  Number.isInteger(part.low) &&
  Number.isInteger(whole.low) &&
  part.low < whole.low * MOST_APART;

// "1,200 of 3 kinds"
const MOST_APART = 5;
const ROUNDED = 2;

const thatIs = (gap: string): boolean => THAT_IS.test(gap) || (gap.length < 60 && OR_ABOUT.test(gap));

const isShare = (term: Term): boolean => term.scale === '%' && term.high === null;
const isCountable = (term: Term): boolean =>
  term.high === null &&
  term.scale !== '%' &&
  term.scale !== 'points' &&
  term.scale !== 'times' &&
  term.low > 0;
const sameStuff = (a: Term, b: Term): boolean => isCountable(a) && isCountable(b) && a.scale === b.scale;

function part(term: Term, value: number): Quantity {
  const figure: Figure = { ...term.figure, kind: 'count', unit: null, value, step: 1, parts: null };
  return quantityOf(figure) as Quantity;
}

function check(share: Term, some: Quantity, whole: Quantity, said: string): WrongSum | null {
  if (some.low > whole.low * 1.001) return null;
  const [a, b] = [roomOf(some), roomOf(whole)];
  const room = { low: (a.low / b.high) * 100, high: (a.high / b.low) * 100 };
  if (meets(room, roomOf(share, 1.1))) return null;
  const value = (some.low / whole.low) * 100;
  return {
    start: share.figure.start,
    end: share.figure.end,
    messageId: 'arithmetic',
    figure: share.figure.text,
    sum: `${said} is ${percent(value)}`,
    right: share.figure.kind === 'percent' ? rewritten(share, value) : null,
    operands: some.figure.start === whole.figure.start ? [some.figure] : [some.figure, whole.figure],
  };
}

/** "A third of the 600 workers, or roughly 200". */
function checkPart(share: Term, whole: Term, some: Term): WrongSum | null {
  const [s, w] = [roomOf(share), roomOf(whole)];
  const half = Math.max(0.5, some.step / 2);
  const room = { low: (s.low / 100) * w.low - half, high: (s.high / 100) * w.high + half };
  if (meets(room, roomOf(some))) return null;
  const value = (share.low / 100) * whole.low;
  return {
    start: some.figure.start,
    end: some.figure.end,
    messageId: 'arithmetic',
    figure: some.figure.text,
    sum: `${inSum(share)} of ${inSum(whole)} is ${plain(Math.round(value))}`,
    right: rewritten(some, Math.round(value)),
    operands: [share.figure, whole.figure],
  };
}
