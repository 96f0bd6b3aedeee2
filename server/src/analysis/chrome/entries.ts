import type { Page } from './page.ts';
import type { LineShape } from './shape.ts';
import { S } from './shape-columns.ts';

const LONGEST_NAME = 3;
const CLOCK_WORDS = 2;

/** The heads of a live blog's entries: a time of day, and the name below it, right above a paragraph. */
export function findEntryHeads(page: Page): number[] {
  const found: number[] = [];
  for (let i = 0; i + 1 < page.count; i++) {
    if (page.lengths[i] !== CLOCK_WORDS || !isClock(page.lines[i] as LineShape)) continue;
    if (isParagraph(page, i + 1)) found.push(i);
    else if (isName(page.lines[i + 1] as LineShape) && isParagraph(page, i + 2)) found.push(i, i + 1);
  }
  return found;
}

/** "18:42", "9.15pm" */
const isClock = ({ shape }: LineShape): boolean =>
  (shape[S.digits] as number) >= 0.5 &&
  (shape[S.numbers] as number) === 2 &&
  (shape[S.length] as number) >= 4 &&
  (shape[S.length] as number) <= 7;

const isName = ({ words, shape }: LineShape): boolean =>
  words.length > 1 && words.length <= LONGEST_NAME && shape[S.capitalised] === 1 && shape[S.ending] !== 1;

const isParagraph = (page: Page, i: number): boolean => i < page.count && (page.prose[i] as number) > 0;
