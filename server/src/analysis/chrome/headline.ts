import type { Page } from './page.ts';
import { type LineShape, lineShape, S } from './shape.ts';
import type { Stretch } from './story.ts';

const REACH = 16;
const FEWEST_WORDS = 4;
const MOST_WORDS = 32;
const FEWEST_TOPICS = 3;
const LEAST_SHARED = 0.5;
const BYLINE_REACH = 5;
const LONGEST_BYLINE = 12;
const LONGEST_JOB = 6;
const BY = lineShape('by').words[0];
const CAPTION = lineShape('caption').words[0];
const PICTURES = new Set(lineShape('image picture photo').words);
const JOBS = new Set(lineShape('reporter correspondent editor writer columnist journalist').words);

/**
 * The lines that are the story's headline, deck and byline: near above the first paragraph, and of the words that the
 * story goes on to use. Menus and other stories' headlines around them use other words.
 */
export function findHead(page: Page, { first, last }: Stretch): number[] {
  if (last < 0) return [];
  let firstProse = first;
  while (firstProse < last && (page.prose[firstProse] as number) === 0) firstProse++;
  const found: number[] = [];
  for (let i = Math.max(0, first - REACH); i < firstProse; i++) {
    const line = page.lines[i] as LineShape;
    const words = line.shape[S.words] as number;
    if (words < FEWEST_WORDS || words > MOST_WORDS || line.topics.length < FEWEST_TOPICS) continue;
    if (line.shape[S.bullet] !== 0 && line.shape[S.bullet] !== 5) continue;
    if (sharedTopics(page, line) >= LEAST_SHARED) found.push(i);
  }
  const head = found.filter(
    (i) => !found.some((k) => leadsTo(page.lines[i] as LineShape, page.lines[k] as LineShape)),
  );
  for (let i = Math.max(0, firstProse - BYLINE_REACH); i < firstProse; i++) {
    if (isByline(page.lines[i] as LineShape)) head.push(i);
    else if (isCaption(page.lines[i] as LineShape)) head.push(i);
    else if (isSignature(page.lines[i - 1], page.lines[i] as LineShape)) head.push(i - 1, i);
  }
  return head;
}

const isByline = ({ shape, words }: LineShape): boolean =>
  words[0] === BY &&
  words.length >= 3 &&
  words.length <= LONGEST_BYLINE &&
  (shape[S.capitalised] as number) >= 0.6 &&
  (shape[S.ending] as number) !== 1;

/** A name on a line of its own, above what its owner does: "Ravi Menon", "Local government reporter". */
const isSignature = (name: LineShape | undefined, job: LineShape): boolean =>
  name !== undefined &&
  job.words.length <= LONGEST_JOB &&
  JOBS.has(job.words.at(-1) as number) &&
  name.words.length >= 2 &&
  name.words.length <= 4 &&
  name.shape[S.capitalised] === 1 &&
  name.shape[S.ending] !== 1;

/** "Image caption, The library has stood on Elm Street since 1911" */
const isCaption = ({ words }: LineShape): boolean =>
  words.length > 4 && words[1] === CAPTION && PICTURES.has(words[0] as number);

/** True for a trail of links ("Home News Council closes pool") that ends in the other line. */
function leadsTo(trail: LineShape, line: LineShape): boolean {
  const before = trail.words.length - line.words.length;
  if (before <= 0) return false;
  return line.words.every((word, i) => trail.words[before + i] === word);
}

function sharedTopics(page: Page, line: LineShape): number {
  let shared = 0;
  for (const topic of line.topics) if ((page.topicCounts[topic] as number) > 0) shared++;
  return shared / line.topics.length;
}
