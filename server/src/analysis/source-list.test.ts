import { expect, test } from 'vitest';
import { Article } from '../article/article.ts';
import { sourceList } from './source-list.ts';

const COPY = `Pool to close

The pool will close in June, Mayor Ruth Okafor said on Tuesday.

“We have run out of money,” Okafor said.

Residents said the decision had come too soon.
`;

test('lists who says how much, and where', () => {
  const list = new Article(COPY).get(sourceList);
  expect(list.map(({ name, quotes, claims }) => ({ name, quotes, claims }))).toEqual([
    { name: expect.stringContaining('Ruth Okafor'), quotes: 1, claims: 1 },
    { name: 'Residents', quotes: 0, claims: 1 },
  ]);
  const [mayor] = list;
  expect(mayor?.share).toBeGreaterThan(0.2);
  expect(mayor?.said.map(({ start, end }) => COPY.slice(start, end))).toEqual([
    expect.stringContaining('The pool will close in June'),
    expect.stringContaining('We have run out of money'),
  ]);
});

test('is empty where nobody speaks', () => {
  expect(new Article('The pool is closed.').get(sourceList)).toEqual([]);
});
