import { nounCues, verbCueForms } from '../../analysis/attributions/lexicon.ts';
import { CROWD_NOUNS, holdsViews, isVague } from '../../analysis/attributions/vagueness.ts';
import { wordClass } from '../../analysis/grammar/forms.ts';
import { inflect } from '../../analysis/grammar/inflect.ts';
import { isComma, nounPhraseAfter, nounPhraseBefore, type Run } from '../../analysis/grammar/phrases.ts';
import { type Sentence, Tag, type Word, wordAt } from '../../analysis/grammar/word.ts';
import { cueWithView, saysOrJudges, stirring } from './crowdVerbs.ts';
import { FEELINGS, REACTIONS } from './phrases.ts';

const CROWD = wordClass(CROWD_NOUNS);

/** Crowds that say, think or judge something, whether or not the sentence shows what: "critics were quick to object". */
export function vagueIn(words: readonly Word[], { from, to, classes }: Sentence): readonly Run[] {
  if ((classes & CROWD) === 0) return [];
  const found: Run[] = [];
  for (let i = from; i < to; i++) {
    const { form, lower: noun } = words[i] as Word;
    if ((form.classes & CROWD) === 0) continue;
    const phrase = lastNoun(words, nounPhraseBefore(words, i + 1, from));
    if (phrase === null || !isVague(textOf(words, phrase))) continue;
    const before = leadIn(words, phrase, from);
    const after = overTail(words, i + 1, to);
    if (
      saysOrJudges(words, after, to, noun) ||
      isAgent(words, before, from) ||
      isStirred(words, before, from, !holdsViews(noun)) ||
      (holdsViews(noun) && isForWhom(words, before, after, from)) ||
      isWithThem(words, before, after, from, !holdsViews(noun)) ||
      isLedToThink(words, before, after, to)
    )
      found.push(phrase);
  }
  return found;
}

/** The last word before a phrase, or one too far where the sentence begins: "by | even some critics". */
const leadIn = (words: readonly Word[], { from }: Run, floor: number): number =>
  from > floor && (words[from - 1] as Word).tag === Tag.Adverb ? from - 2 : from - 1;

/** "critics of the plan | say", "experts on both sides | say", "analysts who follow it | say" */
function overTail(words: readonly Word[], at: number, to: number): number {
  const first = words[at];
  if (first === undefined || at >= to) return at;
  if (isComma(first) && words[at + 1]?.lower === 'who') return overRelative(words, at + 1, to);
  if (first.lower === 'who') return overRelative(words, at, to);
  if (first.tag !== Tag.Preposition) return at;
  const object = nounPhraseAfter(words, at + 1, to);
  if (object === null) return at;
  // "scientists at the Marine Institute" are not just any.
  for (let i = object.from; i < object.to && first.lower !== 'of'; i++)
    if ((words[i] as Word).tag === Tag.Name) return at;
  return object.to;
}

/** The longest relative clause that is looked over. */
const LONGEST_RELATIVE = 12;

/** Past a relative clause that says what they do, to the verb of the sentence; a cue in it is itself what they say. */
function overRelative(words: readonly Word[], at: number, to: number): number {
  let verbs = 0;
  for (let i = at + 1; i < Math.min(to, at + LONGEST_RELATIVE); i++) {
    const word = words[i] as Word;
    if (word.tag === Tag.Mark && word.text !== ',') break;
    if (word.tag !== Tag.Verb && word.tag !== Tag.Past) continue;
    if (cueWithView(word.lower, false, false) && verbs === 0) return at;
    if (++verbs > 1) return i;
  }
  return at;
}

/** "testimony from | policy experts": the crowd alone, without what it is said to have given. */
function lastNoun(words: readonly Word[], phrase: Run | null): Run | null {
  if (phrase === null) return null;
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    const { tag, lower } = words[i] as Word;
    const { lower: carrier } = words[i - 1] as Word;
    const parts = lower !== 'of' || OPINIONS.has(carrier) || feelings.has(carrier);
    if (tag === Tag.Preposition && parts) return { from: i + 1, to: phrase.to };
  }
  return phrase;
}

const textOf = (words: readonly Word[], { from, to }: Run): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** "alarmed experts", "a rethinking among economists", "criticism from opponents", "the view of most scholars" */
function isStirred(words: readonly Word[], at: number, floor: number, plainly: boolean): boolean {
  const before = wordAt(words, at);
  if (before === undefined || at < floor) return false;
  if (stirring.has(before.lower)) return !plainly;
  const carrier = at - 1 < floor ? undefined : words[at - 1];
  const carries = carrier !== undefined && (nounCues.has(carrier.lower) || reactions.has(carrier.lower));
  if (before.lower === 'among') return carries || !plainly;
  if (before.lower === 'of' && carrier !== undefined)
    return OPINIONS.has(carrier.lower) || (!plainly && feelings.has(carrier.lower));
  return carries && (before.lower === 'from' || before.lower === 'by');
}

const reactions = new Set(REACTIONS.trim().split(/\s+/));

/** "To critics, the plan is a raid.", "It is, for many scholars, a riddle." */
function isForWhom(words: readonly Word[], at: number, after: number, floor: number): boolean {
  const before = wordAt(words, at);
  if (before === undefined || at < floor || !isComma(words[after])) return false;
  return (
    (before.lower === 'to' || before.lower === 'for') && (at === floor || isComma(wordAt(words, at - 1)))
  );
}

/** "The bill passed, with critics saying that …" */
function isWithThem(
  words: readonly Word[],
  at: number,
  after: number,
  floor: number,
  plainly: boolean,
): boolean {
  const saying = words[after];
  return (
    saying?.tag === Tag.Ing &&
    at >= floor &&
    (words[at] as Word).lower === 'with' &&
    cueWithView(saying.lower, false, plainly)
  );
}

/** What somebody has of his own, where "the criticism of experts" may be what they get. */
const OPINIONS = new Set(
  'view views opinion opinions belief consensus fears hopes assessment verdict judgment judgement'.split(' '),
);
const feelings = new Set(FEELINGS.trim().split(/\s+/));

/** How far before its "by" a participle of saying may stand: "considered sacrosanct by". */
const FARTHEST_PARTICIPLE = 4;

/** "was criticized by opponents", "considered sacrosanct by advocates" */
function isAgent(words: readonly Word[], at: number, floor: number): boolean {
  if (at < floor || (words[at] as Word).lower !== 'by') return false;
  for (let i = at - 1; i >= Math.max(floor, at - FARTHEST_PARTICIPLE); i--) {
    const { tag, lower } = words[i] as Word;
    if (tag === Tag.Past) return verbCueForms.has(lower);
    if (tag === Tag.Mark || tag === Tag.Verb || tag === Tag.Be || tag === Tag.Conjunction) return false;
  }
  return false;
}

const leading = new Set(
  'lead leave prompt cause drive push force'.split(' ').flatMap((base) => Object.values(inflect(base))),
);

/** "leads many experts to suspect", "left analysts wondering" */
function isLedToThink(words: readonly Word[], at: number, after: number, ceiling: number): boolean {
  const lead = wordAt(words, at);
  const next = words[after];
  if (lead === undefined || next === undefined || after + 1 >= ceiling || !leading.has(lead.lower))
    return false;
  const thought = next.tag === Tag.To ? words[after + 1] : next.tag === Tag.Ing ? next : undefined;
  return thought !== undefined && cueWithView(thought.lower, false, false);
}
