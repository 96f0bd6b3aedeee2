import { analysis } from '../article/article.ts';
import { proseAnalysis } from '../article/memo.ts';
import { itemAt, type Span } from '../article/span.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { TITLES } from '../words/not-names.ts';
import { capitalRuns, lettersBefore, lettersFrom } from './capitals.ts';
import { copy } from './copy.ts';
import { quotes } from './quotes.ts';

/** A part of a name as it is written, and where. Places in the article. */
export interface Mention extends Span {
  readonly word: string;
}

export interface People {
  /** The last two parts of full names: what opens a sentence may not be part of the name ("Later Ada Byron"). */
  readonly named: readonly (readonly Mention[])[];
  /** Surnames that stand alone in the middle of a sentence ("said Nguyen"). */
  readonly alone: readonly Mention[];
  /** Words of names that surely are people's: with a given name, a title, an age, or somebody who says something. */
  readonly sure: ReadonlySet<string>;
}

const LONGEST_NAME = 4;

/** A run of capitalised words, and what the words about it say of it. */
interface Run {
  readonly parts: readonly Mention[];
  /** With a given name, a title, or a verb of saying. */
  readonly sure: boolean;
  /** A word alone that says, does or has what people do. */
  readonly person: boolean;
}

/** Those that are names of people, or may be: a word alone is one only where the words about it say so. */
const capitals = proseAnalysis('capitals', (text, memo): readonly Run[] => {
  const runs: Run[] = [];
  for (const parts of memo.get(capitalRuns, text)) {
    if (parts.length > LONGEST_NAME) continue;
    const first = parts[0] as Mention;
    const last = parts.at(-1) as Mention;
    const sure = hasGivenName(parts) || isSurely(text, first.start, last.end);
    const person = parts.length === 1 && isPersonHere(text, first);
    if (sure || person || parts.length > 1) runs.push({ parts, sure, person });
  }
  return runs;
});

const hasGivenName = (parts: readonly Mention[]): boolean =>
  parts.length > 1 && parts.slice(0, -1).some((part) => GIVEN_NAMES.has(part.word.toLowerCase()));

export const people = analysis('people', (article): People => {
  const spoken = article.get(quotes);
  const named: (readonly Mention[])[] = [];
  const alone: Mention[] = [];
  const sure = new Set<string>();
  for (const block of article.get(copy).paragraphs) {
    for (const { parts, sure: isSure, person } of article.of(capitals, block.prose)) {
      const first = parts[0] as Mention;
      if (itemAt(spoken, block.prose.at(first.start)) !== undefined) continue;
      if (isSure) for (const part of parts) sure.add(part.word);
      if (parts.length === 1 && !person) continue;
      const placed = parts.slice(-2).map((part) => ({ ...part, ...block.prose.toArticle(part) }));
      if (parts.length > 1) named.push(placed);
      else alone.push(placed[0] as Mention);
    }
  }
  return { named, alone, sure };
});

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SPEAKS = set(
  'said says told added adds asked replied wrote argued insisted noted acknowledged admitted declined testified tweeted posted called warned announced claimed denied explained responded who was is has had will would also did does and met went came left won lost scored took made began became plans wants hopes joined ran',
);
const BEFORE = set(
  'said says added asked wrote told replied argued explained noted warned Mr Mrs Ms Dr Sen Rep Gov',
);
const PLACE_BEFORE = set('in at near the a an outside across into around throughout');

const SAYS = set(
  'said says told added adds asked replied wrote argued insisted noted acknowledged admitted declined testified tweeted warned claimed denied explained responded recalled joked thanked',
);
const APPOSITION = /^,\s+(?:\d{1,3}\b|who\b|an?\s)|^\s+\(\d{1,3}\)/;

function isSurely(text: string, start: number, end: number): boolean {
  const ahead = wordBefore(text, start);
  if (TITLES.has(ahead.toLowerCase()) || (SAYS.has(ahead) && text[start - 2] !== '.')) return true;
  const comma = text[end] === ',' ? end + 1 : end;
  if (text[comma] !== ' ') return false;
  return SAYS.has(lettersFrom(text, comma + 1)) || APPOSITION.test(text.slice(end, end + 24));
}

/** The word before a space, or before a full stop and a space; nothing where something else stands there. */
function wordBefore(text: string, start: number): string {
  if (text[start - 1] !== ' ') return '';
  return lettersBefore(text, text[start - 2] === '.' ? start - 2 : start - 1);
}

/** A lone capitalised word that says, does or has what people do: no place, no thing. */
function isPersonHere(text: string, { start, end }: Span): boolean {
  const before = wordBefore(text, start);
  if (PLACE_BEFORE.has(before.toLowerCase()) && text[start - 2] !== '.') return false;
  const possessive = text[end] === "'" || text[end] === '’';
  if (text[end] !== ' ' && !possessive) return text[end] !== '-' && BEFORE.has(before);
  const space = possessive ? (text[end + 1] === 's' ? end + 2 : end + 1) : end;
  const next = text[space] === ' ' ? lettersFrom(text, space + 1) : '';
  if (!possessive && /^\p{Lu}/u.test(next)) return false;
  if (BEFORE.has(before)) return true;
  if (possessive) return /^\p{Ll}/u.test(next);
  // "didn't", "wasn't"
  const bare =
    next.endsWith('n') && /^['’]t/.test(text.slice(space + 1 + next.length)) ? next.slice(0, -1) : next;
  return SPEAKS.has(bare) || /^\p{Ll}{2,}ed$/u.test(next);
}
