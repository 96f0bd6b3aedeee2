import { type Span, shift } from '../article/span.ts';
import type { Finding, Related } from '../rules/rule.ts';
import type { OpenCopy } from './open-copy.ts';
import { LONG_COPY } from './protocol.ts';

/** What is read beside the part in view, before it and behind. */
const MARGIN = 20_000;
/** How many lines are looked through for the end of a paragraph. */
const LINES = 200;

/**
 * The part of a document to look at first: what is in view (its top, where that is not known) with what stands around
 * it, from a paragraph's start to a paragraph's end. Null where the whole is soon read.
 */
export function partInView(copy: OpenCopy, view: Span | null): Span | null {
  const { length } = copy.getText();
  if (length < LONG_COPY) return null;
  const { start, end } = view ?? { start: 0, end: 0 };
  const part = {
    start: paragraphEdge(copy, Math.max(0, start - MARGIN), -1),
    end: paragraphEdge(copy, Math.min(length, end + MARGIN), 1),
  };
  return part.end - part.start > length / 2 ? null : part;
}

/** Where the paragraph at `offset` starts (`step` -1), or the one after it does (1). */
function paragraphEdge(copy: OpenCopy, offset: number, step: -1 | 1): number {
  let { line } = copy.positionAt(offset);
  for (let i = 0; i < LINES && line > 0 && line < copy.lineCount && !isBlank(copy, line); i++) line += step;
  return copy.offsetAt({ line, character: 0 });
}

const isBlank = (copy: OpenCopy, line: number): boolean =>
  copy.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).trim() === '';

/** Their messages count the paragraphs and lines of the whole. */
const COUNTING = new Set(['repeated-paragraph', 'site-chrome']);

/** What was found in a part that starts at `by`, as places in the whole. */
export const seenInWhole = (findings: readonly Finding[], by: number): readonly Finding[] =>
  by === 0
    ? findings
    : findings.filter(({ rule }) => !COUNTING.has(rule)).map((finding) => moved(finding, by));

const moved = (finding: Finding, by: number): Finding => ({
  ...finding,
  ...shift(finding, by),
  fixes: finding.fixes,
  related: finding.related.map((place) => (isElsewhere(place) ? place : { ...place, ...shift(place, by) })),
});

/** In a source or in another file. */
const isElsewhere = ({ source, path }: Related): boolean => source !== undefined || path !== undefined;
