import { NameBook, type Resolved } from './names.ts';
import type { ParagraphReport } from './paragraph.ts';
import type { SourceWords } from './source.ts';

/** What of a block goes into the book of names: null for a byline, which does not. */
export interface NamedBlock {
  readonly report: ParagraphReport;
  /** Sources that are asked for besides those of its attributions. */
  readonly introduced: readonly SourceWords[];
}

/**
 * Whose names the sources of an article are: told block by block, as far as somebody asks. A version in which every block
 * names whom it named before goes on with what was told of the last.
 */
export class Naming {
  readonly #book = new NameBook();
  /** By block: its own sources in their order, then those that are asked for besides. */
  readonly #resolved: (Resolved | null)[][] = [];

  /** The source of a block with this number; `blockAt` gives the blocks that are read on the way. */
  resolve(block: number, index: number, blockAt: (block: number) => NamedBlock | null): Resolved {
    while (this.#resolved.length <= block) {
      const named = blockAt(this.#resolved.length);
      const its: (Resolved | null)[] = [];
      this.#resolved.push(its);
      if (named === null) continue;
      this.#book.openParagraph(named.report);
      if (named.report.attributions.length === 0 && named.introduced.length === 0) continue;
      for (const words of [...named.report.sources, ...named.introduced])
        its.push(words === null ? null : this.#book.resolve(words));
    }
    return (this.#resolved[block] as Resolved[])[index] as Resolved;
  }

  /** A source that is asked for when its block, the last one so far, has been read. */
  add(block: number, words: SourceWords): void {
    if (this.#resolved.length > block) (this.#resolved[block] as Resolved[]).push(this.#book.resolve(words));
  }

  get isEmpty(): boolean {
    return this.#resolved.length === 0;
  }
}

/** Two blocks name the same in the same order. */
export function nameAlike(a: NamedBlock | null, b: NamedBlock | null): boolean {
  if (a === null || b === null) return a === b;
  const [one, other] = [a.report, b.report];
  return (
    (one === other || (namesAlike(one, other) && sourcesAlike(one.sources, other.sources, one, other))) &&
    sourcesAlike(a.introduced, b.introduced, one, other)
  );
}

const namesAlike = (one: ParagraphReport, another: ParagraphReport): boolean =>
  one.names.length === another.names.length &&
  one.names.every((name, i) => {
    const other = another.names[i] as typeof name;
    return (
      name.run === other.run &&
      name.plausible === other.plausible &&
      one.acts(i) === another.acts(i) &&
      one.isTold(i) === another.isTold(i) &&
      name.human === other.human &&
      name.isDescribed === other.isDescribed &&
      name.gender === other.gender &&
      name.roles.join() === other.roles.join()
    );
  });

const sourcesAlike = (
  a: readonly (SourceWords | null)[],
  b: readonly (SourceWords | null)[],
  one: ParagraphReport,
  other: ParagraphReport,
): boolean =>
  a.length === b.length &&
  a.every((words, i) => {
    const its = b[i] as SourceWords | null;
    if (words === null || its === null) return words === its;
    return (
      words.text === its.text &&
      JSON.stringify(words.reading) === JSON.stringify(its.reading) &&
      namesBefore(one, words) === namesBefore(other, its)
    );
  });

const namesBefore = ({ names }: ParagraphReport, { at }: SourceWords): number =>
  names.filter((name) => name.at < at).length;
