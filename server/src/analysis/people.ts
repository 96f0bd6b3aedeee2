import { type Article, analysis } from '../article/article.ts';
import { itemAt, type Span } from '../article/span.ts';
import { capitalRuns, type Run } from './capitals.ts';
import { type CopyBlock, copy } from './copy.ts';
import { NameIndex } from './name-index.ts';
import { quotes } from './quotes.ts';

/** A part of a name as it is written, and where. Places in the article. */
export interface Mention extends Span {
  readonly word: string;
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
/** Of the column of runs that hold a word with another spelling. */
const ALIKE = {};
const NONE: readonly Run[] = [];

function runsWith(runs: readonly Run[], words: Words): readonly Run[] {
  const found = runs.filter(({ parts }) => parts.some(({ word }) => words.has(word)));
  return found.length === 0 ? NONE : found;
}

/** Outside quotations. Null where no name has another spelling close to it. */
export const peopleSpelledAlike = analysis('people', (article: Article): People | null => {
  const { paragraphs, ofParagraphs } = article.get(copy);
  const alike = article.memo.keep(newIndex).update(ofParagraphs.of(capitalRuns));
  if (alike.size === 0) return null;
  const telling = ofParagraphs.map(ALIKE, new Array<Words>(paragraphs.length).fill(alike), (prose) =>
    runsWith(article.of(capitalRuns, prose), alike),
  );
  const spoken = article.get(quotes);
  const named: (readonly Mention[])[] = [];
  const alone: Mention[] = [];
  const sure = new Set<string>();
  for (let i = 0; i < paragraphs.length; i++) {
    const runs = telling[i] as readonly Run[];
    if (runs === NONE) continue;
    const { prose } = paragraphs[i] as CopyBlock;
    for (const run of runs) {
      const { parts, person } = run;
      if (itemAt(spoken, prose.at((parts[0] as Mention).start)) !== undefined) continue;
      if (run.sure) for (const part of parts) sure.add(part.word);
      if (parts.length === 1 && !person) continue;
      const placed = parts.slice(-2).map((part) => ({ ...part, ...prose.toArticle(part) }));
      if (parts.length > 1) named.push(placed);
      else alone.push(placed[0] as Mention);
    }
  }
  return { named, alone, sure };
});
