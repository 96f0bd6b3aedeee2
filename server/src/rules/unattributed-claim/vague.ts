import { adjectiveCues, nounCues, verbCueForms } from '../../analysis/attributions/lexicon.ts';
import { CROWD_NOUNS, holdsViews, isVague } from '../../analysis/attributions/vagueness.ts';
import { wordClass } from '../../analysis/grammar/forms.ts';
import { inflect } from '../../analysis/grammar/inflect.ts';
import { isComma, nounPhraseAfter, nounPhraseBefore, type Run } from '../../analysis/grammar/phrases.ts';
import { type Sentence, Tag, type Word, wordAt } from '../../analysis/grammar/word.ts';
import { REACTIONS, STIRRING_VERBS } from './phrases.ts';

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
    if (
      says(words, overTail(words, i + 1, to), to, !holdsViews(noun)) ||
      isAgent(words, phrase, from) ||
      isStirred(words, phrase, from, !holdsViews(noun)) ||
      (holdsViews(noun) && isForWhom(words, phrase, from)) ||
      isLedToThink(words, phrase, to)
    )
      found.push(phrase);
  }
  return found;
}

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
    const parts = lower !== 'of' || OPINIONS.has((words[i - 1] as Word).lower);
    if (tag === Tag.Preposition && parts) return { from: i + 1, to: phrase.to };
  }
  return phrase;
}

const textOf = (words: readonly Word[], { from, to }: Run): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/**
 * A cue follows: "critics have long argued", "experts are divided", "analysts were sceptical". Of people that may be
 * anybody (`plainly`), only one that takes a clause counts: "people think", not "people who signed".
 */
function says(words: readonly Word[], at: number, to: number, plainly: boolean): boolean {
  let be = false;
  for (let i = at; i < Math.min(to, at + 6); i++) {
    const { tag, lower } = words[i] as Word;
    if (tag === Tag.Adverb || tag === Tag.Auxiliary || (lower === 'who' && !plainly)) continue;
    if (tag === Tag.Be || remains.has(lower)) be = true;
    else if (be && (adjectiveCues.has(lower) || (tag === Tag.Past && stirring.has(lower))))
      return !plainly || adjectiveCues.has(lower);
    else
      return (
        (tag === Tag.Verb || tag === Tag.Past || (be && tag === Tag.Ing)) &&
        cueWithView(lower, be && tag === Tag.Past, plainly)
      );
  }
  return false;
}

const remains = new Set('remain stay seem appear'.split(' ').flatMap((base) => Object.values(inflect(base))));

const outLoud = new Set(
  'chant shout yell scream roar boo cheer jeer heckle applaud'
    .split(' ')
    .flatMap((base) => Object.values(inflect(base))),
);

/**
 * What a crowd does rather than says: out loud for all to hear ("some protesters chanted"), or, of people known for no
 * views, with a verb that takes no clause ("supporters celebrated the count").
 */
export function isAct(crowd: string, cue: string): boolean {
  const verb = cue.toLowerCase();
  if (outLoud.has(verb)) return true;
  const entry = verbCueForms.get(verb);
  const plain = !crowd
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((noun) => holdsViews(noun) || QUANTITIES.has(noun));
  return plain && entry !== undefined && !entry.frames.clause && !entry.frames.quotation;
}

const QUANTITIES = new Set(['some', 'many', 'most', 'several', 'others']);

/** A verb of saying, thinking or judging, and not in the passive: "critics were told" are those who hear. */
const cueWithView = (form: string, passive: boolean, plainly: boolean): boolean => {
  const entry = verbCueForms.get(form);
  if (entry === undefined || passive || entry.class === 'evidence') return false;
  return !plainly || entry.frames.clause;
};

const stirring = new Set(
  STIRRING_VERBS.trim()
    .split(/\s+/)
    .flatMap((base) => Object.values(inflect(base))),
);

/** "alarmed experts", "a rethinking among economists", "criticism from opponents", "the view of most scholars" */
function isStirred(words: readonly Word[], { from }: Run, floor: number, plainly: boolean): boolean {
  const before = wordAt(words, from - 1);
  if (before === undefined || from - 1 < floor) return false;
  if (stirring.has(before.lower)) return !plainly;
  const carrier = from - 2 < floor ? undefined : words[from - 2];
  const carries = carrier !== undefined && (nounCues.has(carrier.lower) || reactions.has(carrier.lower));
  if (before.lower === 'among') return carries || !plainly;
  if (before.lower === 'of') return carries && OPINIONS.has(carrier.lower);
  return carries && (before.lower === 'from' || before.lower === 'by');
}

const reactions = new Set(REACTIONS.trim().split(/\s+/));

/** "To critics, the plan is a raid.", "It is, for many scholars, a riddle." */
function isForWhom(words: readonly Word[], { from, to }: Run, floor: number): boolean {
  const before = wordAt(words, from - 1);
  if (before === undefined || from - 1 < floor || !isComma(words[to])) return false;
  return (
    (before.lower === 'to' || before.lower === 'for') &&
    (from - 1 === floor || isComma(wordAt(words, from - 2)))
  );
}

/** What somebody has of his own, where "the criticism of experts" may be what they get. */
const OPINIONS = new Set(
  'view views opinion opinions belief consensus fears hopes assessment verdict judgment judgement'.split(' '),
);

/** How far before its "by" a participle of saying may stand: "considered sacrosanct by". */
const FARTHEST_PARTICIPLE = 4;

/** "was criticized by opponents", "considered sacrosanct by advocates" */
function isAgent(words: readonly Word[], { from }: Run, floor: number): boolean {
  if (wordAt(words, from - 1)?.lower !== 'by') return false;
  for (let i = from - 2; i >= Math.max(floor, from - 1 - FARTHEST_PARTICIPLE); i--) {
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
function isLedToThink(words: readonly Word[], { from, to }: Run, ceiling: number): boolean {
  const lead = wordAt(words, from - 1);
  const next = words[to];
  if (lead === undefined || next === undefined || to + 1 >= ceiling || !leading.has(lead.lower)) return false;
  const thought = next.tag === Tag.To ? words[to + 1] : next.tag === Tag.Ing ? next : undefined;
  return thought !== undefined && cueWithView(thought.lower, false, false);
}
