import type { Span } from '../../article/span.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { isComma, isFiniteVerb, isTitleDot, nounPhraseAfter, type Run } from '../grammar/phrases.ts';
import { isPossessive, Tag, type Word } from '../grammar/word.ts';
import { PERSON_NOUNS, TITLES } from './name-words.ts';
import { placeOf } from './whose-words.ts';

/** "“…” Joan Eddy is 71 and swims every day.": who is brought in by her full name right after an opening quotation. */
export function broughtIn(words: readonly Word[], from: number, to: number): Span | null {
  const name = { from, to: nameEnd(words, from, to) };
  const verb = words[name.to];
  const full = (words[from] as Word).tag === Tag.Name && name.to - from > 1;
  if (!full || verb === undefined || name.to >= to || isPossessive(words[name.to - 1] as Word)) return null;
  if (!isFiniteVerb(verb) && verb.tag !== Tag.Past && !isComma(verb)) return null;
  return isIntroduced(words, name, from, to) || verb.tag === Tag.Be ? placeOf(words, name) : null;
}

const LONGEST_POST = 6;

/** "Her friend, | Mabel Price, | wept.": a name between commas beside the person that opens the sentence. */
export function besideOpening(words: readonly Word[], from: number, to: number): Run | null {
  const first = words[from] as Word;
  if (first.tag !== Tag.Determiner && !(first.tag === Tag.Name && isPossessive(first))) return null;
  let comma = from + 1;
  while (comma < to && comma - from <= LONGEST_POST && (words[comma] as Word).tag !== Tag.Mark) comma++;
  if (!isComma(words[comma]) || words[comma + 1]?.tag !== Tag.Name || comma + 1 >= to) return null;
  if (!PERSON_NOUNS.has((words[comma - 1] as Word).lower)) return null;
  const name = { from: comma + 1, to: nameEnd(words, comma + 1, to) };
  return isComma(words[name.to]) && name.to + 1 < to ? name : null;
}

/** The one person whom a sentence names: "The delay has angered Ana Ruiz, who runs the shop." */
export function onlyPerson(words: readonly Word[], from: number, to: number): Run | null {
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
