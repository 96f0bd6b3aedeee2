import { expect, test } from 'vitest';
import type { Page } from './page.ts';
import { labelsAbove, seamsOf } from './seams.ts';
import { lineShape } from './shape.ts';

const TITLE = 'Frost takes two thirds of the cherries';
const LINES = [
  'Sport',
  `Home News ${TITLE}`,
  'OPINION',
  TITLE,
  'The frost came late.',
  'Name supplied',
  'Share',
];
const STORY = { first: 4, last: 4 };
const page = {
  count: LINES.length,
  lines: LINES.map((line) => lineShape(line)),
  wordScores: Float32Array.from(LINES, (line) => (/^(?:Share|Sport)$/.test(line) ? 2 : -1)),
} as unknown as Page;
const shown = (found: readonly number[]): (string | undefined)[] => found.map((i) => LINES[i]);

test('next to the story stands what says nothing of a page, but no trail of links that ends in the headline', () => {
  expect(shown(seamsOf(page, [3], STORY))).toEqual(['OPINION', TITLE, 'Name supplied']);
  expect(shown(seamsOf(page, [3], { first: 0, last: -1 }))).toEqual([]);
});

test('the label of the piece stands right above its head', () => {
  expect(shown(labelsAbove(page, [3], STORY))).toEqual(['OPINION']);
  expect(shown(labelsAbove(page, [3], { first: 0, last: -1 }))).toEqual([]);
});
