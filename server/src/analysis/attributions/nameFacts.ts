import { charAt } from '../../article/characters.ts';
import { remembered } from '../../article/remembered.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { NOT_NAMES } from '../../words/not-names.ts';
import {
  BODIES,
  FEMALE_NAMES,
  FEMALE_TITLES,
  MALE_NAMES,
  MALE_TITLES,
  PERSON_NOUNS,
  TITLES,
} from './nameWords.ts';

export type Gender = 'he' | 'she' | null;

/** What a run of names says of itself, wherever it stands. */
export interface NameRun {
  /** Its words without titles before them. */
  readonly words: readonly string[];
  readonly last: string;
  /** A council, a company, a court. */
  readonly body: boolean;
  /** Of as many words as a person's name has. */
  readonly personal: boolean;
  /** It opens with a title. */
  readonly titled: boolean;
  /** Titles in it, in lower case. */
  readonly titles: readonly string[];
  readonly gender: Gender;
}

export const nameRun = remembered((run): NameRun => {
  const words = bare(run);
  const parts = run.toLowerCase().split(/[\s.]+/);
  return {
    words,
    last: words.at(-1) ?? '',
    body: isBody(words),
    personal: words.length >= 2 && words.length <= 4 && words.every(isNameWord),
    titled: run.includes(' ') && TITLES.has(parts[0] ?? ''),
    titles: parts.filter((part) => TITLES.has(part)),
    gender: genderOf(words, parts[0] ?? ''),
  };
});

/** A name in its paragraph: what it and the words about it say, whoever else is in the article. */
export class NameInCopy {
  readonly at: number;
  readonly run: NameRun;
  readonly #text: string;
  readonly #end: number;
  #roles: readonly string[] | undefined;
  #plausible: boolean | undefined;

  constructor(text: string, start: number, end: number, run: NameRun) {
    this.at = start;
    this.run = run;
    this.#text = text;
    this.#end = end;
  }

  /** With a title, or of as many words as a person's name has, and no place. */
  get plausible(): boolean {
    this.#plausible ??= (this.run.personal && !this.#isPlace()) || this.run.titled || this.#hasTitleBefore();
    return this.#plausible;
  }

