import type { NameInCopy } from './name-in-copy.ts';
import { type Gender, mayBePerson } from './name-run.ts';
import type { ParagraphReport } from './paragraph.ts';
import type { Person } from './person.ts';

/** Somebody where a paragraph names him. */
interface Figure {
  readonly at: number;
  /** Of its name among those of the paragraph. */
  readonly index: number;
  readonly person: Person;
  readonly name: NameInCopy;
  /** Nobody has named him before. */
  readonly isNew: boolean;
}

type Fits = (person: Person) => boolean;

/** How far back a paragraph is searched. */
const FAR = 60;

/** The people of one paragraph: whom it names, and who speaks in it. */
class Scene {
  readonly #report: ParagraphReport | null;
  readonly #figures: Figure[] = [];
  readonly #speakers: { readonly person: Person; readonly at: number }[] = [];

  constructor(report: ParagraphReport | null) {
    this.#report = report;
  }

  get isEmpty(): boolean {
    return this.#figures.length + this.#speakers.length === 0;
  }

  get lastNamed(): Person | null {
    return this.#figures.at(-1)?.person ?? null;
  }

  names(figure: Figure): void {
    this.#figures.push(figure);
  }

  speaks(person: Person, at: number): void {
    this.#speakers.push({ person, at });
  }

  /** Whom a source names by this last name. */
  namedIn(start: number, end: number, last: string): Person | undefined {
    for (let i = this.#indexBefore(end); i >= 0; i--) {
      const { at, name, person } = this.#figures[i] as Figure;
      if (at < start) return undefined;
      if (name.run.last === last) return person;
    }
    return undefined;
  }

  /**
   * Whom a pronoun before `end` means: who spoke; else, or where he has come in since, who is the subject of a sentence;
   * else who is brought in.
   */
  meant(fits: Fits, end: number): Person | null {
    const speaker = this.#lastSpeaker(fits);
    const actor = this.#last(end, (figure) => fits(figure.person) && this.#acts(figure));
    if (actor !== null && (speaker === null || (actor.isNew && actor.at > speaker.at))) return actor.person;
    return (
      speaker?.person ??
      this.#last(end, (figure) => figure.isNew && fits(figure.person) && this.#isBroughtIn(figure))?.person ??
      null
    );
  }

  /** The last person whom it names before `end`, in whatever part. */
  named(fits: Fits, end: number): Person | null {
    return this.#last(end, ({ person }) => person.isHuman && fits(person))?.person ?? null;
  }

  #lastSpeaker(fits: Fits): { readonly person: Person; readonly at: number } | null {
    const all = this.#speakers;
    for (let i = all.length - 1; i >= 0 && i > all.length - FAR; i--) {
      const speaker = all[i] as { person: Person; at: number };
      if (fits(speaker.person)) return speaker;
    }
    return null;
  }

  #last(end: number, is: (figure: Figure) => boolean): Figure | null {
    const from = this.#indexBefore(end);
    for (let i = from; i >= 0 && i > from - FAR; i--)
      if (is(this.#figures[i] as Figure)) return this.#figures[i] as Figure;
    return null;
  }

  /** Figures stand in order. */
  #indexBefore(end: number): number {
    let low = 0;
    let high = this.#figures.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#figures[middle] as Figure).at < end) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** "The trouble began with a letter to Ana Ruiz.": named for the first time, by the paper itself. */
  #isBroughtIn({ index, name }: Figure): boolean {
    return name.isDescribed || (name.human && this.#report?.isTold(index) === true);
  }

  /** A person, or what is named as one would be, does something. */
  #acts({ index, name, person }: Figure): boolean {
    return (person.isHuman || mayBePerson(name.run)) && this.#report?.acts(index) === true;
  }
}

/** Who is spoken of, paragraph by paragraph: whom "he" and "she" mean. */
export class Focus {
  #here = new Scene(null);
  #before = new Scene(null);
  #earlier = new Scene(null);
  #spoke: Person | null = null;
  #lastNamed: Person | null = null;

  openParagraph(report: ParagraphReport): void {
    this.#lastNamed = this.#here.lastNamed ?? this.#lastNamed;
    // What names nobody, and has nobody speak, parts nothing.
    if (!this.#here.isEmpty) {
      this.#earlier = this.#before;
      this.#before = this.#here;
    }
    this.#here = new Scene(report);
  }

  names(figure: Figure): void {
    this.#here.names(figure);
  }

  speaks(person: Person, at: number): void {
    this.#here.speaks(person, at);
    this.#spoke = person;
  }

  namedIn(start: number, end: number, last: string): Person | undefined {
    return this.#here.namedIn(start, end, last);
  }

  /** Whom a pronoun at a place of the open paragraph means: the nearest who speaks or acts, here or a little above. */
  meant(gender: Gender, at: number, may: Fits = () => true): Person | null {
    const fits = (person: Person): boolean =>
      (gender === null || person.gender === null || person.gender === gender) && may(person);
    const orNull = (person: Person | null): Person | null =>
      person !== null && fits(person) && person.isHuman ? person : null;
    return (
      this.#here.meant(fits, at) ??
      this.#before.meant(fits, Number.POSITIVE_INFINITY) ??
      this.#earlier.meant(fits, Number.POSITIVE_INFINITY) ??
      orNull(this.#spoke) ??
      this.#here.named(fits, at) ??
      orNull(this.#lastNamed)
    );
  }
}
