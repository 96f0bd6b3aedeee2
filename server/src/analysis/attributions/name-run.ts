import { remembered } from '../../article/remembered.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { NOT_NAMES } from '../../words/not-names.ts';
import { ADJECTIVES, ADVERBS, DETERMINERS, PREPOSITIONS } from '../grammar/words.ts';
import {
  BODIES,
  FEMALE_NAMES,
  FEMALE_TITLES,
  MALE_NAMES,
  MALE_TITLES,
  PARTS_OF_TITLES,
  PERSON_NOUNS,
  PLACE_OPENINGS,
  PLACES,
  POSITIONS,
  SURNAMES_TOO,
  THINGS,
  TITLES,
} from './name-words.ts';

export type Gender = 'he' | 'she' | null;

/** What a run of names says of itself, wherever it stands. */
export interface NameRun {
  /** Its words without titles before them. */
  readonly words: readonly string[];
  readonly last: string;
  /** A council, a company, a court, or a thing. */
  readonly body: boolean;
  /** Of as many words as a person's name has. */
  readonly personal: boolean;
  /** A person's, by a title, a given name or an initial, wherever it does not say what something is called. */
  readonly human: boolean;
  /** It has a first name: what comes before the last is none of the words that are no names. */
  readonly whole: boolean;
  /** A word that may be somebody's first name or surname alone. */
  readonly alone: boolean;
  /** A first name that stands alone: "Winnie". */
  readonly given: boolean;
  /** It opens with a title. */
  readonly titled: boolean;
  /** Titles in it, in lower case. */
  readonly titles: readonly string[];
  readonly gender: Gender;
}

export const nameRun = remembered((run): NameRun => {
  const words = bare(run);
  const parts = run.toLowerCase().split(/[\s.]+/);
  const titles = parts.filter((part) => TITLES.has(part));
  const body = isBody(words);
  const personal = words.length >= 2 && words.length <= 4 && words.every(isNameWord);
  const titled = run.includes(' ') && isTitleAlone(parts[0] ?? '');
  return {
    words,
    last: words.at(-1) ?? '',
    body,
    personal,
    human:
      !body && (titles.some(isTitleAlone) ? run.includes(' ') : personal && isFirstName(words[0] as string)),
    alone: words.length === 1 && isWord(words[0] as string),
    given:
      words.length === 1 &&
      isGiven((words[0] as string).toLowerCase()) &&
      !PLACES.has((words[0] as string).toLowerCase()),
    whole: words.length > 1 && mayBeFirstName(words[0] as string),
    titled,
    titles,
    gender: genderOf(words, parts[0] ?? ''),
  };
});

/** It is enough to make a person of the name that follows. */
export const isTitleAlone = (lower: string): boolean => TITLES.has(lower) && !PARTS_OF_TITLES.has(lower);

const isWord = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && (isGiven(word.toLowerCase()) || !NOT_NAMES.has(word.toLowerCase()));

/** Anybody's first name that is known, or an initial. */
export const isFirstName = (word: string): boolean => isGiven(word.toLowerCase()) || INITIAL.test(word);

const INITIAL = /^\p{Lu}\.(?:\p{Lu}\.)*$/u;

export const isGiven = (lower: string): boolean =>
  GIVEN_NAMES.has(lower) || MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower);

const isNameWord = (word: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|al|bin|der|la|el|da|di)$/u.test(word) && !/^\p{Lu}{3,}$/u.test(word);

const isBody = (words: readonly string[]): boolean => {
  const first = (words[0] ?? '').toLowerCase();
  const last = (words.at(-1) ?? '').toLowerCase();
  if (words.length > 1 && SURNAMES_TOO.has(last) && isFirstName(words[0] as string)) return false;
  return (
    BODIES.has(last) ||
    (BODIES.has(first) && !isGiven(first)) ||
    THINGS.has(last) ||
    (words.length > 1 && PLACE_OPENINGS.has(first)) ||
    words.some((word) => /\d/.test(word))
  );
};

