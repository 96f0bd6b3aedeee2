import { adjectiveCues, verbCueForms } from '../../analysis/attributions/lexicon.ts';
import { holdsViews, isAnybody } from '../../analysis/attributions/vagueness.ts';
import { inflect } from '../../analysis/grammar/inflect.ts';
import { isOneOf, Tag, tags, type Word } from '../../analysis/grammar/word.ts';
import { matchAt, readPatterns } from './patterns.ts';
import { CROWD_VIEWS, STIRRING_VERBS } from './phrases.ts';

/** How many words may stand between a crowd and its verb, or in its verb group. */
const LONGEST_GROUP = 6;

/**
 * A crowd says or judges something: "critics have long argued", "experts are divided", "analysts were sceptical". Of those
 * known for no views, only what takes a clause or takes a side counts: "people think", not "people who signed".
 */
export function saysOrJudges(words: readonly Word[], at: number, to: number, noun: string): boolean {
  const plainly = !holdsViews(noun);
  let be = false;
  for (let i = at; i < Math.min(to, at + LONGEST_GROUP); i++) {
    const { tag, lower } = words[i] as Word;
    if (isRaising(words, i)) i++;
    else if (!be && showsView(words, i, to, noun)) return true;
    else if (tag === Tag.Adverb || tag === Tag.Auxiliary || (lower === 'who' && !plainly)) continue;
    else if (tag === Tag.Be || remains.has(lower)) be = true;
    else if (be && (adjectiveCues.has(lower) || (tag === Tag.Past && stirring.has(lower))))
      return !plainly || adjectiveCues.has(lower);
    else
      return (
        !outLoud.has(lower) &&
        (tag === Tag.Verb || tag === Tag.Past || (be && tag === Tag.Ing)) &&
        cueWithView(lower, be && tag === Tag.Past, plainly)
      );
  }
  return false;
}

/** "seem | to think", "are quick | to object": what follows is what they do. */
const isRaising = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.tag === Tag.To && raising.has((words[i] as Word).lower);

const formsOf = (bases: string): string[] =>
  bases
    .trim()
    .split(/\s+/)
    .flatMap((base) => Object.values(inflect(base)));

const raising = new Set([
  ...formsOf('seem appear tend begin start continue come'),
  ...'quick slow swift happy likely unlikely loath inclined fond used'.split(' '),
]);
const remains = new Set(formsOf('remain stay seem appear'));
export const stirring = new Set(formsOf(STIRRING_VERBS));
const outLoud = new Set(formsOf('chant shout yell scream roar boo cheer jeer heckle applaud'));

const views = readPatterns(CROWD_VIEWS);
const OF_A_SIDE = 'of a side';

/** "Historians rank him", "experts cast doubt on it"; of those on a side, "supporters credit him". */
function showsView(words: readonly Word[], at: number, to: number, noun: string): boolean {
  const match = isAnybody(noun) ? null : matchAt(views, words, at, to);
  if (match === null || (match.to === at + 1 && !governs(words[match.to]))) return false;
  return holdsViews(noun) || match.heading === OF_A_SIDE;
}

/** An object follows: not "activists wanted by the police". */
const governs = (word: Word | undefined): boolean => word !== undefined && !isOneOf(word.tag, NO_OBJECT);
const NO_OBJECT = tags(Tag.Preposition, Tag.Mark, Tag.Be, Tag.Auxiliary, Tag.Conjunction);

/**
 * What a crowd does rather than says: out loud for all to hear ("some protesters chanted"), or, of people known for no
 * views, with a verb that takes no clause and no side ("supporters celebrated the count").
 */
export function isAct(crowd: string, cue: string): boolean {
  const verb = cue.toLowerCase();
  if (outLoud.has(verb)) return true;
  const nouns = crowd.toLowerCase().split(/[^\p{L}]+/u);
  if (nouns.some((noun) => holdsViews(noun) || QUANTITIES.has(noun))) return false;
  const entry = verbCueForms.get(verb);
  if (entry === undefined || entry.frames.clause || entry.frames.quotation) return false;
  const side = views.byFirst.get(verb)?.some(({ heading }) => heading === OF_A_SIDE) ?? false;
  return !side || nouns.some(isAnybody);
}

const QUANTITIES = new Set(['some', 'many', 'most', 'several', 'others']);

/** A verb of saying, thinking or judging, and not in the passive: "critics were told" are those who hear. */
export const cueWithView = (form: string, passive: boolean, plainly: boolean): boolean => {
  const entry = verbCueForms.get(form);
  if (entry === undefined || passive || entry.class === 'evidence') return false;
  return !plainly || entry.frames.clause;
};
