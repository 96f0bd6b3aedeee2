import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Article } from './article.ts';
import { Memo } from './memo.ts';

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

test('wrapped lines are one paragraph where most of them begin with a name', () => {
  const lines = [
    '"We never wanted any of it closed," said the Rev. Ida',
    'Penrose, who runs the Saturday reading group in Upper',
    'Marsh. "But nobody on the council asked us, and in the',
    'end they had the votes."',
  ];
  expect(show(lines.join('\n'))).toEqual([`text: ${lines.join(' ')}`]);
});

test('lines that show no column by themselves go by that of the copy, where they fill it', () => {
  const names = [
    'Present were the mayor, Ana Ruiz; the deputy, Olu B.',
    'Bankole; the clerk, Jean Marsh; councillors Tom Holm',
    'Abbott, Priya Shah, Wil Janssen, Dee Okafor and Chief',
    'Brandt.',
  ];
  expect(show(names.join('\n'))).toHaveLength(4);
  expect(show(`${WRAPPED.join('\n')}\n\n${names.join('\n')}`)[1]).toBe(`text: ${names.join(' ')}`);
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

const line = fc.constantFrom(
  ...WRAPPED,
  '',
  '',
  '   ',
  '> quoted mail of a good many words that goes on for long',
  '- an item',
  '  hanging under it',
  'Headline',
  'slug-of-it',
  'HED: A headline',
);
const page = fc.array(line, { maxLength: 14 });
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

test('after any edits, the blocks are those of the text laid out afresh', () => {
  const told = (article: Article): unknown[] =>
    article.layout.map(({ prose, links: _, ...block }) => ({
      ...block,
      text: prose.text,
      places: Array.from(prose.text, (_char, at) => prose.at(at)),
    }));
  fc.assert(
    fc.property(
      page,
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(90), page), { maxLength: 6 }),
      lineEnd,
      fc.constantFrom('plain', 'newscopy'),
      (first, edits, end, format) => {
        const memo = new Memo();
        let text = first.join(end);
        told(new Article(text, { format, memo }));
        for (const [at, out, put] of edits) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + put.join(end) + text.slice(start + out);
          memo.nextArticle();
          expect(told(new Article(text, { format, memo }))).toEqual(told(new Article(text, { format })));
        }
      },
    ),
    { numRuns: 300 },
  );
});
