import { isComma, nounPhraseAfter, type Run } from '../grammar/phrases.ts';
import { isHabit } from '../grammar/verb-group.ts';
import { isOneOf, Tag, tags, type Word } from '../grammar/word.ts';
import { clauseEnd, hasVerb, isMark, MAY_BE_PREPOSITION, objectEnd, opening } from './content.ts';
import type { CueEntry } from './lexicon.ts';

/** What follows a cue and is said, believed or judged. */
export interface Complement {
  readonly content: Run;
  /** The cue's end, its preposition or particle included. */
  readonly cueEnd: number;
  /** The frame of the cue that it fits; see the head of the cue list. */
  readonly frame: string;
}

/** The complement of the verb, noun or adjective at `at`, or null where none of its frames fits what follows. */
export function complementOf(
  words: readonly Word[],
  at: number,
  entry: CueEntry,
  ceiling: number,
): Complement | null {
  const { frames } = entry;
  const next = words[at + 1];
  if (next === undefined || at + 1 >= ceiling) return null;
  const run = (frame: string, start: number, end: number, cueEnd = at + 1): Complement | null =>
    end > start ? { content: { from: start, to: end }, cueEnd, frame } : null;

  if (frames.particle && frames.has(`+${next.lower}`)) {
    // "pointed out on Monday that …"
    const open = opening(words, at + 2, ceiling);
    const start = open < 0 || (words[open] as Word).tag === Tag.Term ? at + 2 : open;
    return run('+', start, objectOrClause(words, start, ceiling), at + 2);
  }
  // "a dynamic that Ruiz said could drive them away": the subject of what is said stands before.
  if (isOneOf(next.tag, FINITE) && SAYS.has((words[at] as Word).lower)) {
    return run('gap', at + 1, clauseEnd(words, at + 1, ceiling));
  }
  if (frames.infinitive && next.tag === Tag.To && isHabit(words, at + 1, at)) return null;
  if (frames.infinitive && next.tag === Tag.To) return run('i', at + 1, wishEnd(words, at + 1, ceiling));
  const binding = overManner(words, at + 1, ceiling);
  const preposition = words[binding] as Word;
  if ((preposition.tag === Tag.Preposition || preposition.tag === Tag.To) && frames.has(preposition.lower)) {
    const found = run('prep', binding + 1, objectOrClause(words, binding + 1, ceiling), binding + 1);
    if (found !== null && (words[found.content.from] as Word).tag !== Tag.Verb) return found;
  }
  if (frames.hearerInfinitive && startsObject(next)) {
    const hearer = nounPhraseAfter(words, at + 1, ceiling);
    if (hearer !== null && hearer.to < ceiling && words[hearer.to]?.tag === Tag.To) {
      return run('h', hearer.from, wishEnd(words, hearer.to, ceiling));
    }
  }
  const clause = frames.clause || (frames.thatClause && next.tag === Tag.That);
  if (clause || frames.quotation) {
    const found = saidAfter(words, at, clause, frames.hearer, ceiling);
    if (found !== null) return run(found.frame, found.from, found.to);
  }
  if (frames.as && startsObject(next)) {
    const end = asEnd(words, at + 1, ceiling);
    if (end > at + 1) return run('a', at + 1, end);
  }
  if (frames.object && startsObject(next)) return run('n', at + 1, objectEnd(words, at + 1, ceiling));
  if (frames.object && asksWhat(next)) return run('n', at + 1, clauseEnd(words, at + 1, ceiling));
  return null;
}

/** What a verb of saying governs: a quotation or "that" clause, over adverbials and hearers, or a bare clause. */
function saidAfter(
  words: readonly Word[],
  at: number,
  clause: boolean,
  hearers: boolean,
  ceiling: number,
): (Run & { frame: string }) | null {
  const next = overTimes(words, at + 1, ceiling);
  const first = next < ceiling ? words[next] : undefined;
  if (first === undefined) return null;
  const bare = clause && startsClause(first);
  const open = hearers || !bare ? opening(words, next, ceiling) : isOpening(words, next) ? next : -1;
  if (open >= 0) {
    const mark = words[open] as Word;
    const from = mark.tag === Tag.Mark ? open + 1 : open;
    if (clause || (words[from] as Word | undefined)?.tag === Tag.Quote) {
      return { from, to: clauseEnd(words, from, ceiling), frame: mark.tag === Tag.That ? 'that' : 'open' };
    }
  }
  if (hearers && startsObject(first) && !SUBJECTS_ONLY.has(first.lower)) {
    const hearer = nounPhraseAfter(words, next, ceiling);
    if (hearer !== null && hearer.to < ceiling && !isComma(words[hearer.to])) {
      const end = clauseEnd(words, hearer.to, ceiling);
      if (hasVerb(words, hearer.to, end)) return { from: hearer.to, to: end, frame: 'o' };
    }
  }
  if (!bare) return null;
  const end = clauseEnd(words, next, ceiling);
  // "threatening an attack in the city, critics called …": its verb would come before the comma.
  if (isNonFinite(words, at) && !hasVerb(words, next, firstComma(words, next, end))) return null;
  // "he said | after the meeting" tells when, "after the meeting they would vote" what.
  const enough =
    hasVerb(words, next, end) ||
    (SAYS.has((words[at] as Word).lower) && first.tag !== Tag.Adverb && !MAY_BE_PREPOSITION.has(first.lower));
  return enough ? { from: next, to: end, frame: 'c' } : null;
}

