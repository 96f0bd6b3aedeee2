import { type Article, analysis } from '../article/article.ts';
import type { Line } from '../article/lines.ts';
import type { Span } from '../article/span.ts';
import { certaintyOf } from './chrome/certain.ts';
import { findFurniture, type InkedLine, Rounds, type Verdict } from './chrome/furniture.ts';
import { gluedIn, type Piece, withoutPieces } from './chrome/glued.ts';
import { InkOfVersions, type KnownLine, type LineReader } from './chrome/ink.ts';
import { kindsOf } from './chrome/kinds.ts';
import { type Model, model } from './chrome/model.ts';
import { Judging } from './chrome/scores.ts';
import { type LineShape, lineShape, SCAN_LIMIT } from './chrome/shape.ts';
import { S } from './chrome/shape-columns.ts';
import { isSpeech } from './chrome/speech.ts';
import { wordScores } from './chrome/words.ts';

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
export const chrome = analysis('chrome', (article: Article): readonly ChromeBlock[] =>
  chromeIn(article, readByOurs, article.memo.keep(newLooks)),
);

/** The same by a model of one's own: for measuring what has been learned. */
export const chromeBy = (article: Article, by: Model, read: LineReader): readonly ChromeBlock[] =>
  chromeIn(article, read, { ink: new InkOfVersions(), judging: new Judging(by), rounds: new Rounds() });

/** What was found of the page of the version before. */
interface Looks {
  readonly ink: InkOfVersions;
  readonly judging: Judging;
  readonly rounds: Rounds;
}

const newLooks = (): Looks => ({
  ink: new InkOfVersions(),
  judging: new Judging(model()),
  rounds: new Rounds(),
});

function chromeIn(
  article: Article,
  read: LineReader,
  { ink, judging, rounds }: Looks,
): readonly ChromeBlock[] {
  const lines = ink.of(article, read);
  const verdicts = findFurniture(lines, (...page) => judging.judge(...page), rounds);
  const glued = lines.filter((line) => line.pieces.length > 0);
  if (glued.length === 0) return blocksOf(article, verdicts);
  // A line that holds leftovers is copy, unless it goes as a whole.
  const gone = new Set(verdicts.filter((v) => v.sure).map((v) => v.line.number));
  const kept = new Set(glued.map((line) => line.number).filter((number) => !gone.has(number)));
  const whole = blocksOf(
    article,
    verdicts.filter((v) => !kept.has(v.line.number)),
  );
  const pieces = glued.filter((line) => kept.has(line.number)).flatMap((line) => pieceBlocks(article, line));
  return [...whole, ...pieces].sort((a, b) => a.start - b.start);
}

const BOM = '\ufeff';

/** A byte order mark says nothing of the line it stands before. */
const readByOurs: LineReader = (text) => {
  if (!text.startsWith(BOM)) return readLine(text, model());
  const line = readLine(text.slice(BOM.length), model());
  const behind = ({ start, end, ...piece }: Piece): Piece => ({
    ...piece,
    start: start + BOM.length,
    end: end + BOM.length,
  });
  return { ...line, pieces: line.pieces.map(behind) };
};

export function readLine(text: string, by: Model): KnownLine {
  const pieces = gluedIn(text);
  const rest = pieces.length === 0 ? text : withoutPieces(text, pieces);
  const shape = lineShape(rest);
  const { wordScore, storyScore } = wordScores(shape.words, by.words);
  return {
    pieces,
    shape,
    wordScore,
    storyScore,
    told: certaintyOf(rest, shape) ?? (mayQuote(rest, shape) && isSpeech(rest) ? 'keep' : undefined),
  };
}

/** Whether there may be a quotation mark in the line: of most its shape says that there is none. */
const mayQuote = (line: string, { shape }: LineShape): boolean =>
  line.length > SCAN_LIMIT || shape[S.quotes] !== 0;

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

function pieceBlocks(article: Article, { number, pieces }: InkedLine): ChromeBlock[] {
  const { start } = article.lines[number] as Line;
  return pieces.map((piece) => ({
    kind: piece.kind,
    firstLine: number,
    lastLine: number,
    wholeLines: false,
    sure: piece.sure,
    start: start + piece.start,
    end: start + piece.end,
  }));
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
