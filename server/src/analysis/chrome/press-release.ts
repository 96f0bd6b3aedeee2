import type { Page } from './page.ts';
import { type LineShape, lineShape } from './shape.ts';
import { S } from './shape-columns.ts';
import { WordSets } from './word-sets.ts';

const PRESS = 1;
const CONTACT = 2;
const sets = new WordSets();
for (const word of lineShape('media press news').words) sets.add(word, PRESS);
for (const word of lineShape('contact contacts enquiries inquiries relations').words) sets.add(word, CONTACT);
const ABOUT = lineShape('about').words[0];
const RELEASE = lineShape('for immediate release').key | 0;
const HEADINGS = new Set(
  ['forward-looking statements', 'cautionary statement', 'safe harbor statement', 'notes to editors'].map(
    (heading) => lineShape(heading).key,
  ),
);

/** Words from the beginning of a line that say what the block is. */
const OPENING_WORDS = 3;
const LONGEST_OPENING = 6;
/** Lines of the longest contact, and words of its longest line. */
const LONGEST_CONTACT = 8;
const LONGEST_LINE = 10;
const LONGEST_ABOUT = 8;
/** Paragraphs of the story that speak of the house that the last one is about. */
const FEWEST_USES = 2;

/**
 * The lines a press release ends with: whom to ask, and what the house says of itself. They look like the
 * page's own, and are what an editor needs to call back.
 */
export function findPressLines(page: Page): number[] {
  const found: number[] = [];
  const isRelease = page.keys.includes(RELEASE);
  for (let i = 0; i < page.count; i++) {
    if ((page.lengths[i] as number) > LONGEST_LINE) continue;
    const line = page.lines[i] as LineShape;
    if (isRelease && isContact(line)) for (let k = i; k <= lastOfContact(page, i); k++) found.push(k);
    if ((page.proseBefore[i] as number) === 0) continue;
    if (isOpening(line)) {
      const last = lastOfContact(page, i);
      const first = isContact(page.lines[i - 1]) ? i - 1 : i;
      if (last > 0) for (let k = first; k <= last; k++) found.push(k);
    } else {
      const paragraph = paragraphOf(page, i);
      if (paragraph > 0) found.push(i, paragraph);
    }
  }
  return found;
}

/** "Media contact:", "Press enquiries", "Media: Jane Doe, jane@…" */
function isOpening({ words, shape }: LineShape): boolean {
  let found = 0;
  for (let k = 0; k < Math.min(words.length, OPENING_WORDS); k++) found |= sets.of(words[k] as number);
  const press = (found & PRESS) !== 0;
  const contact = (found & CONTACT) !== 0;
  if (!press) return false;
  return contact
    ? words.length <= LONGEST_OPENING || shape[S.address] === 1
    : isContactDetail(shape) && shape[S.colonAt] === 1;
}

const isContact = (line: LineShape | undefined): boolean =>
  line !== undefined && line.words.length === 1 && (sets.of(line.words[0] as number) & CONTACT) !== 0;

/** An address or a telephone number. */
const isContactDetail = (shape: Float32Array): boolean =>
  shape[S.address] === 1 || ((shape[S.digits] as number) > 0.5 && (shape[S.length] as number) > 8);

/** The last line below the opening that is an address or a number; -1 where there is none. */
function lastOfContact(page: Page, opening: number): number {
  let last = -1;
  for (let i = opening; i < Math.min(page.count, opening + LONGEST_CONTACT); i++) {
    const { shape } = page.lines[i] as LineShape;
    if ((shape[S.words] as number) > LONGEST_LINE) break;
    if (isContactDetail(shape)) last = i;
  }
  return last;
}

/** Lines from such a heading to its paragraph: a box may have come between. */
const PARAGRAPH_REACH = 7;

/** The paragraph below a heading of a release; -1 where the line is no such heading. */
function paragraphOf(page: Page, i: number): number {
  const line = page.lines[i] as LineShape;
  const about = line.words[0] === ABOUT && line.words.length <= LONGEST_ABOUT;
  if (!about && !HEADINGS.has(line.key)) return -1;
  const below = page.proseBelow[i] as number;
  if (below >= page.count || below > i + PARAGRAPH_REACH) return -1;
  return !about || isAbout(page, line, below) ? below : -1;
}

/** "About Hexley Water", above a paragraph about the house that the story speaks of. */
function isAbout(page: Page, { topics }: LineShape, paragraph: number): boolean {
  const { topics: below } = page.lines[paragraph] as LineShape;
  return topics.some((topic) => below.includes(topic) && (page.topicCounts[topic] as number) > FEWEST_USES);
}
