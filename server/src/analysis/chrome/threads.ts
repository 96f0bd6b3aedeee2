import { MARKERS } from './markers.ts';
import type { Page } from './page.ts';
import { type LineShape, lineShape } from './shape.ts';
import { S } from './shape-columns.ts';
import { WordSets } from './word-sets.ts';

const REPLY = 1;
/** Of a comment's head, and of much else: no sign of comments without others. */
const HEAD = 2;
const OPENING = 4;
const sets = new WordSets();
const add = (set: number, words: string): void => {
  for (const word of lineShape(words).words) sets.add(word, set);
};
add(REPLY, 're reply replies replied commented upvote downvote permalink');
add(HEAD, 'score points');
add(OPENING, 'comment comments response responses reply replies thought thoughts');
/** Words at the beginning of a line that say it opens the comments: "59 comments on …". */
const OPENING_WORDS = 2;
const openers = new Set((MARKERS[0] as string).split('|').map((line) => lineShape(line).key));

/** Words of the longest line that a comment is framed with: its writer, its date, its buttons. */
const LONGEST_FRAME = 8;
/** Lines of the longest comment, from frame to frame. */
const LONGEST_COMMENT = 14;
const LONGEST_NAME = 4;
const FEWEST_FRAMES = 4;
const FEWEST_REPLIES = 3;
/** Lines from the opening of the comments ("12 comments") to the first frame. */
const OPENING_REACH = 6;
/** Words of the story there have to be above. */
const LEAST_STORY = 80;

/** A run of lines with readers' comments; `last` included. */
interface Thread {
  readonly first: number;
  readonly last: number;
}

/**
 * Readers' comments below the story. Their words read like copy; what gives them away is that something of the kind of
 * "3 hours ago" or "Reply" stands every few lines, in a part of the page that is opened as comments or full of replies.
 */
export function findThreads(page: Page): Thread[] {
  const threads: Thread[] = [];
  let frames: number[] = [];
  let replies = 0;
  const close = (): void => {
    const first = frames[0] as number;
    if (frames.length >= FEWEST_FRAMES) {
      const opening = openingAbove(page, first);
      if (replies >= FEWEST_REPLIES || opening >= 0) {
        threads.push({ first: opening >= 0 ? opening : headOf(page, first), last: endOf(page, frames) });
      }
    }
    frames = [];
    replies = 0;
  };
  for (let i = 0; i < page.count; i++) {
    if ((page.lengths[i] as number) > LONGEST_FRAME) continue;
    const line = page.lines[i] as LineShape;
    const reply = isReply(line);
    if (!reply && !isHead(line)) continue;
    if (i - (frames.at(-1) ?? i) > LONGEST_COMMENT) close();
    if (frames.length === 0 && (page.proseBefore[i] as number) < LEAST_STORY) continue;
    frames.push(i);
    if (reply) replies++;
  }
  close();
  return threads;
}

/** The line above a comment's date is its writer's name. */
function headOf(page: Page, first: number): number {
  const above = page.lines[first - 1];
  return above !== undefined && above.words.length <= LONGEST_NAME && above.shape[S.ending] !== 1
    ? first - 1
    : first;
}

/** Below the last date stands a comment as long as the shortest of the others. */
function endOf(page: Page, frames: readonly number[]): number {
  const last = frames.at(-1) as number;
  if (isReply(page.lines[last] as LineShape)) return last;
  let shortest = LONGEST_COMMENT;
  for (let k = 1; k < frames.length; k++) {
    shortest = Math.min(shortest, (frames[k] as number) - (frames[k - 1] as number));
  }
  return Math.min(page.count - 1, last + Math.max(0, shortest - 2));
}

function holds(words: Uint32Array, set: number): boolean {
  for (let k = 0; k < words.length; k++) if ((sets.of(words[k] as number) & set) !== 0) return true;
  return false;
}

const isReply = ({ words, shape }: LineShape): boolean => shape[S.ending] !== 1 && holds(words, REPLY);

/** "3 hours ago", "March 5, 2026 at 10:14 pm", "(Score: 2)" */
const isHead = ({ words, shape }: LineShape): boolean =>
  (shape[S.numbers] as number) > 0 && ((shape[S.month] as number) > 0 || holds(words, HEAD));

function openingAbove(page: Page, first: number): number {
  for (let i = first; i >= Math.max(0, first - OPENING_REACH); i--) {
    const { words, key } = page.lines[i] as LineShape;
    if ((page.proseBefore[i] as number) < LEAST_STORY) break;
    if (openers.has(key)) return i;
    if ((page.prose[i] as number) > 0) continue;
    for (let k = 0; k < OPENING_WORDS; k++)
      if (k < words.length && (sets.of(words[k] as number) & OPENING) !== 0) return i;
  }
  return -1;
}
