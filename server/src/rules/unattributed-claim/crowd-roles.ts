import { nounCues, verbCueForms } from '../../analysis/attributions/lexicon.ts';
import { holdsViews, isAnybody } from '../../analysis/attributions/vagueness.ts';
import { isComma } from '../../analysis/grammar/phrases.ts';
import { Tag, type Word, wordAt } from '../../analysis/grammar/word.ts';
import { cueWithView, isFeeling, stirring } from './crowd-verbs.ts';
import { allForms } from './patterns.ts';
import { FEELINGS, JUDGED, REACTIONS } from './phrases.ts';

/** A crowd that is not the subject, by word index: the last word before it, and the first after it and its tail. */
export interface CrowdPlace {
  readonly noun: string;
  readonly before: number;
  readonly after: number;
  /** The sentence begins and ends here. */
  readonly from: number;
  readonly to: number;
}

/** A view is told to be theirs though they are no subject: "seen by critics", "to critics, it is a raid", "alarmed experts". */
export const isTheirView = (words: readonly Word[], place: CrowdPlace): boolean =>
  place.before >= place.from &&
  (isAgent(words, place) ||
    isSource(words, place) ||
    isForWhom(words, place) ||
    isWithThem(words, place) ||
    isMadeTo(words, place));

/** How far before its "by" a participle of saying may stand: "considered sacrosanct by". */
const FARTHEST_PARTICIPLE = 4;

/** "was criticized by opponents", "considered sacrosanct by advocates", "an argument made by critics" */
function isAgent(words: readonly Word[], { before, from }: CrowdPlace): boolean {
  if ((words[before] as Word).lower !== 'by') return false;
  for (let i = before - 1; i >= Math.max(from, before - FARTHEST_PARTICIPLE); i--) {
    const { tag, lower } = words[i] as Word;
    if (judged.has(lower)) return true;
    if (tag === Tag.Past) return raised.has(lower) ? isCarried(words, i, from) : verbCueForms.has(lower);
    if (tag === Tag.Mark || tag === Tag.Verb || tag === Tag.Be || tag === Tag.Conjunction) return false;
  }
  return false;
}

const judged = new Set(JUDGED.trim().split(/\s+/));
/** What is done with a view: made, raised. */
const raised = new Set('made raised posed offered advanced leveled levelled'.split(' '));
/** How far before it the view may stand: "questions have also been raised by". */
const FARTHEST_CARRIER = 4;

function isCarried(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - FARTHEST_CARRIER); i--) {
    const { tag, lower } = words[i] as Word;
    if (tag === Tag.Noun) return carries(lower);
    if (tag === Tag.Mark) return false;
  }
  return false;
}

const reactions = new Set(REACTIONS.trim().split(/\s+/));
const carries = (lower: string): boolean => nounCues.has(lower) || reactions.has(lower);

/** "alarmed experts", "a rethinking among economists", "criticism from opponents", "the view of most scholars" */
function isSource(words: readonly Word[], { noun, before, from }: CrowdPlace): boolean {
  const { lower } = words[before] as Word;
  const views = holdsViews(noun);
  if (stirring.has(lower)) return views || (unsettling.has(lower) && !isAnybody(noun));
  const carrier = before - 1 < from ? '' : (words[before - 1] as Word).lower;
  if (lower === 'among') return views || carries(carrier);
  if (lower === 'with') return views && WELCOME.has(carrier);
  if (lower === 'over') return views && (carrier === 'won' || carrier === 'winning');
  if (lower === 'to' && LOOKS.has(carrier)) return !isAnybody(noun);
  if (lower === 'of') return OPINIONS.has(carrier) || (views && feelings.has(carrier));
  return (lower === 'from' || lower === 'by') && carries(carrier);
}

/** What is done to the trust of a side, where "delighted supporters" may be seen in the stands. */
const unsettling = new Set(
  allForms('rattle alarm worry unsettle trouble unnerve reassure convince persuade'),
);

