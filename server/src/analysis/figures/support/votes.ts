import type { Figure } from '../figure.ts';
import type { Reading } from './reading.ts';

/** The other side of "eight votes to four", by its index. */
function otherSide(text: string, figures: readonly Figure[], i: number): number | null {
  const isPair = (one: Figure | undefined, other: Figure | undefined): boolean =>
    one !== undefined && other !== undefined && text.slice(one.end, other.start) === ' votes to ';
  return isPair(figures[i], figures[i + 1]) ? i + 1 : isPair(figures[i - 1], figures[i]) ? i - 1 : null;
}

/** The source tells of a vote there: then it would have the other number, too. */
const isVoted = ({ same }: Reading): boolean =>
  same !== null && [...same.around.left, ...same.around.right].some((word) => VOTING.has(word));

const VOTING = new Set('vote votes voted voting against ayes noes nays yeas'.split(' '));

/** "Eight votes to four" for "8 for, 3 against": a source has one side as a vote, and none has the other. */
export function isMiscounted(
  text: string,
  figures: readonly Figure[],
  i: number,
  read: (index: number) => readonly Reading[],
): boolean {
  if (figures[i]?.form !== 'words') return false;
  const other = otherSide(text, figures, i);
  return (
    other !== null && read(other).some(isVoted) && read(i).every(({ same, bare }) => same === null && !bare)
  );
}
