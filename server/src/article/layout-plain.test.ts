import { expect, test } from 'vitest';
import { Article } from './article.ts';

const show = (text: string, format: 'plain' | 'newscopy' = 'plain') =>
  new Article(text, { format }).layout.map((b) => `${b.kind}: ${b.prose.text}`);

const WRAPPED = [
  'The council voted on Tuesday to close three of its',
  'five libraries, a decision that residents who filled',
  'the chamber greeted with boos. The vote was seven to',
  'four, and the mayor abstained because her sister runs',
  'one of the branches.',
];

test('wrapped lines are one paragraph', () => {
  expect(show(WRAPPED.join('\n'))).toEqual([`text: ${WRAPPED.join(' ')}`]);
});

test('an indented line opens a paragraph in wrapped copy', () => {
  const text = ['  Libraries close', ...WRAPPED].join('\n');
  expect(show(`${WRAPPED.join('\n')}\n    ${WRAPPED.join('\n')}`)).toHaveLength(2);
  expect(show(text)[0]).toBe('text: Libraries close');
});

test('a headline and a byline above each other stay apart', () => {
  expect(show('Council votes to close three libraries in a stormy session\nBy Ada Byron')).toHaveLength(2);
});

test('a list of headlines is not one paragraph', () => {
  const list =
    'Harbour bridge reopens after a year of work, late\nSchool meals to cost more from the autumn term on\nFarmers count the cost of a wet and windy harvest\nFerry firm apologises for a week of cancellations';
  expect(show(list)).toHaveLength(4);
});

test('list items and their hanging lines', () => {
  expect(show('• The first item, which goes on to\n  a second line here.\n• The second.\n(3) third')).toEqual(
    [
      'listItem: The first item, which goes on to a second line here.',
      'listItem: The second.',
      'listItem: third',
    ],
  );
});

test('mail quotation marks are left out', () => {
  expect(show('She wrote:\n> The plan is\n> dead.\nHe agreed.')).toEqual([
    'text: She wrote:',
    'quote: The plan is dead.',
    'text: He agreed.',
  ]);
});

test.each([
  ['', []],
  [' \n\u00a0\n\t\r\n\f', []],
  ['\ufeffOne.\rTwo.\r\n\fThree.', ['text: One.', 'text: Two.', 'text: Three.']],
  ['A\u00a0b soft\u00adly go\u200bes.', ['text: A b softly goes.']],
])('odd white space in %j', (text, blocks) => {
  expect(show(text)).toEqual(blocks);
});

test('news copy: slug, headers, end mark', () => {
  expect(
    show(
      'council-vote-1120\nHED: Council votes\nBYLINE: Ada Byron\n\nTOWN – It voted.\n\n-30-\n',
      'newscopy',
    ),
  ).toEqual(['frontMatter: ', 'heading: Council votes', 'frontMatter: ', 'text: TOWN – It voted.']);
});
