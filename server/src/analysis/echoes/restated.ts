import { tellsOfAnother } from './another.ts';
import { compare } from './compare.ts';
import { Ending } from './ending.ts';
import { haveLabels } from './entries.ts';
import { type Evidence, EvidenceSearch, type PairEvidence } from './evidence.ts';
import { isQuestion, mayStandAgain } from './left-alone.ts';
import { isUpAndDown } from './opposites.ts';
import { paraphraseOf } from './paraphrase.ts';
import { Routine } from './routine.ts';
import { type Echo, type EchoSentence, type EchoStory, textOf } from './story.ts';
import { ONE_NAME, Vocabulary } from './vocabulary.ts';

/** How closely a piece is read. */
interface Reading {
  /** A sentence of fewer content words says too little to be known again in other words. */
  readonly words: number;
  /** One in which a greater share of them is said for the first time brings news. */
  readonly fresh: number;
  /** So much must speak for it. */
  readonly score: number;
  /** Of its content words such a share by weight must be told by then, whatever else speaks for it. */
  readonly told: number;
}

/** At first, to learn whether it repeats itself… */
const AT_FIRST: Reading = { words: 6, fresh: 0.4, score: -1, told: 0.4 };
/** …and once that is known: few sentences of such a piece are like an earlier one by chance. */
const REPEATING: Reading = { words: 5, fresh: 0.5, score: -2, told: 0.38 };
/** What says that it sums up. */
const SUMMING_UP: Reading = { words: 5, fresh: 0.5, score: -2.5, told: 0.3 };

/** What has more content words is a list. */
const MOST_WORDS = 120;

/** How much must speak for a restatement to be certain: in a short piece; in a long one, which comes back to its subjects… */
const IN_SHORT = 1;
const IN_LONG = 3;
/** …and near the top, where lede and next paragraphs tell the news twice by design. */
const NEAR_TOP = 3.5;

/** Sentences of a piece in which one that makes a point again tells that it repeats itself… */
const READ_CLOSELY = 50;
/** …and of one of which that is told by a recap, or by a passage in its own words, as well. */
export const SHORT_PIECE = 30;

/** A long piece comes back to a subject once; sentences that say again what was said make a habit. */
const LONG_REPEATS = 2;

/** Of its content words at least so many must be told by then… */
const FEWEST_TOLD = 5;
/** …half by weight where no restatement is certain and something else tells that the piece repeats itself… */
const HALF_TOLD = 0.5;
/** …and so many for it to be certain. */
const FEWEST_CERTAIN = 7;
/** One less where so much speaks for it. */
const SPEAKS_ALOUD = 6;

/** Of what tells again so many words no set phrase is the whole matter: "… burned down on Tuesday, though no one was hurt". */
const MORE_THAN_A_PHRASE = 9;

/** Where less speaks for it most of it has to be told; and where it shares no names, which tell one event from the next, more has to. */
const PLAIN = 4;
const MOST_TOLD = 0.6;
const UNNAMED = 2.5;
const FEWEST_NAMES = 2;
/** Of a short piece so many words, and such a share of them, come again by no chance. */
const FEWEST_OF_ALL = 9;
const ALL_TOLD = 0.85;
/** Where fewer are told and such a share is new, what was told leads on to news: "Tuesday's raid, which killed two, was the worst in…". */
const NEWS_BESIDE = 0.3;

/** What stands in the first of these paragraphs and again in the first of those is near the top. */
const TOP_PARAGRAPHS = 2;
const TOP_RETOLD = 4;

const vocabulary = new Vocabulary();

interface Candidate {
  readonly later: EchoSentence;
  readonly evidence: Evidence;
  /** See `scoreOf`. */
  readonly score: number;
}

/**
 * Sentences that make an earlier point in other words: they name nobody and give no number that the story has not
 * named and given, and what they say stands in one earlier sentence, or in two and the headline together. How much else
 * stands there is of little account: a lede says more than what repeats it. `known`: sentences that stand twice in nearly
 * the same words, by a slip of the hand; they don't tell that the piece repeats itself.
 */
