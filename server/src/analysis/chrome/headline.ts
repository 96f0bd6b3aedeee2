import { nth } from '../../article/nth.ts';
import { type Page, sharedTopics } from './page.ts';
import { type LineShape, lineShape } from './shape.ts';
import { S } from './shape-columns.ts';
import type { Stretch } from './story.ts';
import { NO_NAME, PAGE_WORDS } from './thresholds.ts';

const REACH = 16;
const FEWEST_WORDS = 4;
const MOST_WORDS = 32;
const FEWEST_TOPICS = 3;
const FEWEST_SHARED = 2;
/** Share of the words that carry meaning. */
const LEAST_SHARED = 1 / 3;
const BYLINE_REACH = 8;
/** Lines from the headline down, where the opening is further. */
const BELOW_TITLE = 5;
/** So many lines may be headlines, decks and kickers. */
const MOST_TITLES = 3;
/** Log odds from which a line that speaks of the story may well be something else. */
const DOUBTFUL_TITLE = 1.5;
const FEWEST_DECK_WORDS = 8;
const FEWEST_ANY = 3;
const LONGEST_BYLINE = 12;
const LONGEST_JOB = 6;
const LONGEST_NAME = 4;
const LONGEST_DATE = 8;
const BY = new Set(lineShape('by von par por').words);
const CAPTION = lineShape('caption').words[0];
const PICTURES = new Set(lineShape('image picture photo').words);
const JOBS = new Set(lineShape('reporter correspondent editor writer columnist journalist').words);

/**
 * The lines that are the story's headline, deck and byline: near above the first paragraph, and of the words that the
 * story goes on to use. Menus and other stories' headlines around them use other words.
 */
export function findHead(page: Page, scores: Float32Array, { first, last }: Stretch): number[] {
  if (last < 0) return [];
  const opening = nextProse(page, first, last);
  // An advertisement below the first paragraphs may part them from the rest.
  const earliest = scores.findIndex((score, i) => score < 0 && (page.prose[i] as number) > 0);
  const head = headAbove(page, scores, opening, last);
  return earliest >= 0 && earliest < opening ? [...head, ...headAbove(page, scores, earliest, last)] : head;
}

function nextProse(page: Page, from: number, last: number): number {
  let at = from;
  while (at < last && (page.prose[at] as number) === 0) at++;
  return at;
}

function headAbove(page: Page, scores: Float32Array, opening: number, end: number): number[] {
  const head = titlesAbove(page, scores, opening, end);
  if (head.length === 0 && opening > 0) head.push(...anyTitle(page, scores, opening));
  const last = head.at(-1) ?? opening;
  const titles = new Set(head);
  let below = -REACH;
  for (let i = Math.max(0, opening - REACH); i < opening; i++) {
    const line = page.lines[i] as LineShape;
    const above = nth(page.lines, i - 1);
    if (titles.has(i - 1) && isDeck(line)) head.push(i);
    if (titles.has(i)) below = i;
    if (opening - i > BYLINE_REACH && i - below > BELOW_TITLE) continue;
    if (
      isByline(line) ||
      isCaption(line) ||
      isJob(line) ||
      (i > last &&
        (scores[i] as number) < NO_NAME &&
        (isNameOnly(page, i) || isDate(line) || isNamePlace(line, head.includes(i - 1), page.lines[i + 1])))
    )
      head.push(i);
    if (isSignature(above, line)) head.push(i - 1);
    if (above !== undefined && isByAlone(above) && isName(line)) head.push(i - 1, i);
    if (above !== undefined && isByline(above) && isAddress(line)) head.push(i);
  }
  return head;
}

function titlesAbove(page: Page, scores: Float32Array, opening: number, end: number): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, opening - REACH); i < opening; i++)
    if (isTitle(page, i) && !standsAgain(page, i, end)) found.push(i);
  const titles = likeliest(page, scores, found);
  if (titles.length === 0) {
    for (let i = Math.max(0, opening - BYLINE_REACH); i < opening; i++)
      if (isLong(page, i) && (page.wordScores[i] as number) < PAGE_WORDS) titles.push(i);
  }
  return titles.filter((i) => !isTrail(page, i, titles));
}

/** A story has a headline, whatever its words: right above the byline or the story, or what reads least like furniture. */
function anyTitle(page: Page, scores: Float32Array, opening: number): number[] {
  let best = -1;
  for (let i = opening - 1; i >= Math.max(0, opening - BYLINE_REACH); i--) {
    const line = page.lines[i] as LineShape;
    const { shape } = line;
    const words = shape[S.words] as number;
    if (words < FEWEST_ANY || words > MOST_WORDS || shape[S.bullet] !== 0 || shape[S.glued] !== 0) continue;
    if (isByline(line) || isDate(line)) continue;
    const below = page.lines[i + 1] as LineShape;
    if (i + 1 === opening || isByline(below) || isDate(below)) return [i];
    if (best < 0 || (scores[i] as number) < (scores[best] as number)) best = i;
  }
  return best < 0 ? [] : [best];
}

/**
 * The few of them that read least like furniture, and of the doubtful ones the one whose words the story uses most: the
 * others are a table of contents, or other stories about the same.
 */
