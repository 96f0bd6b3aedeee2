import { type Article, analysis } from '../article/article.ts';
import { type Capital, capitalRuns, type Run } from './capitals.ts';
import { copy } from './copy.ts';
import { NameIndex } from './name-index.ts';
import { isWithin, type LocalQuote, quotesOfParagraphs } from './quotes.ts';

/** A part of a name as it is written, and where: in which paragraph, by its number, and where in its prose. */
export interface Mention extends Capital {
  readonly paragraph: number;
}

/** The names of people that stand in the copy in two spellings, and those they share a word with. */
export interface People {
  /** The last two parts of full names: what opens a sentence may not be part of the name ("Later Ada Byron"). */
  readonly named: readonly (readonly Mention[])[];
  /** Surnames that stand alone in the middle of a sentence ("said Nguyen"). */
  readonly alone: readonly Mention[];
  /** Words of names that surely are people's: with a given name, a title, an age, or somebody who says something. */
  readonly sure: ReadonlySet<string>;
}

const newIndex = (): NameIndex => new NameIndex();

type Words = ReadonlySet<string>;
const NONE: readonly Run[] = [];

/** Outside quotations. Null where no name has another spelling close to it; the same object as long as it says the same. */
export const peopleSpelledAlike = analysis('people', (article: Article): People | null => {
  const { ofParagraphs } = article.get(copy);
  const alike = article.memo.keep(newIndex).update(ofParagraphs.of(capitalRuns));
  if (alike.size === 0) return null;
  const telling = ofParagraphs.map(alike, article.get(quotesOfParagraphs), (prose, quotes) =>
    runsWith(article.of(capitalRuns, prose), alike, quotes),
  );
  return article.memo.keep(newPeople).of(telling);
});

function runsWith(runs: readonly Run[], words: Words, quotes: readonly LocalQuote[]): readonly Run[] {
  const found = runs.filter(
    ({ parts }) =>
      parts.some(({ word }) => words.has(word)) && !isWithin(quotes, (parts[0] as Capital).start),
  );
  return found.length === 0 ? NONE : found;
}

const newPeople = (): PeopleOfVersions => new PeopleOfVersions();

/** The people of the versions of a document. */
class PeopleOfVersions {
  #telling: readonly (readonly Run[])[] = [];
  #people: People = { named: [], alone: [], sure: new Set() };

  of(telling: readonly (readonly Run[])[]): People {
    if (telling !== this.#telling) this.#people = peopleIn(telling);
    this.#telling = telling;
    return this.#people;
  }
}

function peopleIn(telling: readonly (readonly Run[])[]): People {
  const named: (readonly Mention[])[] = [];
  const alone: Mention[] = [];
  const sure = new Set<string>();
  for (let paragraph = 0; paragraph < telling.length; paragraph++) {
    const runs = telling[paragraph] as readonly Run[];
    if (runs === NONE) continue;
    const mentionOf = ({ word, start, end }: Capital): Mention => ({ word, start, end, paragraph });
    for (const { parts, person, sure: isSure } of runs) {
      if (isSure) for (const part of parts) sure.add(part.word);
      const last = mentionOf(parts.at(-1) as Capital);
      const first = parts.at(-2);
      if (first !== undefined) named.push([mentionOf(first), last]);
      else if (person) alone.push(last);
    }
  }
  return { named, alone, sure };
}
