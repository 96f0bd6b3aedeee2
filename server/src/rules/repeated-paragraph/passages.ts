import type { Place, Repeat } from './repeats.ts';

/** So many paragraphs that stand again one after the other were pasted together, and are told of together. */
const FEWEST = 4;
/** What may stand between two of them, a subhead or a short line, is no longer. */
const LONGEST_BETWEEN = 2000;

/** Paragraphs that stand word for word in the same order above become one repeat, with what stands between them there too. */
export function joinPassages(text: string, found: readonly Repeat[]): Repeat[] {
  const joined: Repeat[] = [];
  for (let i = 0; i < found.length; ) {
    let end = i + 1;
    while (
      end < found.length &&
      goesOn(text, found[i] as Repeat, found[end - 1] as Repeat, found[end] as Repeat)
    )
      end++;
    const run = found.slice(i, end);
    if (run.length >= FEWEST) joined.push(passageOf(run));
    else joined.push(...run);
    i = end;
  }
  return joined;
}

/** The next one follows in both places, which don't meet, and the same stands between. */
function goesOn(text: string, opening: Repeat, last: Repeat, next: Repeat): boolean {
  if (last.kind !== 'exact' || next.kind !== 'exact') return false;
  const [there, nextThere] = [last.places[0], next.places[0]];
  if (there === undefined || nextThere === undefined) return false;
  if (nextThere.start < there.end || nextThere.end > opening.start) return false;
  if (next.start - last.end > LONGEST_BETWEEN || nextThere.start - there.end > LONGEST_BETWEEN) return false;
  return squeezed(text.slice(last.end, next.start)) === squeezed(text.slice(there.end, nextThere.start));
}

const squeezed = (between: string): string => between.replace(/\s+/g, ' ').trim();

function passageOf(run: readonly Repeat[]): Repeat {
  const [first, last] = [run[0], run.at(-1)] as [Repeat, Repeat];
  const [opening, closing] = [first.places[0], last.places[0]] as [Place, Place];
  return {
    ...first,
    end: last.end,
    kind: 'passage',
    places: [{ ...opening, end: closing.end, last: closing.paragraph }],
    shared: run.reduce((sum, { shared }) => sum + shared, 0),
    total: run.reduce((sum, { total }) => sum + total, 0),
  };
}
