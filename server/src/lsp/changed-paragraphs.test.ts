import { expect, test } from 'vitest';
import { Article } from '../article/article.ts';
import type { Finding } from '../rules/rule.ts';
import { inChangedParagraphs } from './changed-paragraphs.ts';

const found = (article: Article, words: string): Finding => {
  const start = article.text.indexOf(words);
  const place = { start, end: start + words.length };
  return {
    rule: 'r',
    messageId: 'm',
    severity: 'info',
    message: '',
    ...place,
    related: [],
    fixes: [],
    data: {},
  };
};

test('only what stands in a new or changed paragraph is left', () => {
  const before = new Article('One pool.\r\n\r\nTwo ferries.\r\n\r\nThree boats.\r\n');
  const now = new Article('Two ferries.\n\nOne pool closes.\n\nThree boats.\n\nFour cars.\n');
  const findings = [found(now, 'ferries'), found(now, 'pool'), found(now, 'boats'), found(now, 'cars')];
  expect(inChangedParagraphs(now, before, findings)).toEqual([findings[1], findings[3]]);
  expect(inChangedParagraphs(now, now, findings)).toEqual([]);
});
