import type { Article } from '../../article/article.ts';
import { unitAt } from '../../article/characters.ts';
import { linesLeftAlone } from '../../article/layout.ts';
import { type Line, newLinesOfVersions } from '../../article/lines.ts';
import type { InkedLine } from './furniture.ts';
import { normalisePhrase } from './normalise.ts';

/** What a line says by itself. */
export interface KnownLine
  extends Pick<InkedLine, 'pieces' | 'shape' | 'wordScore' | 'storyScore' | 'told'> {}
export type LineReader = (text: string) => KnownLine;

/**
 * The lines that are not blank, of the versions of a document: an edit reads its own lines, and of the others those that
 * stay where they are stay the same.
 */
export class InkOfVersions {
  #lines: readonly Line[] = [];
  /** Of each line; null for one that is blank. */
  #known: readonly (KnownLine | null)[] = [];
  #inked: readonly InkedLine[] = [];
  #taught: Pick<Article, 'extraChrome' | 'keep'> = { extraChrome: [], keep: [] };

  of(article: Article, read: LineReader): readonly InkedLine[] {
    const { text, lines, extraChrome, keep } = article;
    const same = article.memo.keep(newLinesOfVersions).between(this.#lines, lines);
    const known = this.#known.slice(0, same.head);
    for (let n = same.head; n < lines.length - same.tail; n++) {
      const { start, end } = lines[n] as Line;
      const line = text.slice(start, end);
      known.push(isBlank(line) ? null : read(line));
    }
    for (let n = this.#known.length - same.tail; n < this.#known.length; n++)
      known.push(this.#known[n] as KnownLine | null);
    const isTaughtAsBefore = this.#taught.extraChrome === extraChrome && this.#taught.keep === keep;
    this.#inked = inkedLines(article, known, isTaughtAsBefore ? this.#inked : []);
    this.#lines = lines;
    this.#known = known;
    this.#taught = { extraChrome, keep };
    return this.#inked;
  }
}

function inkedLines(
  article: Article,
  known: readonly (KnownLine | null)[],
  before: readonly InkedLine[],
): InkedLine[] {
  const out: InkedLine[] = [];
  const told = toldBy(article);
  const leftAlone = linesLeftAlone(article);
  let gap = 0;
  let next = 0;
  for (let number = 0; number < known.length; number++) {
    const line = known[number] as KnownLine | null;
    if (line === null || (leftAlone.size > 0 && leftAlone.has(number))) {
      gap++;
      continue;
    }
    const above = out.length === 0 ? 0 : gap;
    gap = 0;
    while (next < before.length && (before[next] as InkedLine).number < number) next++;
    const old = before[next];
    const isSame = old?.number === number && old.shape === line.shape && old.gap === above;
    out.push(isSame ? old : inked(line, number, above, told(number) ?? line.told));
  }
  return out;
}

const inked = (
  { pieces, shape, wordScore, storyScore }: KnownLine,
  number: number,
  gap: number,
  told: InkedLine['told'],
): InkedLine => ({ number, pieces, shape, wordScore, storyScore, gap, told });

/** What the newsroom has said of a line, by its number. */
function toldBy({ text, lines, extraChrome, keep }: Article): (number: number) => InkedLine['told'] {
  if (extraChrome.length + keep.length === 0) return () => undefined;
  const always = new Set(extraChrome.map(normalisePhrase));
  const never = new Set(keep.map(normalisePhrase));
  return (number) => {
    const { start, end } = lines[number] as Line;
    const phrase = normalisePhrase(text.slice(start, end));
    return never.has(phrase) ? 'keep' : always.has(phrase) ? 'chrome' : undefined;
  };
}

const isBlank = (text: string): boolean => {
  const first = unitAt(text, 0);
  return !(first > 32 && first < 127) && text.trim() === '';
};
