import { keptOf } from './change.ts';
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

/** The lines of the versions of a document: an edit splits its own lines anew, and those below only move. */
export class LinesOfVersions {
  #text = '';
  #lines: readonly Line[] = splitLines('');

  of(text: string): readonly Line[] {
    const { head, tail } = keptOf(this.#text, text);
    this.#lines = linesAfter(this.#lines, this.#text.length, head, text, tail);
    this.#text = text;
    return this.#lines;
  }
}

function linesAfter(
  old: readonly Line[],
  oldLength: number,
  head: number,
  text: string,
  tail: number,
): readonly Line[] {
  // What ends a line, and the unit after it, which may be the LF of a CR, have to be as they were.
  const first = Math.max(0, lastStartingAtOrBefore(old, head - 1));
  const moved = 1 + lastStartingAtOrBefore(old, oldLength - tail);
  const by = text.length - oldLength;
  const lines = old.slice(0, first);
  const from = first < old.length ? (old[first] as Line).start : 0;
  if (moved >= old.length) {
    addRest(text, addLines(text, from, text.length, lines), lines);
    return lines;
  }
  addLines(text, from, (old[moved] as Line).start + by, lines);
  for (let i = moved; i < old.length; i++) {
    const { start, end, next } = old[i] as Line;
    lines.push({ start: start + by, end: end + by, next: next + by });
  }
  return lines;
}
