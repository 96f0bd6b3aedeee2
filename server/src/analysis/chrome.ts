import { type Article, analysis } from '../article/article.ts';
import { linesLeftAlone } from '../article/layout.ts';
import type { Line } from '../article/lines.ts';
import { proseAnalysis } from '../article/memo.ts';
import type { Span } from '../article/span.ts';
import { isCertain } from './chrome/certain.ts';
import { findFurniture, type InkedLine, type Verdict } from './chrome/furniture.ts';
import { kindsOf } from './chrome/kinds.ts';
import { model } from './chrome/model.ts';
import { normalisePhrase } from './chrome/normalise.ts';
import { scoreLines } from './chrome/scores.ts';
import { lineShape } from './chrome/shape.ts';
import { wordScore } from './chrome/words.ts';

export type ChromeKind =
  | 'navigation'
  | 'share'
  | 'related'
  | 'promo'
  | 'legal'
  | 'comments'
  | 'advert'
  | 'media'
  | 'metadata';

/** A run of whole lines, or a piece glued into a line of copy, that a page's furniture left behind. */
export interface ChromeBlock extends Span {
  readonly kind: ChromeKind;
  /** 0-based, inclusive. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** False for leftovers inside a line of copy. */
  readonly wholeLines: boolean;
  /** Sure enough to take out without asking. */
  readonly sure: boolean;
}

/** The page furniture in the paste, in order, not overlapping. */
export const chrome = analysis('chrome', (article: Article): readonly ChromeBlock[] => {
  const verdicts = findFurniture(inkedLines(article), (page) => scoreLines(page, model()));
  return blocksOf(article, verdicts);
});

const knownLine = proseAnalysis('chrome line', (text: string) => {
  const shape = lineShape(text);
  return {
    shape,
    wordScore: wordScore(shape.words, model().words),
    told: isCertain(text, shape) ? ('chrome' as const) : undefined,
  };
});

/** The lines of the article that are not blank. */
export function inkedLines(article: Article): InkedLine[] {
  const out: InkedLine[] = [];
  const extra = new Set(article.extraChrome.map(normalisePhrase));
  const keep = new Set(article.keep.map(normalisePhrase));
  const taught = extra.size + keep.size > 0;
  const leftAlone = linesLeftAlone(article);
  let gap = 0;
  article.lines.forEach((line, number) => {
    const text = article.text.slice(line.start, line.end);
    if (text.trim() === '' || leftAlone.has(number)) {
      gap++;
      return;
    }
    const { shape, wordScore, told } = article.of(knownLine, text);
    const inked: InkedLine = { number, text, shape, wordScore, gap: out.length === 0 ? 0 : gap, told };
    const phrase = taught ? normalisePhrase(text) : '';
    out.push(
      keep.has(phrase)
        ? { ...inked, told: 'keep' }
        : extra.has(phrase)
          ? { ...inked, told: 'chrome' }
          : inked,
    );
    gap = 0;
  });
  return out;
}

/** Furniture of one kind and one degree of certainty with nothing but blank lines between is one block. */
function blocksOf(article: Article, verdicts: readonly Verdict[]): ChromeBlock[] {
  const blocks: ChromeBlock[] = [];
  let from = 0;
  for (let i = 1; i <= verdicts.length; i++) {
    if (i < verdicts.length && isNext(article, verdicts[i - 1] as Verdict, verdicts[i] as Verdict)) continue;
    const run = verdicts.slice(from, i);
    const kinds = kindsOf(run.map(({ line }) => line.shape));
    let first = 0;
    for (let k = 1; k <= run.length; k++) {
      if (k < run.length && kinds[k] === kinds[first] && run[k]?.sure === run[first]?.sure) continue;
      const a = run[first] as Verdict;
      const b = run[k - 1] as Verdict;
      blocks.push({
        kind: kinds[first] as ChromeKind,
        firstLine: a.line.number,
        lastLine: b.line.number,
        wholeLines: true,
        sure: a.sure,
        start: inkStart(article, a.line.number),
        end: inkEnd(article, b.line.number),
      });
      first = k;
    }
    from = i;
  }
  return blocks;
}

/** True when the second line is the next inked line after the first. */
function isNext(article: Article, a: Verdict, b: Verdict): boolean {
  for (let n = a.line.number + 1; n < b.line.number; n++) {
    const { start, end } = article.lines[n] as Line;
    if (article.text.slice(start, end).trim() !== '') return false;
  }
  return true;
}

function inkStart(article: Article, number: number): number {
  const { start, end } = article.lines[number] as Line;
  const text = article.text.slice(start, end);
  return start + text.length - text.trimStart().length;
}

function inkEnd(article: Article, number: number): number {
  const { start, end } = article.lines[number] as Line;
  return start + article.text.slice(start, end).trimEnd().length;
}
