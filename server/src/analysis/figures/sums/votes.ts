import { draft, type Figure } from '../figure.ts';
import { stemsOf } from '../support/sentence.ts';
import type { Mention } from './mention.ts';

/** The votes a paragraph tells of: "31-8", "31 votes to 8". */
export function votesIn(text: string, figures: readonly Figure[]): Figure[] {
  let out: Figure[] | null = null;
  for (const [i, figure] of figures.entries()) {
    const vote = figure.kind === 'score' ? figure : votesTo(text, figure, figures[i + 1]);
    if (vote === null || !isVote(text, vote)) continue;
    if (out === null) out = [];
    out.push(vote);
  }
  return out ?? NONE;
}

const NONE: Figure[] = [];

function votesTo(text: string, won: Figure, lost: Figure | undefined): Figure | null {
  if (won.of !== 'votes' || lost?.kind !== 'other' || text.slice(won.end, lost.start) !== ' votes to ')
    return null;
  const vote = draft(won, lost, 'score', won.value, null, 1, 'digits');
  vote.valueMax = lost.value;
  vote.text = text.slice(won.start, lost.end);
  return vote;
}

const isVote = (text: string, { start, end }: Figure): boolean =>
  VOTED.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
const NEAR = 80;
const VOTED = /\bvot(?:es?|ed|ing)\b|\b(?:[Aa]pprove|[Rr]eject|[Aa]dopt|[Bb]ack)(?:s|d|ed)?\b/;

/** Words that tell one vote on a motion from another. */
const STAGES = stemsOf(
  'final preliminary committee commission panel subcommittee procedural advisory straw informal tentative amendment amended revised',
);
const VOTING = stemsOf('vote votes voted voting');

/** One vote told twice: nothing in the later place is new but one of the two numbers, and it points back at what was voted on. */
export function sameVote(earlier: Mention, later: Mention, isHeadline: boolean): boolean {
  const [a, b] = [earlier.figure, later.figure];
  if ((a.value === b.value) === (a.valueMax === b.valueMax)) return false;
  if ([...STAGES].some((stage) => earlier.about.has(stage) !== later.about.has(stage))) return false;
  const [before, now] = [earlier, later].map(({ about }) => [...about].filter((root) => !VOTING.has(root)));
  if (before === undefined || now === undefined) return false;
  const shared = now.filter((root) => earlier.about.has(root));
  if (shared.length < 2) return false;
  if (isHeadline) return shared.length === before.length;
  if (shared.length < now.length || [...later.when].some((day) => !earlier.when.has(day))) return false;
  // "The housing bill … the bill": there may be others.
  const isOneOfSome = (root: string): boolean => {
    const kind = before[before.indexOf(root) - 1];
    return kind !== undefined && !later.about.has(kind);
  };
  const backAt = shared.filter((root) => later.definite.has(root));
  return backAt.length > 0 && !backAt.some(isOneOfSome);
}
