import { GIVEN_NAMES } from '../../words/given-names.ts';
import type { AttributionSource } from '../attributions.ts';
import { type Gender, type NameInCopy, type NameRun, nameRun } from './nameFacts.ts';
import { FEMALE_NAMES, FEMALE_TITLES, MALE_NAMES, MALE_TITLES, PERSON_NOUNS } from './nameWords.ts';
import type { ParagraphReport } from './paragraph.ts';
import type { SourceWords } from './source.ts';

export type Resolved = Pick<AttributionSource, 'kind' | 'name'>;
interface Person {
  name: string;
  /** Words of the name. */
  words: number;
  gender: Gender;
}

interface Mention {
  readonly person: Person;
  readonly name: NameInCopy;
}

/**
 * Who is who in one article: the people named so far by last name, what they are ("the mayor"), and who spoke last.
 * Paragraphs are taken in as they come; sources are resolved in the order in which they stand.
 */
export class NameBook {
  readonly #people = new Map<string, Person>();
  /** Those who share a last name with somebody named before them, by their full names. */
  readonly #family = new Map<string, Person>();
  readonly #bodies = new Map<string, string>();
  readonly #roles = new Map<string, Person>();
  /** By their first word: "Brightwell" for Brightwell Foods, "Ana" for Ana Ruiz; null where two begin with it. */
  readonly #firsts = new Map<string, string | null>();
  /** Paragraphs whose names are not taken in yet: they are asked for only when somebody speaks. */
  readonly #unread: ParagraphReport[] = [];
  #mentions: Mention[] = [];
  #spoke: Person | null = null;
  /** Who spoke last did so in the paragraph that is open. */
  #spokeHere = false;
  #lastMention: Person | null = null;

  /** Goes on to the next paragraph. */
  openParagraph(report: ParagraphReport): void {
    this.#unread.push(report);
  }

  /** Takes in the names of the paragraphs up to the one that is open. */
  #readUp(): void {
    for (const { names } of this.#unread) {
      this.#lastMention = this.#mentions.at(-1)?.person ?? this.#lastMention;
      this.#mentions = [];
      this.#spokeHere = false;
      for (const name of names) {
        const person = this.#take(name);
        if (person !== null) this.#mentions.push({ person, name });
      }
    }
    this.#unread.length = 0;
  }

  /** Kind and fullest name of a source of the paragraph that is open. */
  resolve({ text, lower, at, reading }: SourceWords): Resolved {
    this.#readUp();
    switch (reading.kind) {
      case 'pronoun':
        return { kind: 'pronoun', name: this.#pronoun(lower, at)?.name ?? text };
      case 'vague':
        this.#unnamed(text, lower);
        return { kind: 'vague', name: text };
      case 'called':
        return this.#called(reading.name, reading.role);
      case 'name':
        return this.#named(reading.run);
      case 'described': {
        const known = reading.role === null ? undefined : this.#roles.get(reading.role);
        if (known !== undefined) return this.#speaks(known);
        this.#unnamed(text, lower);
        return { kind: 'described', name: text };
      }
    }
  }

  #named(run: string): Resolved {
    const facts = nameRun(run);
    const known =
      this.#relative(facts.words) ??
      this.#people.get(facts.last) ??
      this.#byFirst(facts) ??
      this.#asPerson(facts);
    if (known !== null) return this.#speaks(known);
    return {
      kind: 'named',
      name: this.#bodies.get(facts.last) ?? this.#firstOf(facts) ?? (facts.words.join(' ') || run),
    };
  }

  #speaks(person: Person): Resolved {
    this.#spoke = person;
    this.#spokeHere = true;
    return { kind: 'named', name: person.name };
  }

  /** "A spokesman for the firm said …": who speaks on as "he" is the same, though nobody knows his name. */
  #unnamed(text: string, lower: string): void {
    const noun = personIn(lower);
    if (noun === null) return;
    this.#spoke = { name: text, words: 0, gender: genderOf(noun) };
    this.#spokeHere = true;
  }

  /** "the clerk, Marjorie Platt,": the name that stands beside a description, which is hers from then on. */
  #called(name: string, role: string): Resolved {
    const facts = nameRun(name);
    const known = this.#relative(facts.words) ?? this.#people.get(facts.last) ?? this.#asPerson(facts);
    // "His wife, Ewa Kos," after Adam Kos
    const person = known !== null && isOther(known.name, facts.words) ? this.#related(facts, role) : known;
    if (person === null) return { kind: 'named', name };
    this.#roles.set(role, person);
    return this.#speaks(person);
  }

  #related({ words, gender }: NameRun, role: string): Person {
    const person = { name: words.join(' '), words: words.length, gender: genderOf(role) ?? gender };
    this.#family.set(person.name, person);
    return person;
  }

  #relative(words: readonly string[]): Person | undefined {
    return this.#family.size === 0 ? undefined : this.#family.get(words.join(' '));
  }

  #firstOf({ words }: NameRun): string | undefined {
    return words.length === 1 ? (this.#firsts.get(words[0] as string) ?? undefined) : undefined;
  }

  #byFirst(facts: NameRun): Person | undefined {
    const full = this.#firstOf(facts);
    return full === undefined ? undefined : this.#people.get(nameRun(full).last);
  }

  #learnFirst(words: readonly string[]): void {
    const first = words[0] as string;
    if (words.length < 2 || first.length < 3) return;
    const name = words.join(' ');
    const known = this.#firsts.get(first);
    this.#firsts.set(
      first,
      known === undefined || known === name || known?.startsWith(name) ? (known ?? name) : null,
    );
  }

  /** "he": who spoke in this paragraph; else whom a sentence here opened with; else who spoke before. */
  #pronoun(pronoun: string, at: number): Person | null {
    const gender: Gender =
      pronoun === 'he' || pronoun === 'him' || pronoun === 'his'
        ? 'he'
        : pronoun === 'she' || pronoun === 'her'
          ? 'she'
          : null;
    if (gender === null && pronoun !== 'who' && pronoun !== 'they' && pronoun !== 'their') return null;
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
    const known = this.#relative(words) ?? this.#people.get(last);
    if (known !== undefined && isRelative(known.name, words)) {
      const relative = { name: words.join(' '), words: words.length, gender: name.run.gender };
      this.#family.set(relative.name, relative);
      this.#learnRoles(name, relative);
      return relative;
    }
    if (known !== undefined) {
      known.gender ??= name.run.gender;
      if (words.length > known.words) {
        known.name = words.join(' ');
        known.words = words.length;
      }
      this.#learnRoles(name, known);
      return known;
    }
    if (body) {
      if (words.length > 1 && !this.#bodies.has(last)) this.#bodies.set(last, words.join(' '));
      this.#learnFirst(words);
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
    const person = { name: words.join(' '), words: words.length, gender };
    this.#people.set(last, person);
    this.#learnFirst(words);
    return person;
  }

  /** "Mayor Ana Ruiz", "Ana Ruiz, the mayor of Elmton,": what "the mayor" will mean further down. */
  #learnRoles({ roles }: NameInCopy, person: Person): void {
    for (const role of roles) this.#roles.set(IN_FULL.get(role) ?? role, person);
  }
}

