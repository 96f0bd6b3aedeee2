import { expect, test } from 'vitest';
import { Memo, proseAnalysis } from './memo.ts';
import { Prose } from './prose.ts';

test('an analysis of a text runs once, in this version and the next', () => {
  let runs = 0;
  const length = proseAnalysis('length', (text) => {
    runs++;
    return text.length;
  });
  const twice = proseAnalysis('twice', (text, memo) => memo.get(length, text) * 2);
  const memo = new Memo();
  expect(memo.get(twice, 'abc')).toBe(6);
  expect(memo.get(length, 'abc')).toBe(3);
  memo.nextArticle();
  expect(memo.get(twice, 'abc')).toBe(6);
  memo.nextArticle();
  // Asked of `twice` alone, `length` stays with its text.
  expect(memo.get(length, 'abc')).toBe(3);
  expect(runs).toBe(1);
});

test('texts that two versions did not hold are forgotten', () => {
  const length = proseAnalysis('length', (text) => text.length);
  const memo = new Memo();
  for (let version = 0; version < 100; version++) {
    memo.nextArticle();
    memo.get(length, 'stays');
    memo.get(length, `changes ${version}`);
  }
  expect(memo.size).toBeLessThanOrEqual(4);
});

test('prose that moves is known without being read, and read again once it was forgotten', () => {
  let runs = 0;
  const length = proseAnalysis('length', (text) => {
    runs++;
    return text.length;
  });
  const memo = new Memo();
  const prose = Prose.of('The ferry left.', { start: 0, end: 15 });
  expect([
    memo.get(length, prose),
    memo.get(length, prose.movedBy(40)),
    memo.get(length, prose.text),
  ]).toEqual([15, 15, 15]);
  expect(runs).toBe(1);
  for (let version = 0; version < 3; version++) memo.nextArticle();
  expect(memo.size).toBe(0);
  expect(memo.get(length, prose.movedBy(2))).toBe(15);
  expect([runs, memo.size]).toEqual([2, 1]);
  // Another memo knows nothing of it.
  expect(new Memo().get(length, prose)).toBe(15);
  expect(runs).toBe(3);
});