/** "popular with critics", "the line resonated with economists" */
const WELCOME = new Set([...'popular unpopular popularity'.split(' '), ...allForms('resonate')]);
/** "The plan looks | to critics | like a raid" */
const LOOKS = new Set(allForms('look seem appear sound feel'));

/** What somebody has of his own, where "the criticism of experts" may be what they get. */
const OPINIONS = new Set(
  `view views opinion opinions belief consensus fears hopes assessment verdict judgment judgement argument arguments complaint
  complaints objection objections warning warnings claim claims contention prediction predictions advice hope fear wish sentiment`.split(
    /\s+/,
  ),
);
const feelings = new Set(FEELINGS.trim().split(/\s+/));

/** "the verdict | of critics", "the surprise | of experts" */
export const isOpinion = (noun: string): boolean => OPINIONS.has(noun) || feelings.has(noun);

/** "To critics, the plan is a raid.", "But for many scholars, it is a riddle." */
function isForWhom(words: readonly Word[], { noun, before, after, from }: CrowdPlace): boolean {
  const { lower } = words[before] as Word;
  if ((lower !== 'to' && lower !== 'for') || isAnybody(noun) || !isComma(words[after])) return false;
  const lead = wordAt(words, before - 1);
  return before === from || isComma(lead) || lead?.tag === Tag.Conjunction;
}

/** "The bill passed, with critics saying that …", "with experts divided over it" */
function isWithThem(words: readonly Word[], { noun, before, after }: CrowdPlace): boolean {
  if ((words[before] as Word).lower !== 'with') return false;
  const next = words[after];
  if (next === undefined) return false;
  const plainly = !holdsViews(noun);
  const saying = next.tag === Tag.Ing || next.lower.endsWith('ing');
  return saying ? cueWithView(next.lower, false, plainly) : isFeeling(words, after, plainly);
}

const leading = new Set(allForms('lead leave prompt cause drive push force tempt inspire spur'));
/** "left critics puzzled", "has analysts worried" */
const making = new Set(allForms('leave make have get keep render'));
const giving = new Set(allForms('give'));
const GIVEN = new Set('pause hope hopes comfort heart heartburn jitters fits'.split(' '));
const striking = new Set([...allForms('strike'), 'struck']);

/** "leads many experts to suspect", "left analysts wondering", "made critics nervous", "struck critics as odd" */
function isMadeTo(words: readonly Word[], { noun, before, after, to }: CrowdPlace): boolean {
  const { lower } = words[before] as Word;
  const next = after < to ? words[after] : undefined;
  if (next === undefined) return false;
  const anybody = isAnybody(noun);
  if (leading.has(lower) && next.tag === Tag.To && after + 1 < to)
    return cueWithView((words[after + 1] as Word).lower, false, anybody);
  if (next.tag === Tag.Ing && !anybody && (leading.has(lower) || making.has(lower)))
    return cueWithView(next.lower, false, false);
  if (!holdsViews(noun)) return false;
  if (making.has(lower)) return isFeeling(words, next.tag === Tag.Adverb ? after + 1 : after, false);
  if (giving.has(lower)) return GIVEN.has(next.lower);
  if (striking.has(lower)) return next.lower === 'as';
  return CATCHES.has(lower) && (next.lower === 'by' || next.lower === 'off');
}

/** "caught critics by surprise" */
const CATCHES = new Set(allForms('catch take'));

/** "leaving some to wonder", "led many to suspect", "To others, it is a raid": somebody or other, at the word `at`. */
export function isAnybodysView(words: readonly Word[], at: number, from: number, to: number): boolean {
  const next = at + 1 < to ? words[at + 1] : undefined;
  const before = at > from ? (words[at - 1] as Word) : undefined;
  if (next === undefined || before === undefined) return false;
  const led = leading.has(before.lower);
  if (next.tag === Tag.To)
    return led && at + 2 < to && cueWithView((words[at + 2] as Word).lower, false, false);
  if (next.tag === Tag.Ing) return (led || making.has(before.lower)) && cueWithView(next.lower, false, false);
  if (before.lower !== 'to' || !isComma(next)) return false;
  return at - 1 === from || (words[at - 2] as Word).tag === Tag.Conjunction;
}
