import {
  isComma,
  isDash,
  isFiniteVerb,
  nounPhraseAfter,
  nounPhraseBefore,
  type Run,
} from '../grammar/phrases.ts';
import { type VerbGroup, verbGroup } from '../grammar/verb-group.ts';
import { isOneOf, Tag, tags, type Word, wordAt } from '../grammar/word.ts';
import { afterObject } from './after-object.ts';

/** Who does what a verb says. */
export interface Subject extends Run {
  /** The subject stands after its verb: "said the minister". */
  readonly inverted: boolean;
  /** For a relative pronoun: what it stands for. */
  readonly antecedent: Run | null;
}

export const subjectAt = (
  from: number,
  to: number,
  inverted = false,
  antecedent: Run | null = null,
): Subject => ({
  from,
  to,
  inverted,
  antecedent,
});

const plain = ({ from, to }: Run): Subject => subjectAt(from, to);

/** How many verbs may share a subject. */
const DEEPEST = 8;

/**
 * The subject of the verb whose group starts at `end`, within the sentence that starts at `floor`. Looks back over
 * appositions ("Dubowitz, executive director of the foundation, said"), asides between dashes or brackets, and adverbials
 * ("Trump on Tuesday said"); from a coordinated or participial verb, to the subject of the verb before it.
 */
export function subjectBefore(words: readonly Word[], end: number, floor: number, depth = 0): Subject | null {
  const at = overAdverbials(words, end, floor);
  const last = wordAt(words, at - 1);
  if (last === undefined || at <= floor || depth > DEEPEST) return null;
  if (last.tag === Tag.Wh || last.tag === Tag.That) return relative(words, at - 1, floor);
  if (isComma(last) || isDash(last) || last.text === ')') {
    const named = overAside(words, at - 1, floor);
    if (named !== null) return plain(named);
    return sharedSubject(words, at - 1, floor, depth);
  }
  if (last.tag === Tag.Conjunction || last.tag === Tag.Subordinator)
    return sharedSubject(words, at - 1, floor, depth);
  // "a friend of his | said"
  if (last.tag === Tag.Determiner && !STANDS_ALONE.has(last.lower) && wordAt(words, at - 2)?.lower !== 'of')
    return null;
  const phrase = nounPhraseBefore(words, at, floor);
  if (phrase === null) return isVerbLike(last) ? sharedSubject(words, at, floor, depth) : null;
  return plain(headOfClause(words, phrase, floor) ?? afterObject(words, phrase) ?? phrase);
}

/** How far before its last words a relative clause may have its verb: "who was swept out to sea off | Cornwall". */
const LONGEST_RELATIVE = 14;

/**
 * "The union that represents | the officers | says", "A farmer who lives in | Hexley | said", "A study published in |
 * Nature | found": what ends a clause that describes somebody is no subject, whom it describes is.
 */
function headOfClause(words: readonly Word[], phrase: Run, floor: number): Run | null {
  const before = phrase.from - 1;
  // Only what a verb or a preposition governs: nearly every phrase is done with here.
  if (before <= floor + 1 || !isOneOf((words[before] as Word).tag, GOVERNS)) return null;
  let verb = before;
  const last = Math.max(floor + 1, phrase.from - LONGEST_RELATIVE);
  while (verb > last && isOneOf((words[verb] as Word).tag, AFTER_ITS_VERB)) verb--;
  const { tag, lower } = words[verb] as Word;
  if (tag !== Tag.Verb && tag !== Tag.Past && tag !== Tag.Ing && tag !== Tag.Be) return null;
  const start = verbGroup(words, verb, floor).from;
  const opens = wordAt(words, start - 1);
  if (opens === undefined || start - 1 <= floor) return null;
  if (opens.tag === Tag.That || RELATIVES.has(opens.lower))
    return isDescribed(words[start - 2], opens) ? nounPhraseBefore(words, start - 1, floor) : null;
  return start === verb && opens.tag === Tag.Noun && DOCUMENT_VERBS.has(lower)
    ? nounPhraseBefore(words, start, floor)
    : null;
}

/** A noun, or somebody by name: a name that opens the sentence may be a noun as well. */
const isDescribed = (word: Word | undefined, pronoun: Word): boolean =>
  word?.tag === Tag.Noun || (word?.tag === Tag.Name && pronoun.lower === 'who');

