import { type Clause, meets, roomOf, type Term } from './clause.ts';
import type { WrongSum } from './sum.ts';
import { inSum, plain, rewritten } from './write.ts';

/** "41 homes: 24 in the north ward, 11 in the south and 6 in the harbor", "12 men and 8 women, 20 in all". */
export function* wrongTotals({ text, terms }: Clause): Iterable<WrongSum> {
  if (terms.length < 3 || LEAVES_OUT.test(text)) return;
  const vote = wrongVote(text, terms);
  if (vote !== null) {
    yield vote;
    return;
  }
  for (const [i, total] of terms.entries()) {
    if (!isWholeNumber(total)) continue;
    const after = partsAfter(terms, i);
    const parts = after.length >= 2 ? after : partsBefore(terms, i);
    if (parts.length < 2) continue;
    const wrong = check(total, parts);
    if (wrong !== null) yield wrong;
    return;
  }
}

/** "Of the 50 members, 28 voted for, 17 against and 8 abstained": more votes than members. Fewer may have come. */
function wrongVote(text: string, terms: readonly Term[]): WrongSum | null {
  const [total, ...votes] = terms;
  if (total === undefined || !OF_ALL.test(total.before) || votes.length > 3 || !VOTES.test(text)) return null;
  if (![total, ...votes].every((term) => isWholeNumber(term) && term.scale === 'n')) return null;
  const sum = votes.reduce((all, { low }) => all + low, 0);
  return sum > total.low ? check(total, votes) : null;
}

const OF_ALL = /^of (?:the|its|all|all the)? ?$/;
const VOTES = /\bvoted? (?:for|in favou?r|yes)\b[^.;]{0,80}\b(?:against|no)\b/;

// The parts are not all there, or overlap.
const LEAVES_OUT =
  /\b(?:including|among them|among those|mostly|mainly|others?|the rest|remaining|the remainder|not counting|excluding|most of|such as|for example|followed by|ahead of|overlap|more than one|at least|per|each|respectively|average|rating|scale)\b/;

const isWholeNumber = (term: Term): boolean =>
  (term.scale !== 'n' || Number.isInteger(term.low)) &&
  !/^\s*(?:more|less|fewer|higher|lower|above|below|over|out of|of)\b/.test(term.after) &&
  term.high === null &&
  term.figure.form !== 'loose' &&
  term.scale !== '%' &&
  (term.scale !== 'points' || term.figure.unit === 'points') &&
  term.scale !== 'times' &&
  term.figure.kind !== 'ratio' &&
  term.figure.kind !== 'score';

const LIST_OPENS =
  /^[^.;:()]{0,60}(?::|—|–|--|\(|\b(?:consists of|consisting of|comprises|comprising|made up of|is split between|split among|divided (?:among|between|into))\b[^.;:]{0,20})\s*$/;
const LIST_GOES_ON =
  /^[^.;:()]{1,60},(?:\s*(?:and|plus))?\s*$|^[^.;:(),]{0,60}\band\s*$|^\)[^.;:()]{1,50}\($/;
/** "… and ", "… and a defender (": the last of a list follows. */
const leadsInLast = (before: string): boolean =>
  /\band\s*$/.test(before) || (before.endsWith('(') && /\band\b/.test(before.split(/[()]/).at(-2) ?? ''));
const TOTAL_BEFORE =
  /(?:\b(?:for|making|making it|bringing the)\s+(?:a|the)\s+(?:grand\s+|combined\s+)?total\s+(?:of|to)|\ba total of|\btotal(?:ing|ling)|\bfor a combined|\bor)\s*$/;
const TOTAL_AFTER = /^[^.;,]{0,30}\b(?:in all|in total|altogether|combined)\b/;

/** Parts after a colon, dash or bracket, up to the last, which "and" leads in. */
function partsAfter(terms: readonly Term[], at: number): Term[] {
  const first = terms[at + 1];
  const total = terms[at] as Term;
  if (
    first === undefined ||
    /\(\s*$/.test(total.before) ||
    !LIST_OPENS.test(first.before) ||
    !alike(total, first)
  )
    return [];
  const parts = [first];
  for (let i = at + 2; i < terms.length; i++) {
    const term = terms[i] as Term;
    if (!LIST_GOES_ON.test(term.before) || !alike(total, term)) return [];
    parts.push(term);
    if (leadsInLast(term.before)) return i === terms.length - 1 && endsHere(term) ? parts : [];
  }
  return [];
}

// Nothing but the last part's own words comes after it.
const endsHere = (term: Term): boolean =>
  /^[^,;:—–]{0,70}[)—–]?[.!?]?["”’]?$/.test(term.after.trimEnd()) || /^[^,;:]{0,50}[)—–]/.test(term.after);

/** Parts before "for a total of 41" or before "20 in all". */
function partsBefore(terms: readonly Term[], at: number): Term[] {
  const total = terms[at] as Term;
  if (!TOTAL_BEFORE.test(total.before) && !TOTAL_AFTER.test(total.after)) return [];
  if (/\bor\s*$/.test(total.before) && !TOTAL_AFTER.test(total.after)) return [];
  const parts: Term[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const term = terms[i] as Term;
    if (!alike(total, term) || (terms[i + 1] as Term).before.length > 70) break;
    parts.unshift(term);
    if (!LIST_GOES_ON.test(term.before)) break;
  }
  const joined = parts.slice(1).some((term) => /\band\s*$/.test(term.before));
  return joined ? parts : [];
}

// "12 points in the first half and 15 in the second"
const sameScale = (a: Term, b: Term): boolean =>
  (a.scale === b.scale && a.figure.unit === b.figure.unit) ||
  (a.scale !== b.scale &&
    (a.scale === 'points' || b.scale === 'points') &&
    (a.scale === 'n' || b.scale === 'n'));

const alike = (total: Term, part: Term): boolean =>
  isWholeNumber(part) && sameScale(total, part) && part.low < total.low * 3;

function check(total: Term, parts: readonly Term[]): WrongSum | null {
  let low = 0;
  let high = 0;
  let sum = 0;
  for (const part of parts) {
    const room = roomOf(part);
    low += room.low;
    high += room.high;
    sum += part.low;
  }
  if (meets({ low, high }, roomOf(total))) return null;
  const right = rewritten(total, sum);
  return {
    start: total.figure.start,
    end: total.figure.end,
    messageId: 'arithmetic',
    figure: total.figure.text,
    sum: `${parts.map(inSum).join(' + ')} = ${right ?? plain(sum * ((total.figure.value ?? 1) / total.low))}`,
    right,
    operands: parts.map((part) => part.figure),
  };
}
