import { describe, expect, test } from 'vitest';
import { Article } from '../../../article/article.ts';
import { figures } from '../../figures.ts';
import { figureSupport } from './support.ts';

function answers(copy: string, ...sources: string[]): string[] {
  const article = new Article(copy, {
    sources: sources.map((source, i) => ({ name: `notes ${i}`, article: new Article(source) })),
  });
  const support = article.get(figureSupport);
  return article
    .get(figures)
    .map(({ text }, i) => support[i]?.sum ?? `${text}: ${support[i]?.status ?? '-'}`);
}

const COLLEGE =
  'Tuition will be $31,400. Room and board, $14,900. We had 9,400 applications and admitted 1,850 of them.';
const BIDS =
  'Three bids were received, ranging from $684,200 to $811,950. The fee would rise from $150 to $400.';
const STUDY = 'Of 4,812 participants, 386 developed heart failure. Women made up 54% of participants.';
const DEAL =
  'Orlane has 14,000 staff and Petit 3,200. Orlane sold goods for 6.8 billion euros in 2024 and Petit 1.3 billion.';

describe('what the source gives by one sum', () => {
  test.each([
    ['With room and board, a year costs $46,300.', COLLEGE, '$31,400 + $14,900 = $46,300'],
    ['The college admitted 1,850 students, or about one in five.', COLLEGE, '1,850 of 9,400 is one in five'],
    ['The highest bid was $127,750 more.', BIDS, '$811,950 − $684,200 = $127,750'],
    ['The fee would increase by $250, to $400.', BIDS, '$400 − $150 = $250'],
    ['Some 386 participants, or 8 percent, had heart failure.', STUDY, '386 of 4,812 is 8 percent'],
    ['Fewer participants, 46 percent, were men.', STUDY, '100% − 54% = 46 percent'],
    ['The combined group would have 17,200 employees.', DEAL, '14,000 + 3,200 = 17,200'],
    [
      'Together they sold goods for 8.1 billion euros.',
      DEAL,
      '6.8 billion euros + 1.3 billion = 8.1 billion euros',
    ],
  ])('%s', (copy, source, sum) => {
    expect(answers(copy, source)).toContain(sum);
  });

  test.each([
    [
      'The hall will cost $90,000, of which the parish will pay $55,000.',
      'The hall costs $90,000. The diocese gives $35,000 and the parish the rest.',
      '$90,000 − $35,000 = $55,000',
    ],
    [
      'Lottery money will pay for $16,000 of it.',
      'Roof repairs $46,000. Friends of the Hall raised $30,000. The rest is lottery money.',
      '$46,000 − $30,000 = $16,000',
    ],
    [
      'The county will pay 21,000 euros.',
      'Fence EUR 86,000; of which school 40,000, parents 25,000, county the rest.',
      'EUR 86,000 − 40,000 − 25,000 = 21,000 euros',
    ],
    [
      'The farm has 240 acres of wheat.',
      'The farm is 400 acres. It has 160 acres of barley and the rest is wheat.',
      '400 acres − 160 acres = 240 acres',
    ],
  ])('the rest: %s', (copy, source, sum) => {
    expect(answers(copy, source)).toContain(sum);
  });

  test.each([
    ['The hall will cost $90,000, of which the diocese will pay $55,000.', '$55,000: absent'],
    ['The hall will cost $90,000, of which the parish will pay $45,000.', '$45,000: absent'],
  ])('not the rest: %s', (copy, expected) => {
    expect(
      answers(copy, 'The hall costs $90,000. The diocese gives $35,000 and the parish the rest.'),
    ).toContain(expected);
  });

  test.each([
    [
      'The fare goes up by 35 kronor.',
      'The fare goes up from 210 to 245 kronor.',
      '245 kronor − 210 = 35 kronor',
    ],
    [
      'In Eastfield, 4,377 people voted.',
      'Eastfield: Moss 1,904; Rahman 1,688; Quist 752; spoilt 33. Electorate 9,820',
      '1,904 + 1,688 + 752 + 33 = 4,377',
    ],
    ['The fare goes up by 17 percent.', 'Fare 210 -> 245 kronor.', 'from 210 to 245 kronor is 17 percent'],
    [
      'Parks and libraries together would get £7.45 million in 2027.',
      'Parks: £3.9 million in 2026, £4.2 million in 2027. Libraries: £3.25 million in both.',
      '£4.2 million + £3.25 million = £7.45 million',
    ],
    [
      'Parks would get £300,000 more.',
      'Parks: £3.9 million in 2026, £4.2 million in 2027.',
      '£4.2 million − £3.9 million = £300,000',
    ],
    [
      'Kitchen and hotel have $4.7 million between them.',
      'The kitchen has $2.6 million. The hotel has $2.1 million.',
      '$2.6 million + $2.1 million = $4.7 million',
    ],
  ])('a difference or a total that is announced: %s', (copy, source, sum) => {
    expect(answers(copy, source)).toContain(sum);
  });

  test.each([
    [
      'In Eastfield, 4,344 people voted.',
      'Eastfield: Moss 1,904; Rahman 1,688; Quist 752; spoilt 33. Electorate 9,820',
      '4,344: absent',
    ],
    ['The fare goes up by 45 kronor.', 'The fare goes up from 210 to 245 kronor.', '45 kronor: absent'],
    ['The fare rises to 254 kronor.', 'The fare goes up from 210 to 245 kronor.', '254 kronor: contradicted'],
    ['The fare goes up by 53 kronor.', 'The fare goes up by 35 kronor.', '53 kronor: contradicted'],
    [
      'Parks and libraries together would get £7.54 million.',
      'Parks and libraries together would get £7.45 million.',
      '£7.54 million: contradicted',
    ],
    [
      'Kitchen and hotel have $4.7 million between them.',
      'The kitchen has $2.6 million. The hotel has $3.1 million.',
      '$4.7 million: absent',
    ],
    [
      'The kitchen has $4.7 million in all.',
      'The kitchen has $2.6 million. The cellar has $2.1 million.',
      '$4.7 million: absent',
    ],
  ])('not so: %s', (copy, source, expected) => {
    expect(answers(copy, source)).toContain(expected);
  });

  test('of the cells of a table', () => {
    const table = 'city,median price 2024,median price 2025\nFairhaven,412000,438500\nOsgood,298750,310400';
    const sums = answers(
      'The median in Fairhaven rose 6.4 percent to $438,500. Osgood had $310,400, up $11,650, in 2025.',
      table,
    );
    expect(sums).toEqual([
      'from 412000 to $438,500 is 6.4 percent',
      '$438,500: supported',
      '$310,400: supported',
      '$310,400 − 298750 = $11,650',
      '2025: supported',
    ]);
  });

  test('of two counts told as one', () => {
    expect(
      answers(
        'The state will hire 39,500 teachers and nurses.',
        'It will recruit 32,000 teachers and 7,500 nurses.',
      ),
    ).toEqual(['32,000 + 7,500 = 39,500']);
  });

  test('of figures from two sources', () => {
    const sums = answers(
      'Of the 600 people it will hire, 150 start in spring and the other 450 later. With Galway, it will have 1,020 people.',
      'It plans to hire 600 people.',
      'We start with 150 people. Galway has 420 people now.',
    );
    expect(sums).toContain('600 − 150 = 450');
    expect(sums).toContain('600 + 420 = 1,020');
  });
});

test.each([
  ['The college had 7,550 applications.', COLLEGE, '7,550: absent'],
  ['The fee would increase by $240, to $400.', BIDS, '$240: absent'],
  ['Together they employ 17,300 people.', DEAL, '17,300: absent'],
])('no sum is looked for, or none found: %s', (copy, source, expected) => {
  expect(answers(copy, source)).toContain(expected);
});

test('a unit that is left out is the one before', () => {
  expect(
    answers(
      'Output fell to 1.24 million tonnes from 1.31 million.',
      'They made 1,310,000 tonnes, then 1,240,000.',
    ),
  ).toEqual(['1.24 million tonnes: supported', '1.31 million: supported']);
});
