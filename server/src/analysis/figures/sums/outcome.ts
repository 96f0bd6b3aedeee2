import type { Memo } from '../../../article/memo.ts';
import { nth } from '../../../article/nth.ts';
import { checkSize } from './change.ts';
import { type Clause, clausesOf, type Term } from './clause.ts';
import { checkDifference } from './difference.ts';
import { stem } from './stem.ts';
import type { WrongSum } from './sum.ts';
import { NOT_PLAIN } from './words.ts';

/**
 * Sums that the next sentence draws: "2.1 inches against a normal of 6.4 inches. That is a shortfall of 4.3 inches", "Six
 * swam off after a pod of 29 ran aground. The other 23 died."
 */
export function* wrongOutcomes(text: string, memo: Memo): Iterable<WrongSum> {
  if (!DRAWN.test(text)) return;
  const clauses = clausesOf(text, memo, 1);
  for (const [i, clause] of clauses.entries()) {
    const told = nth(clauses, i - 1);
    const [size] = clause.terms;
    if (told === undefined || size === undefined || size.high !== null) continue;
    if (text.slice(told.span.end, clause.span.start).trim() !== '') continue;
    const wrong = OTHERS.test(size.before)
      ? wrongRest(told, size)
      : clause.terms.length === 1
        ? wrongGap(told, size)
        : null;
    if (wrong !== null) yield wrong;
  }
}

const DRAWN = /[.!?] (?:That|This) |[.!?] The (?:other|remaining) /;

/** "Of the 40 boats, 25 sank and the other 10 were towed home": one part and the rest, in a sentence. */
export function* wrongParts(clause: Clause): Iterable<WrongSum> {
  const wrong = wrongRestOf(clause);
  if (wrong !== null) yield wrong;
}

function wrongRestOf({ text, terms }: Clause): WrongSum | null {
  const [whole, part, rest] = terms;
  if (whole === undefined || part === undefined || rest === undefined || terms.length > 3) return null;
  const isOfThese = OF_THESE.test(whole.before) && OPENS_PART.test(part.before);
  if (!isOfThese && !OF_WHICH.test(part.before)) return null;
  if (!terms.every(isCount) || MORE_PARTS.test(text.replace(/\bthe other\b/, ''))) return null;
  const isRest = THE_OTHER.test(rest.before)
    ? !SOME_OF_REST.test(rest.after) && (ELSEWHERE.test(rest.after) || countsOne(rest, whole))
    : (STANDING.test(part.after) && ELSEWHERE.test(rest.after)) ||
      (DONE.test(part.after) && NOT_DONE.test(rest.after));
  return isRest ? checkDifference(whole, part, rest) : null;
}

const isCount = (term: Term): boolean =>
  term.scale === 'n' && !isLoose(term) && term.figure.parts === null && Number.isInteger(term.figure.value);

