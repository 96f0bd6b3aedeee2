import type { Span } from '../../article/span.ts';
import { isComma, isFiniteVerb, nounPhraseAfter, type Run } from '../grammar/phrases.ts';
import { verbGroup } from '../grammar/verb-group.ts';
import { isPossessive, Tag, type Word } from '../grammar/word.ts';
import { besideOpening, onlyPerson } from './brought-in.ts';
import { mainClauseStart } from './content.ts';
import { PERSON_NOUNS } from './name-words.ts';
import { subjectBefore } from './subject.ts';
import { placeOf, textThatSpeaks, whoseVerdict } from './whose-words.ts';

export interface Subject extends Span {
  /** Not its subject: the sentence names him, and the next may be about something else. */
  readonly inPassing: boolean;
}

/**
 * Whom a sentence is about, so that a quotation that follows with nothing beside it is his: its subject, where that is
 * somebody, or a body that speaks up; else, where nobody had the floor, the one person whom it brings in.
 */
export function aboutWhom(words: readonly Word[], from: number, to: number, floor: boolean): Subject | null {
  const asked = whoseVerdict(words, from, to);
  if (asked !== null) return { ...placeOf(words, asked), inPassing: false };
  const subject = subjectOf(words, from, to);
  const text = textThatSpeaks(words, from, to);
  if (text !== null) return { ...placeOf(words, text), inPassing: false };
  if (subject !== null && !isObject(words, subject, from) && isSomebody(words, subject))
    return { ...placeOf(words, ownerOf(words, subject)), inPassing: false };
  const beside = besideOpening(words, from, to);
  if (beside !== null) return { ...placeOf(words, beside), inPassing: false };
  if (floor) return null;
  const person = onlyPerson(words, from, to);
  if (person !== null) return { ...placeOf(words, person), inPassing: true };
  return subject !== null && speaksUp(words, subject, to)
    ? { ...placeOf(words, subject), inPassing: false }
    : null;
}

/** The subject of a sentence's first verb; where no verb is known for one, what its main clause opens with. */
function subjectOf(words: readonly Word[], from: number, to: number): Run | null {
  const main = mainClauseStart(words, from, to);
  for (let i = main; i < to; i++) {
    const word = words[i] as Word;
    if (!isFiniteVerb(word) && word.tag !== Tag.Past) continue;
    const subject = subjectBefore(words, verbGroup(words, i, from).from, from);
    if (subject !== null) return subject;
    break;
  }
  // "Not that Quill minds."
  const denied = (words[from] as Word).lower === 'not' && words[from + 1]?.tag === Tag.That && from + 2 < to;
  const opening = denied ? from + 2 : main > from ? main : afterAside(words, from, to);
  const first = words[opening] as Word;
  const phrase =
    first.tag === Tag.Name || PRONOUNS.has(first.lower) ? nounPhraseAfter(words, opening, to) : null;
  return phrase === null ? null : withoutVerb(words, phrase);
}

/** "Ruiz | shook": what stands after the last name may be a verb that is not known. */
function withoutVerb(words: readonly Word[], { from, to }: Run): Run {
  let end = to;
  while (end > from + 1 && (words[end - 1] as Word).tag !== Tag.Name) end--;
  return { from, to: end };
}

const PRONOUNS = new Set(['he', 'she', 'they']);

/** "Asked whether she would go, | Ruiz …": after the comma that closes an opening participle. */
function afterAside(words: readonly Word[], from: number, to: number): number {
  const { tag } = words[from] as Word;
  if (tag !== Tag.Past && tag !== Tag.Ing) return from;
  for (let i = from + 1; i + 1 < to; i++) if (isComma(words[i])) return i + 1;
  return from;
}

/** "the sale to | Hugo Lindt" */
function isObject(words: readonly Word[], { from }: Run, floor: number): boolean {
  const before = from > floor ? (words[from - 1] as Word).tag : Tag.Mark;
  return before === Tag.To || before === Tag.Preposition;
}

const isSomebody = (words: readonly Word[], { from, to }: Run): boolean => {
  for (let i = from; i < to; i++) {
    const { tag, lower } = words[i] as Word;
    if (tag === Tag.Name || PRONOUNS.has(lower)) return true;
  }
  return isPerson(words, { from, to });
};

/** "the owner", "a spokesman for the hall", "one resident" */
function isPerson(words: readonly Word[], { from, to }: Run): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lower } = words[i] as Word;
    if (tag === Tag.Preposition) return false;
    if (PERSON_NOUNS.has(lower)) return true;
  }
  return false;
}

/** "Ana Ruiz’s | verdict is damning": she is the one, where what is hers is no person. */
function ownerOf(words: readonly Word[], subject: Run): Run {
  for (let i = subject.from; i < subject.to - 1; i++) {
    const word = words[i] as Word;
    if (word.tag === Tag.Name && isPossessive(word) && !isPerson(words, { from: i + 1, to: subject.to }))
      return (words[subject.to - 1] as Word).tag === Tag.Name ? subject : { from: subject.from, to: i + 1 };
  }
  return subject;
}

/** A body that puts out words of its own: "The council issued a statement." */
function speaksUp(words: readonly Word[], subject: Run, to: number): boolean {
  if ((words[subject.from] as Word).tag !== Tag.Determiner) return false;
  for (let i = subject.to; i < to; i++) if (WORDS_OF_ITS_OWN.has((words[i] as Word).lower)) return true;
  return false;
}

const WORDS_OF_ITS_OWN = new Set('statement letter post email memo release tweet message notice'.split(' '));
