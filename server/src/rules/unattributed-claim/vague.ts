import { afterObject } from '../../analysis/attributions/after-object.ts';
import { CROWD } from '../../analysis/attributions/classes.ts';
import type { ParagraphReport } from '../../analysis/attributions/paragraph.ts';
import { isVague } from '../../analysis/attributions/vagueness.ts';
import { wordClass } from '../../analysis/grammar/forms.ts';
import { isComma, nounPhraseAfter, nounPhraseBefore, type Run } from '../../analysis/grammar/phrases.ts';
import { isOneOf, type Sentence, Tag, tags, type Word } from '../../analysis/grammar/word.ts';
import { isAnybodysView, isOpinion, isTheirView } from './crowd-roles.ts';
import { cueWithView, saysOrJudges, stirringNow } from './crowd-verbs.ts';

/** Crowds that say, think or judge something, whether or not the sentence shows what: "critics were quick to object". */
export function vagueIn(paragraph: ParagraphReport, { from, to, classes }: Sentence): readonly Run[] {
  if ((classes & MAY_BE_VAGUE) === 0) return NONE;
  const { words } = paragraph;
  const found: Run[] = [];
  for (let i = from; i < to; i++) {
    const { form, lower: noun } = words[i] as Word;
    if ((form.classes & SOME) !== 0 && isAnybodysView(words, i, from, to)) found.push({ from: i, to: i + 1 });
    if ((form.classes & CROWD) === 0 || isBareOthers(words, i, from)) continue;
    const phrase = crowdAt(words, i, from);
    if (phrase === null) continue;
    const after = overTail(words, i + 1, to);
    const place = { noun, before: leadIn(words, phrase, from), after, from, to };
    if (
      saysOrJudges(words, after, to, noun, isObjectBefore(words, phrase, from)) ||
      isTheirView(words, place)
    )
      found.push(phrase);
  }
  return found;
}

const NONE: readonly Run[] = [];

/** Those who may be anybody, without a noun. */
const SOME = wordClass(['some', 'many', 'others']);

export const MAY_BE_VAGUE = CROWD | SOME;

/** The vague crowd whose noun is at `at`, with what stands before it; null where the words before tell who they are. */
function crowdAt(words: readonly Word[], at: number, floor: number): Run | null {
  const phrase = lastNoun(words, nounPhraseBefore(words, at + 1, floor));
  if (phrase === null) return null;
  const subject = afterObject(words, phrase);
  if (subject !== null) return subject;
  // "the critics" are known ones.
  if ((words[phrase.from] as Word).lower !== 'the' && isVague(textOf(words, phrase))) return phrase;
  const alone = { from: at, to: at + 1 };
  return isAfterObject(words, at, phrase.from) ? alone : null;
}

/** "an idea | critics dismiss", "what | critics dismiss": what they judge stands before them. */
function isObjectBefore(words: readonly Word[], { from }: Run, floor: number): boolean {
  const before = from > floor ? (words[from - 1] as Word) : undefined;
  return before !== undefined && isOneOf(before.tag, OBJECT);
}

const OBJECT = tags(Tag.Noun, Tag.Adjective, Tag.That, Tag.Wh);

/** "Others" stand beside some who were named, where "many others" may be anybody. */
const isBareOthers = (words: readonly Word[], at: number, floor: number): boolean =>
  (words[at] as Word).lower === 'others' && !(at > floor && (words[at - 1] as Word).tag === Tag.Determiner);

/** "the trends | critics point to": two plurals side by side are no compound, but in what they deal with. */
function isAfterObject(words: readonly Word[], at: number, floor: number): boolean {
  const before = at > floor ? (words[at - 1] as Word) : undefined;
  return before?.tag === Tag.Noun && /[^su]s$/.test(before.lower) && !FIELDS_IN_S.has(before.lower);
}

const FIELDS_IN_S = new Set(
  'sports arms weapons rights affairs politics economics sciences securities markets news elections systems operations sales'.split(
    ' ',
  ),
);

/** The last word before a phrase, or one too far where the sentence begins: "by | even some critics". */
const leadIn = (words: readonly Word[], { from }: Run, floor: number): number =>
  from > floor && (words[from - 1] as Word).tag === Tag.Adverb ? from - 2 : from - 1;

/** "critics of the plan | say", "experts on both sides | say", "analysts who follow it | say", "critics, too, | say" */
function overTail(words: readonly Word[], at: number, to: number): number {
  const first = words[at];
  if (first === undefined || at >= to) return at;
  if (isComma(first))
    return words[at + 1]?.lower === 'who' ? overRelative(words, at + 1, to) : overAside(words, at, to);
  if (first.lower === 'who') return overRelative(words, at, to);
  if (first.lower === 'alike') return at + 1;
  if (first.tag !== Tag.Preposition) return at;
  const object = nounPhraseAfter(words, at + 1, to);
  if (object === null) return at;
  // "scientists at the Marine Institute" are not just any.
  for (let i = object.from; i < object.to && first.lower !== 'of'; i++)
    if ((words[i] as Word).tag === Tag.Name) return at;
  return object.to;
}

const LONGEST_ASIDE = 6;

/** ", however, |", ", on the other hand, |": past an aside without a verb or a noun beside them. */
function overAside(words: readonly Word[], comma: number, to: number): number {
  const opens = words[comma + 1];
  if (opens === undefined || !isOneOf(opens.tag, OPENS_ASIDE)) return comma;
  for (let i = comma + 1; i < Math.min(to, comma + 2 + LONGEST_ASIDE); i++) {
    const word = words[i] as Word;
    if (isComma(word)) return i + 1;
    if (!isOneOf(word.tag, IN_ASIDE)) return comma;
  }
  return comma;
}

const OPENS_ASIDE = tags(Tag.Adverb, Tag.Wh, Tag.Preposition, Tag.Subordinator);
const IN_ASIDE = tags(
  Tag.Adverb,
  Tag.Wh,
  Tag.Preposition,
  Tag.Subordinator,
  Tag.Determiner,
  Tag.Adjective,
  Tag.Noun,
  Tag.Time,
);

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
  for (let i = phrase.to - 2; i >= phrase.from; i--) {
    const { tag, lower } = words[i] as Word;
    if (stirringNow.has(lower)) return { from: i + 1, to: phrase.to };
    if (i === phrase.from) break;
    const { lower: carrier } = words[i - 1] as Word;
    // "The vote | left critics": a verb after its subject, though it looks like the side.
    if (lower === 'left' && (words[i - 1] as Word).tag === Tag.Noun) return { from: i + 1, to: phrase.to };
    if (tag === Tag.Preposition && (lower !== 'of' || isOpinion(carrier) || SHORT_OF.has(carrier)))
      return { from: i + 1, to: phrase.to };
  }
  return phrase;
}

/** "no shortage of critics", "the kind of raid critics fear": the crowd is no part of what stands before. */
const SHORT_OF = new Set('shortage lack dearth kind sort type'.split(' '));

const textOf = (words: readonly Word[], { from, to }: Run): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