const OF_THESE = /^of (?:the|its|their|his|her|all|those|these|all the) $/;
const THE_OTHER = /(?:,| and|, and|;|, while) the (?:other|remaining) $/;
const OPENS_PART = /, $/;
const SOME_OF_REST = /^ (?:that|which|who|whose)\b/;
/** "Of which 1,412 had been read and 618 were still to be read": done, and not. */
const OF_WHICH = /^[^.;:]{0,40}, of (?:which|whom|them) (?:some |only )?$/;
const DONE = /^(?: [a-z]+)? (?:had|have|has|were|was|are|is|did)\b[^,;]{0,40} and (?:the )?$/;
const NOT_DONE =
  /^(?: [a-z]+)? (?:(?:had|have|has|were|was|are|is|did|do) (?:not|still|yet)\b|(?:had|have|has|were|was|are|is|did)n['’]t\b|remain(?:s|ed)? |still )/;
const STANDING = /^ (?:lives?|lived|are|were|is|was|work|worked) /;
const ELSEWHERE = /^ (?:(?:lives?|lived|are|were|is|was|work|worked) )?elsewhere\b/;

const NOUNS =
  '(?:(shortfall|gap|difference|deficit|surplus|margin|spread)|(rise|increase|gain|jump)|(fall|drop|decline|cut|reduction))';
const HEDGES = '(?: (?:about|around|roughly|nearly|almost|some|just over|just under))?';
const IS_A = '^(?:that|this) (?:is|was|means|left|leaves|makes|marks|represents|amounts to) (?:for )?an?';
/** "That is a shortfall of", and "That is a" before "5-inch shortfall". */
const GAP_OF = new RegExp(`${IS_A} ${NOUNS} of${HEDGES} $`);
const A_GAP = new RegExp(`${IS_A}${HEDGES} $`);
const GAP_AFTER = new RegExp(`^[ -]${NOUNS}\\b`);
// "A rise of 5 percent on May": held against something else.
const ON_ANOTHER = /\b(?:on|since|from|over|compared|than|against|in)\b/;

/** The second of two figures is what the first one is held against. */
const HELD_AGAINST = /\b(?:against|compared (?:with|to)|versus|vs\.?|than|from)\b[^,;]{0,30}$/;

function wrongGap({ text, terms }: Clause, size: Term): WrongSum | null {
  const noun = GAP_OF.exec(size.before) ?? (A_GAP.test(size.before) ? GAP_AFTER.exec(size.after) : null);
  const [a, b] = terms;
  if (
    noun === null ||
    ON_ANOTHER.test(size.after) ||
    a === undefined ||
    b === undefined ||
    terms.length > 2 ||
    NOT_PLAIN.test(text)
  )
    return null;
  if (a.scale !== b.scale || a.high !== null || b.high !== null || !HELD_AGAINST.test(b.before)) return null;
  if (a.figure.kind === 'ratio' || a.figure.unit !== b.figure.unit) return null;
  const [, isGap, isRise] = noun;
  if (isGap !== undefined) return size.scale === a.scale ? checkDifference(a, b, size) : null;
  const [less, more] = a.low < b.low ? [a, b] : [b, a];
  return checkSize(
    isRise === undefined ? { before: more, after: less } : { before: less, after: more },
    size,
  );
}

const OTHERS = /^the (?:other|remaining) $/;
// The whole is called so: "a pod of 29", "all 29".
const WHOLE = /\b(?:of|all)(?: (?:the|its|their|all)){0,2} $/;
// Somebody else is told of, without a number.
const MORE_PARTS = /\b(?:one|another|second|third|fourth|fifth|sixth|some|several|others?|many|most)\b/;

function wrongRest({ text, terms }: Clause, size: Term): WrongSum | null {
  if (size.scale !== 'n' || isLoose(size) || MORE_PARTS.test(text) || terms.some(isLoose)) return null;
  const [first, second] = terms;
  if (first === undefined || terms.length > 2) return null;
  const [whole, part] = second === undefined ? partsOf(first) : inOrder(first, second);
  if (whole === undefined || part === undefined || !countsOne(size, whole, part)) return null;
  return checkDifference(whole, part, size);
}

const isLoose = ({ figure, high }: Term): boolean =>
  figure.approximate || figure.bound !== null || figure.form === 'loose' || high !== null;

/** Both numbers of "six of the 29". */
function partsOf(term: Term): [Term, Term] | [] {
  const { parts, text } = term.figure;
  if (parts === null || !text.includes(' of ')) return [];
  const written = text.split(/ of(?: (?:the|its|their))? /);
  const as = (value: number, name: string | undefined): Term => ({
    ...term,
    scale: 'n',
    low: value,
    figure: { ...term.figure, kind: 'count', value, parts: null, text: name ?? String(value) },
  });
  return [as(parts.whole, written[1]), as(parts.part, written[0])];
}

function inOrder(a: Term, b: Term): [Term, Term] | [] {
  if (a.scale !== 'n' || b.scale !== 'n') return [];
  const [whole, part] = a.low > b.low ? [a, b] : [b, a];
  return WHOLE.test(whole.before) && !WHOLE.test(part.before) ? [whole, part] : [];
}

/** "The other 21": of what the sentence before counts. */
function countsOne(size: Term, ...others: readonly Term[]): boolean {
  const noun = nounOf(size);
  return noun === null || others.some((other) => nounOf(other) === noun);
}

const nounOf = ({ figure }: Term): string | null => stem(figure.of?.toLowerCase().split(' ').at(-1) ?? '');
