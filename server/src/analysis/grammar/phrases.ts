import { isCrowdNoun } from '../attributions/vagueness.ts';
import { isOneOf, isPossessive, type Run, Tag, tags, type Word, wordAt } from './word.ts';

export type { Run } from './word.ts';

const NOMINAL = tags(Tag.Noun, Tag.Name, Tag.Number, Tag.Adjective, Tag.Term);
const isNominal = (word: Word): boolean => isOneOf(word.tag, NOMINAL);
const FINITE = tags(Tag.Be, Tag.Auxiliary, Tag.Verb, Tag.Contraction);
const LINKING = new Set('of for in from at with on to near'.split(' '));

export const isComma = (word: Word | undefined): boolean => word?.tag === Tag.Mark && word.text === ',';
export const isDash = (word: Word | undefined): boolean =>
  word?.tag === Tag.Mark && (word.text === '—' || word.text === '–' || word.text === '-');
export const isFiniteVerb = (word: Word): boolean => isOneOf(word.tag, FINITE);

/**
 * The noun phrase that ends just before `end`, read from right to left; null where no noun or pronoun stands there.
 * "the president of the University of Texas at Austin | said".
 */
export function nounPhraseBefore(words: readonly Word[], end: number, floor: number): Run | null {
  let i = end - 1;
  if (i < floor) return null;
  if ((words[i] as Word).text === '.' && i > floor && isTitleDot(words[i - 1] as Word)) i--;
  const last = words[i] as Word;
  // "a friend of his | said"
  if (i - 2 >= floor && (words[i - 1] as Word).lower === 'of' && OWN.has(last.lower)) {
    const owned = nounPhraseBefore(words, i - 1, floor);
    if (owned !== null) return { from: owned.from, to: end };
  }
  if (last.tag === Tag.Pronoun) return { from: backOverOf(words, i, floor), to: end };
  if (last.tag === Tag.Wh || last.tag === Tag.That) return { from: i, to: end };
  if (last.tag === Tag.Determiner) {
    // "Many said", "Some of those said": a determiner alone is a subject.
    // "the other", "the few"
    const before = i - 1;
    const article = before >= floor && (words[before] as Word).lower === 'the';
    return { from: article ? before : backOverOf(words, i, floor), to: end };
  }
  if (!isNominal(last) && last.tag !== Tag.Time && last.tag !== Tag.Ing) return null;
  let heads = 0;
  while (i >= floor) {
    const word = words[i] as Word;
    if (isNominal(word)) {
      if (heads > 0 && (isWhen(words, i, floor) || isWhere(words, i, floor))) break;
      heads++;
      i--;
    } else if (word.tag === Tag.Determiner) {
      if (i > floor && joinsNouns(words, i - 1, floor)) i -= 2;
      else {
        // "all the"
        const isSecond = i - 1 >= floor && (words[i - 1] as Word).tag === Tag.Determiner;
        i -= isSecond ? 2 : 1;
        break;
      }
    } else {
      const steps = stepsBack(words, i, floor, heads);
      if (steps === 0) break;
      i -= steps;
    }
  }
  return i + 1 < end ? { from: i + 1, to: end } : null;
}

/** How many words to the left of `i`, and itself, a noun phrase takes in that has so many nouns on its right; 0 where it begins. */
function stepsBack(words: readonly Word[], i: number, floor: number, heads: number): 0 | 1 | 2 {
  const word = words[i] as Word;
  const before = wordAt(words, i - 1);
  if (joinsNouns(words, i, floor)) return 1;
  if (word.tag === Tag.Mark) {
    if (isComma(word)) return heads > 1 && isInNameOfBody(words, i, floor) ? 1 : 0;
    return word.text === '.' && before !== undefined && isTitleDot(before) ? 1 : 0;
  }
  if (heads === 0 || before === undefined) return 0;
  // "negotiators from more than | 40 states"
  if (word.lower === 'than' && MORE.has(before.lower) && i - 1 > floor) return 2;
  if (isParticiple(word) && opensModifier(before)) return 1;
  if (word.tag === Tag.Past && before.tag === Tag.Noun && isAsked(words, i)) return 1;
  return word.tag === Tag.Adverb && before.tag === Tag.Determiner ? 1 : 0;
}

/** "in 2010 | critics said", "this time | critics said": when they said it, and no part of their name. */
function isWhen(words: readonly Word[], i: number, floor: number): boolean {
  const { tag, lower } = words[i] as Word;
  if (i <= floor || (tag !== Tag.Number && lower !== 'time')) return false;
  const before = words[i - 1] as Word;
  if (lower === 'time') return before.lower === 'this' || before.lower === 'that';
  return before.tag === Tag.Preposition && /^(?:1[89]|20)\d\d$/.test(lower);
}

/** "in a statement | Ruiz said", "at a rally | Ruiz said" */
function isWhere(words: readonly Word[], i: number, floor: number): boolean {
  const { tag, form } = words[i] as Word;
  if (tag !== Tag.Noun || form.capital || words[i + 1]?.tag !== Tag.Name || i - 2 < floor) return false;
  const article = (words[i - 1] as Word).lower;
  return (article === 'a' || article === 'an') && WHERE.has((words[i - 2] as Word).lower);
}
const WHERE = new Set(['in', 'at', 'on', 'during']);