  /** It opens its sentence, or stands beside what does: "His deputy, Ana Ruiz, voted against." */
  get opens(): boolean {
    if (this.at === 0 || /[.!?"”'’]\s*$/.test(this.#text.slice(Math.max(0, this.at - 3), this.at)))
      return true;
    if (charAt(this.#text, this.#end) !== ',') return false;
    return BESIDE_OPENING.test(this.#text.slice(Math.max(0, this.at - LONGEST_OPENING), this.at));
  }

  /** What its bearer is: "mayor". */
  get roles(): readonly string[] {
    this.#roles ??= [...this.#readRoles()];
    return this.#roles;
  }

  #isPlace(): boolean {
    const before = this.#text.slice(Math.max(0, this.at - 6), this.at);
    if (/\b(?:from|to)\s+$/i.test(before)) return this.run.gender === null;
    return /\b(?:in|at|near)\s+$/i.test(before);
  }

  #hasTitleBefore(): boolean {
    const before = wordBefore(this.#text, this.at, 24, true);
    return before !== undefined && TITLES.has(before.toLowerCase());
  }

  *#readRoles(): Iterable<string> {
    const end = this.#end;
    const before = wordBefore(this.#text, this.at, 30, false)?.toLowerCase();
    if (before !== undefined && TITLES.has(before)) yield before;
    yield* this.run.titles;
    if (charAt(this.#text, end) !== ',') return;
    const after =
      /^,\s+(?:the|a|an)\s+((?:[\p{L}’'-]+\s+){0,4}?)([\p{Ll}-]+)(?=\s+(?:of|at|for|in|who)\b|,)/u.exec(
        this.#text.slice(end, end + 80),
      );
    if (after?.[2] !== undefined) yield after[2];
  }
}

const LONGEST_OPENING = 70;
const BESIDE_OPENING =
  /(?:^|[.!?"”]\s)(?:his|her|their|its|my|our|the|an?|\p{Lu}[\p{L}’'-]{0,20}['’]s)\s(?:\p{L}[\p{L}’'-]{0,20}\s){0,4}\p{Ll}{2,20},\s(?:\d{1,3}-year-old\s)?(?:\p{Ll}{2,20}\s)?$/iu;

/** The word before a place, white space and (where `dotted`) a full stop between them; looked for within `reach`. */
function wordBefore(text: string, at: number, reach: number, dotted: boolean): string | undefined {
  const floor = Math.max(0, at - reach);
  let end = at;
  while (end > floor && isSpace(text.charCodeAt(end - 1))) end--;
  if (end === at) return undefined;
  if (dotted && end > floor && text.charCodeAt(end - 1) === 0x2e) end--;
  let start = end;
  while (start > floor && isLetter(text, start - 1)) start--;
  return start < end ? text.slice(start, end) : undefined;
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0;

const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at) | 0x20;
  return code < 128 ? code >= 97 && code <= 122 : /\p{L}/u.test(text.charAt(at));
};

const isNameWord = (word: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|al|bin|der|la|el|da|di)$/u.test(word) && !/^\p{Lu}{3,}$/u.test(word);

const isBody = (words: readonly string[]): boolean =>
  BODIES.has((words.at(-1) ?? '').toLowerCase()) ||
  BODIES.has((words[0] ?? '').toLowerCase()) ||
  words.some((word) => /\d/.test(word));

/** Index after the last title, "Ohio Gov. | John Kasich", "Secretary of State | Ana Ruiz"; some word is left. */
function afterTitles(words: readonly string[]): number {
  for (let i = words.length - 2; i >= 0; i--) {
    if (!TITLES.has((words[i] as string).toLowerCase().replace(/\.$/, ''))) continue;
    const office = /^of$/i.test(words[i + 1] as string) ? 2 : 0;
    return i + 1 + office < words.length ? i + 1 + office : i;
  }
  return 0;
}

/**
 * Past whatever says what somebody is, "Hewlett-Packard CEO | Carly Fiorina", "Clerk | Jo Ann Pratt", "Republican | Ana
 * Ruiz": by a title, or by a given name that does not open the run.
 */
function afterOffice(words: readonly string[]): number {
  const title = afterTitles(words);
  if (title > 0) return title;
  for (let i = words.length - 2; i > 0; i--) {
    const post = words[i - 1] as string;
    if (!isOffice(post)) continue;
    if (i === words.length - 2 && PERSON_NOUNS.has(post.toLowerCase()) && !isBody(words.slice(i))) return i;
    if (GIVEN_NAMES.has((words[i] as string).toLowerCase()) || /^\p{Lu}\./u.test(words[i] as string))
      return i;
  }
  return 0;
}

const isOffice = (word: string): boolean =>
  NOT_NAMES.has(word.toLowerCase()) || PERSON_NOUNS.has(word.toLowerCase()) || /^\p{Lu}{2,4}$/u.test(word);

/** The words of a name without titles before it and without a possessive. */
function bare(run: string): readonly string[] {
  const words = run
    .replace(/["“”‘,;]/g, '')
    .replace(/['’]s?$/, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const out = words.slice(afterOffice(words));
  if (out.length > 2 && /^(?:Jr|Sr|II|III|IV)\.?$/.test(out.at(-1) ?? '')) out.pop();
  return out;
}

function genderOf(words: readonly string[], title: string): Gender {
  const first = (words[0] ?? '').toLowerCase();
  if (MALE_TITLES.has(title)) return 'he';
  if (FEMALE_TITLES.has(title)) return 'she';
  if (words.length < 2) return null;
  const he = MALE_NAMES.has(first);
  const she = FEMALE_NAMES.has(first);
  return he === she ? null : he ? 'he' : 'she';
}