export function restatedEchoes(
  story: EchoStory,
  known: ReadonlySet<EchoSentence>,
  repeatsItself: boolean,
): Echo[] {
  vocabulary.read(story.sentences, story.headline);
  const isClose = story.sentences.length <= READ_CLOSELY;
  const least = isClose ? IN_SHORT : IN_LONG;
  const ending = new Ending(story);
  const candidates = candidatesOf(story, known, ending, AT_FIRST);
  const certain = candidates.filter(
    (candidate) => ending.sumsUp(candidate.later) || isCertain(candidate, least),
  );
  const paraphrases = paraphrasesIn(story, known);
  const isKnown = certain.length + paraphrases.length >= (isClose ? 1 : LONG_REPEATS);
  const found = foundOf();
  return [
    ...found.flatMap(echoesOf),
    ...paraphrases.filter(({ later }) => !found.some((candidate) => candidate.later === later)),
  ];

  function foundOf(): readonly Candidate[] {
    if (isKnown) return isClose ? candidatesOf(story, known, ending, REPEATING) : certain;
    const isLikely = story.sentences.length <= SHORT_PIECE && repeatsItself;
    return isLikely ? candidates.filter(({ evidence }) => evidence.told >= HALF_TOLD) : [];
  }
}

/** Sentences that say again in the writer's words what somebody has just said in his own. */
function paraphrasesIn(story: EchoStory, known: ReadonlySet<EchoSentence>): Echo[] {
  return story.sentences.flatMap((later) => {
    if (known.has(later) || vocabulary.names[later.number] !== 0) return [];
    const paraphrase = paraphraseOf(story, later);
    if (paraphrase === null) return [];
    return { ...echoOf(later, paraphrase.quoted, null, paraphrase.shared), paraphrase: true };
  });
}

function candidatesOf(
  story: EchoStory,
  known: ReadonlySet<EchoSentence>,
  ending: Ending,
  byDefault: Reading,
): Candidate[] {
  let search: EvidenceSearch | null = null;
  const routine = new Routine(story);
  const candidates: Candidate[] = [];
  for (const later of story.sentences) {
    const reading = ending.sumsUp(later) ? SUMMING_UP : byDefault;
    if (known.has(later) || isNews(later, reading)) continue;
    const isWorth = (first: PairEvidence): boolean => scoreOfPair(first) + ALL_OF_IT_TOLD >= reading.score;
    search ??= new EvidenceSearch(story, vocabulary);
    const evidence = search.of(later, isWorth);
    if (evidence === null) continue;
    const score = scoreOf(evidence);
    if (score < reading.score || evidence.told < reading.told || isThin(score, evidence)) continue;
    const text = textOf(story, later);
    if (isQuestion(text) || isOfAnother(story, text, evidence)) continue;
    if (evidence.toldWords < MORE_THAN_A_PHRASE && mayStandAgain(story, later)) continue;
    // Word for word is no restatement: what stands so and was let stand may stand.
    if (later.summary.key === evidence.first.earlier.summary.key) continue;
    if (goesAlike(later, evidence.first.earlier)) continue;
    const pair = { later, earlier: evidence.first.earlier };
    if (haveLabels(story, pair) || routine.holds(pair)) continue;
    if (vocabulary.names[later.number] === ONE_NAME && !isTheSameEvent(score, evidence)) continue;
    candidates.push({ later, evidence, score });
  }
  return candidates;
}

const isThin = (score: number, { told, toldWords, missing }: Evidence): boolean =>
  (toldWords < FEWEST_TOLD && (toldWords < FEWEST_TOLD - 1 || missing > 0 || score < 0)) ||
  (told < AT_FIRST.told && missing > 0 && score < 0);

/** "Also", "a third term": of another, unless what it says again says so too. */
const isOfAnother = (story: EchoStory, text: string, { first, rest }: Evidence): boolean =>
  tellsOfAnother(text) &&
  !tellsOfAnother(textOf(story, first.earlier)) &&
  (rest === null || !tellsOfAnother(textOf(story, rest)));

