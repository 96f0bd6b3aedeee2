import type { Span } from './span.ts';

/** One physical line. `start`..`end` is its content without the line end; `next` is where the next line starts. */
export interface Line extends Span {
  readonly next: number;
}

const CR = 13;

/** Splits at LF, CRLF and lone CR. The last line is there even when empty, as in an editor. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const loneCr = text.includes('\r') && /\r(?!\n)/.test(text);
  let start = 0;
  for (;;) {
    const lf = text.indexOf('\n', start);
    const segmentEnd = lf < 0 ? text.length : lf;
    if (loneCr) start = splitAtLoneCr(text, start, segmentEnd, lines);
    if (lf < 0) {
      lines.push({ start, end: text.length, next: text.length });
      return lines;
    }
    const end = lf > start && text.charCodeAt(lf - 1) === CR ? lf - 1 : lf;
    lines.push({ start, end, next: lf + 1 });
    start = lf + 1;
  }
}

function splitAtLoneCr(text: string, from: number, to: number, lines: Line[]): number {
  let start = from;
  for (;;) {
    const cr = text.indexOf('\r', start);
    if (cr < 0 || cr >= to || text.charCodeAt(cr + 1) === 10) return start;
    lines.push({ start, end: cr, next: cr + 1 });
    start = cr + 1;
  }
}
