import { remembered } from '../../article/remembered.ts';
import type { Span } from '../../article/span.ts';
import type { AttributionSource } from '../attributions.ts';
import { BODIES, FEMALE_NAMES, FEMALE_TITLES, MALE_NAMES, MALE_TITLES, TITLES } from './nameWords.ts';
import { nameIn } from './sourceName.ts';
import { isVague } from './vagueness.ts';

type Resolved = Pick<AttributionSource, 'kind' | 'name'>;
type Gender = 'he' | 'she' | null;

interface Person {
  name: string;
  gender: Gender;
}

interface Mention {
  readonly person: Person;
  readonly at: number;
  /** It opens its sentence, where subjects stand. */
  readonly opens: boolean;
}

const PRONOUNS = new Set(
  'he she they it we i you him her them us who which that whom this these those'.split(' '),
);

/**
 * Who is who in one article: the people named so far by last name, what they are ("the mayor"), and who spoke last.
 * Paragraphs are taken in as they come; sources are resolved in the order in which they stand.
 */
export class NameBook {
  readonly #people = new Map<string, Person>();
  readonly #bodies = new Map<string, string>();
  readonly #roles = new Map<string, Person>();
  #mentions: Mention[] = [];
  #spoke: Person | null = null;
  /** Who spoke last did so in the paragraph that is open. */
  #spokeHere = false;
  #lastMention: Person | null = null;

  /** Takes in the names of the next paragraph. */
  openParagraph(text: string, names: readonly Span[]): void {
    this.#lastMention = this.#mentions.at(-1)?.person ?? this.#lastMention;
    this.#mentions = [];
    this.#spokeHere = false;
    for (const span of names) {
      const person = this.#take(text, span);
      if (person === null) continue;
      this.#mentions.push({ person, at: span.start, opens: factsOf(text, span).opens });
    }
  }

  /** Kind and fullest name of a source, as written, at an offset of the paragraph that is open. */
  resolve(text: string, at: number): Resolved {
    const lower = text.toLowerCase();
    if (isVaguely(text)) return { kind: 'vague', name: text };
    if (PRONOUNS.has(lower)) return { kind: 'pronoun', name: this.#pronoun(lower, at)?.name ?? text };
    const run = nameIn(text);
    if (run !== null) {
      const words = bare(run);
      const known = this.#people.get(lastOf(words)) ?? this.#asPerson(words, run);
      if (known !== null) {
        this.#spoke = known;
        this.#spokeHere = true;
        return { kind: 'named', name: known.name };
      }
      return { kind: 'named', name: this.#bodies.get(lastOf(words)) ?? (words.join(' ') || run) };
    }
    const role = /^the\s/i.test(text) ? this.#roles.get(lastOf(lower.split(/\s+/))) : undefined;
    if (role === undefined) return { kind: 'described', name: text };
    this.#spoke = role;
    this.#spokeHere = true;
    return { kind: 'named', name: role.name };
  }

  /** "he": who spoke in this paragraph; else whom a sentence here opened with; else who spoke before. */
  #pronoun(pronoun: string, at: number): Person | null {
    const gender: Gender =
      pronoun === 'he' || pronoun === 'him' ? 'he' : pronoun === 'she' || pronoun === 'her' ? 'she' : null;
    if (gender === null && pronoun !== 'who' && pronoun !== 'they') return null;
    const fits = (person: Person | null | undefined): person is Person =>
      person !== null &&
      person !== undefined &&
      (gender === null || person.gender === null || person.gender === gender);
    if (this.#spokeHere && fits(this.#spoke)) return this.#spoke;
    const opener = this.#mentions.findLast(
      ({ at: place, opens, person }) => opens && place < at && fits(person),
    )?.person;
    const candidates = [
      opener,
      this.#spoke,
      this.#mentions.findLast((m) => m.at < at && fits(m.person))?.person,
      this.#lastMention,
    ];
    const found = candidates.find(fits) ?? null;
    if (found !== null && gender !== null) found.gender ??= gender;
    return found;
  }

  /** A name as it stands in the text: a person known or new, or null for a body, a place or a thing. */
  #take(text: string, span: Span): Person | null {
    const { run, words, last, body, plausible } = factsOf(text, span);
    if (last === undefined) return null;
    const known = this.#people.get(last);
    if (known !== undefined) {
      if (words.length > known.name.split(' ').length) known.name = words.join(' ');
      this.#learnRoles(text, span, known);
      return known;
    }
    if (body) {
      if (words.length > 1 && !this.#bodies.has(last)) this.#bodies.set(last, words.join(' '));
      return null;
    }
    if (!plausible) return null;
    const person = this.#add(words, run);
    this.#learnRoles(text, span, person);
    return person;
  }

  #asPerson(words: readonly string[], run: string): Person | null {
    const plausible = words.length >= 2 && words.length <= 4 && words.every(isNameWord) && !isBody(words);
    return plausible ? this.#add(words, run) : null;
  }

