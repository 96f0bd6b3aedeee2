import { adjectiveCues, verbCueForms } from '../../analysis/attributions/lexicon.ts';
import { holdsViews, isAnybody } from '../../analysis/attributions/vagueness.ts';
import { inflect } from '../../analysis/grammar/inflect.ts';
import { isOneOf, Tag, tags, type Word } from '../../analysis/grammar/word.ts';
import { allForms, matchAt, readPatterns } from './patterns.ts';
import { CROWD_FEELINGS, CROWD_STATES, CROWD_VIEWS, STIRRING_VERBS } from './phrases.ts';

/** How many words may stand between a crowd and its verb, or in its verb group. */
const LONGEST_GROUP = 6;

/**
 * A crowd says or judges something: "critics have long argued", "experts are divided", "analysts were sceptical". Of those
 * known for no views, only what takes a clause or takes a side counts: "people think", not "people who signed". What they
 * judge may stand before them: "an idea (that) | supporters embrace".
 */
export function saysOrJudges(
  words: readonly Word[],
  at: number,
  to: number,
  noun: string,
  relative: boolean,
): boolean {
  const plainly = !holdsViews(noun);
  let be = false;
  let sensed = false;
  for (let i = at; i < Math.min(to, at + LONGEST_GROUP); i++) {
    const { tag, lower } = words[i] as Word;
    if ((!be || tag === Tag.Ing) && showsView(words, i, to, noun, relative)) return true;
    else if (isRaising(words, i)) i++;
    else if (tag === Tag.Be) be = true;
    else if (!be && remains.has(lower)) {
      be = true;
      sensed = cueWithView(lower, false, plainly);
    } else if (be && !isAnybody(noun) && matchAt(states, words, i, to) !== null) return true;
    else if (be && isFeeling(words, i, plainly)) return true;
    else if (
      tag === Tag.Adverb ||
      tag === Tag.Auxiliary ||
      (be && degrees.has(lower)) ||
      within.has(lower) ||
      (lower === 'who' && !isAnybody(noun))
    )
      continue;
    else
      return (
        sensed ||
        (!outLoud.has(lower) &&
          (tag === Tag.Verb || tag === Tag.Past || (be && tag === Tag.Ing)) &&
          cueWithView(lower, be && tag === Tag.Past, plainly))
      );
  }
  return sensed;
}

/** "seem | to think", "are quick | to object", "could be heard | grousing": what follows is what they do. */
const isRaising = (words: readonly Word[], i: number): boolean => {
  const next = words[i + 1]?.tag;
  const { lower } = words[i] as Word;
  return (next === Tag.To && raising.has(lower)) || (next === Tag.Ing && lower === 'heard');
};

const raising = new Set([
  ...allForms('seem appear tend begin start continue come rush line seek try'),
  ...'quick slow swift happy likely unlikely loath inclined fond used left'.split(' '),
]);
const remains = new Set(allForms('remain stay seem appear grow become get feel sound find look'));
const degrees = new Set('so more less most too as far'.split(' '));
/** "no longer believe" */
const within = new Set(['no', 'longer', 'themselves']);
export const stirring = new Set(allForms(STIRRING_VERBS));
/** Of those, what may look like a noun before its object: "What irks | critics". */
export const stirringNow: ReadonlySet<string> = new Set(
  STIRRING_VERBS.trim()
    .split(/\s+/)
    .map((base) => inflect(base).s),
);
const feelings = new Set(CROWD_FEELINGS.trim().split(/\s+/));
const states = readPatterns(CROWD_STATES);
const outLoud = new Set(allForms('chant shout yell scream roar boo cheer jeer heckle'));

/** "experts are | divided", "left critics | livid": what a crowd feels, in one word. */
export const isFeeling = (words: readonly Word[], i: number, plainly: boolean): boolean => {
  const { tag, lower } = words[i] as Word;
  if (adjectiveCues.has(lower)) return true;
  return !plainly && (feelings.has(lower) || (tag === Tag.Past && stirring.has(lower)));
};

const views = readPatterns(CROWD_VIEWS);
const OF_A_SIDE = 'of a side';

/** "Historians rank him", "experts cast doubt on it"; of those on a side, "supporters credit him". */
function showsView(words: readonly Word[], at: number, to: number, noun: string, relative: boolean): boolean {
  const match = isAnybody(noun) ? null : matchAt(views, words, at, to);
  if (match === null || (match.to === at + 1 && !relative && !governs(words[match.to]))) return false;
  return holdsViews(noun) || match.heading === OF_A_SIDE;
}

/** An object follows: not "activists wanted by the police". */
const governs = (word: Word | undefined): boolean => word !== undefined && !isOneOf(word.tag, NO_OBJECT);
const NO_OBJECT = tags(Tag.Preposition, Tag.Mark, Tag.Be, Tag.Auxiliary, Tag.Conjunction);

/**
 * What a crowd does rather than says: out loud for all to hear ("some protesters chanted"), or, of people known for no
 * views, with a verb that takes no clause and no side ("supporters celebrated the count").
 */
export function isAct(crowd: string, cue: string, after: string): boolean {
  const [verb = ''] = cue.toLowerCase().split(' ');
  if (outLoud.has(verb)) return true;
  const nouns = crowd.toLowerCase().split(/[^\p{L}]+/u);
  if (nouns.some((noun) => QUANTITIES.has(noun) || isAnybody(noun)) && isTaste(verb, after)) return true;
  if (nouns.some((noun) => holdsViews(noun) || QUANTITIES.has(noun))) return false;
  const entry = verbCueForms.get(verb);
  if (entry === undefined || entry.frames.clause || entry.frames.quotation) return false;
  const side = views.byFirst.get(verb)?.some(({ heading }) => heading === OF_A_SIDE) ?? false;
  return !side || nouns.some(isAnybody);
}

/** "Some prefer the early ferry", "others focus on freight", "many find it slow", but "many find that it is slow". */
const isTaste = (verb: string, after: string): boolean =>
  tastes.has(verb) || (finds.has(verb) && !/^ that\b/.test(after));
const tastes = new Set(allForms('prefer choose like love hate enjoy focus embrace'));
const finds = new Set(['find', 'finds', 'found']);

const QUANTITIES = new Set(['some', 'many', 'most', 'several', 'others']);

/** A verb of saying, thinking or judging, and not in the passive: "critics were told" are those who hear. */
export const cueWithView = (form: string, passive: boolean, plainly: boolean): boolean => {
  const entry = verbCueForms.get(form);
  if (entry === undefined || passive || entry.class === 'evidence') return false;
  return !plainly || entry.frames.clause;
};
