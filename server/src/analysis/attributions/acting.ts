import { isComma, isDash, isFiniteVerb, isTitleDot, type Run } from '../grammar/phrases.ts';
import { isOneOf, isPossessive, Tag, tags, type Word, wordAt } from '../grammar/word.ts';
import { PERSON_NOUNS, TITLES } from './name-words.ts';

/** Somebody, by name, is the subject of a verb: "Two doors down, | Ana Ruiz, | who is 34, was sifting". */
export const isSubject = (words: readonly Word[], { from, to }: Run): boolean =>
  !isPossessive(words[to - 1] as Word) && mayOpenClause(words, from) && hasVerbAfter(words, to);

/** Nothing stands before that governs the name, or makes a thing of it: "told | Ana Ruiz", "the | Nissan Micra". */
function mayOpenClause(words: readonly Word[], from: number): boolean {
  const at = overPost(words, from);
  if (at < 0) return false;
  const before = wordAt(words, at - 1);
  if (before === undefined) return true;
  if (before.tag === Tag.Subordinator) return opensSentence(words, at - 1);
  return isOneOf(before.tag, MAY_STAND_BEFORE);
}

const MAY_STAND_BEFORE = tags(Tag.Mark, Tag.Quote, Tag.Conjunction, Tag.Adverb, Tag.Time, Tag.Number);

const opensSentence = (words: readonly Word[], at: number): boolean => {
  const before = wordAt(words, at - 1);
  return before === undefined || before.tag === Tag.Quote || isStop(before);
};

const isStop = ({ tag, text }: Word): boolean => tag === Tag.Mark && '.!?:;'.includes(text);

/** Where what somebody is begins, "the harbour pilot | Ana Ruiz", "her husband | Carl"; -1 where it is a thing's name. */
function overPost(words: readonly Word[], from: number): number {
  let i = from;
  // "Commissioner of Police | Vinay Chaudhari"
  if (wordAt(words, i - 1)?.tag === Tag.Name && wordAt(words, i - 2)?.lower === 'of')
    for (i -= 2; i > 0 && from - i < LONGEST_POST && (words[i - 1] as Word).tag === Tag.Name; ) i--;
  while (i > 0 && from - i < LONGEST_POST && isOneOf((words[i - 1] as Word).tag, IN_POST)) i--;
  const before = wordAt(words, i - 1);
  if (before === undefined || before.tag !== Tag.Determiner)
    return before !== undefined && before.tag === Tag.Noun && isPossessive(before) ? -1 : i;
  return isThing(words, from) ? -1 : i - 1;
}

const LONGEST_POST = 5;
const IN_POST = tags(Tag.Noun, Tag.Adjective, Tag.Ing);

/**
 * "the | Nissan Micra", "her grandfather's | Seth Thomas": what has an article, or an owner, and no post is no person. "The |
 * Rev Peter Hayes" has a title.
 */
export function isThing(words: readonly Word[], from: number): boolean {
  const before = wordAt(words, from - 1);
  if (before === undefined || HONOURED.has((words[from] as Word).lower)) return false;
  if (before.tag === Tag.Determiner) return true;
  return isPossessive(before) && !before.form.capital;
}

/** Titles that stand behind an article. */
const HONOURED = new Set(
  'rev rev. reverend hon hon. duke duchess earl countess marquess very right'.split(' '),
);

/** Longest aside between a name and its verb. */
const LONGEST_ASIDE = 40;

function hasVerbAfter(words: readonly Word[], to: number): boolean {
  let i = overPlace(words, to);
  for (let asides = 0; asides < 4; asides++) {
    const mark = words[i];
    if (mark === undefined) return false;
    const close = closing(mark);
    if (close === null) return isVerbAt(words, i);
    let end = i + 1;
    while (end < words.length && end - i < LONGEST_ASIDE && !close(words[end] as Word)) {
      if (isSentenceEnd(words, end) || (words[end] as Word).tag === Tag.Quote) return false;
      end++;
    }
    if (end >= words.length || end - i >= LONGEST_ASIDE) return false;
    // "Ana Ruiz, 34, who …, was": the comma that closes one aside may open the next.
    if (isVerbAt(words, end + 1)) return true;
    i = isComma(mark) ? end : end + 1;
  }
  return false;
}

function closing(mark: Word): ((word: Word) => boolean) | null {
  if (isComma(mark)) return isComma;
  if (isDash(mark)) return isDash;
  return mark.text === '(' ? isBracket : null;
}
const isBracket = ({ text }: Word): boolean => text === ')';

const isSentenceEnd = (words: readonly Word[], i: number): boolean =>
  isStop(words[i] as Word) && !((words[i] as Word).text === '.' && isTitleDot(words[i - 1] as Word));

/** "Fetu Tavita | of Samoa", "Ana Ruiz | from the harbour board" */
function overPlace(words: readonly Word[], at: number): number {
  if (words[at]?.tag !== Tag.Preposition) return at;
  let i = at + 1;
  while (i - at < LONGEST_PLACE && i < words.length && isOneOf((words[i] as Word).tag, IN_PLACE)) i++;
  return i;
}
const LONGEST_PLACE = 7;
const IN_PLACE = tags(Tag.Noun, Tag.Name, Tag.Adjective, Tag.Determiner, Tag.Preposition);

/** A verb, over adverbs and days: "Ruiz | also", "Ruiz | on Monday". */
function isVerbAt(words: readonly Word[], at: number): boolean {
  for (let i = at; i < words.length && i - at < 5; i++) {
    const word = words[i] as Word;
    if (isFiniteVerb(word) || word.tag === Tag.Past) return true;
    if (!isOneOf(word.tag, BEFORE_A_VERB) && word.lower !== 'on') return false;
  }
  return false;
}
const BEFORE_A_VERB = tags(Tag.Adverb, Tag.Time);

/**
 * What stands beside a name, before its comma, and opens its clause: "His deputy, | Ana Ruiz", "The manager of the pool, a
 * | 34-year-old swimmer, Ana Ruiz". Null where nothing does.
 */
export function describedBefore(words: readonly Word[], from: number): Run | null {
  let end = from - 1;
  while (end > 0 && from - end < 4 && (words[end] as Word).tag === Tag.Noun) end--;
  if (end < 1 || !isComma(words[end])) return null;
  let start = end;
  while (start > 0 && end - start < LONGEST_DESCRIPTION && isOneOf((words[start - 1] as Word).tag, DESCRIBES))
    start--;
  const first = words[start] as Word;
  if (start === end || !(first.tag === Tag.Determiner || isPossessive(first) || first.lower === 'one'))
    return null;
  const before = wordAt(words, start - 1);
  return before === undefined || isOneOf(before.tag, MAY_STAND_BEFORE) ? { from: start, to: end } : null;
}

const LONGEST_DESCRIPTION = 9;
const DESCRIBES = tags(
  Tag.Noun,
  Tag.Name,
  Tag.Adjective,
  Tag.Determiner,
  Tag.Number,
  Tag.Pronoun,
  Tag.Preposition,
);

/** The noun that says what somebody is: "the | manager | of the pool". */
export function headNoun(words: readonly Word[], { from, to }: Run): Word | null {
  let head: Word | null = null;
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (word.tag === Tag.Preposition) break;
    head = word;
  }
  return head;
}

export const isPersonNoun = (lower: string): boolean => PERSON_NOUNS.has(lower) || TITLES.has(lower);
