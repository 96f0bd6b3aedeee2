import { type Page, sharedTopics } from './page.ts';
import { type LineShape, S } from './shape.ts';
import type { Stretch } from './story.ts';
import { PAGE_WORDS } from './thresholds.ts';

const FEWEST_WORDS = 5;
/** Of its words, those that tie a sentence together ("the", "of", "was"), and those with a capital. */
const LEAST_TIES = 0.15;
const MOST_CAPITALS = 0.5;
const FULL_STOP = 1;
const MARK = 2;

const FEWEST_SHARED = 2;
const LEAST_SHARED = 0.2;

/**
 * Short paragraphs of the story: sentences right above or below copy, and those that speak of what
 * the story speaks of. A writer forgives a sentence of the page left behind sooner than one of the story lost with the
 * furniture around it.
 */
export function findSentences(page: Page, isCopy: (i: number) => boolean): number[] {
  const sentences = page.lines.map(isSentence);
  const found = new Set<number>();
  const follow = (i: number, near: boolean): boolean => {
    if (isCopy(i)) return (page.prose[i] as number) > 0 || (near && (sentences[i] as boolean));
    if (near && sentences[i]) found.add(i);
    return near && (sentences[i] as boolean);
  };
  let near = false;
  for (let i = 0; i < page.count; i++) {
    near = follow(i, near);
    if (sentences[i] && !isCopy(i) && isOfStory(page, i)) found.add(i);
  }
  near = false;
  for (let i = page.count - 1; i >= 0; i--) near = follow(i, near);
  return [...found];
}

const FEWEST_ALONE = 8;
/** Lines below the story in which its last paragraphs may stand, after a box. */
const ALONE_REACH = 25;

/**
 * Paragraphs of one sentence that stand by themselves, blank lines about them, and use a word of the story: after a box
 * the story may go on, and what it ends with is never gone unasked.
 */
export function findLoneSentences(page: Page, { first, last }: Stretch): number[] {
  const found: number[] = [];
  for (let i = first + 1; i < Math.min(page.count, last + ALONE_REACH); i++) {
    const line = page.lines[i] as LineShape;
    if ((line.shape[S.words] as number) < FEWEST_ALONE || !isSentence(line)) continue;
    if (page.gaps[i] === 0 || (i + 1 < page.count && page.gaps[i + 1] === 0)) continue;
    if ((page.wordScores[i] as number) < PAGE_WORDS && sharedTopics(page, i) > 0) found.push(i);
  }
  return found;
}

function isOfStory(page: Page, i: number): boolean {
  const shared = sharedTopics(page, i);
  return shared >= FEWEST_SHARED && shared >= LEAST_SHARED * (page.lines[i] as LineShape).topics.length;
}

const isSentence = ({ shape }: LineShape): boolean =>
  (shape[S.words] as number) >= FEWEST_WORDS &&
  (shape[S.ending] === FULL_STOP || shape[S.ending] === MARK) &&
  (shape[S.functionShare] as number) >= LEAST_TIES &&
  (shape[S.capitalised] as number) <= MOST_CAPITALS &&
  (shape[S.secondPerson] === 0 || (shape[S.quotes] as number) > 0) &&
  shape[S.address] === 0 &&
  shape[S.copyright] === 0 &&
  shape[S.bullet] === 0;
