import { type Word, wordAt } from '../../analysis/grammar/word.ts';

// Passives of belief that are no view of today's: a measure, what the law says, what was believed once.

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
  return isOverturned(words, at, to) || isOfOld(words, from, to);
}

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