  #add(words: readonly string[], run: string): Person {
    const person = { name: words.join(' '), gender: genderOf(words, run) };
    this.#people.set(lastOf(words), person);
    return person;
  }

  /** "Mayor Ana Ruiz", "Ana Ruiz, the mayor of Elmton,": what "the mayor" will mean further down. */
  #learnRoles(text: string, span: Span, person: Person): void {
    const facts = factsOf(text, span);
    facts.roles ??= [...readRoles(text, span)];
    for (const role of facts.roles) this.#roles.set(role, person);
  }
}

/** What a name's own words and those about it say, whoever else is in the article. */
interface NameFacts {
  readonly run: string;
  readonly words: readonly string[];
  readonly last: string | undefined;
  /** A council, a company, a court. */
  readonly body: boolean;
  /** With a title, or of as many words as a person's name has, and no place. */
  readonly plausible: boolean;
  /** It opens its sentence. */
  readonly opens: boolean;
  /** Read when first asked for: most names are nobody's with a post. */
  roles?: readonly string[];
}

/** By the name's place in a paragraph's report, which lives as long as the paragraph's text does. */
const knownFacts = new WeakMap<Span, NameFacts>();

function factsOf(text: string, span: Span): NameFacts {
  let facts = knownFacts.get(span);
  if (facts === undefined) {
    facts = readFacts(text, span);
    knownFacts.set(span, facts);
  }
  return facts;
}

function readFacts(text: string, span: Span): NameFacts {
  const run = text.slice(span.start, span.end);
  const words = bare(run);
  const before = (length: number): string => text.slice(Math.max(0, span.start - length), span.start);
  const placed = /\b(?:in|at|near|from|to)\s+$/i.test(before(6));
  const named = words.length >= 2 && words.length <= 4 && !placed && words.every(isNameWord);
  return {
    run,
    words,
    last: words.at(-1),
    body: isBody(words),
    plausible: named || hasTitle(text, span, run),
    opens: span.start === 0 || /[.!?"”'’]\s*$/.test(before(3)),
  };
}

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

function* readRoles(text: string, span: Span): Iterable<string> {
  const before = wordBefore(text, span.start, 30, false);
  if (before !== undefined && TITLES.has(before.toLowerCase())) yield before.toLowerCase();
  for (const word of text
    .slice(span.start, span.end)
    .toLowerCase()
    .split(/[\s.]+/)) {
    if (TITLES.has(word)) yield word;
  }
  const after =
    /^,\s+(?:the|a|an)\s+((?:[\p{L}’'-]+\s+){0,4}?)([\p{Ll}-]+)(?=\s+(?:of|at|for|in|who)\b|,)/u.exec(
      text.slice(span.end, span.end + 80),
    );
  if (after?.[2] !== undefined) yield after[2];
}

const lastOf = (words: readonly string[]): string => words.at(-1) ?? '';

const isNameWord = (word: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|al|bin|der|la|el|da|di)$/u.test(word) && !/^\p{Lu}{3,}$/u.test(word);

const isBody = (words: readonly string[]): boolean =>
  BODIES.has(lastOf(words).toLowerCase()) ||
  BODIES.has((words[0] ?? '').toLowerCase()) ||
  /\d/.test(words.join(''));

const isVaguely = remembered(isVague);

/** Index after the last title, "Ohio Gov. | John Kasich", "Secretary of State | Ana Ruiz"; some word is left. */
function afterTitles(words: readonly string[]): number {
  for (let i = words.length - 2; i >= 0; i--) {
    if (!TITLES.has((words[i] as string).toLowerCase().replace(/\.$/, ''))) continue;
    const office = /^of$/i.test(words[i + 1] as string) ? 2 : 0;
    return i + 1 + office < words.length ? i + 1 + office : i;
  }
  return 0;
}

/** The words of a name without titles before it and without a possessive. */
const bare = remembered((run): readonly string[] => {
  const words = run
    .replace(/["“”‘,;]/g, '')
    .replace(/['’]s?$/, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const out = words.slice(afterTitles(words));
  if (out.length > 2 && /^(?:Jr|Sr|II|III|IV)\.?$/.test(lastOf(out))) out.pop();
  return out;
});

const hasTitle = (text: string, span: Span, run: string): boolean => {
  const first = (run.split(/[\s.]+/)[0] ?? '').toLowerCase();
  if (run.includes(' ') && TITLES.has(first)) return true;
  const before = wordBefore(text, span.start, 24, true);
  return before !== undefined && TITLES.has(before.toLowerCase());
};

function genderOf(words: readonly string[], run: string): Gender {
  const title = (run.split(/[\s.]+/)[0] ?? '').toLowerCase();
  const first = (words[0] ?? '').toLowerCase();
  if (MALE_TITLES.has(title)) return 'he';
  if (FEMALE_TITLES.has(title)) return 'she';
  if (words.length < 2) return null;
  const he = MALE_NAMES.has(first);
  const she = FEMALE_NAMES.has(first);
  return he === she ? null : he ? 'he' : 'she';
}