const isNonFinite = (words: readonly Word[], at: number): boolean =>
  (words[at] as Word).tag === Tag.Ing || (at > 0 && (words[at - 1] as Word).tag === Tag.To);

function firstComma(words: readonly Word[], from: number, to: number): number {
  let i = from;
  while (i < to && !isComma(words[i])) i++;
  return i;
}

/** "spoke briefly | about", "talked at length | of" */
function overManner(words: readonly Word[], from: number, ceiling: number): number {
  let i = from;
  while (i + 1 < ceiling && (words[i] as Word).tag === Tag.Adverb) i++;
  if ((words[i] as Word).lower === 'at' && words[i + 1]?.lower === 'length' && i + 2 < ceiling) i += 2;
  return i;
}

/** "described how", "questioned whether" */
const asksWhat = (word: Word): boolean =>
  (word.tag === Tag.Wh && word.lower !== 'who' && word.lower !== 'which') ||
  word.lower === 'whether' ||
  word.lower === 'if';

const FINITE = tags(Tag.Be, Tag.Auxiliary, Tag.Past);

/** End of what is wished or planned: "to raise their hands, | creating a scene" goes on with what came of it. */
function wishEnd(words: readonly Word[], from: number, ceiling: number): number {
  const end = clauseEnd(words, from, ceiling);
  for (let i = from; i + 1 < end; i++)
    if (isComma(words[i]) && (words[i + 1] as Word).tag === Tag.Ing) return i;
  return end;
}

/** Pronouns that cannot be a hearer: "warned they could sell". */
const SUBJECTS_ONLY = new Set(['i', 'he', 'she', 'we', 'they']);

/** Verbs that have no other use than to report. */
const SAYS = new Set(['said', 'says', 'say']);

const isOpening = (words: readonly Word[], at: number): boolean => {
  const word = words[at] as Word;
  return word.tag === Tag.Quote || word.tag === Tag.That || word.tag === Tag.Term || isMark(word, ':');
};

const BEFORE_A_TIME = new Set('last this next late early earlier on in'.split(' '));

/** "said Monday that", "said late last week": over spans of time. */
function overTimes(words: readonly Word[], from: number, ceiling: number): number {
  let i = from;
  while (i < ceiling) {
    const word = words[i] as Word;
    let ahead = i;
    while (ahead < ceiling && ahead - i < 3 && BEFORE_A_TIME.has((words[ahead] as Word).lower)) ahead++;
    const time = ahead < ceiling ? (words[ahead] as Word) : undefined;
    if (time?.tag === Tag.Time) i = ahead + 1;
    else if (word.tag === Tag.Number && i > from && (words[i - 1] as Word).tag === Tag.Time) i++;
    else if (isMark(word, '.') && i > from && (words[i - 1] as Word).tag === Tag.Time && i + 1 < ceiling) i++;
    else break;
  }
  return i;
}

function objectOrClause(words: readonly Word[], from: number, ceiling: number): number {
  const first = words[from];
  if (first === undefined || from >= ceiling) return from;
  const clause =
    first.tag === Tag.That || first.tag === Tag.Wh || first.tag === Tag.Quote || first.tag === Tag.Term;
  return clause ? clauseEnd(words, from, ceiling) : objectEnd(words, from, ceiling);
}

/** End of "X as Y"; `from` when no "as" follows the noun phrase. */
function asEnd(words: readonly Word[], from: number, ceiling: number): number {
  const object = nounPhraseAfter(words, from, ceiling);
  if (object === null) return from;
  for (let i = object.to; i < Math.min(ceiling, object.to + 8); i++) {
    const word = words[i] as Word;
    if (word.lower === 'as') return objectEnd(words, i + 1, ceiling);
    if (word.tag === Tag.Mark || word.tag === Tag.Verb || word.tag === Tag.Be) break;
  }
  return from;
}

const CLAUSE_OPENERS = tags(
  Tag.Determiner,
  Tag.Pronoun,
  Tag.Name,
  Tag.Noun,
  Tag.Contraction,
  Tag.Number,
  Tag.Adjective,
  Tag.Wh,
  Tag.Subordinator,
  Tag.That,
  Tag.Adverb,
  Tag.Ing,
);
const startsClause = (word: Word): boolean => isOneOf(word.tag, CLAUSE_OPENERS);

const OBJECT_OPENERS = tags(
  Tag.Determiner,
  Tag.Pronoun,
  Tag.Name,
  Tag.Noun,
  Tag.Number,
  Tag.Adjective,
  Tag.Quote,
  Tag.Term,
  Tag.Ing,
);
const startsObject = (word: Word): boolean => isOneOf(word.tag, OBJECT_OPENERS);
