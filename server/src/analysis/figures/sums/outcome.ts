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