/** "the Department of Farming |, Fisheries and Forestry": a comma within the name of a body. */
function isInNameOfBody(words: readonly Word[], comma: number, floor: number): boolean {
  if (words[comma + 1]?.tag !== Tag.Name) return false;
  let i = comma - 1;
  while (i > floor && comma - i < LONGEST_LIST && ((words[i] as Word).tag === Tag.Name || isComma(words[i])))
    i--;
  if (i <= floor || i === comma - 1) return false;
  const { lower } = words[i] as Word;
  return (lower === 'of' || lower === 'for') && FOR_SOMETHING.test((words[i - 1] as Word).lower);
}
const LONGEST_LIST = 8;

/** "…, Fisheries | and Forestry" */
function endsList(words: readonly Word[], comma: number, ceiling: number): boolean {
  let i = comma + 1;
  while (
    i < ceiling &&
    i - comma < LONGEST_LIST &&
    ((words[i] as Word).tag === Tag.Name || isComma(words[i]))
  )
    i++;
  return words[i]?.lower === 'and' && words[i + 1]?.tag === Tag.Name;
}

const MORE = new Set(['more', 'fewer', 'less']);
const OWN = new Set(['his', 'hers', 'theirs', 'mine', 'ours', 'yours']);

function backOverOf(words: readonly Word[], at: number, floor: number): number {
  return at - 2 >= floor && (words[at - 1] as Word).lower === 'of' ? at - 2 : at;
}

/** "analysts | polled by the bank", "people | briefed on the talks" */
const isAsked = (words: readonly Word[], i: number): boolean =>
  ASKED.has((words[i] as Word).lower) && words[i + 1]?.tag === Tag.Preposition;
const ASKED = new Set(
  'briefed involved polled surveyed interviewed consulted contacted canvassed'.split(' '),
);

const isParticiple = (word: Word): boolean => word.tag === Tag.Past || word.tag === Tag.Ing;
const opensModifier = (word: Word): boolean =>
  word.tag === Tag.Determiner ||
  word.tag === Tag.Adjective ||
  word.tag === Tag.Preposition ||
  isPossessive(word);

const DOTTED =
  /^(?:calif|fla|ariz|pa|va|md|mass|conn|ill|ind|mich|minn|wis|ga|ala|tenn|ky|colo|nev|ore|wash|okla|tex|kan|mo|la|miss|ark|neb|del|[rdi]-[a-z]+|co|corp|inc|ltd|mr|mrs|ms|dr|gov|sen|rep|reps|sens|gen|brig|lt|col|maj|capt|cmdr|adm|sgt|cpl|pvt|insp|supt|asst|amb|atty|hon|rev|prof|jr|sr|st|[a-z]|u\.s|u\.n|[a-z](?:\.[a-z])+)$/;
export const isTitleDot = (word: Word): boolean => DOTTED.test(word.lower);

/** A preposition or "and" at `i` that binds what follows to a noun phrase on its left. */
function joinsNouns(words: readonly Word[], i: number, floor: number): boolean {
  const word = words[i] as Word;
  const left = wordAt(words, i - 1);
  if (left === undefined || i - 1 < floor) return false;
  if (word.tag === Tag.Preposition || word.tag === Tag.To) {
    if (isCloseTo(words, i)) return true;
    // "many in the trade", "some on the left"
    if (left.tag === Tag.Determiner && STANDS_ALONE.has(left.lower))
      return word.lower === 'of' || AMONG.has(word.lower);
    if (!LINKING.has(word.lower)) return false;
    if (word.lower === 'of')
      return isNominal(left) || left.tag === Tag.Determiner || left.tag === Tag.Pronoun;
    return (left.tag === Tag.Noun || left.tag === Tag.Name) && word.lower !== 'to';
  }
  if (word.tag === Tag.Conjunction && word.lower !== 'but') {
    const right = words[i + 1];
    if (right === undefined || !(left.tag === Tag.Name || left.tag === Tag.Noun)) return false;
    // "Critics and fans | say": the first word of a sentence looks like a name.
    if (left.tag === Tag.Name && right.tag === Tag.Noun && isCrowdNoun(left.lower)) return true;
    // "the senator and Republican presidential candidate"
    const described = right.tag === Tag.Name || right.tag === Tag.Adjective;
    return left.tag === right.tag || (described && isSingular(left) && isNominalAt(words, i + 2));
  }
  return false;
}

const isNominalAt = (words: readonly Word[], i: number): boolean => {
  const word = words[i];
  return word !== undefined && isNominal(word);
};

const isSingular = ({ tag, lower }: Word): boolean => tag === Tag.Noun && !lower.endsWith('s');

/** "sources close | to the talks" */
const isCloseTo = (words: readonly Word[], i: number): boolean =>
  (words[i] as Word).tag === Tag.To &&
  wordAt(words, i - 1)?.lower === 'close' &&
  words[i + 1]?.tag !== Tag.Verb;

