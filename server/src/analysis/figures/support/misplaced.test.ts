import { describe, expect, test } from 'vitest';
import { Article } from '../../../article/article.ts';
import { figures } from '../../figures.ts';
import { figureSupport } from './support.ts';

/** The figures of the copy that no source bears out, each with what the source has for them. */
function faults(copy: string, ...sources: string[]): string[] {
  const article = new Article(copy, {
    sources: sources.map((source, i) => ({ name: `notes ${i}`, article: new Article(source) })),
  });
  const support = article.get(figureSupport);
  return article.get(figures).flatMap(({ text }, i) => {
    const found = support[i];
    if (found == null || found.status === 'supported') return [];
    return [
      found.source === null ? text : `${text}, not ${sources[found.source]?.slice(found.start, found.end)}`,
    ];
  });
}

const FERRY =
  'The Sandoy ferry carried 40,000 passengers in 2019 and 52,000 in 2020, the operator said. Ticket revenue was $3.1 million in 2019 and $4.4 million in 2020.';
const BOATS =
  'Imre Varga owns 30 boats and Astrid Lindqvist 12, harbor records show. Varga, 61, bought his first boat in 1988. Lindqvist, 44, employs nine deckhands; Varga employs 25.';
const SPLIT =
  'Cloud revenue was $211.3 million, up 24%. Hardware revenue was $98.7 million, down 6%. Services revenue was $102.6 million, up 2%.';
const CRASH =
  'Two persons died at the scene: the coach driver, 58, and a passenger, 23. The lorry driver, a man of 41, was uninjured and was arrested.';
const FIRE = 'Some 120 firefighters with 34 vehicles fought the blaze for nine hours.';
const WEATHER = 'Elko recorded 41 degrees Celsius on July 12 and Reno 43.';
const ELECTION =
  "Dana Whitfield won with 18,402 votes to Carl Munro's 16,955. In 2021 Munro beat Whitfield. Turnout was 61 percent, up from 54 percent in 2021. Whitfield raised $212,000 and Munro $389,000.";

describe('the right number of something else', () => {
  test.each([
    ['In 2020 the ferry carried 40,000 passengers.', FERRY, '40,000, not 52,000'],
    ['Ticket sales came to $3.1 million in 2020.', FERRY, '$3.1 million, not $4.4 million'],
    ['Varga owns 12 boats; Lindqvist 30.', BOATS, '12, not 30', '30, not 12'],
    ['Lindqvist, who is 61, has nine deckhands.', BOATS, '61, not 44'],
    ['Hardware sales fell 2 percent to $98.7 million.', SPLIT, '2 percent, not 6%'],
    ['The coach driver, 41, died at the scene.', CRASH, '41, not 58'],
    ['Thirty-four firefighters came.', FIRE, 'Thirty-four, not 120'],
    [
      'Elko had 43 degrees Celsius on July 12, while Reno had 41.',
      WEATHER,
      '43 degrees Celsius, not 41 degrees Celsius',
      '41, not 43',
    ],
    ['In 2021 turnout was 61 percent.', ELECTION, '61 percent, not 54 percent'],
    ['Whitfield, who raised $389,000, defeated Munro.', ELECTION, '$389,000, not $212,000'],
    ['Munro got 18,402 votes.', ELECTION, '18,402, not 16,955'],
  ])('%s', (copy, source, ...expected) => {
    expect(faults(copy, source)).toEqual(expected);
  });
});

describe('the same told in other words', () => {
  test.each([
    // The words of the one year with the figure of the other, and rightly so.
    ['The Sandoy ferry carried 52,000 passengers in 2020, the operator said.', FERRY],
    ['In 2020, a year after it took 40,000 people, the ferry carried 52,000.', FERRY],
    ['In 2020, passenger numbers rose from 40,000 to 52,000.', FERRY],
    ['By 2020 the ferry, which had once carried 40,000 passengers, took 52,000.', FERRY],
    ["Varga's rival, who is 44, owns 12 boats.", BOATS],
    ['“She has 12 boats,” Varga said. According to Varga, the 12 boats are old.', BOATS],
    ['The larger fleet, of 30 boats, is Varga’s, and the smaller, of 12, belongs to Lindqvist.', BOATS],
    ['Lindqvist, 44, has fewer boats than Varga: 12 to his 30.', BOATS],
    ['Services grew 2 percent, and hardware shrank 6 percent.', SPLIT],
    ['The maker of servers and cables took in $98.7 million, less than in services.', SPLIT],
    ['A passenger aged 23 died, as did the driver of the coach, 58.', CRASH],
    ['Firefighters came in 34 vehicles.', FIRE],
    ['Whitfield raised far less than Munro, $212,000.', ELECTION],
    ['Munro, who outspent Whitfield with $389,000 to her $212,000, conceded.', ELECTION],
    ['It was 41 in Elko.', WEATHER],
  ])('%s', (copy, source) => {
    expect(faults(copy, source)).toEqual([]);
  });
});

test.each([
  ['The Sandoy ferry carried 55,000 passengers in 2020, the operator said.', FERRY, '55,000, not 52,000'],
  // The year tells which; the other figure stands in the copy itself.
  [
    'The colony fell from 9,600 pairs in 2015 to 4,120 this summer.',
    'Counts: 4,120 pairs this summer, 6,900 pairs in 2015.',
    '9,600, not 6,900',
  ],
  [
    'The levy would add £11.40 a month for each home.',
    'It would add £11.40 a year for each home.',
    '£11.40, not £11.40',
  ],
  [
    'Repairs to the roof would cost £458,000.',
    'The repairs would come to £485,000.',
    '£458,000, not £485,000',
  ],
  ['Net income rose to $421.6 million.', 'Net income: $412.6 million.', '$421.6 million, not $412.6 million'],
])('what the source has instead: %s', (copy, source, expected) => {
  expect(faults(copy, source)).toEqual([expected]);
});

test('a source that has the figure for the same thing is enough', () => {
  expect(
    faults('In 2020 the ferry carried 40,000 passengers.', FERRY, 'The ferry took 40,000 in 2020.'),
  ).toEqual([]);
});

describe('the right digits on another scale', () => {
  const notes =
    'The yard has cash of $1.3 billion. The ring road cost Rs 2,100 crore. It covers 84,000 hectares of forest.';
  test.each([
    ['The yard had $1.3 million in cash.', '$1.3 million, not $1.3 billion'],
    ['The ring road cost Rs 2,100 lakh.', 'Rs 2,100 lakh, not Rs 2,100 crore'],
    ['The forest it covers is 840,000 hectares.', '840,000 hectares, not 84,000 hectares'],
  ])('%s', (copy, expected) => {
    expect(faults(copy, notes)).toEqual([expected]);
  });
});

test.each([
  ['City had 17 shots.', "Rovers had 58% possession and 17 shots to City's 9.", '17, not 9'],
  [
    'Punctuality was 91 percent in the previous year.',
    'Punctuality rose to 91 percent from 88 percent.',
    '91 percent, not 88 percent',
  ],
  ["The lorry's driver, 58, was arrested.", CRASH, '58, not 41'],
  [
    'Mean pressure on placebo fell 14.2 mmHg.',
    'Mean pressure fell 14.2 mmHg in the drug group and 5.1 mmHg in the placebo group.',
    '14.2, not 5.1',
  ],
])('of two groups, two times, two people: %s', (copy, source, expected) => {
  expect(faults(copy, source)).toEqual([expected]);
});
