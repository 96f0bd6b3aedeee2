import type { Span } from '../../article/span.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { isComma, isFiniteVerb, isTitleDot, nounPhraseAfter, type Run } from '../grammar/phrases.ts';
import { verbGroup } from '../grammar/verbGroup.ts';
import { isPossessive, Tag, type Word } from '../grammar/word.ts';
import { mainClauseStart } from './content.ts';
import { PERSON_NOUNS, TITLES } from './nameWords.ts';
import { subjectBefore } from './subject.ts';

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

/** "“…” That was Ana Ruiz’s verdict on the bench.", "So ran her motto.": whose words the quotation before were. */
export function whoseWords(words: readonly Word[], from: number, to: number): Span | null {
  if (to - from < 4 || !POINTS_BACK.has((words[from] as Word).lower)) return null;
  const verb = words[from + 1] as Word;
  if (verb.tag !== Tag.Be && verb.lower !== 'ran' && verb.lower !== 'went') return null;
  for (let i = from + 2; i + 1 < to && i - from <= LONGEST_CALL; i++) {
    const { tag, lower } = words[i] as Word;
    const owner = OWNERS.has(lower) || (tag === Tag.Name && isPossessive(words[i] as Word));
    if (owner)
      return WORDS_OF_HERS.has((words[i + 1] as Word).lower)
        ? placeOf(words, { from: from + 2, to: i + 1 })
        : null;
    if (tag !== Tag.Name && tag !== Tag.Noun) return null;
  }
  return null;
}

const POINTS_BACK = new Set(['that', 'this', 'so', 'such', 'those', 'these']);
const OWNERS = new Set(['his', 'her', 'their']);
const WORDS_OF_HERS = new Set(
  'verdict answer view views reaction motto advice response reply message take assessment conclusion opinion words comment line'.split(
    ' ',
  ),
);

/** "Quill’s email to the council was shorter.", "The report is scathing.": a text, or its writer, that speaks next. */
function textThatSpeaks(words: readonly Word[], from: number, to: number): Run | null {
  if (to - from > LONGEST_PRESENTATION || (words[to - 1] as Word).text === '?') return null;
  const phrase = nounPhraseAfter(words, from, to);
  if (phrase === null || phrase.from !== from) return null;
  const first = words[from] as Word;
  if (
    first.tag !== Tag.Determiner &&
    !(first.tag === Tag.Name && isPossessive(words[phrase.to - 2] ?? first))
  )
    return null;
  if (!TEXTS.has((words[phrase.to - 1] as Word).lower)) return null;
  for (let i = phrase.to; i < to; i++) {
    const { tag, lower } = words[i] as Word;
    if (tag === Tag.Mark || tag === Tag.Quote) return null;
    if (tag === Tag.Be || SPEAKS.has(lower)) {
      const by = words[phrase.to - 2] as Word;
      return first.tag === Tag.Name && isPossessive(by) ? { from, to: phrase.to - 1 } : phrase;
    }
  }
  return null;
}

const LONGEST_PRESENTATION = 14;
const SPEAKS = new Set('ran runs went goes left leaves read reads began begins ended ends'.split(' '));
const TEXTS = new Set(
  'email e-mail letter note report sign post message statement diary will verdict text memo motto placard banner notice tweet leaflet entry card'.split(
    ' ',
  ),
);

/** "“…” Joan Eddy is 71 and swims every day.": who is brought in by her full name right after an opening quotation. */
export function broughtIn(words: readonly Word[], from: number, to: number): Span | null {
  const name = { from, to: nameEnd(words, from, to) };
  const verb = words[name.to];
  const full = (words[from] as Word).tag === Tag.Name && name.to - from > 1;
  if (!full || verb === undefined || name.to >= to || isPossessive(words[name.to - 1] as Word)) return null;
  if (!isFiniteVerb(verb) && verb.tag !== Tag.Past && !isComma(verb)) return null;
  return isIntroduced(words, name, from, to) || verb.tag === Tag.Be ? placeOf(words, name) : null;
}

