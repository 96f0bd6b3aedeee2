import { isOneOf, Tag, tags, type Word, wordAt } from '../../analysis/grammar/word.ts';

// Passives of belief that are no view of today's: a measure, what the law says, what was believed once.

/** "those who | are thought of as witches": the clause says which people are meant, and states no view. */
export const saysWhich = (words: readonly Word[], start: number): boolean =>
  RELATIVES.has(wordAt(words, start - 1)?.lower ?? '') && WHICH.has(wordAt(words, start - 2)?.lower ?? '');

const RELATIVES = new Set(['who', 'that', 'which']);
const WHICH = new Set('those people women men children anyone everyone somebody someone'.split(' '));

/** "must be considered", "shouldn't be seen as", "needs to be considered", "fear being seen as": nobody holds it yet. */
export function isAdvice(words: readonly Word[], start: number, at: number): boolean {
  for (let i = start; i < at; i++) if (DUTIES.has((words[i] as Word).lower)) return true;
  const first = words[start]?.lower;
  const before = wordAt(words, start - 1)?.lower ?? '';
  return (
    (first === 'being' && DREADS.test(before)) ||
    (first === 'be' && before === 'to' && NEEDS.has(wordAt(words, start - 2)?.lower ?? ''))
  );
}

const DUTIES = new Set("should must ought shouldn't shouldn’t mustn't mustn’t shall".split(' '));
const DREADS = /^(?:fear|avoid|risk|dread|hat|dislik)(?:e|s|es|ed|ing)?$|^without$/;
const NEEDS = new Set('need needs needed ought'.split(' '));

/** "was recognized as a Harbor Prize winner in 2024", but "was seen as the winner" */
export function isAward(words: readonly Word[], at: number, to: number): boolean {
  if (!AWARDS.has((words[at] as Word).lower)) return false;
  for (let i = at + 2; i < Math.min(to, at + FARTHEST_AWARD); i++)
    if (AWARDED.has((words[i] as Word).lower)) return true;
  return false;
}

const FARTHEST_AWARD = 8;
const AWARDS = new Set(['recognized', 'recognised']);
const AWARDED = new Set('winner winners laureate laureates finalist finalists runner-up'.split(' '));

/** "seen as | far up as the bus station", "reported as | late as May" */
export function isDegree(words: readonly Word[], at: number, to: number): boolean {
  if (!DEGREES.has(words[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < Math.min(to, at + 4); i++) if ((words[i] as Word).lower === 'as') return true;
  return false;
}

const DEGREES = new Set('far late early often near long many much high low recently soon'.split(' '));

const FARTHEST_LAW = 10;

/** "is considered a small employer under the act": what it is in law is nobody's view. */
export function isByLaw(words: readonly Word[], at: number, to: number): boolean {
  for (let i = at + 1; i + 1 < Math.min(to, at + FARTHEST_LAW); i++) {
    if ((words[i] as Word).lower !== 'under') continue;
    for (let k = i + 1; k < Math.min(to, i + FARTHEST_LAW); k++)
      if (LAWS.has((words[k] as Word).lower)) return true;
  }
  return false;
}

const LAWS = new Set(
  'law laws act acts rules rule code regulations regulation legislation statute treaty'.split(' '),
);

/** What was believed of old, or told because it was wrong, is nobody's to answer for now. */
export function isOfThePast(words: readonly Word[], at: number, from: number, to: number): boolean {
  if (!WAS.has(wordAt(words, at - 1)?.lower ?? '') && !WAS.has(wordAt(words, at - 2)?.lower ?? ''))
    return false;
  if (isOverturned(words, at, to)) return true;
  // "has been hailed as a coup for a town that had closed it for a century" is of today.
  return !HAS.has(wordAt(words, at - 2)?.lower ?? '') && isOfOld(words, from, clauseEnd(words, at, to));
}

/** Where a clause begins that tells of something else. */
function clauseEnd(words: readonly Word[], at: number, to: number): number {
  let end = at;
  while (end < to && !isOneOf((words[end] as Word).tag, RELATIVE)) end++;
  return end;
}

const RELATIVE = tags(Tag.Wh, Tag.That);
const HAS = new Set(['has', 'have', "'s", "'ve"]);

const WAS = new Set(['was', 'were', 'been']);

/** "was thought to have been burned by its author has been found" */
function isOverturned(words: readonly Word[], at: number, to: number): boolean {
  for (let i = at + 2; i < to; i++) {
    const { lower } = words[i] as Word;
    if (lower === 'turned' && words[i + 1]?.lower === 'out') return true;
    if (TURNED_UP.has(lower) && /^(?:been|has|have|was|were)$/.test((words[i - 1] as Word).lower))
      return true;
  }
  return false;
}

const TURNED_UP = new Set(
  'found rediscovered discovered unearthed recovered resurfaced reappeared turned'.split(' '),
);

/** "In the 1800s the lake was thought to be bottomless", "in the 17th century" */
function isOfOld(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:1[0-8]\d\d(?:s|['’]s)?|19[0-4]\ds?|centur(?:y|ies))$/.test((words[i] as Word).lower))
      return true;
  return false;
}