/** Prepositions that say of which many they are some. */
const AMONG = new Set('in on at within inside outside from around near'.split(' '));

/** The noun phrase that begins at `start`: a subject after its verb, or an object. Null where none begins there. */
export function nounPhraseAfter(words: readonly Word[], start: number, ceiling: number): Run | null {
  const first = words[start];
  if (first === undefined || start >= ceiling) return null;
  if (first.tag === Tag.Pronoun) return { from: start, to: start + 1 };
  // "said retired surgeon Ben Carson", "says managing director Fergal Conway"
  const described =
    (first.tag === Tag.Past || first.tag === Tag.Ing) &&
    start + 1 < ceiling &&
    isNominal(words[start + 1] as Word);
  let i = described || isEven(words, start) ? start + 1 : start;
  let named = false;
  // "some in the party"
  let heads =
    first.tag === Tag.Determiner && STANDS_ALONE.has(first.lower) && AMONG.has(words[start + 1]?.lower ?? '')
      ? 1
      : 0;
  for (; i < ceiling; i++) {
    const word = words[i] as Word;
    if (isNominal(word)) {
      // "said the teacher | last night"
      if (heads > 0 && words[i + 1]?.tag === Tag.Time && BEFORE_A_TIME.has(word.lower)) break;
      heads++;
      named ||= word.tag === Tag.Name;
    } else if (!goesOn(words, i, start, ceiling, heads, named)) break;
  }
  if (heads > 0 && i > start) return { from: start, to: i };
  // "according to some", "praised by many"
  return STANDS_ALONE.has(first.lower) ? { from: start, to: start + 1 } : null;
}

/** Whether the noun phrase that began at `start` goes on over the word at `i`, which is no noun nor the like. */
function goesOn(
  words: readonly Word[],
  i: number,
  start: number,
  ceiling: number,
  heads: number,
  named: boolean,
): boolean {
  const word = words[i] as Word;
  const next = words[i + 1];
  switch (word.tag) {
    case Tag.Determiner:
      return i === start || heads === 0 || isLink(words[i - 1]);
    case Tag.To:
      return heads > 0 && isCloseTo(words, i);
    case Tag.Past:
    case Tag.Ing: {
      const before = i > 0 ? (words[i - 1] as Word).tag : undefined;
      if (word.tag === Tag.Past && heads > 0 && before === Tag.Noun && isAsked(words, i)) return true;
      return i > start && before === Tag.Determiner;
    }
    case Tag.Preposition:
      return heads > 0 && i + 1 < ceiling && bindsAfter(words, i, named);
    case Tag.Conjunction:
      return word.lower === 'and' && heads > 0 && (next?.tag === Tag.Name || next?.tag === Tag.Noun);
    case Tag.Mark:
      return isComma(word)
        ? named && endsList(words, i, ceiling) && isInNameOfBody(words, i, start)
        : word.text === '.' && i > start && i + 1 < ceiling && isTitleDot(words[i - 1] as Word);
    default:
      return false;
  }
}

/** A preposition at `i` that binds what follows to the noun before it. `named`: that is a name. */
function bindsAfter(words: readonly Word[], i: number, named: boolean): boolean {
  const { lower } = words[i] as Word;
  if (isAtTheTime(words, i)) return false;
  // "the Centers | for Disease Control"
  if (lower === 'for' && named && isBodyFor(words, i)) return true;
  if (lower !== 'of' && (named || !(LINKING.has(lower) || isAsked(words, i - 1)))) return false;
  const next = words[i + 1];
  return next !== undefined && (isNominal(next) || next.tag === Tag.Determiner);
}

const BEFORE_A_TIME = new Set(['last', 'late', 'early', 'next']);

/** A body of which "for" or "of" is part of the name: "the Institute for Fiscal Studies". */
const isBodyFor = (words: readonly Word[], i: number): boolean =>
  FOR_SOMETHING.test((words[i - 1] as Word).lower) && words[i + 1]?.tag === Tag.Name;
export const FOR_SOMETHING =
  /^(?:cent(?:er|re)s?|institute|department|ministry|office|council|association|society|campaign|commission|agency|fund|bureau|league|union|committee|foundation|trust|coalition|alliance|organi[sz]ation|academy|college|school|network|board|authority)$/;

/** "said officials | at the time": when, not where they are officials. */
const isAtTheTime = (words: readonly Word[], i: number): boolean =>
  (words[i] as Word).lower === 'at' &&
  words[i + 1]?.lower === 'the' &&
  MOMENTS.has(words[i + 2]?.lower ?? '');
const MOMENTS = new Set(['time', 'moment', 'weekend', 'outset', 'end']);

const STANDS_ALONE = new Set(['some', 'many', 'most', 'several', 'others', 'both', 'all', 'few', 'those']);

/** "even some critics" */
const isEven = (words: readonly Word[], i: number): boolean => (words[i] as Word).lower === 'even';

const isLink = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === Tag.Preposition || word.tag === Tag.Conjunction || word.tag === Tag.To);
