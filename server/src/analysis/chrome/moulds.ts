import type { Page } from './page.ts';
import type { LineShape } from './shape.ts';
import { S } from './shape-columns.ts';
import { LISTS } from './thresholds.ts';

/**
 * A long run of lines cast in one mould ("Homes in Ayton", "Homes in Bexley"…) is one list, and one judgement: what the
 * lines say together. Returns the runs, `to` not included, and the mean of their scores.
 */
export function* findMoulds(
  page: Page,
  scores: Float32Array,
): Generator<{ from: number; to: number; mean: number }> {
  let from = 0;
  let last = 0;
  let lines = 1;
  for (let i = 1; i <= page.count; i++) {
    if (i < page.count) {
      if (isAlike(page, last, i)) {
        last = i;
        lines++;
        continue;
      }
      if (i - last < LISTS.mostOdd) continue;
    }
    if (lines >= LISTS.shortest) yield { from, to: last + 1, mean: meanOf(scores, from, last + 1) };
    // What was passed over may open the next list.
    if (lines > 1 || i - from >= LISTS.mostOdd) i = Math.min(i, last + 1);
    from = i;
    last = i;
    lines = 1;
  }
}

/** Whether two lines begin with the same two words or end with the same one. */
function isAlike(page: Page, a: number, b: number): boolean {
  if (!mayBeginOrEndAlike(page, a, b)) return false;
  if (!mayBeListed(page, a) || !mayBeListed(page, b)) return false;
  const one = page.lines[a] as LineShape;
  const two = page.lines[b] as LineShape;
  const { length } = one.words;
  if (length < 2 || two.words.length < 2) return false;
  return (
    (one.words[0] === two.words[0] && one.words[1] === two.words[1]) || one.words.at(-1) === two.words.at(-1)
  );
}

/** By what the page knows of each line, which is looked up sooner: of a line of two words it counts them with the first. */
const mayBeginOrEndAlike = ({ starts, ends, lengths }: Page, a: number, b: number): boolean =>
  ends[a] === ends[b] || starts[a] === starts[b] || lengths[a] === 2 || lengths[b] === 2;

const mayBeListed = (page: Page, i: number): boolean => {
  if ((page.prose[i] as number) > 0) return false;
  const { shape } = page.lines[i] as LineShape;
  return shape[S.ending] !== 1 && (shape[S.words] as number) <= LISTS.mostWords;
};

function meanOf(scores: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += scores[i] as number;
  return sum / (to - from);
}
