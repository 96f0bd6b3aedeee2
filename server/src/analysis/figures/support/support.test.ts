import { describe, expect, test, vi } from 'vitest';
import { Article } from '../../../article/article.ts';
import { Memo } from '../../../article/memo.ts';
import { figures } from '../../figures.ts';
import { readAgainst } from './reading.ts';
import { figureSupport } from './support.ts';

function support(text: string, ...sources: string[]): string[] {
  const article = new Article(text, {
    sources: sources.map((source, i) => ({ name: `notes ${i}`, article: new Article(source) })),
  });
  const found = article.get(figureSupport);
  return article.get(figures).map((figure, i) => {
    const { status, source, start, end, sum } = found[i] ?? {};
    const theirs = source == null ? '' : ` ${sum ?? sources[source]?.slice(start, end)}`;
    return `${figure.text}: ${status ?? '-'}${theirs}`;
  });
}

describe('supported in another form', () => {
  test.each([
    [
      'The bill came to $90 billion.',
      'The bill was $89,700,000,000, the treasury said.',
      '$90 billion: supported $89,700,000,000',
    ],
    ['About 30,000 people marched.', 'The count of marchers was 29,640.', '30,000: supported 29,640'],
    ['More than 1,400 delegates came.', 'He has 1,401 delegates.', '1,400: supported 1,401'],
    ['The trail is 24 kilometers long.', 'The trail runs 15 miles.', '24 kilometers: supported 15 miles'],
    ['Two dozen boats sank.', 'In all, 24 boats went down.', 'Two dozen: supported 24'],
    ['A third of members voted.', 'Of the members, 33 percent voted.', 'A third: supported 33 percent'],
    [
      'Eighty percent of members voted.',
      'A ballot drew 12 of 15 members.',
      'Eighty percent: supported 12 of 15',
    ],
    [
      'The rate rose a quarter point, or 25 basis points.',
      'The rate rose 0.25 percentage points.',
      '25 basis points: supported 0.25 percentage points',
    ],
    [
      'A nation of some 51m, it votes today.',
      'The nation has 51 million people.',
      '51m: supported 51 million',
    ],
    ['Rooms cost $25 to 50 dollars.', 'Rooms cost $25 at best and $50 at worst.', '$25 to 50 dollars: -'],
    ['It took two years.', 'It took 24 months.', 'two years: supported 24 months'],
    ['The meeting is on Nov. 2.', 'The meeting: 2 November 2025.', 'Nov. 2: supported 2 November 2025'],
    ['It starts at 3 p.m.', 'Start: 15:00', '3 p.m.: supported 15:00'],
    ['It happened in the 1990s.', 'It happened in 1994.', '1990s: supported 1994'],
    [
      'The gap between the northern and the southern ports is $30 billion.',
      'The northern ports moved $90 billion, the southern ports $60 billion.',
      '$30 billion: supported $90 billion − $60 billion = $30 billion',
    ],
    [
      'The ports moved a combined $150 billion.',
      'The northern ports moved $90 billion, the southern ports $60 billion.',
      '$150 billion: supported $90 billion + $60 billion = $150 billion',
    ],
    ['Sales came to $120 million in 2024.', 'year,sales\n2023,100\n2024,120', '$120 million: supported 120'],
    ['More than half of the storks stayed.', 'In 2024, 58% of the storks stayed.', 'half: supported 58%'],
    [
      'Spending on roads was $120 million.',
      'dept,2023,2024\nroads,118,120\nparks,14,15',
      '$120 million: supported 120',
    ],
  ])('%s', (text, source, expected) => {
    expect(support(text, source)).toContain(expected);
  });
});

describe('not what the source says', () => {
  const source =
    'The northern yard built 12 ferries for $340 million in 2019, and fewer than 60 percent of them sailed. The southern yard built 30 tugs for $75 million, a rise of 5 percentage points.';
  test.each([
    ['The northern yard built 30 ferries for $340 million in 2019.', '30: contradicted 12'],
    [
      'The northern yard built 12 ferries for $340 billion in 2019.',
      '$340 billion: contradicted $340 million',
    ],
    [
      'The northern yard built 12 ferries for £340 million in 2019.',
      '£340 million: contradicted $340 million',
    ],
    [
      'The northern yard built 12 ferries for $340 million in 2018, and a few sailed.',
      '2018: contradicted 2019',
    ],
    ['It built them, and more than 60 percent of them sailed.', '60 percent: contradicted 60 percent'],
    [
      'The southern yard built 30 tugs for $75 million, a rise of 5 percent.',
      '5 percent: contradicted 5 percentage points',
    ],
    ['In all, 14 ferries were built by the yard in the north.', '14: contradicted 12'],
    ['Nobody expected 4,400 strikers.', '4,400: absent'],
  ])('%s', (text, expected) => {
    expect(support(text, source)).toContain(expected);
  });
});

test('a range is narrowed to its wrong end', () => {
  const article = new Article('The rooms cost between $40 and $95 a night.', {
    sources: [{ name: 'notes', article: new Article('The rooms cost between $40 and $90 a night.') }],
  });
  expect(article.get(figureSupport)).toMatchObject([{ status: 'contradicted', wrongEnd: 1 }]);
});

test('any one of several sources is enough', () => {
  expect(
    support('The yard built 12 ferries.', 'The yard built 14 ferries.', 'It launched a dozen ferries.'),
  ).toEqual(['12: supported a dozen']);
});

test('an edit is held against the sources for its paragraph alone', () => {
  const sources = Array.from({ length: 50 }, (_, i) => ({
    name: `notes ${i}`,
    article: new Article(`The harbor handled ${i} tons of grain.\n\nIt cost $${i} million.`),
  }));
  const reads = sources.map(({ article }) => vi.spyOn(article.get(readAgainst).english, 'run'));
  const count = (): number => reads.reduce((sum, read) => sum + read.mock.calls.length, 0);
  const memo = new Memo();
  // Long enough to be paragraphs of a story, whatever stands around them.
  const told = (boats: string): string =>
    `In the spring of that year the yard in the old harbor built ${boats}, and most of them were sold to fishermen from the islands before the summer came.`;
  const paragraphs = Array.from({ length: 20 }, (_, i) => told(`${i + 30} boats`));
  const check = (): void => {
    memo.nextArticle();
    new Article(paragraphs.join('\n\n'), { memo, sources }).get(figureSupport);
  };
  check();
  const first = count();
  expect(first).toBeGreaterThan(15 * 50);
  paragraphs[7] = told('7 boats and 3 barges');
  check();
  expect(count() - first).toBe(50);
});

test('a figure that stands in page furniture of a source is in the source', () => {
  const notes =
    'Fire on Mill Lane\n\nThe mill burned down on Tuesday.\n\nRelated: Mill was worth $12 million\n\nCopyright 2025 The Mercury. All rights reserved.\n';
  expect(support('The mill, worth $12 million, burned down.', notes)).toEqual([
    '$12 million: supported $12 million',
  ]);
});
