import { expect, test } from 'vitest';
import { Article } from '../article/article.ts';
import { lint } from '../lint.ts';
import { inconsistentFigure } from './inconsistent-figure.ts';
import { inconsistentName } from './inconsistent-name.ts';
import { listCount } from './list-count.ts';
import { placeholder } from './placeholder.ts';
import { unsupportedFigure } from './unsupported-figure.ts';
import { weekdayDate } from './weekday-date.ts';

// Whatever takes time with the square of a line's length comes to no end here.
const RULES = [unsupportedFigure, inconsistentFigure, inconsistentName, listCount, placeholder, weekdayDate];

test.each([
  ['figures', '5, '],
  ['sums', '$40,000 '],
  ['shares', '12% of people '],
  ['tolls', '14 killed and '],
  ['ages', 'Mary Ellen Smith, 41, of Leeds, said that '],
  ['years', 'in 2019 and '],
  ['placeholders', 'insert quote here and '],
])('a line without end is read through: %s', { timeout: 60_000 }, (_, part) => {
  const line = part.repeat(Math.ceil(300_000 / part.length));
  expect(lint(new Article(line), {}, {}, RULES).cancelled).toBe(false);
});
