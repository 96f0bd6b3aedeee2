import { proseAnalysis } from '../../../article/memo.ts';
import type { Span } from '../../../article/span.ts';
import type { Figure } from '../figure.ts';
import { stem } from '../sums/stem.ts';
import { ANY_SCALE, comparable, type Quantity } from './quantity.ts';

/** A quantity with its place in the source. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly place: Span;
}

/** The quantities of one sentence of a source, and what the sentence is about. */
export interface SourceSentence {
  readonly stems: ReadonlySet<string>;
  readonly quantities: readonly PlacedQuantity[];
  /** Who has what its figures leave: stems of "the borough" in "the trust pays £60,000 and the borough the rest". Null where it leaves none. */
  readonly rest: ReadonlySet<string> | null;
  /** The sentences with quantities on either side, in its paragraph. */
  readonly before: SourceSentence | null;
  readonly after: SourceSentence | null;
}

export function stemsOf(text: string): Set<string> {
  const out = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}'’]*/gu)) {
    const root = stem(word);
    if (root !== null) out.add(root);
  }
  return out;
}

export const sentenceStems = proseAnalysis('sentence stems', stemsOf);

export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const root of a) if (b.has(root)) count++;
  return count;
}

const FEWEST_SHARED = 3;
const SHARE = 0.4;

/**
 * The figure that a source gives where the copy has another, told in other words: the sentence is about the same, and
 * holds one figure only of that kind, for the same noun.
 */
export function otherFigure(
  wanted: Quantity,
  about: ReadonlySet<string>,
  candidates: Iterable<SourceSentence>,
): PlacedQuantity | null {
  let best: PlacedQuantity | null = null;
  let most = 0;
  for (const { stems, quantities } of candidates) {
    const shared = common(about, stems);
    if (shared < FEWEST_SHARED || shared < SHARE * Math.min(about.size, stems.size) || shared <= most)
      continue;
    const rivals = quantities.filter(({ quantity }) => isRival(wanted, quantity));
    if (rivals.length !== 1) continue;
    best = rivals[0] ?? null;
    most = shared;
  }
  return best;
}

const nounOf = ({ of }: Figure): string | null => stem(of?.toLowerCase().split(' ').at(-1) ?? '');

function isRival(a: Quantity, b: Quantity): boolean {
  if (!comparable(a, b) || b.scale === ANY_SCALE || a.figure.kind !== b.figure.kind) return false;
  if (a.figure.kind === 'money' || a.figure.kind === 'percent') return true;
  const noun = nounOf(a.figure);
  return noun !== null && noun === nounOf(b.figure);
}
