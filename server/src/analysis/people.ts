import { type Article, analysis } from '../article/article.ts';
import type { Prose } from '../article/prose.ts';
import type { Span } from '../article/span.ts';
import { type Capital, capitalRuns, type Run } from './capitals.ts';
import { type CopyBlock, copy } from './copy.ts';
import { NameIndex } from './name-index.ts';
import { isQuoted } from './quotes.ts';

/** A part of a name as it is written, and where: its place in the article is told when it is asked. */
export class Mention implements Span {
  readonly #part: Capital;
  readonly #prose: Prose;

  constructor(part: Capital, prose: Prose) {
    this.#part = part;
    this.#prose = prose;
  }

  get word(): string {
    return this.#part.word;
  }

  get start(): number {
    return this.#prose.at(this.#part.start);
  }

  get end(): number {
    return this.#prose.toArticle(this.#part).end;
  }
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

function runsWith(runs: readonly Run[], words: Words): readonly Run[] {
  const found = runs.filter(({ parts }) => parts.some(({ word }) => words.has(word)));
  return found.length === 0 ? NONE : found;
}

/** Outside quotations. Null where no name has another spelling close to it. */
export const peopleSpelledAlike = analysis('people', (article: Article): People | null => {
  const { paragraphs, ofParagraphs } = article.get(copy);
  const alike = article.memo.keep(newIndex).update(ofParagraphs.of(capitalRuns));
  if (alike.size === 0) return null;
  const telling = ofParagraphs.by(alike, (prose) => runsWith(article.of(capitalRuns, prose), alike));
  const named: (readonly Mention[])[] = [];
  const alone: Mention[] = [];
  const sure = new Set<string>();
  for (let i = 0; i < paragraphs.length; i++) {
    const runs = telling[i] as readonly Run[];
    if (runs === NONE) continue;
    const block = paragraphs[i] as CopyBlock;
    const { prose } = block;
    for (const { parts, person, sure: isSure } of runs) {
      if (isQuoted(article, block, (parts[0] as Capital).start)) continue;
      if (isSure) for (const part of parts) sure.add(part.word);
      const last = new Mention(parts.at(-1) as Capital, prose);
      const first = parts.at(-2);
      if (first !== undefined) named.push([new Mention(first, prose), last]);
      else if (person) alone.push(last);
    }
  }
  return { named, alone, sure };
});
