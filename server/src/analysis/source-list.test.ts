import { expect, test } from 'vitest';
import { Article } from '../article/article.ts';
import { sourceList } from './source-list.ts';
import { speakerAt } from './speaker.ts';

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

const BRIDGE = [
  'The bridge over the Elm will stay shut until May after a crack was found in one of its pillars on a cold Monday in January.',
  '“The deck is not safe,” said Mayor Ana Ruiz. “We will not gamble with lives.”',
  'Ruiz said the repairs would cost less than a new bridge.',
  'Experts say the deck could last another winter.',
  '“That is wishful thinking,” she said.',
  'A senior official at the ministry said the money was there.',
].join('\n\n');

test('counts last names and pronouns for whom they stand for', () => {
  const list = new Article(BRIDGE).get(sourceList);
  expect(list.map(({ name, kind, quotes, claims }) => ({ name, kind, quotes, claims }))).toEqual([
    { name: 'Ana Ruiz', kind: 'named', quotes: 3, claims: 1 },
    { name: 'Experts', kind: 'vague', quotes: 0, claims: 1 },
    { name: 'A senior official at the ministry', kind: 'described', quotes: 0, claims: 1 },
  ]);
});

test('finds who says what stands at a place', () => {
  const article = new Article(BRIDGE);
  const at = (words: string) => speakerAt(article, BRIDGE.indexOf(words) + 3)?.attribution.source;
  expect(at('wishful')?.name).toBe('Ana Ruiz');
  expect(at('repairs would')?.name).toBe('Ana Ruiz');
  expect(at('last another')?.kind).toBe('vague');
  expect(at('bridge over')).toBeUndefined();
});
