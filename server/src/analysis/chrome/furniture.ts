import { COPY, DOUBTFUL, decide, SURE } from './decide.ts';
import type { Piece } from './glued.ts';
import { type Page, readPage } from './page.ts';
import { NOTHING, type Replaced, replaceLine } from './replace-line.ts';
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

/** Of fewer lines all may be strays. */
const FEWEST_LINES = 12;

/** `replaced`: the page is the one of the last time in this round but for a line. */
export type Judge = (page: Page, round: number, replaced: Replaced | null) => Judged;

/** The rounds of the version before: where an edit changed a line and not the page, its page is taken over. */
export class Rounds {
  readonly #rounds: { lines: readonly InkedLine[]; page: Page }[] = [];

  page(lines: readonly InkedLine[], round: number): { page: Page; replaced: Replaced | null } {
    const known = this.#rounds[round];
    const replaced = known === undefined ? null : takenOver(known.page, known.lines, lines);
    const page = known === undefined || replaced === null ? pageOf(lines) : known.page;
    this.#rounds[round] = { lines, page };
    return { page, replaced };
  }
}

/** Brings a page up to date where one line is another than before; null where more is. */
function takenOver(page: Page, old: readonly InkedLine[], lines: readonly InkedLine[]): Replaced | null {
  if (old.length !== lines.length) return null;
  let changed = -1;
  for (let i = 0; i < lines.length; i++) {
    const before = old[i] as InkedLine;
    const line = lines[i] as InkedLine;
    if (before === line) continue;
    if (before.gap !== line.gap) return null;
    if (before.shape === line.shape) continue;
    if (changed >= 0) return null;
    changed = i;
  }
  if (changed < 0) return NOTHING;
  const { shape, wordScore, storyScore } = lines[changed] as InkedLine;
  return replaceLine(page, changed, shape, Math.fround(wordScore), Math.fround(storyScore));
}

/**
 * The lines that are furniture, in order. What goes unasked is taken out and the rest is judged again, until nothing more
 * goes: cleaning what has been cleaned changes nothing. Where nothing at all would be left, everything is asked about: a
 * page of short pieces under headings looks like that, and nobody pastes a page for its menus.
 */
export function findFurniture(
  lines: readonly InkedLine[],
  judge: Judge,
  rounds: Rounds = new Rounds(),
): Verdict[] {
  const gone = new Uint8Array(lines.length === 0 ? 0 : (lines[lines.length - 1] as InkedLine).number + 1);
  let left = lines;
  for (let round = 0; ; round++) {
    const { page, replaced } = rounds.page(left, round);
    const verdicts = verdictsOn(left, page, judge(page, round, replaced));
    let more = false;
    for (let i = 0; i < left.length; i++) {
      if (verdicts[i] !== SURE) continue;
      gone[(left[i] as InkedLine).number] = 1;
      more = true;
    }
    if (!more) return verdictsOf(lines, gone, verdicts);
    left = without(lines, gone);
    if (left.length === 0 && lines.length >= FEWEST_LINES)
      return lines.map((line) => ({ line, sure: false }));
  }
}

/** What went at any time, and what may be asked about of what was left: `verdicts` are the last ones. */
function verdictsOf(lines: readonly InkedLine[], gone: Uint8Array, verdicts: Uint8Array): Verdict[] {
  const out: Verdict[] = [];
  let at = 0;
  for (const line of lines) {
    const sure = gone[line.number] === 1;
    if (sure || verdicts[at] !== COPY) out.push({ line, sure });
    if (!sure) at++;
  }
  return out;
}

function pageOf(lines: readonly InkedLine[]): Page {
  const count = lines.length;
  const gaps = new Uint8Array(count + 1);
  const wordScores = new Float32Array(count);
  const storyScores = new Float32Array(count);
  const shapes: LineShape[] = [];
  for (let i = 0; i < count; i++) {
    const line = lines[i] as InkedLine;
    gaps[i] = Math.min(line.gap, 3);
    wordScores[i] = line.wordScore;
    storyScores[i] = line.storyScore;
    shapes.push(line.shape);
  }
  return readPage(shapes, gaps, wordScores, storyScores);
}

function verdictsOn(lines: readonly InkedLine[], page: Page, judged: Judged): Uint8Array {
  const verdicts = decide(page, judged);
  for (let i = 0; i < lines.length; i++) {
    const { told } = lines[i] as InkedLine;
    if (told === undefined) continue;
    if (told === 'chrome') verdicts[i] = SURE;
    else if (told === 'keep') verdicts[i] = COPY;
    else if (verdicts[i] === COPY) verdicts[i] = DOUBTFUL;
  }
  return verdicts;
}

/**
 * What is left, as it will stand: one blank line where there was any, none where the lines stood close. Always read off the
 * whole: one cut after the other would leave gaps that a single one does not.
 */
function without(lines: readonly InkedLine[], gone: Uint8Array): InkedLine[] {
  const out: InkedLine[] = [];
  let firstGap = -1;
  for (const line of lines) {
    if (gone[line.number] === 1) {
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

const withGap = (line: InkedLine, gap: number): InkedLine =>
  line.gap === gap
    ? line
    : {
        number: line.number,
        pieces: line.pieces,
        shape: line.shape,
        wordScore: line.wordScore,
        storyScore: line.storyScore,
        gap,
        told: line.told,
      };