/** What "his wife" or "a spokesman" is. */
function genderOf(noun: string): Gender {
  if (MALE_TITLES.has(noun) || MEN.has(noun)) return 'he';
  return FEMALE_TITLES.has(noun) || WOMEN.has(noun) ? 'she' : null;
}
const MEN = new Set(
  'man father dad son husband brother uncle grandfather grandson boy widower landlord actor host'.split(' '),
);
const WOMEN = new Set(
  'woman mother mum mom daughter wife sister aunt grandmother granddaughter girl widow actress'.split(' '),
);

/** The noun of one person who has no name: "a spokesman for the firm", "one resident", "the clerk". */
function personIn(lower: string): string | null {
  const [first = '', ...rest] = (lower.split(/ (?:of|for|at|in|from|with|who|on|to) /, 1)[0] as string).split(
    ' ',
  );
  const noun = rest.at(-1) ?? '';
  return ONE.has(first) && PERSON_NOUNS.has(noun) ? noun : null;
}
const ONE = new Set(['a', 'an', 'one', 'another', 'the', 'his', 'her', 'their', 'its']);

/** Another first name, and not the same one cut short. */
const isOther = (known: string, words: readonly string[]): boolean =>
  words.length > 1 && known.includes(' ') && !known.startsWith((words[0] as string).slice(0, 2));

/** "Tamsin Mabe" after "Ivor Mabe": another given name, and not the same one cut short. */
function isRelative(known: string, words: readonly string[]): boolean {
  // Nearly always the same two letters: asked first, as it is asked of every mention.
  if (!isOther(known, words)) return false;
  const first = (words[0] as string).toLowerCase();
  const other = (known.split(' ', 1)[0] as string).toLowerCase();
  return isGiven(first) && isGiven(other);
}

const isGiven = (name: string): boolean =>
  GIVEN_NAMES.has(name) || MALE_NAMES.has(name) || FEMALE_NAMES.has(name);

const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['gen', 'general'],
  ['rev', 'reverend'],
]);
