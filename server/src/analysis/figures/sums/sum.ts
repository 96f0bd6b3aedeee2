import type { Span } from '../../../article/span.ts';
import type { Term } from './clause.ts';

/** A sum in the copy that does not come out. Places are in the prose of the paragraph. */
export interface WrongSum extends Span {
  readonly messageId: 'arithmetic' | 'percentPoint';
  /** The sum as it comes out: "$60bn to $90bn is a rise of 50%". */
  readonly sum: string;
  /** The figure as the copy has it. */
  readonly figure: string;
  /** What would be right in its place, as the copy would write it; null where there is no one answer. */
  readonly right: string | null;
  readonly operands: readonly Span[];
}

export const placeOf = (size: Term): { start: number; end: number; figure: string } => ({
  start: size.figure.start,
  end: size.figure.end,
  figure: size.figure.text,
});