/** One new name is whose statistics they are, or the short form of a country, where all else is told in one place. */
const isTheSameEvent = (score: number, { first, told }: Evidence): boolean =>
  score >= PLAIN && told >= MOST_TOLD && first.names >= NAMES_OF_AN_EVENT;

const NAMES_OF_AN_EVENT = 5;

/** They say of another name or another thing what is said of the first, in the same words; or that it fell, where the first rose. */
function goesAlike({ summary: later }: EchoSentence, { summary: earlier }: EchoSentence): boolean {
  if (isUpAndDown(later.roots, earlier.roots)) return true;
  const { order, moved, parallel, sameFrame } = compare(later, earlier);
  return (parallel || sameFrame) && order - moved >= SAME_ORDER;
}

const SAME_ORDER = 0.6;

/**
 * Says what the story has not said: new names, a new number or many new words. The speaker's words are the speaker's: copy paraphrases a
 * quotation and then gives it, as it should.
 */
function isNews({ number, summary }: EchoSentence, reading: Reading): boolean {
  const { starts, names, fresh } = vocabulary;
  if (summary.quoted || (names[number] as number) > ONE_NAME) return true;
  const all = (starts[number + 1] as number) - (starts[number] as number);
  return all < reading.words || all > MOST_WORDS || (fresh[number] as number) > all * reading.fresh;
}

/**
 * The log odds that it is a restatement, learned by logistic regression from drafts in which they were marked and from
 * edited copy. Names and numbers that come again tell less than other words do: a story keeps to its people.
 */
const scoreOf = ({ first, told, missing }: Evidence): number =>
  scoreOfPair(first) + ALL_OF_IT_TOLD * told - 1.9 * Math.min(missing, 2);

const ALL_OF_IT_TOLD = 1.4;

const scoreOfPair = ({ matter, names, meaning, rare, fresh, isLede, isNext }: PairEvidence): number =>
  9 * matter +
  0.15 * Math.min(meaning, 10) -
  0.55 * Math.min(names, 5) +
  1.1 * Math.min(rare, 6) -
  2.6 * fresh +
  (isLede ? 3.5 : 0) -
  (isNext ? 2.7 : 0) -
  7.9;

function isCertain({ later, score, evidence }: Candidate, least: number): boolean {
  const { first, told, toldWords, missing } = evidence;
  if (isSameMatter(evidence)) return true;
  if (
    toldWords < FEWEST_CERTAIN &&
    !(missing === 0 && toldWords === FEWEST_CERTAIN - 1 && score >= SPEAKS_ALOUD)
  )
    return false;
  if (toldWords < FEWEST_OF_ALL && first.fresh > NEWS_BESIDE) return false;
  // Nothing in it is new, name by name and word by word.
  if (least === IN_SHORT && missing === 0 && toldWords >= FEWEST_OF_ALL && told >= ALL_TOLD) return true;
  const isTop = first.earlier.paragraph < TOP_PARAGRAPHS && later.paragraph < TOP_RETOLD;
  if (score < (isTop ? NEAR_TOP : least)) return false;
  return score >= PLAIN || (told >= MOST_TOLD && (score >= UNNAMED || first.names >= FEWEST_NAMES));
}

/** The two hold the same matter, in another order: little, but nothing else is said. */
const isSameMatter = ({ first: { matter }, told, toldWords, missing }: Evidence): boolean =>
  missing === 0 && toldWords >= FEWEST_TOLD && told === 1 && matter >= SAME_MATTER;

const SAME_MATTER = 0.9;

/** Of two places that tell it together the first in the story leads. */
function echoesOf({ later, evidence: { first, others, rest, shared } }: Candidate): Echo[] {
  const { earlier } = first;
  if (rest !== null && rest.number < earlier.number) return [echoOf(later, rest, earlier, shared)];
  return [earlier, ...others].map((place) => echoOf(later, place, rest, shared));
}

const echoOf = (
  later: EchoSentence,
  earlier: EchoSentence,
  rest: EchoSentence | null,
  shared: number,
): Echo => ({
  later,
  earlier,
  rest,
  likeness: { ...compare(later.summary, earlier.summary), shared },
  near: null,
  paraphrase: false,
  sure: true,
});
