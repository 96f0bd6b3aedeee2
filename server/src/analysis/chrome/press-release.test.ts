import { expect, it } from 'vitest';
import { readPage } from './page.ts';
import { findPressLines } from './press-release.ts';
import { lineShape } from './shape.ts';

const STORY = [
  'Hexley Water said on Monday that it would lay 14 miles of new mains under the streets of the old town by the spring.',
  'The work by Hexley Water will begin in Mill Lane, where the pipes were laid in 1911 and have burst four times this year.',
  'A spokesman said that customers of Hexley Water would be told a week before their street was closed to traffic.',
];
const ABOUT =
  'Hexley Water supplies 240,000 homes in the valley and employs 310 people at its works beside the river.';
const OUTLOOK =
  'This release contains forward-looking statements about the works, which involve risks that nobody can foresee.';
const BOX = ['Recommended', 'Port strike enters a second week', 'Island without a doctor'];

function kept(lines: readonly string[]): string[] {
  const none = new Float32Array(lines.length);
  const page = readPage(lines.map(lineShape), new Uint8Array(lines.length + 1), none, none);
  return findPressLines(page).map((i) => lines[i] as string);
}

it.each([
  ['About Hexley Water', ABOUT],
  ['Forward-Looking Statements', OUTLOOK],
])('%s stays with its paragraph, though a box came between', (heading, paragraph) => {
  expect(kept([...STORY, heading, paragraph])).toEqual([heading, paragraph]);
  expect(kept([...STORY, heading, ...BOX, paragraph])).toEqual([heading, paragraph]);
});

it('nothing is kept of what a page says of itself, nor of a heading without a paragraph', () => {
  expect(kept([...STORY, 'About the Herald', ABOUT])).toEqual([]);
  expect(kept([...STORY, 'Forward-Looking Statements', ...BOX])).toEqual([]);
});