function likeliest(page: Page, scores: Float32Array, titles: readonly number[]): number[] {
  const byScore = [...titles].sort((a, b) => (scores[a] as number) - (scores[b] as number));
  const kept = byScore.filter((i) => (scores[i] as number) <= DOUBTFUL_TITLE).slice(0, MOST_TITLES);
  const doubtful = titles.filter((i) => (scores[i] as number) > DOUBTFUL_TITLE);
  const worthOf = (i: number): number =>
    sharedTopics(page, i) ** 2 / (page.lines[i] as LineShape).topics.length;
  if (doubtful.length > 0) kept.push(doubtful.reduce((a, b) => (worthOf(b) >= worthOf(a) ? b : a)));
  return kept.sort((a, b) => a - b);
}

/** What stands again on the way down to the end of the story is a trail or a table of contents. */
function standsAgain(page: Page, i: number, last: number): boolean {
  const again = page.around.next[i] as number;
  return again >= 0 && again <= last;
}

function isTitle(page: Page, i: number): boolean {
  const line = page.lines[i] as LineShape;
  if (!isLong(page, i) || line.topics.length < FEWEST_TOPICS) return false;
  const shared = sharedTopics(page, i);
  return shared >= FEWEST_SHARED && shared >= LEAST_SHARED * line.topics.length;
}

/** As long as headlines are, and no item of a list. */
function isLong(page: Page, i: number): boolean {
  const { shape } = page.lines[i] as LineShape;
  const words = shape[S.words] as number;
  return words >= FEWEST_WORDS && words <= MOST_WORDS && (shape[S.bullet] === 0 || shape[S.bullet] === 5);
}

/** A byline without its "By": a name, of words that pages don't say of themselves. */
const isNameOnly = (page: Page, i: number): boolean => {
  const { words, shape } = page.lines[i] as LineShape;
  return (
    words.length >= 2 &&
    words.length <= LONGEST_NAME &&
    shape[S.capitalised] === 1 &&
    shape[S.allCaps] === 0 &&
    shape[S.glued] === 0 &&
    shape[S.ending] === 0 &&
    (page.wordScores[i] as number) < PAGE_WORDS
  );
};

/** A name right below the headline or the deck, or right above the day: there the words may be any. */
const isNamePlace = (name: LineShape, belowHead: boolean, date: LineShape | undefined): boolean =>
  isName(name) &&
  name.shape[S.allCaps] === 0 &&
  name.shape[S.glued] === 0 &&
  (belowHead || (date !== undefined && isDate(date)));

const isByline = ({ shape, words }: LineShape): boolean =>
  (BY.has(words[0] as number) || (BY.has(words[1] as number) && words.length <= LONGEST_JOB)) &&
  words.length >= 3 &&
  words.length <= LONGEST_BYLINE &&
  (shape[S.capitalised] as number) >= 0.6 &&
  (shape[S.ending] as number) !== 1;

/** "Words by", above the name. */
const isByAlone = ({ words }: LineShape): boolean =>
  words.length > 0 && words.length <= 2 && BY.has(words.at(-1) as number);

const isName = ({ words, shape }: LineShape): boolean =>
  words.length >= 2 && words.length <= LONGEST_NAME && shape[S.capitalised] === 1 && shape[S.ending] !== 1;

const isAddress = ({ words, shape }: LineShape): boolean =>
  shape[S.address] === 1 && words.length <= LONGEST_NAME;

/** The sentence below the headline that says what the story is about. */
const isDeck = ({ shape }: LineShape): boolean =>
  (shape[S.words] as number) >= FEWEST_DECK_WORDS &&
  (shape[S.words] as number) <= MOST_WORDS &&
  (shape[S.ending] === 1 || shape[S.ending] === 2) &&
  shape[S.bullet] === 0;

/** A name on a line of its own, above what its owner does: "Ravi Menon", "Health reporter, North Wales". */
const isSignature = (name: LineShape | undefined, job: LineShape): boolean =>
  name !== undefined && isJob(job) && isName(name);

/** "Local government reporter", "Ravi Menon Local government reporter" */
const isJob = ({ words, shape }: LineShape): boolean =>
  words.length >= 2 &&
  words.length <= LONGEST_JOB &&
  shape[S.ending] === 0 &&
  shape[S.lowerStart] === 0 &&
  words.some((word) => JOBS.has(word));

/** "May 4, 2026", "Wed 19 Nov 2025 17.03 GMT" */
const isDate = ({ words, shape }: LineShape): boolean =>
  (shape[S.month] as number) > 0 && shape[S.year] === 1 && words.length <= LONGEST_DATE;

/** "Image caption, The library has stood on Elm Street since 1911" */
const isCaption = ({ words }: LineShape): boolean =>
  words.length > 4 && words[1] === CAPTION && PICTURES.has(words[0] as number);

/** A trail of links that ends in one of the lines of the head. */
export const isTrail = (page: Page, i: number, head: readonly number[]): boolean =>
  head.some((title) => leadsTo(page.lines[i] as LineShape, page.lines[title] as LineShape));

/** True for a trail of links ("Home News Council closes pool") that ends in the other line. */
function leadsTo(trail: LineShape, line: LineShape): boolean {
  const before = trail.words.length - line.words.length;
  if (before <= 0) return false;
  return line.words.every((word, i) => trail.words[before + i] === word);
}
