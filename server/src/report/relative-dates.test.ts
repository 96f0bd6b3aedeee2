import { expect, test } from 'vitest';
import { Article } from '../article/article.ts';
import { relativeDates } from './relative-dates.ts';

const read = (sentence: string, head = 'date: 2025-11-04'): string[] => {
  const text = `---\n${head}\n---\n\nThe harbour office counted the boats. ${sentence}\n`;
  return relativeDates(new Article(text, { format: 'markdown' })).map(
    ({ start, end, means }) => `${text.slice(start, end)} = ${means}`,
  );
};

test.each([
  ['It closed yesterday.', 'yesterday = Monday, 3 November 2025'],
  ['It opens tomorrow.', 'tomorrow = Wednesday, 5 November 2025'],
  ['It closed last Friday.', 'last Friday = Friday, 31 October 2025'],
  ['It opens next month.', 'next month = December 2025'],
  ['It closed three days ago.', 'three days ago = Saturday, 1 November 2025'],
  ['It closed two weeks ago.', 'two weeks ago = Tuesday, 21 October 2025'],
  ['It closed last month.', 'last month = October 2025'],
  ['It closed last year.', 'last year = 2024'],
  ['It closed 12 years ago.', '12 years ago = 2013'],
])('%s', (sentence, expected) => {
  expect(read(sentence)).toEqual([expected]);
});

test('nothing is told where the article does not say when it was written', () => {
  expect(read('It closed last Friday.', 'title: Boats')).toEqual([]);
});

test('a bare weekday and a span of time are left alone', () => {
  expect(read('It closed on Friday, will for three days and opens next Friday.')).toEqual([]);
});