const GOVERNS = tags(Tag.Preposition, Tag.Verb, Tag.Past, Tag.Ing, Tag.Be);
const AFTER_ITS_VERB = tags(
  Tag.Preposition,
  Tag.To,
  Tag.Noun,
  Tag.Name,
  Tag.Adjective,
  Tag.Adverb,
  Tag.Determiner,
  Tag.Number,
  Tag.Time,
);
/** What is done with what says something: "a report released on Monday by the ministry said". */
const DOCUMENT_VERBS = new Set(
  'published released issued posted printed commissioned conducted filed compiled carried'.split(' '),
);

const RELATIVES = new Set(['who', 'which']);

/** Determiners that can be a subject by themselves. */
const STANDS_ALONE = new Set(
  'this these those some any each another both all either neither several many most few'.split(' '),
);

const isVerbLike = (word: Word): boolean =>
  word.tag === Tag.Past || word.tag === Tag.Ing || isFiniteVerb(word);

function relative(words: readonly Word[], at: number, floor: number): Subject | null {
  const word = words[at] as Word;
  if (word.tag === Tag.That || word.lower === 'which' || word.lower === 'who' || word.lower === 'whom') {
    const before = isComma(wordAt(words, at - 1)) ? at - 1 : at;
    const antecedent =
      nounPhraseBefore(words, before, floor) ??
      (isComma(wordAt(words, at - 1)) ? overAside(words, at - 1, floor) : null);
    if (antecedent === null && word.tag === Tag.That) return null;
    return subjectAt(at, at + 1, false, antecedent);
  }
  return null;
}

const SPANS = new Set('on in at last this late early during earlier'.split(' '));

/** Leaves out what stands between subject and verb: "on Tuesday", "in a statement", "last week". Returns the new end. */
function overAdverbials(words: readonly Word[], end: number, floor: number): number {
  let at = end;
  while (at > floor) {
    const word = words[at - 1] as Word;
    const isTime = word.tag === Tag.Time && at - 1 > floor;
    if (word.tag !== Tag.Adverb && !isTime) return at;
    at--;
    if (isTime)
      while (at > floor && (SPANS.has((words[at - 1] as Word).lower) || isNightOrNumber(words, at - 1))) at--;
  }
  return at;
}

const isNightOrNumber = (words: readonly Word[], i: number): boolean => {
  const tag = (words[i] as Word).tag;
  return (
    tag === Tag.Time ||
    (tag === Tag.Number && (wordAt(words, i - 1)?.tag === Tag.Time || words[i + 1]?.tag === Tag.Time))
  );
};

/** From the mark that closes an aside at `close` to the noun phrase that the aside belongs to. */
function overAside(words: readonly Word[], close: number, floor: number): Run | null {
  const mark = (words[close] as Word).text;
  const opening = mark === ')' ? '(' : mark;
  let commas = 0;
  for (let i = close - 1; i > floor && close - i < 40; i--) {
    const word = words[i] as Word;
    if (word.tag !== Tag.Mark || word.text !== opening) {
      if (word.tag === Tag.Quote && mark === ',') return null;
      continue;
    }
    // "Ana Ruiz, 34, who runs the shop, said"
    if (wordAt(words, i - 1)?.tag === Tag.Number && isComma(wordAt(words, i - 2))) continue;
    const phrase = nounPhraseBefore(words, beforeBrackets(words, i, floor), floor);
    if (phrase !== null && mark !== ',') return isComma(wordAt(words, i - 1)) ? null : phrase;
    if (phrase !== null && isApposition(words, i + 1, close) && startsClause(words, phrase, floor))
      return headOfClause(words, phrase, floor) ?? phrase;
    if (++commas >= 4) break;
  }
  return null;
}

/** "Chris Hill (R), a …": the end of what stands before brackets that close just before `end`. */
function beforeBrackets(words: readonly Word[], end: number, floor: number): number {
  if (wordAt(words, end - 1)?.text !== ')') return end;
  let i = end - 2;
  while (i > floor && end - i < 12 && (words[i] as Word).text !== '(') i--;
  return (words[i] as Word).text === '(' ? i : end;
}

