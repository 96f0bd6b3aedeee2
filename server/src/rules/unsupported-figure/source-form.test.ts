import { expect, test } from 'vitest';
import { Article } from '../../article/article.ts';
import { applyEdits } from '../../edits.ts';
import { lint } from '../../lint.ts';

/** The copy after the first fix of each finding, and what the findings say. */
function mended(copy: string, notes: string): string {
  const article = new Article(copy, { sources: [{ name: 'notes', article: new Article(notes) }] });
  const edits = lint(article)
    .findings.filter(({ rule }) => rule === 'unsupported-figure')
    .flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return applyEdits(copy, edits);
}

test.each([
  [
    'Sales fell 23 percent to 412 million kroner.',
    'Sales fell 32 pct to NOK 412m.',
    'Sales fell 32 percent to 412 million kroner.',
  ],
  [
    'The roof took £45,000 of it, the walls £20,000.',
    'The roof took £54,000 of it, the walls 20,000.',
    'The roof took £54,000 of it, the walls £20,000.',
  ],
  [
    'Turnover in the year was €142 million.',
    'Turnover in the year was 124m euros.',
    'Turnover in the year was €124 million.',
  ],
  [
    'It had a turnover of 142 million euros.',
    'It had a turnover of EUR 124 million.',
    'It had a turnover of 124 million euros.',
  ],
  [
    'It had a turnover of 142 million euros.',
    'It had a turnover of EUR 1.24 billion.',
    'It had a turnover of EUR 1.24 billion.',
  ],
  [
    'It had a turnover of 142 million euros.',
    'It had a turnover of 124 million pounds.',
    'It had a turnover of 124 million pounds.',
  ],
  [
    'Sixteen people were rescued from the lake.',
    '13 people were rescued from the lake.',
    'Thirteen people were rescued from the lake.',
  ],
  [
    'Sixteen people were rescued from the lake.',
    '130 people were rescued from the lake.',
    '130 people were rescued from the lake.',
  ],
  [
    'Thirty-two of the 41 delegates voted for it.',
    '23 of 41 delegates voted for it.',
    'Twenty-three of the 41 delegates voted for it.',
  ],
  [
    'The fire drew more than 120 firefighters to the mill.',
    'The fire drew about 90 firefighters to the mill.',
    'The fire drew about 90 firefighters to the mill.',
  ],
  [
    'More than 120 firefighters came to the mill.',
    'About 90 firefighters came to the mill.',
    'About 90 firefighters came to the mill.',
  ],
  [
    'The fire drew more than 120 firefighters to the mill.',
    'The fire drew more than 90 firefighters to the mill.',
    'The fire drew more than 90 firefighters to the mill.',
  ],
  [
    'The parish has 9,870 members in the valley.',
    'The parish has 9780 members in the valley.',
    'The parish has 9,780 members in the valley.',
  ],
  [
    'The rate rose by 5 percent in the autumn.',
    'The rate rose by 5 percentage points in the autumn.',
    'The rate rose by 5 percentage points in the autumn.',
  ],
])('“%s” by “%s”', (copy, notes, expected) => {
  expect(mended(copy, notes)).toBe(expected);
});

test('what the source has is said with its bound', () => {
  const copy = 'The fire drew more than 120 firefighters to the mill.';
  const notes = 'The fire drew about 90 firefighters to the mill.';
  const article = new Article(copy, { sources: [{ name: 'notes', article: new Article(notes) }] });
  expect(lint(article).findings.map(({ message }) => message)).toContain(
    '“more than 120” here; the source says “about 90”.',
  );
});
