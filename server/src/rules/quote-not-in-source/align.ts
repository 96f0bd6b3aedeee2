import { pairKey, type QuoteWord, type SourceWords } from './words.ts';

/** One place where a quotation and its source part: the words of each, one side maybe empty. Word indices. */
export interface Difference {
  readonly quote: readonly [from: number, to: number];
  readonly source: readonly [from: number, to: number];
}

export interface Alignment {
  /** Words of the quotation that stand in the source, in its order. */
  readonly matched: number;
  readonly differences: readonly Difference[];
  /** Words of the source that the quotation was taken from, [from, to). */
  readonly source: readonly [from: number, to: number];
}

// How far the words of source and quotation may drift apart: words left out, a pause, a bracketed aside.
const DRIFT = 12;
const CANDIDATES = 3;

/**
 * The stretch of the source that holds most of the quotation's words in their order, or null where none holds two
 * neighbours. Pairs of neighbouring words vote for where in the source the quotation begins; the best places are
 * aligned word by word.
 */
export function align(quote: readonly QuoteWord[], source: SourceWords): Alignment | null {
  let best: Alignment | null = null;
  for (const start of candidates(quote, source)) {
    const from = Math.max(0, start - DRIFT);
    const to = Math.min(source.words.length, start + quote.length + DRIFT);
    const found = alignIn(quote, source.words, from, to);
    if (
      best === null ||
      found.matched > best.matched ||
      (found.matched === best.matched && span(found) < span(best))
    ) {
      best = found;
    }
  }
  return best;
}

const span = (a: Alignment): number => a.source[1] - a.source[0];

function candidates(quote: readonly QuoteWord[], source: SourceWords): number[] {
  const votes = new Map<number, number>();
  for (let i = 0; i + 1 < quote.length; i++) {
    for (const at of source.pairs.get(pairKey(quote, i)) ?? []) {
      const bucket = Math.floor((at - i) / DRIFT);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([bucket]) => bucket * DRIFT + (DRIFT >> 1));
}

// A match outweighs leaping over a few words; of two alignments with as many matches the closer-knit one is meant.
const MATCH = 10;
const SKIP = 1;

/** Local alignment (Smith and Waterman 1981): free to begin and end anywhere in the window. */
function alignIn(
  quote: readonly QuoteWord[],
  source: readonly QuoteWord[],
  from: number,
  to: number,
): Alignment {
  const columns = to - from + 1;
  const same = (i: number, j: number): boolean =>
    (quote[i] as QuoteWord).key === (source[from + j] as QuoteWord).key;
  // score[i][j]: the most that the quotation from word i on and the window from word j on can come to.
  const score = new Int32Array((quote.length + 1) * columns);
  for (let i = quote.length - 1; i >= 0; i--) {
    for (let j = columns - 2; j >= 0; j--) {
      score[i * columns + j] = Math.max(
        0,
        (score[(i + 1) * columns + j] as number) - SKIP,
        (score[i * columns + j + 1] as number) - SKIP,
        same(i, j) ? (score[(i + 1) * columns + j + 1] as number) + MATCH : 0,
      );
    }
  }
  let start = 0;
  for (let j = 1; j < columns; j++) if ((score[j] as number) > (score[start] as number)) start = j;
  const pairs: [quote: number, source: number][] = [];
  for (
    let i = 0, j = start;
    i < quote.length && j < columns - 1 && (score[i * columns + j] as number) > 0;
  ) {
    const here = score[i * columns + j] as number;
    if (same(i, j) && here === (score[(i + 1) * columns + j + 1] as number) + MATCH) {
      pairs.push([i++, from + j++]);
    } else if (here === (score[(i + 1) * columns + j] as number) - SKIP) i++;
    else j++;
  }
  const first = pairs[0]?.[1] ?? from;
  const last = pairs.at(-1)?.[1] ?? from;
  return {
    matched: pairs.length,
    differences: gaps(pairs, quote.length, source.length),
    source: [first, last + 1],
  };
}

/** What stands between the pairs on either side. Before the first and after the last, the source's neighbouring words. */
function gaps(
  pairs: readonly (readonly [number, number])[],
  length: number,
  sourceLength: number,
): Difference[] {
  const differences: Difference[] = [];
  const [head, start] = pairs[0] ?? [0, 0];
  let q = 0;
  let s = Math.max(0, start - head);
  for (const [i, j] of pairs) {
    if (i > q || j > s) differences.push({ quote: [q, i], source: [s, j] });
    q = i + 1;
    s = j + 1;
  }
  if (q < length) {
    differences.push({ quote: [q, length], source: [s, Math.min(sourceLength, s + length - q)] });
  }
  return differences;
}
