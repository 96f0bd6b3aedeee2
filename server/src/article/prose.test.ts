import { expect, test } from 'vitest';
import { Article } from './article.ts';
import { Prose } from './prose.ts';
import { splitSentences } from './sentences.ts';

test('prose leaves markup out and finds the way back', () => {
  const text = 'He **did** go.';
  const prose = Prose.from(text, [
    { start: 0, end: 3 },
    { start: 5, end: 8 },
    { start: 10, end: 14 },
  ]);
  expect(prose.text).toBe('He did go.');
  expect(prose.toArticle({ start: 3, end: 6 })).toEqual({ start: 5, end: 8 });
  expect(prose.toArticle({ start: 0, end: 10 })).toEqual({ start: 0, end: 14 });
});

test('CRLF inside a block reads as one space', () => {
  const prose = Prose.of('one\r\ntwo', { start: 0, end: 8 });
  expect(prose.text).toBe('one two');
  expect(prose.toArticle({ start: 4, end: 7 })).toEqual({ start: 5, end: 8 });
});

test.each([
  ['Mr. Smith met Gen. Lee at 3 p.m. Tuesday. He left.', 2],
  ['The U.S. Navy said so. The U.S. It was.', 3],
  ['“It works,” he said. “We knew.” They left.', 3],
  ['The Su-35 costs $3.5 million. No. 10 declined.', 2],
])('sentences of %s', (text, count) => {
  expect(splitSentences(text)).toHaveLength(count);
});

test('hard-wrapped lines are one paragraph, long lines are one each', () => {
  const wrapped = new Article(
    'The quick brown fox jumps over the lazy dog and\nthen walks home along the river to its family,\nwhich waits.',
  );
  expect(wrapped.layout).toHaveLength(1);
  expect(new Article('One paragraph.\nAnother paragraph.').layout).toHaveLength(2);
});
