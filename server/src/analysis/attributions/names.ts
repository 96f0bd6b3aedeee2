import type { AttributionSource } from '../attributions.ts';
import { Focus } from './focus.ts';
import { genderOfNoun, type NameInCopy, personIn } from './name-in-copy.ts';
import { type Gender, type NameRun, nameRun } from './name-run.ts';
import type { ParagraphReport } from './paragraph.ts';
import { Person } from './person.ts';
import type { SourceWords } from './source.ts';

export type Resolved = Pick<AttributionSource, 'kind' | 'name'>;

/**
 * Who is who in one article: the people named so far by last name, what they are ("the mayor"), and who spoke last.
 * Paragraphs are taken in as they come; sources are resolved in the order in which they stand.
 */
export class NameBook {
  /** By last name, those named first before the others who share it. */
  readonly #people = new Map<string, Person[]>();
  readonly #bodies = new Map<string, string>();
  readonly #roles = new Map<string, Person>();
  /** By their first word: "Brightwell" for Brightwell Foods, "Ana" for Ana Ruiz; null where two begin with it. */
  readonly #firsts = new Map<string, string | null>();
  /** Paragraphs whose names are not taken in yet: they are asked for only when somebody speaks. */
  readonly #unread: ParagraphReport[] = [];
  readonly #focus = new Focus();

  /** Goes on to the next paragraph. */
  openParagraph(report: ParagraphReport): void {
    this.#unread.push(report);
  }

