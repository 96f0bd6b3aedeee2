import { hearsayAdverbs } from '../../analysis/attributions/lexicon.ts';
import type { ParagraphReport } from '../../analysis/attributions/paragraph.ts';
import { type Form, wordClass } from '../../analysis/grammar/forms.ts';
import type { Run } from '../../analysis/grammar/phrases.ts';
import { isOneOf, type Sentence, Tag, tags, type Word, wordAt } from '../../analysis/grammar/word.ts';
import { DEPENDING } from '../../analysis/grammar/words.ts';
import { isAdvice, isAward, isByLaw, isDegree, isOfThePast, saysWhich } from './beliefs.ts';
import { matchesIn, readPatterns } from './patterns.ts';
import { BELIEF_PARTICIPLES, CROWD_ADVERBS, IMPERSONAL_PATTERNS } from './phrases.ts';

export interface Agentless extends Run {
  /** The participle, where a "by …" can follow it. */
  readonly participle: number | null;
  readonly adverb: boolean;
  /** It accuses: nobody need be named where a court or the police are spoken of. */
  readonly accuses: boolean;
}

const participles = new Map<string, Set<string>>();
for (const line of BELIEF_PARTICIPLES.trim().split('\n')) {
  const [frame, words] = line.split('|').map((cell) => cell.trim()) as [string, string];
  for (const word of words.split(/\s+/)) {
    const frames = participles.get(word) ?? new Set();
    participles.set(word, frames.add(frame));
  }
}
const crowd = new Set(CROWD_ADVERBS.split(' '));
const impersonal = readPatterns(IMPERSONAL_PATTERNS);

/** Participles and adverbs that say so by themselves. */
const SAID = wordClass([...hearsayAdverbs, ...participles.keys()]);
/** Words of which every impersonal opening holds one. */
const RARE = wordClass(impersonal.byRarest.keys());

export const MAY_BE_AGENTLESS = SAID | RARE;

/** Reports and opinions in a sentence with nobody behind them. */
export function agentlessIn(paragraph: ParagraphReport, sentence: Sentence): readonly Agentless[] {
  const { from, to, classes } = sentence;
  if ((classes & MAY_BE_AGENTLESS) === 0) return NONE;
  const found = (classes & RARE) === 0 ? [] : impersonalIn(paragraph, from, to);
  if ((classes & SAID) === 0) return found;
  const { forms } = paragraph;
  const openings = found.length;
  for (let i = from; i < to; i++) {
    const word = forms[i] as Form;
    if ((word.classes & SAID) === 0) continue;
    if (hearsayAdverbs.has(word.lower)) {
      const accuses = word.lower === 'allegedly' && i > from && CHARGED.has((forms[i - 1] as Form).lower);
      found.push({ from: i, to: i + 1, participle: null, adverb: true, accuses });
      continue;
    }
    let told = false;
    for (let k = 0; k < openings; k++)
      told ||= (found[k] as Agentless).from <= i && i < (found[k] as Agentless).to;
    const frames = told || !mayBePassive(forms, i, from) ? undefined : participles.get(word.lower);
    const passive = frames === undefined ? null : passiveAt(paragraph.words, i, frames, from, to);
    if (passive !== null) found.push(passive);
  }
  return found;
}

const NONE: readonly Agentless[] = [];

/** "there is growing speculation that", with nobody named behind it */
function impersonalIn(paragraph: ParagraphReport, from: number, to: number): Agentless[] {
  const found: Agentless[] = [];
  for (const match of matchesIn(impersonal, RARE, paragraph.forms, from, to)) {
    const { words } = paragraph;
    if (!hasAgent(words, match.to - 1, to) && !saysWhich(words, match.from))
      found.push({ from: match.from, to: match.to, participle: null, adverb: false, accuses: false });
  }
  return found;
}

/** Whether it may be one by the words beside it, before their parts of speech are known: most are not. */
function mayBePassive(forms: readonly Form[], at: number, from: number): boolean {
  const next = forms[at + 1]?.lower;
  if (next === 'as' || next === 'to') return true;
  for (let i = at - 1; i >= from; i--) {
    const { lower, closed, ending } = forms[i] as Form;
    if (closed === Tag.Be || crowd.has(lower) || lower === 'long') return true;
    if (closed === Tag.Contraction) return IS.test(lower);
    const mayStandBetween =
      closed === Tag.Adverb || closed === Tag.Auxiliary || ending === Tag.Adverb || DEPENDS.has(lower);
    if (!mayStandBetween) return false;
  }
  return false;
}

