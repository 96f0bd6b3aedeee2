import { type Document, foldOf, type Row } from './documents.ts';
import { type Random, randomFrom, seedOf } from './random.ts';

/** Of each text so many of each kind. */
const WHOLE = 1;
const INNER = 1;
const BARE = 1;
/** The most lines of furniture that come along at either end, and the share of ends where none does. */
const MOST_STRAYS = 8;
const NO_STRAYS = 0.25;
/** A shorter story is no piece of a page but all there is. */
const SHORTEST = 5;
/** Lines above the story in which its headline, deck and byline stand. */
const HEAD = 6;

/**
 * Pages as they are selected by hand: the story with a few stray lines above and below, a stretch of it, and the story
 * out of which all furniture has been taken already, where nothing may go.
 */
export function pieceDocuments(rows: readonly Row[], folds: number): Document[] {
  const out: Document[] = [];
  for (const { id, domain, text, labels } of rows) {
    const lines = text.split('\n');
    const first = labels.indexOf('c');
    const last = labels.lastIndexOf('c');
    if (first < 0 || last - first + 1 < SHORTEST) continue;
    const common = { domain, fold: foldOf(domain, folds) };
    const piece = (from: number, to: number, random: Random) => {
      const start = from > first ? from : walk(labels, from, -1, strays(random));
      const end = to < last ? to : walk(labels, to, 1, strays(random));
      return { lines: lines.slice(start, end + 1), labels: labels.slice(start, end + 1) };
    };
    for (let k = 0; k < WHOLE + INNER + BARE; k++) {
      const random = randomFrom(seedOf(`${id}#piece${k}`));
      const source = k < WHOLE + INNER ? 'piece' : 'bare';
      const some =
        k < WHOLE
          ? piece(first, last, random)
          : k < WHOLE + INNER
            ? piece(...stretch(first, last, random), random)
            : bare(lines, labels, walk(labels, first, -1, random() < 0.5 ? HEAD : 0), last);
      out.push({ ...common, id: `${id}#piece${k}`, source, ...some });
    }
  }
  return out;
}

const strays = (random: Random): number =>
  random() < NO_STRAYS ? 0 : Math.floor((MOST_STRAYS + 1) * random() ** 1.3);

/** So many lines that are not blank further on. */
function walk(labels: string, from: number, step: 1 | -1, lines: number): number {
  let at = from;
  for (let left = lines; left > 0 && at + step >= 0 && at + step < labels.length; ) {
    at += step;
    if (labels[at] !== 'b') left--;
  }
  return at;
}

/** From a fifth to two thirds of the story; now and then from its beginning or to its end. */
function stretch(first: number, last: number, random: Random): [from: number, to: number] {
  const inside = last - first;
  const size = Math.max(SHORTEST - 1, Math.floor(inside * (0.2 + 0.5 * random())));
  const from = first + Math.floor((inside - size) * random());
  const to = Math.min(last, from + size);
  return [random() < 0.3 ? first : from, random() < 0.3 ? last : to];
}

function bare(lines: readonly string[], labels: string, from: number, to: number) {
  const kept: string[] = [];
  let keptLabels = '';
  for (let i = from; i <= to; i++) {
    if (labels[i] === 'x') continue;
    kept.push(lines[i] as string);
    keptLabels += labels[i];
  }
  return { lines: kept, labels: keptLabels };
}
