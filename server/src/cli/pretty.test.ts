import pc from 'picocolors';
import { expect, test } from 'vitest';
import { Article } from '../article/article.ts';
import { prettyFile, widest } from './pretty.ts';
import { type PlacedFinding, placed } from './results.ts';

const plain = pc.createColors(false);
const at = (article: Article, start: number, words: string): PlacedFinding =>
  placed(article, {
    rule: 'a-rule',
    messageId: 'one',
    severity: 'warning',
    message: 'Why?',
    fixes: [],
    data: {},
    start,
    end: start + words.length,
    related: [{ start: 0, end: 3, message: 'As here' }],
  });

test('shows the words amid their line, and the line of what is related', () => {
  const article = new Article('One.\r\nThe council met on Monday.\r\nThree.');
  const shown = prettyFile({ path: 'a.txt', article, findings: [at(article, 10, 'council')] }, plain, 80);
  expect(shown.split('\n').map((line) => line.trim())).toEqual([
    ...[
      'a.txt',
      '2:5  warning  Why?  a-rule/one',
      'The council met on Monday.',
      '↳ As here (line 1)',
      '',
      '',
    ],
  ]);
});

test('tells each finding of a line of a million characters at its own place', () => {
  const sentence = 'The council met again on Monday. ';
  const article = new Article(sentence.repeat(30_000));
  const findings = Array.from({ length: 30_000 }, (_, i) => at(article, i * sentence.length, 'The'));
  const lines = prettyFile({ path: 'a.txt', article, findings }, plain, 80).split('\n');
  expect(lines.filter((line) => /^ *1:\d+ /.test(line)).length).toBe(30_000);
  expect(lines.find((line) => line.includes(`1:${29_999 * sentence.length + 1} `))).toBeDefined();
});

test('the longest is found of more texts than a call takes arguments', () => {
  expect(widest(new Array<string>(2_000_000).fill('ab'), (text) => text)).toBe(2);
});
