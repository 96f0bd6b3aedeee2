import { expect, test } from 'vitest';
import { Article } from '../article/article.ts';
import { lint } from '../lint.ts';
import { inconsistentFigure } from './inconsistent-figure.ts';
import { inconsistentName } from './inconsistent-name.ts';
import { listCount } from './list-count.ts';
import { placeholder } from './placeholder.ts';
import { unsupportedFigure } from './unsupported-figure.ts';
import { weekdayDate } from './weekday-date.ts';

const RULES = [unsupportedFigure, inconsistentFigure, inconsistentName, listCount, placeholder, weekdayDate];

/** Processor time, in milliseconds, that the rules take over a text: the better of two. */
function cost(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2; i++) {
    const start = process.cpuUsage();
    lint(new Article(text), {}, {}, RULES);
    const { user } = process.cpuUsage(start);
    best = Math.min(best, user / 1000);
  }
  return best;
}

test.each([
  ['figures', '5, '],
  ['sums', '$40,000 '],
  ['shares', '12% of people '],
  ['tolls', '14 killed and '],
  ['years', 'in 2019 and '],
  ['placeholders', 'insert quote here and '],
])('a line eight times as long costs about eight times as much: %s', (_, part) => {
  const length = 9_000;
  const line = part.repeat(length / part.length);
  cost(line);
  expect(cost(line.repeat(8))).toBeLessThan(20 * cost(line) + 50);
});
