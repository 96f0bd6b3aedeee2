import type { Article } from '../../article/article.ts';
import { unitAt } from '../../article/characters.ts';
import { linesLeftAlone } from '../../article/layout.ts';
import { type Line, newLinesOfVersions, type SameLines } from '../../article/lines.ts';
import { firstWhere } from '../../article/span.ts';
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
  #goesBy: Pick<Article, 'format' | 'extraChrome' | 'keep'> = { format: 'plain', extraChrome: [], keep: [] };

  of(article: Article, read: LineReader): readonly InkedLine[] {
    const { text, lines, format, extraChrome, keep } = article;
    const same = article.memo.keep(newLinesOfVersions).between(this.#lines, lines);
    const fresh: (KnownLine | null)[] = [];
    for (let n = same.head; n < lines.length - same.tail; n++) {
      const { start, end } = lines[n] as Line;
      const line = text.slice(start, end);
      fresh.push(isBlank(line) ? null : read(line));
    }
    const old = this.#known;
    const known =
      same.head + same.tail === 0
        ? fresh
        : old.slice(0, same.head).concat(fresh, old.slice(old.length - same.tail));
    const last = this.#goesBy;
    const isAsBefore = last.format === format && last.extraChrome === extraChrome && last.keep === keep;
    this.#inked =
      (isAsBefore ? replaced(article, this.#inked, old, known, same) : null) ??
      inkedLines(article, known, isAsBefore ? this.#inked : []);
    this.#lines = lines;
    this.#known = known;
    this.#goesBy = { format, extraChrome, keep };
    return this.#inked;
  }
}

/** The lines with those that were read anew in the place of others; null where not as many stand where others stood. */
function replaced(
  article: Article,
  inked: readonly InkedLine[],
  before: readonly (KnownLine | null)[],
  known: readonly (KnownLine | null)[],
  { head, tail }: SameLines,
): InkedLine[] | null {
  if (article.format !== 'plain' || known.length !== before.length) return null;
  for (let n = head; n < known.length - tail; n++)
    if ((known[n] === null) !== (before[n] === null)) return null;
  const out = inked.slice();
  const told = toldBy(article);
  for (let at = firstWhere(out.length, (i) => (out[i] as InkedLine).number >= head); at < out.length; at++) {
    const { number, gap } = out[at] as InkedLine;
    if (number >= known.length - tail) break;
    const line = known[number] as KnownLine;
    out[at] = inkedLine(line, number, gap, told(number) ?? line.told);
  }
  return out;
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
    out.push(isSame ? old : inkedLine(line, number, above, told(number) ?? line.told));
  }
  return out;
}

const inkedLine = (
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