  /** Takes in the names of the paragraphs up to the one that is open. */
  #readUp(): void {
    for (const report of this.#unread) {
      this.#focus.openParagraph(report);
      for (const [index, name] of report.names.entries()) this.#take(name, index);
    }
    this.#unread.length = 0;
  }

  /** Kind and fullest name of a source of the paragraph that is open. */
  resolve(source: SourceWords): Resolved {
    this.#readUp();
    const { text, lower, at, reading } = source;
    switch (reading.kind) {
      case 'pronoun':
        return { kind: 'pronoun', name: this.#pronoun(lower, at)?.name ?? text };
      case 'vague':
        this.#unnamed(source);
        return { kind: 'vague', name: text };
      case 'called':
        return this.#called(reading.name, reading.role, at);
      case 'name':
        return this.#named(reading.run, source);
      case 'described': {
        const known = reading.role === null ? null : this.#inRole(reading.role, at);
        if (known !== null) return this.#speaks(known, at);
        this.#unnamed(source);
        return { kind: 'described', name: text };
      }
    }
  }

  #named(run: string, { at, text }: SourceWords): Resolved {
    const facts = nameRun(run);
    const known =
      this.#focus.namedIn(at, at + text.length, facts.last) ??
      this.#find(facts, false) ??
      this.#asPerson(facts);
    if (known !== null) return this.#speaks(known, at);
    return {
      kind: 'named',
      name: this.#bodyOf(facts) ?? this.#firstOf(facts) ?? (facts.words.join(' ') || run),
    };
  }

  /** The fullest name of a body: "Elm Department of Fire Protection", of which the last words may stand alone. */
  #bodyOf({ words, last }: NameRun): string | undefined {
    const known = this.#bodies.get(last);
    const name = words.join(' ');
    return known !== undefined && known.length < name.length && words.length > 1 ? name : known;
  }

  #speaks(person: Person, at: number): Resolved {
    this.#focus.speaks(person, at);
    return { kind: 'named', name: person.name };
  }

  /** "A spokesman for the firm said …": who speaks on as "he" is the same, though nobody knows his name. */
  #unnamed({ text, lower, at }: SourceWords): void {
    const noun = personIn(lower);
    if (noun !== null) this.#focus.speaks(new Person([], genderOfNoun(noun), true, text), at);
  }

  /** "the clerk, Marjorie Platt,": the name that stands beside a description, which is hers from then on. */
  #called(name: string, role: string, at: number): Resolved {
    const facts = nameRun(name);
    const person = this.#find(facts, true) ?? this.#asPerson(facts);
    if (person === null) return { kind: 'named', name: facts.words.join(' ') || name };
    person.gender ??= genderOfNoun(role);
    person.isHuman = true;
    this.#roles.set(role, person);
    return this.#speaks(person, at);
  }

  /** Whom "the mayor" means, and "the 34-year-old": the one of that age, or else whoever is spoken of. */
  #inRole(role: string, at: number): Person | null {
    const known = this.#roles.get(role);
    if (known !== undefined) return known;
    return role.endsWith('-year-old') ? this.#focus.meant(null, at, ({ age }) => age === null) : null;
  }

  /** Who is called so: by the full name, by the last, or by the first. */
  #find(facts: NameRun, whole: boolean): Person | undefined {
    const known = this.#people.get(facts.last);
    if (known === undefined) return this.#byFirst(facts);
    return known.find((person) => person.isCalled(facts, whole));
  }

  #firstOf({ words }: NameRun): string | undefined {
    return words.length === 1 ? (this.#firsts.get(words[0] as string) ?? undefined) : undefined;
  }

  #byFirst(facts: NameRun): Person | undefined {
    const full = this.#firstOf(facts);
    return full === undefined ? undefined : this.#find(nameRun(full), true);
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

  #pronoun(pronoun: string, at: number): Person | null {
    const gender = GENDERS.get(pronoun);
    if (gender === undefined) return null;
    const found = this.#focus.meant(gender, at);
    if (found === null || gender === null) return found;
    found.gender ??= gender;
    found.isHuman = true;
    this.#focus.speaks(found, at);
    return found;
  }

  /** A name as it stands in the text: of a person known or new, or of a body, a place or a thing. */
  #take(name: NameInCopy, index: number): void {
    const { words, last, body } = name.run;
    if (last === '') return;
    const known = this.#find(name.run, name.run.whole);
    if (known === undefined && body) {
      if (words.length > 1 && !this.#bodies.has(last)) this.#bodies.set(last, words.join(' '));
      this.#learnFirst(words);
    }
    if (known === undefined && (body || !name.plausible)) return;
    const person = known ?? this.#add(name.run);
    if (words.length > 1) person.learn(words);
    person.gender ??= name.gender;
    person.isHuman ||= name.human;
    for (const role of name.roles) this.#learnRole(role, person);
    this.#focus.names({ at: name.at, index, person, name, isNew: known === undefined });
  }

  #asPerson(run: NameRun): Person | null {
    return run.personal && !run.body ? this.#add(run) : null;
  }

  #add({ words, last, gender, human }: NameRun): Person {
    const person = this.#calledByFirst(words, gender) ?? new Person(words, gender, human);
    person.learn(words);
    const others = this.#people.get(last);
    if (others === undefined) this.#people.set(last, [person]);
    else if (others.length < LARGEST_FAMILY) others.push(person);
    this.#learnFirst(words);
    return person;
  }

  /** "Winnie" of the headline is Winnie Platt. */
  #calledByFirst([first = '', last]: readonly string[], gender: Gender): Person | undefined {
    if (last === undefined) return undefined;
    return this.#people
      .get(first)
      ?.find((one) => one.words.length === 1 && (one.gender ?? gender) === (gender ?? one.gender));
  }

  /** "Mayor Ana Ruiz", "Ana Ruiz, the mayor of Elmton,": what "the mayor" will mean further down. */
  #learnRole(role: string, person: Person): void {
    this.#roles.set(IN_FULL.get(role) ?? role, person);
    if (role.endsWith('-year-old')) person.age = role;
  }
}

/** Bearers of one last name that are told apart: on a line of thousands, each would be compared with all. */
const LARGEST_FAMILY = 20;

/** The pronouns that stand for one who speaks, and of which sex he is. */
const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['who', null],
]);

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
