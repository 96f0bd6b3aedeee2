import { type Page, sharedTopics } from './page.ts';
import { type LineShape, S } from './shape.ts';
import type { Stretch } from './story.ts';

const FEWEST_WORDS = 4;
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

/** Words of a sentence that is told from a teaser by its length, where no blank lines tell it. */
const FEWEST_CLOSE = 8;
/** Lines below the story in which its last paragraphs may stand, after a box; with blank lines about them, and without. */
const ALONE_REACH = 25;
const CLOSE_REACH = 12;
/** How much the words of such a sentence may speak for page furniture. */
const MOST_ALONE = 2.4;
const MOST_CLOSE = 1.2;
/** And of one that speaks to the reader, as pages do. */
const MOST_TO_READER = 0.8;

/**
 * Sentences amid the story and for some lines below it: after a box the story may go on. What it ends with is never gone
 * unasked, unless its words are the page's own.
 */
export function findLastSentences(page: Page, { first, last }: Stretch): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, first); i < Math.min(page.count, last + ALONE_REACH); i++) {
    const line = page.lines[i] as LineShape;
    const words = page.wordScores[i] as number;
    if (words >= MOST_ALONE || !(isPlainSentence(line) || isNote(line))) continue;
    if (isToReader(line) && words >= MOST_TO_READER) continue;
    const alone =
      (i === 0 || (page.gaps[i] as number) > 0) && (i + 1 === page.count || (page.gaps[i + 1] as number) > 0);
    const close =
      i < last + CLOSE_REACH && words < MOST_CLOSE && (line.shape[S.words] as number) >= FEWEST_CLOSE;
    if (alone || close) found.push(i);
  }
  return found;
}

function isOfStory(page: Page, i: number): boolean {
  const shared = sharedTopics(page, i);
  return shared >= FEWEST_SHARED && shared >= LEAST_SHARED * (page.lines[i] as LineShape).topics.length;
}

const isSentence = (line: LineShape): boolean => isPlainSentence(line) && !isToReader(line);

/** "Sign up for our letter." */
const isToReader = ({ shape }: LineShape): boolean => shape[S.secondPerson] !== 0 && shape[S.quotes] === 0;

/** Words of the label of a note: "Next sale", "Brief scores". */
const LONGEST_LABEL = 3;
const FEWEST_OF_NOTE = 5;

/** "Tulsa: Hosts Memphis on Sunday.", "• Heard that the bridge stays shut.": what a story's last notes look like. */
const isNote = ({ shape }: LineShape): boolean =>
  shape[S.ending] === FULL_STOP &&
  (shape[S.words] as number) >= FEWEST_OF_NOTE &&
  ((shape[S.bullet] as number) > 0 ||
    ((shape[S.colonAt] as number) > 0 && (shape[S.colonAt] as number) <= LONGEST_LABEL)) &&
  shape[S.address] === 0 &&
  shape[S.copyright] === 0;

const isPlainSentence = ({ shape }: LineShape): boolean =>
  (shape[S.words] as number) >= FEWEST_WORDS &&
  (shape[S.ending] === FULL_STOP || shape[S.ending] === MARK) &&
  (shape[S.functionShare] as number) >= LEAST_TIES &&
  ((shape[S.capitalised] as number) <= MOST_CAPITALS || (shape[S.quotes] as number) > 1) &&
  shape[S.address] === 0 &&
  shape[S.copyright] === 0 &&
  shape[S.bullet] === 0;