/** Index after the last title, "Ohio Gov. | John Kasich", "Secretary of State | Ana Ruiz"; some word is left. */
function afterTitles(words: readonly string[]): number {
  for (let i = words.length - 2; i >= 0; i--) {
    if (!isTitle((words[i] as string).toLowerCase().replace(/\.$/, ''))) continue;
    let at = i + 1;
    if (/^of$/i.test(words[at] as string)) at += 2;
    // "Det Con | F. Hale"
    else if (words.length > at + 1 && /^con\.?$/i.test(words[at] as string)) at++;
    return at < words.length ? at : i;
  }
  return 0;
}

/** "mayor", "clerk-treasurer", "sub-inspector" */
const isTitle = (lower: string): boolean =>
  TITLES.has(lower) || (lower.includes('-') && isPostAlone(lower.slice(lower.lastIndexOf('-') + 1)));

const isPostAlone = (lower: string): boolean => TITLES.has(lower) || PERSON_NOUNS.has(lower);

/**
 * Past whatever says what somebody is, "Hewlett-Packard CEO | Carly Fiorina", "Winger | Conor Gale", "Republican | Ana
 * Ruiz": by a title, by a post, or by a given name that does not open the run.
 */
function afterOffice(words: readonly string[]): number {
  const title = afterTitles(words);
  return title + afterPost(title === 0 ? words : words.slice(title));
}

function afterPost(words: readonly string[]): number {
  for (let i = words.length - 2; i > 0; i--) {
    const post = words[i - 1] as string;
    if (!isOffice(post)) continue;
    if (isPost(post.toLowerCase()) && isNameWord(words[i] as string) && !isBody(words.slice(i))) return i;
    if (isFirstName(words[i] as string)) return i;
  }
  return 0;
}

/** What somebody is: "winger", "director". */
export const isPost = (lower: string): boolean =>
  PERSON_NOUNS.has(lower) || POSITIONS.has(lower) || TITLES.has(lower);

const isOffice = (word: string): boolean =>
  NOT_NAMES.has(word.toLowerCase()) || isPost(word.toLowerCase()) || /^\p{Lu}{2,4}$/u.test(word);

/** The words of a name without titles before it and without a possessive. */
function bare(run: string): readonly string[] {
  const words = run
    .replace(/["“”‘;]|,$/g, '')
    .replace(/['’]s?$/, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const out = words.slice(afterOffice(words));
  if (out.length > 2 && /^(?:Jr|Sr|II|III|IV)\.?$/.test(out.at(-1) ?? '')) out.pop();
  return out;
}

function genderOf(words: readonly string[], title: string): Gender {
  const first = (words[0] ?? '').toLowerCase();
  // "King" alone is a surname.
  if (words.length === 1 && words[0]?.toLowerCase() === title) return null;
  if (MALE_TITLES.has(title)) return 'he';
  if (FEMALE_TITLES.has(title)) return 'she';
  if (words.length < 2) return null;
  return genderOfFirst(first);
}

/** Whether a first name is a man's or a woman's. */
function genderOfFirst(lower: string): Gender {
  const he = MALE_NAMES.has(lower);
  const she = FEMALE_NAMES.has(lower);
  return he === she ? null : he ? 'he' : 'she';
}

/** As many words as a person's name has, and none that people are not called by. */
export const mayBePerson = ({ personal, body, words }: NameRun): boolean =>
  personal && !body && !words.some((word) => NOT_NAMES.has(word.toLowerCase()));

/** No post, no part of the world and no word of another kind: "Xoco", but not "Texan", "Center", "Citing". */
export const mayBeFirstName = (word: string): boolean =>
  isFirstName(word) || !(isOffice(word) || ORDINARY.has(word.toLowerCase()) || NO_NAME.test(word));
const NO_NAME = /(?:[ei]an|ese|ish|ly|ing|ed|er|or|ist|ant|ent|aire|man|ous|ful|ive|able|ic|al)$/;
const ORDINARY: ReadonlySet<string> = new Set([...ADVERBS, ...ADJECTIVES, ...PREPOSITIONS, ...DETERMINERS]);