/** "it's", "that's" */
const IS = /^(?:it|that|there|what)['’]s$/;
/** Words that may be adverbs or auxiliaries. */
const DEPENDS = new Set([...DEPENDING, 'but']);

/** "arrested two men for | allegedly running a fake call centre": of what somebody is arrested, charged or sued. */
const CHARGED = new Set(['for', 'of', 'with', 'after', 'over']);

/** A participle of belief with a form of "be" before it, or reduced after a crowd adverb, and no "by …" after it. */
function passiveAt(
  words: readonly Word[],
  at: number,
  frames: ReadonlySet<string>,
  from: number,
  to: number,
): Agentless | null {
  let start = at;
  let be = false;
  let have = false;
  let widely = false;
  for (let i = at - 1; i >= from; i--) {
    const { tag, lower } = words[i] as Word;
    if (tag === Tag.Adverb || crowd.has(lower) || lower === 'long') widely ||= crowd.has(lower);
    else if (tag === Tag.Be || IS.test(lower)) be = true;
    else if (tag === Tag.Auxiliary) have ||= /^ha[sd]|^have/.test(lower);
    else break;
    start = i;
  }
  if ((have && !be) || saysWhich(words, start) || isAdvice(words, start, at)) return null;
  // "The group widely condemned the plan": the verb of the sentence, with its object.
  if (!be && governs(words[at + 1])) return null;
  if (!be && !(widely && reducedAfter(wordAt(words, start - 1))) && !reducedSeenAs(words, at, from))
    return null;
  const end = complementEnd(words, at, from, to, frames, widely);
  if (end === null || hasAgent(words, at, to)) return null;
  const accuses = frames.has('charge') && words[end - 1]?.tag === Tag.Preposition;
  return { from: start, to: end, participle: at, adverb: false, accuses };
}

/** An object, a clause ("they largely agreed that") or the noun that it describes ("a widely seen film") comes next. */
const governs = (word: Word | undefined): boolean => word !== undefined && isOneOf(word.tag, GOVERNED);
const GOVERNED = tags(Tag.Determiner, Tag.Name, Tag.Pronoun, Tag.That, Tag.Noun);

/** "a move widely seen as …": the participle hangs on a noun. */
const reducedAfter = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tag === Tag.Noun || word.tag === Tag.Name || (word.tag === Tag.Mark && word.text === ','));

/** "a step seen as …", "the man, long considered …" */
function reducedSeenAs(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at] as Word;
  const before = wordAt(words, at - 1);
  if (before === undefined || at <= from) return false;
  const next = words[at + 1]?.lower;
  if (SEEN_AS.has(word.lower)) return next === 'as' && reducedAfter(before);
  if (SAID_TO.has(word.lower))
    return (
      next === 'to' &&
      /^(?:be|have)$/.test(words[at + 2]?.lower ?? '') &&
      reducedAfter(before) &&
      !isClauseOf(words, at, from)
    );
  return word.lower === 'considered' && before.lower === 'long' && reducedAfter(wordAt(words, at - 2));
}

/** "what many people | believed to be a defeat": they are who believed it. */
function isClauseOf(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - FARTHEST_OPENING); i--) {
    const { tag } = words[i] as Word;
    if (tag === Tag.Mark) return false;
    if (tag === Tag.Wh || tag === Tag.That || tag === Tag.Subordinator) return true;
  }
  return false;
}

const FARTHEST_OPENING = 6;

const SEEN_AS = new Set('seen viewed regarded perceived'.split(' '));
const SAID_TO = new Set('believed thought said rumored rumoured understood'.split(' '));

const NOT_OPINION_AFTER_CONSIDERED = new Set(
  'for at by in when if whether after before on under during'.split(' '),
);

