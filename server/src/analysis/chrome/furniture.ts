import { COPY, DOUBTFUL, decide, SURE } from './decide.ts';
import type { Piece } from './glued.ts';
import { type Page, readPage } from './page.ts';
import type { Judged } from './scores.ts';
import type { LineShape } from './shape.ts';

/** A line that is not blank. `number` is 0-based in the article. */
export interface InkedLine {
  readonly number: number;
  /** Leftovers inside the line; the shape and the scores are those of the line without them. */
  readonly pieces: readonly Piece[];
  readonly shape: LineShape;
  readonly wordScore: number;
  readonly storyScore: number;
  /** Blank lines between the inked line above and this one; 0 for the first. */
  readonly gap: number;
  /** Known without judging: the newsroom has said what the line is, or it cannot be anything else. */
  readonly told?: 'chrome' | 'ask' | 'keep' | undefined;
}

export interface Verdict {
  readonly line: InkedLine;
  readonly sure: boolean;
}

export type Judge = (page: Page) => Judged;

/**
 * The lines that are furniture, in order. What goes unasked is taken out and the rest is judged again, until nothing more
 * goes: cleaning what has been cleaned changes nothing.
 */
export function findFurniture(lines: readonly InkedLine[], judge: Judge): Verdict[] {
  const gone = new Set<number>();
  let left = lines;
  for (;;) {
    const verdicts = judgeOnce(left, judge);
    const before = gone.size;
    left.forEach((line, i) => {
      if (verdicts[i] === SURE) gone.add(line.number);
    });
    if (gone.size === before) {
      const asked = new Set(left.filter((_, i) => verdicts[i] !== COPY).map((line) => line.number));
      return lines
        .filter(({ number }) => gone.has(number) || asked.has(number))
        .map((line) => ({ line, sure: gone.has(line.number) }));
    }
    left = without(lines, gone);
  }
}

function judgeOnce(lines: readonly InkedLine[], judge: Judge): Uint8Array {
  const gaps = new Uint8Array(lines.length + 1);
  const wordScores = new Float32Array(lines.length);
  const storyScores = new Float32Array(lines.length);
  lines.forEach((line, i) => {
    gaps[i] = Math.min(line.gap, 3);
    wordScores[i] = line.wordScore;
    storyScores[i] = line.storyScore;
  });
  const shapes = lines.map((line) => line.shape);
  const page = readPage(shapes, gaps, wordScores, storyScores);
  const verdicts = decide(page, judge(page));
  lines.forEach((line, i) => {
    if (line.told === 'chrome') verdicts[i] = SURE;
    else if (line.told === 'keep') verdicts[i] = COPY;
    else if (line.told === 'ask' && verdicts[i] === COPY) verdicts[i] = DOUBTFUL;
  });
  return verdicts;
}

/**
 * What is left, as it will stand: one blank line where there was any, none where the lines stood close. Always read off the
 * whole: one cut after the other would leave gaps that a single one does not.
 */
function without(lines: readonly InkedLine[], gone: ReadonlySet<number>): InkedLine[] {
  const out: InkedLine[] = [];
  let firstGap = -1;
  for (const line of lines) {
    if (gone.has(line.number)) {
      if (firstGap < 0) firstGap = line.gap;
      continue;
    }
    if (out.length === 0) out.push(withGap(line, 0));
    else if (firstGap < 0) out.push(line);
    else out.push(withGap(line, firstGap > 0 || line.gap > 0 ? 1 : 0));
    firstGap = -1;
  }
  return out;
}

const withGap = (line: InkedLine, gap: number): InkedLine => (line.gap === gap ? line : { ...line, gap });
