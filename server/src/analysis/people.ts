import { analysis } from '../article/article.ts';
import { itemAt, type Span } from '../article/span.ts';
import { capitalRuns } from './capitals.ts';
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

export const people = analysis('people', (article): People => {
  const spoken = article.get(quotes);
  const named: (readonly Mention[])[] = [];
  const alone: Mention[] = [];
  const sure = new Set<string>();
  for (const block of article.get(copy).paragraphs) {
    for (const { parts, sure: isSure, person } of article.of(capitalRuns, block.prose)) {
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
