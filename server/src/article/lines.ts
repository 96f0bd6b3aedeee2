import { type Changes, type Kept, newChanges } from './change.ts';
import type { Memo } from './memo.ts';
import { lastStartingAtOrBefore, type Span } from './span.ts';

/** One physical line. `start`..`end` is its content without the line end; `next` is where the next line starts. */
export interface Line extends Span {
  readonly next: number;
}

/** Splits at LF, CRLF and lone CR. The last line is there even when empty, as in an editor. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  addRest(text, addLines(text, 0, text.length, lines), lines);
  return lines;
}

/** Adds the lines that end before `to`. Returns where the next one starts. */
function addLines(text: string, from: number, to: number, lines: Line[]): number {
  let start = from;
  let lf = placeOf(text, '\n', start);
  let cr = placeOf(text, '\r', start);
  for (;;) {
    const end = Math.min(lf, cr);
    if (end >= to) return start;
    const next = lf === cr + 1 ? cr + 2 : end + 1;
    lines.push({ start, end, next });
    start = next;
    if (lf < next) lf = placeOf(text, '\n', next);
    if (cr < next) cr = placeOf(text, '\r', next);
  }
}

const placeOf = (text: string, mark: string, from: number): number => {
  const place = text.indexOf(mark, from);
  return place < 0 ? Number.POSITIVE_INFINITY : place;
};

const addRest = (text: string, start: number, lines: Line[]): void => {
  lines.push({ start, end: text.length, next: text.length });
};

/** How many lines at the start of two versions are the same, and how many at the end. */
export interface SameLines {
  readonly from: readonly Line[];
  readonly to: readonly Line[];
  readonly head: number;
  readonly tail: number;
}

export const newLinesOfVersions = (memo: Memo): LinesOfVersions => new LinesOfVersions(memo.keep(newChanges));

/** The lines of the versions of a document: an edit splits its own lines anew, and those below only move. */
export class LinesOfVersions {
  readonly #changes: Changes;
  #text = '';
  #same: SameLines = { from: [], to: splitLines(''), head: 0, tail: 0 };

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  of(text: string): readonly Line[] {
    const kept = this.#changes.between(this.#text, text);
    this.#same = linesAfter(this.#same.to, this.#text, text, kept);
    this.#text = text;
    return this.#same.to;
  }

  /** Between two versions: of others than the last two nothing is known. */
  between(from: readonly Line[], to: readonly Line[]): SameLines {
    return this.#same.from === from && this.#same.to === to ? this.#same : { from, to, head: 0, tail: 0 };
  }
}

function linesAfter(old: readonly Line[], before: string, text: string, kept: Kept): SameLines {
  // What ends a line, and the unit after it, which may be the LF of a CR, have to be as they were.
  const head = Math.max(0, lastStartingAtOrBefore(old, kept.head - 1));
  const moved = 1 + lastStartingAtOrBefore(old, before.length - kept.tail);
  const by = text.length - before.length;
  const lines = old.slice(0, head);
  const { start } = old[head] as Line;
  if (moved >= old.length) {
    addRest(text, addLines(text, start, text.length, lines), lines);
    return { from: old, to: lines, head, tail: 0 };
  }
  addLines(text, start, (old[moved] as Line).start + by, lines);
  for (let i = moved; i < old.length; i++) {
    const { start, end, next } = old[i] as Line;
    lines.push({ start: start + by, end: end + by, next: next + by });
  }
  return { from: old, to: lines, head, tail: old.length - moved };
}
