import { isComma, isDash, type Run } from '../grammar/phrases.ts';
import { isOneOf, isPossessive, Tag, tags, type Word } from '../grammar/word.ts';
import { hasVerb } from './content.ts';
import { nounCues } from './lexicon.ts';
import type { Subject } from './subject.ts';

/** Most words that say what a name is: "real estate broker Redfern", "clothing and homeware chain Halden". */
const LONGEST_POST = 6;

const IN_POST = tags(Tag.Noun, Tag.Adjective, Tag.Ing, Tag.Past, Tag.Conjunction, Tag.Number);

/**
 * "Rates fell in May, | mortgage buyer Freddie Mac | said": a name at the end of a clause with the noun before it that
 * says what it is, from the comma that parts it from what is said. Null where the noun may be what is said: "the plan
 * Ruiz proposed". With an article (`spoken` only) it is one who says something: "the pollster Northline said".
 */
export function presented(
  words: readonly Word[],
  { from, to, inverted, antecedent }: Subject,
  floor: number,
  spoken: boolean,
): Run | null {
  if (inverted || antecedent !== null || (words[to - 1] as Word).tag !== Tag.Name) return null;
  let name = to - 1;
  while (name > from && (words[name - 1] as Word).tag === Tag.Name) name--;
  // "think tank | the Marlow Institute"
  const noun = name > floor && (words[name - 1] as Word).lower === 'the' ? name - 2 : name - 1;
  if (noun <= floor || !isPost(words[noun] as Word)) return null;
  let i = noun;
  while (i > floor && noun - i < LONGEST_POST && isOneOf((words[i - 1] as Word).tag, IN_POST)) i--;
  if (spoken && i > floor && (words[i - 1] as Word).tag === Tag.Determiner) i--;
  if (i <= floor) return null;
  const before = words[i - 1] as Word;
  const parted =
    before.tag === Tag.Quote || ((isComma(before) || isDash(before)) && hasVerb(words, floor, i - 1));
  return parted ? { from: i, to } : null;
}

/** One who or which may say something, not what is said: "lender", "firm", but not "claims", "something". */
const isPost = (word: Word): boolean =>
  word.tag === Tag.Noun &&
  !word.lower.endsWith('s') &&
  !isPossessive(word) &&
  !nounCues.has(word.lower) &&
  !THINGS.has(word.lower);

const THINGS = new Set('something anything nothing everything thing word one plan'.split(' '));
