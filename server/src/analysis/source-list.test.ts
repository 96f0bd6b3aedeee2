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

test('leaves out headlines, and what cannot speak', () => {
  const names = (text: string) => new Article(text).get(sourceList).map(({ name }) => name);
  const story = `Islands agree to bring back the ferry

The two islands agreed on Friday to bring back the ferry, after a year in which the talks were broken off more than once.

Runa Haldorsen, whose shop stands on the quay, said it was not before time.

His department said it expects the first crossing in May, the yard said. The hope is that it will last.

“Bring a coat,” a sign said. TK TK said that it was fine.
`;
  expect(names(story).sort()).toEqual(['Runa Haldorsen', 'The two islands', 'a sign', 'the yard']);
});

test('knows who is meant by an office, a first word, and a description', () => {
  const lede =
    'The bridge over the Elm will stay shut until May after a crack was found in one of its pillars on a cold Monday in January.';
  const names = (...rest: string[]) =>
    new Article([lede, ...rest].join('\n\n')).get(sourceList).map(({ name }) => name);
  expect(
    names(
      'The transport secretary, Daniel Ashworth, told MPs it was shut.',
      '‘It is shut,’ the transport secretary said.',
      'Ashworth insisted that it would open again.',
    ),
  ).toEqual(['Daniel Ashworth']);
  expect(
    names(
      '“It is shut,” Chief Executive Moira Stanhope told reporters.',
      'Stanhope said it would open again.',
    ),
  ).toEqual(['Moira Stanhope']);
  expect(names('It is shut, Clerk Jo Ann Pratt said.', '“Go round,” the clerk said.')).toEqual([
    'Jo Ann Pratt',
  ]);
  expect(names('“It is shut,” Elm Rail CEO Carla Mendez said.')).toEqual(['Carla Mendez']);
  expect(names('Brightwell Foods said it was shut.', 'Brightwell said it would open again.')).toEqual([
    'Brightwell Foods',
  ]);
  expect(names('The managing director of Pennine Rail, Graham Stott, said it was shut.')).toEqual([
    'Graham Stott',
  ]);
  expect(names('The mayor of Albany, New York, said it was shut.')).toEqual(['The mayor of Albany']);
  expect(names('It is shut, according to the Office of Management and Budget.')).toEqual([
    'Office of Management and Budget',
  ]);
  expect(names('The Department for Transport said it was shut.')).toEqual(['Department for Transport']);
  expect(names('Operators said it was shut.')).toEqual(['Operators']);
  expect(names('It is shut, the Governor’s Office said.')).toEqual(['Governor’s Office']);
});

test('knows a senator by his state where there is but one', () => {
  const copy = [
    'The bridge will stay shut until May after a crack was found in one of its pillars on a cold Monday in January this year.',
    'Sen. Mark Ruiz of Ohio said it was a scandal.',
    'The Ohio senator said it twice.',
  ].join('\n\n');
  expect(new Article(copy).get(sourceList).map(({ name }) => name)).toEqual(['Mark Ruiz']);
});