/** The noun phrase can be a subject: nothing before it that it would be the object of. */
function startsClause(words: readonly Word[], phrase: Run, floor: number): boolean {
  const before = wordAt(words, phrase.from - 1);
  if (before === undefined || phrase.from <= floor) return true;
  return (
    before.tag === Tag.Mark ||
    before.tag === Tag.Quote ||
    before.tag === Tag.Conjunction ||
    before.tag === Tag.Subordinator ||
    before.tag === Tag.That ||
    before.tag === Tag.Time ||
    before.tag === Tag.Past ||
    before.tag === Tag.Verb ||
    before.tag === Tag.Adverb
  );
}

/** What stands between the commas describes: a noun phrase, an age, a party, or a relative clause. */
function isApposition(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (first === undefined || from >= to) return false;
  if (first.tag === Tag.Wh || first.lower === 'whose') return true;
  if (
    isFiniteVerb(first) ||
    first.tag === Tag.Conjunction ||
    first.tag === Tag.Pronoun ||
    first.tag === Tag.That
  )
    return false;
  if (first.tag === Tag.Past || first.tag === Tag.Ing || first.tag === Tag.Preposition) return true;
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (word.tag === Tag.Wh) return true;
    // "Elm Cable, the firm | that runs the line, said"
    if (word.tag === Tag.That && i > from && (words[i - 1] as Word).tag === Tag.Noun) return true;
    if (isFiniteVerb(word)) return false;
  }
  return true;
}

/**
 * The subject of the nearest verb to the left: shared by "and added", "saying …", "before telling …". Each verb that has
 * none counts as a step deeper, since it looked through what stands before it: else a string of verbs without a subject
 * is looked through again from each of them.
 */
function sharedSubject(words: readonly Word[], from: number, floor: number, depth: number): Subject | null {
  let deeper = depth;
  for (let i = from - 1; i >= floor; i--) {
    const word = words[i] as Word;
    if (word.tag === Tag.Quote) continue;
    if (!isFiniteVerb(word) && word.tag !== Tag.Past) continue;
    if (word.tag === Tag.Contraction) return plain({ from: i, to: i + 1 });
    const group: VerbGroup = verbGroup(words, i, floor);
    const subject = subjectBefore(words, group.from, floor, ++deeper) ?? invertedSubject(words, i, from);
    if (subject !== null) return subject;
    if (deeper > DEEPEST) return null;
    i = group.from;
  }
  // A participle may also follow the noun it describes, with no verb at all, as in a headline or a caption.
  return null;
}

/**
 * The subject of a participle: that of the clause it hangs on, which is the last one before it that is no subordinate
 * clause ("Ruiz wrote that they knew, | saying …"); after an opening participle, the one that follows its comma.
 */
export function participleSubject(
  words: readonly Word[],
  at: number,
  floor: number,
  ceiling: number,
): Subject | null {
  const before = wordAt(words, at - 1);
  let open = at <= floor;
  if (before !== undefined && at - 1 === floor)
    open ||= before.tag === Tag.Preposition || before.tag === Tag.Subordinator;
  if (open) {
    for (let i = at + 1; i < ceiling; i++) {
      if (!isComma(words[i])) continue;
      const phrase = nounPhraseAfter(words, i + 1, ceiling);
      return phrase === null ? null : plain(phrase);
    }
    return null;
  }
  let found: Subject | null = null;
  for (let start = floor; start < at; ) {
    let end = start;
    while (end < at && !isComma(words[end])) end++;
    const verb = firstVerb(words, start, end);
    if (verb >= 0) found = subjectBefore(words, verbGroup(words, verb, floor).from, floor) ?? found;
    start = end + 1;
  }
  if (found !== null) return found;
  return before?.tag === Tag.Noun || before?.tag === Tag.Name ? subjectBefore(words, at, floor) : null;
}

/** The first verb between two commas, unless the stretch opens as a subordinate clause; -1. */
function firstVerb(words: readonly Word[], from: number, to: number): number {
  const first = words[from];
  if (first === undefined || first.tag === Tag.Subordinator || first.tag === Tag.Wh || first.tag === Tag.Ing)
    return -1;
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (isFiniteVerb(word) || word.tag === Tag.Past) return i;
    if (word.tag === Tag.Wh || word.tag === Tag.That) return -1;
  }
  return -1;
}

/** "said the minister": the noun phrase after the verb, when what comes before the verb is a quotation or a comma. */
export function invertedSubject(words: readonly Word[], verb: number, ceiling: number): Subject | null {
  const phrase = nounPhraseAfter(words, verb + 1, ceiling);
  return phrase === null ? null : subjectAt(phrase.from, phrase.to, true);
}
