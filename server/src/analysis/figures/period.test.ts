import { expect, test } from 'vitest';
import { Memo } from '../../article/memo.ts';
import { scanFigures } from './scan.ts';

/** "text > period" of the figures that have one. */
const periods = (text: string): string[] =>
  scanFigures.run(text, new Memo()).flatMap((f) => (f.period === null ? [] : [`${f.text} > ${f.period}`]));

test.each([
  ['In 2024, exports rose 5% to $90bn.', ['5% > 2024', '$90bn > 2024']],
  ['Trade grew from $60bn in 2020 to $90bn in 2024.', ['$60bn > 2020', '$90bn > 2024']],
  ['They sold 500 cars last year, up from 400 a year earlier.', ['500 > last year', '400 > a year earlier']],
  ['It paid $4 million a year in rent.', ['$4 million > a year']],
  ['Revenue hit $3bn in the third quarter of 2024.', ['$3bn > the third quarter of 2024']],
  ['Since March, 40 people have died.', ['40 > Since March']],
  ['The fund lost 12% over the past five years.', ['12% > over the past five years']],
  ['Between 2010 and 2015, 300 homes burned.', ['300 > Between 2010 and 2015']],
  ['Some 1,200 students applied. Another 50 came on Monday.', ['50 > Monday']],
  ['The ship carried 40 crew. In 2019, 12 people were hurt.', ['12 > 2019']],
])('when: %s', (text, expected) => {
  expect(periods(text)).toEqual(expected);
});

test.each([
  'The blast killed 14 people and was the worst in a decade.',
  'Mr. Hale may march with 400 people.',
  'It took two years to build 40 homes.',
  'He is 34 years old and owns 3 farms.',
])('no time is said: %s', (text) => {
  expect(periods(text)).toEqual([]);
});
