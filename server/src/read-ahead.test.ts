import { expect, test } from 'vitest';
import { foundInFull } from '../../test/unit/in-full.ts';
import { Article } from './article/article.ts';
import { sentences } from './article/sentences.ts';
import { lint } from './lint.ts';
import { readAhead } from './read-ahead.ts';

const LONG = Array.from(
  { length: 1200 },
  (_, i) =>
    `Paragraph ${i} says that the ferry to Orrin carried ${i * 3} people, according to harbour office ${i}.`,
).join('\n\n');

/** A clock that moves on by 4 ms each time it is asked. */
function clock() {
  let time = 0;
  return () => {
    time += 4;
    return time;
  };
}

const paragraphsRead = (article: Article): number =>
  article.layout.filter((block) => article.memo.has(sentences, block.prose)).length;

test('a long article is read with pauses, and then linted as ever', async () => {
  const article = new Article(LONG);
  let pauses = 0;
  const pause = async () => {
    pauses++;
  };
  expect(await readAhead(article, { pause, isStale: () => false, now: clock() })).toBe(true);
  expect(pauses).toBeGreaterThan(10);
  expect(paragraphsRead(article)).toBe(1200);
  expect(foundInFull(article)).toEqual(foundInFull(new Article(LONG)));
});

test('it stops when the text has changed meanwhile', async () => {
  const article = new Article(LONG);
  let asked = 0;
  const isStale = () => ++asked === 3;
  expect(await readAhead(article, { pause: async () => {}, isStale, now: clock() })).toBe(false);
  expect(paragraphsRead(article)).toBeLessThan(600);
});

test('short copy is not read ahead, and known copy not again', async () => {
  const fail = async () => {
    throw new Error('paused');
  };
  const pauses = { pause: fail, isStale: () => true, now: clock() };
  expect(await readAhead(new Article('Short copy.'), pauses)).toBe(true);
  const known = new Article(LONG);
  lint(known);
  expect(await readAhead(known, pauses)).toBe(true);
});