/** "His verdict?", "Ana Ruiz’s advice?": what follows is the answer. */
function whoseVerdict(words: readonly Word[], from: number, to: number): Run | null {
  if ((words[to - 1] as Word).text !== '?' || to - from < 3 || to - from > LONGEST_CALL) return null;
  const noun = words[to - 2] as Word;
  if (noun.tag !== Tag.Noun) return null;
  const owner = (words[from] as Word).lower;
  if (owner === 'his' || owner === 'her' || owner === 'their') return { from, to: from + 1 };
  const last = words[to - 3] as Word;
  return last.tag === Tag.Name && isPossessive(last) ? { from, to: to - 2 } : null;
}

const LONGEST_CALL = 6;

const placeOf = (words: readonly Word[], { from, to }: Run): Span => {
  const last = words[to - 1] as Word;
  const end = isPossessive(last) ? last.end - (/s['’]$/.test(last.lower) ? 1 : 2) : last.end;
  return { start: (words[from] as Word).start, end };
};

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

const LONGEST_POST = 6;

/** "Her friend, | Mabel Price, | wept.": a name between commas beside the person that opens the sentence. */
function besideOpening(words: readonly Word[], from: number, to: number): Run | null {
  const first = words[from] as Word;
  if (first.tag !== Tag.Determiner && !(first.tag === Tag.Name && isPossessive(first))) return null;
  let comma = from + 1;
  while (comma < to && comma - from <= LONGEST_POST && (words[comma] as Word).tag !== Tag.Mark) comma++;
  if (!isComma(words[comma]) || words[comma + 1]?.tag !== Tag.Name || comma + 1 >= to) return null;
  if (!PERSON_NOUNS.has((words[comma - 1] as Word).lower)) return null;
  const name = { from: comma + 1, to: nameEnd(words, comma + 1, to) };
  return isComma(words[name.to]) && name.to + 1 < to ? name : null;
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

/** The one person whom a sentence names: "The delay has angered Ana Ruiz, who runs the shop." */
function onlyPerson(words: readonly Word[], from: number, to: number): Run | null {
  let found: Run | null = null;
  for (let i = from; i < to; i++) {
    if ((words[i] as Word).tag !== Tag.Name) continue;
    const name = { from: i, to: nameEnd(words, i, to) };
    i = name.to - 1;
    if (isPossessive(words[name.to - 1] as Word) || !isIntroduced(words, name, from, to)) continue;
    if (found !== null) return null;
    found = name;
  }
  return found;
}

function nameEnd(words: readonly Word[], from: number, to: number): number {
  let i = from + 1;
  for (; i < to && !isPossessive(words[i - 1] as Word); i++) {
    const word = words[i] as Word;
    const dot = word.text === '.' && isTitleDot(words[i - 1] as Word) && words[i + 1]?.tag === Tag.Name;
    if (word.tag !== Tag.Name && !dot) break;
  }
  return i;
}

/** A person's name, by a given name, a title or an apposition, and not merely by the way ("the sale to Hugo Lindt"). */
function isIntroduced(words: readonly Word[], name: Run, from: number, to: number): boolean {
  const described = isComma(words[name.to]) && isDescription(words, name.to + 1, to);
  const before = name.from > from ? (words[name.from - 1] as Word) : undefined;
  const first = words[name.from] as Word;
  const given = name.to - name.from > 1 && GIVEN_NAMES.has(first.lower);
  const titled = TITLES.has(first.lower) || (before !== undefined && TITLES.has(before.lower));
  if (!(given || titled || (described && name.to - name.from > 1))) return false;
  if (described || before === undefined) return true;
  if (before.tag === Tag.To) return false;
  return before.tag !== Tag.Preposition || BRINGS_IN.has(before.lower);
}

/** ", who runs the shop", ", 34,", ", a nurse at the clinic," but not ", the bridge would fall" */
function isDescription(words: readonly Word[], at: number, to: number): boolean {
  const first = words[at];
  if (first === undefined || at >= to) return false;
  if (first.tag === Tag.Wh || first.tag === Tag.Number) return true;
  const phrase = first.tag === Tag.Determiner ? nounPhraseAfter(words, at, to) : null;
  const next = phrase === null ? undefined : words[phrase.to];
  return phrase !== null && (next === undefined || phrase.to >= to || !isFiniteVerb(next));
}

const BRINGS_IN = new Set(['for', 'of', 'than', 'like', 'including']);