/** End of the phrase when what follows fits the participle; null when it says a plain fact ("was seen leaving"). */
function complementEnd(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  frames: ReadonlySet<string>,
  widely: boolean,
): number | null {
  const next = at + 1 < to ? words[at + 1] : undefined;
  const bare = widely && frames.has('widely') ? at + 1 : null;
  if (next === undefined) return bare;
  if (next.lower === 'as' && (isDegree(words, at + 2, to) || isAward(words, at, to))) return null;
  if (isOfThePast(words, at, from, to)) return null;
  if (frames.has('any') && isByLaw(words, at, to)) return null;
  if (frames.has('as')) {
    for (let i = at + 1; i < Math.min(to, at + 5); i++) {
      const word = words[i] as Word;
      if (word.lower === 'as' && words[i + 1]?.lower !== 'well') return i + 1;
      if (word.tag === Tag.Mark) break;
    }
  }
  if (frames.has('any') && next.tag !== Tag.Mark && !NOT_OPINION_AFTER_CONSIDERED.has(next.lower))
    return at + 1;
  if (frames.has('clause') && (next.tag === Tag.To || next.tag === Tag.That)) {
    return next.tag === Tag.To ? infinitiveEnd(words, at + 1, to) : at + 1;
  }
  if (frames.has('with') && next.lower === 'with') return at + 2;
  if (frames.has('charge') && next.lower === 'of') return at + 2;
  if (frames.has('up') && next.lower === 'up' && words[at + 2]?.lower === 'as') return at + 3;
  return bare;
}

/** "was said to be": the "to" belongs to a verb, not to a hearer ("was said to reporters"). */
function infinitiveEnd(words: readonly Word[], at: number, to: number): number | null {
  const next = words[at + 1];
  if (next === undefined || at + 1 >= to) return null;
  const plural = next.tag === Tag.Noun && /[^s]s$/.test(next.lower);
  const hearer = plural || isOneOf(next.tag, HEARER);
  return hearer || next.tag === Tag.Mark ? null : at + 1;
}

const HEARER = tags(Tag.Determiner, Tag.Pronoun, Tag.Name);

/**
 * Who holds the view follows: "by analysts" right after the participle or before its "as"; "among voters"; or, past the
 * complement, "by" and a crowd ("a burden by many residents"), for "a move by the ministry" is no agent.
 */
function hasAgent(words: readonly Word[], at: number, to: number): boolean {
  let complement = false;
  for (let i = at + 1; i < Math.min(to, at + FARTHEST_AGENT); i++) {
    const word = words[i] as Word;
    if (word.lower === 'among') return true;
    if (word.lower === 'in' && !complement) return isDocument(words, i + 1, to);
    if (word.lower === 'by') {
      if (!complement) return isAgent(words[i + 1]);
      if (isCrowd(words, i + 1, to)) return true;
    }
    if (word.tag === Tag.Mark || word.tag === Tag.Verb || word.tag === Tag.Be || word.tag === Tag.Ing)
      return false;
    complement ||= word.tag !== Tag.Adverb;
  }
  return false;
}

const FARTHEST_AGENT = 12;

/** "described in the minutes as": what is written there was written by somebody. */
function isDocument(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_TITLE); i++) {
    const { tag, lower } = words[i] as Word;
    if (DOCUMENTS.has(lower)) return true;
    if (tag !== Tag.Determiner && tag !== Tag.Adjective && tag !== Tag.Noun && tag !== Tag.Name) return false;
  }
  return false;
}

const LONGEST_TITLE = 5;
const DOCUMENTS = new Set(
  `minutes report reports letter letters ruling judgment judgement verdict documents document papers filing filings
  indictment affidavit complaint lawsuit warrant memo memoir diary email emails statement obituary article review study
  survey book paper bill act law charter contract prospectus catalogue review reviews`.split(/\s+/),
);

/** "by analysts", not "by doing", "by 2030" or "by Friday". */
const isAgent = (word: Word | undefined): boolean =>
  word !== undefined && word.tag !== Tag.Ing && word.tag !== Tag.Number && word.tag !== Tag.Time;

/** A plural without a name: "many residents", "some", "his critics". */
function isCrowd(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const { tag, lower } = words[i] as Word;
    if (tag === Tag.Noun && lower.endsWith('s')) return true;
    if (tag === Tag.Determiner && /^(?:many|some|most|several|few)$/.test(lower)) return true;
    if (tag !== Tag.Determiner && tag !== Tag.Adjective && tag !== Tag.Noun) return false;
  }
  return false;
}
