import { adjectiveCues, nounCues, verbCueForms } from '../../analysis/attributions/lexicon.ts';
import { holdsViews, isCrowdNoun, isVague } from '../../analysis/attributions/vagueness.ts';
import { inflect } from '../../analysis/grammar/inflect.ts';
import { nounPhraseBefore, type Run } from '../../analysis/grammar/phrases.ts';
import { Tag, type Word } from '../../analysis/grammar/tagger.ts';
import { STIRRING_VERBS } from './phrases.ts';

/** Crowds that say, think or judge something, whether or not the sentence shows what: "critics were quick to object". */
export function vagueIn(words: readonly Word[], from: number, to: number): Run[] {
  const found: Run[] = [];
  for (let i = from; i < to; i++) {
    const noun = (words[i] as Word).lower;
    if (!isCrowdNoun(noun)) continue;
    const phrase = lastNoun(words, nounPhraseBefore(words, i + 1, from));
    if (phrase === null || !isVague(textOf(words, phrase))) continue;
    if (
      says(words, i + 1, to, !holdsViews(noun)) ||
      isAgent(words, phrase, from) ||
      (holdsViews(noun) && isStirred(words, phrase, from)) ||
      isLedToThink(words, phrase, to)
    )
      found.push(phrase);
  }
  return found;
}

/** "testimony from | policy experts": the crowd alone, without what it is said to have given. */
function lastNoun(words: readonly Word[], phrase: Run | null): Run | null {
  if (phrase === null) return null;
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    const { tag, lower } = words[i] as Word;
    if (tag === Tag.Preposition && lower !== 'of') return { from: i + 1, to: phrase.to };
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
    if (tag === Tag.Be) be = true;
    else if (be && adjectiveCues.has(lower)) return true;
    else
      return (
        (tag === Tag.Verb || tag === Tag.Past || (be && tag === Tag.Ing)) &&
        cueWithView(lower, be && tag === Tag.Past, plainly)
      );
  }
  return false;
}

/** A verb of saying, thinking or judging, and not in the passive: "critics were told" are those who hear. */
const cueWithView = (form: string, passive: boolean, plainly: boolean): boolean => {
  const entry = verbCueForms.get(form);
  if (entry === undefined || passive || entry.class === 'evidence') return false;
  return !plainly || entry.frames.has('c');
};

const stirring = new Set(
  STIRRING_VERBS.trim()
    .split(/\s+/)
    .flatMap((base) => Object.values(inflect(base))),
);

/** "alarmed experts", "a rethinking among economists", "criticism from opponents" */
function isStirred(words: readonly Word[], { from }: Run, floor: number): boolean {
  const before = words[from - 1];
  if (before === undefined || from - 1 < floor) return false;
  if (before.lower === 'among' || stirring.has(before.lower)) return true;
  const carrier = words[from - 2];
  return before.lower === 'from' && carrier !== undefined && nounCues.has(carrier.lower);
}

/** How far before its "by" a participle of saying may stand: "considered sacrosanct by". */
const FARTHEST_PARTICIPLE = 4;

/** "was criticized by opponents", "considered sacrosanct by advocates" */
function isAgent(words: readonly Word[], { from }: Run, floor: number): boolean {
  if (words[from - 1]?.lower !== 'by') return false;
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
  const lead = words[from - 1];
  const next = words[to];
  if (lead === undefined || next === undefined || to + 1 >= ceiling || !leading.has(lead.lower)) return false;
  const thought = next.tag === Tag.To ? words[to + 1] : next.tag === Tag.Ing ? next : undefined;
  return thought !== undefined && cueWithView(thought.lower, false, false);
}
