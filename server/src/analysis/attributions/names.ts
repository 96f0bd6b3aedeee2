import { remembered } from '../../article/remembered.ts';
import type { Span } from '../../article/span.ts';
import type { AttributionSource } from '../attributions.ts';
import { type Gender, NameInCopy, type NameRun, nameRun } from './nameFacts.ts';
import { nameIn } from './sourceName.ts';
import { isVague } from './vagueness.ts';

type Resolved = Pick<AttributionSource, 'kind' | 'name'>;
interface Person {
  name: string;
  gender: Gender;
}

interface Mention {
  readonly person: Person;
  readonly name: NameInCopy;
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
    for (const name of namesOf(text, names)) {
      const person = this.#take(name);
      if (person !== null) this.#mentions.push({ person, name });
    }
  }

  /** Kind and fullest name of a source, as written, at an offset of the paragraph that is open. */
  resolve(text: string, at: number): Resolved {
    const lower = text.toLowerCase();
    if (isVaguely(text)) return { kind: 'vague', name: text };
    if (PRONOUNS.has(lower)) return { kind: 'pronoun', name: this.#pronoun(lower, at)?.name ?? text };
    const run = nameIn(text);
    if (run !== null) {
      const facts = nameRun(run);
      const known = this.#people.get(facts.last) ?? this.#asPerson(facts);
      if (known !== null) {
        this.#spoke = known;
        this.#spokeHere = true;
        return { kind: 'named', name: known.name };
      }
      return { kind: 'named', name: this.#bodies.get(facts.last) ?? (facts.words.join(' ') || run) };
    }
    const role = /^the\s/i.test(text) ? this.#roles.get(lower.split(/\s+/).at(-1) ?? '') : undefined;
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
      ({ name, person }) => name.at < at && name.opens && fits(person),
    )?.person;
    const candidates = [
      opener,
      this.#spoke,
      this.#mentions.findLast(({ name, person }) => name.at < at && fits(person))?.person,
      this.#lastMention,
    ];
    const found = candidates.find(fits) ?? null;
    if (found !== null && gender !== null) found.gender ??= gender;
    return found;
  }

  /** A name as it stands in the text: a person known or new, or null for a body, a place or a thing. */
  #take(name: NameInCopy): Person | null {
    const { words, last, body } = name.run;
    if (last === '') return null;
    const known = this.#people.get(last);
    if (known !== undefined) {
      if (words.length > known.name.split(' ').length) known.name = words.join(' ');
      this.#learnRoles(name, known);
      return known;
    }
    if (body) {
      if (words.length > 1 && !this.#bodies.has(last)) this.#bodies.set(last, words.join(' '));
      return null;
    }
    if (!name.plausible) return null;
    const person = this.#add(name.run);
    this.#learnRoles(name, person);
    return person;
  }

  #asPerson(run: NameRun): Person | null {
    return run.personal && !run.body ? this.#add(run) : null;
  }

  #add({ words, last, gender }: NameRun): Person {
    const person = { name: words.join(' '), gender };
    this.#people.set(last, person);
    return person;
  }

  /** "Mayor Ana Ruiz", "Ana Ruiz, the mayor of Elmton,": what "the mayor" will mean further down. */
  #learnRoles({ roles }: NameInCopy, person: Person): void {
    for (const role of roles) this.#roles.set(role, person);
  }
}

/** By the list of names in a paragraph's report, which lives as long as the paragraph's text does. */
const knownNames = new WeakMap<readonly Span[], readonly NameInCopy[]>();

function namesOf(text: string, names: readonly Span[]): readonly NameInCopy[] {
  let found = knownNames.get(names);
  if (found === undefined) {
    found = names.map((span) => new NameInCopy(text, span));
    knownNames.set(names, found);
  }
  return found;
}

const isVaguely = remembered(isVague);
