import { isTrail } from './headline.ts';
import type { Page } from './page.ts';
import { type LineShape, lineShape, S } from './shape.ts';
import type { Stretch } from './story.ts';
import { PAGE_WORDS } from './thresholds.ts';

/** Lines right above the story and right below it. */
const SEAM = 3;

/**
 * The lines next to the story that do not tell by their own words that they are furniture: they have only their place against
 * them, and a headline, a name, a line-up or a note on the writer has the same. A trail of links tells by ending in the
 * headline.
 */
export function seamsOf(page: Page, head: readonly number[], { first, last }: Stretch): number[] {
  const found: number[] = [];
  if (last < 0) return found;
  for (let i = Math.max(0, first - SEAM); i < Math.min(page.count, last + 1 + SEAM); i++) {
    if ((i >= first && i <= last) || (page.wordScores[i] as number) >= PAGE_WORDS) continue;
    if (!isTrail(page, i, head)) found.push(i);
  }
  return found;
}

const LABEL_REACH = 2;
const MOST_WORDS = 4;

/** What papers put above a headline to say what kind of piece it is. */
const LABELS = new Set(
  [
    ...['analysis', 'comment', 'correction', 'corrections', 'editorial', 'embargoed', 'essay', 'explainer'],
    ...['for immediate release', 'guest essay', 'in brief', 'letters', 'market report', 'media release'],
    ...[
      'news in brief',
      'obituaries',
      'obituary',
      'opinion',
      'press release',
      'profile',
      'review',
      'viewpoint',
    ],
  ].map((label) => lineShape(label).key),
);

/** The label of the piece right above its head: COMMENT, PRESS RELEASE, a column's name in capitals. */
export function labelsAbove(page: Page, head: readonly number[], { first, last }: Stretch): number[] {
  if (last < 0) return [];
  const top = Math.min(first, ...head);
  const found: number[] = [];
  for (let i = Math.max(0, top - LABEL_REACH); i < top; i++) {
    const { shape, key } = page.lines[i] as LineShape;
    const isShort = (shape[S.words] as number) <= MOST_WORDS && shape[S.bullet] === 0;
    if (isShort && (LABELS.has(key) || shape[S.allCaps] === 1)) found.push(i);
  }
  return found;
}
