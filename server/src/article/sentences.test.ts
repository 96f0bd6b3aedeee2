import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const table: [name: string, sentences: string[]][] = [
    ['plain stops', ['The vote was close.', 'It passed!', 'Did it?', 'Yes.']],
    ['countries and titles', ['The U.S. Navy met Gen. Ana Ruiz and Dr. Li on St. John’s Road.', 'They ate.']],
    ['U.S. at the end', ['He lives in the U.S.', 'The visa has run out.']],
    ['clock times', ['The doors open at 6 p.m. Tuesday and shut at 9 p.m.', 'The band is late.']],
    ['initials and model numbers', ['George W. Hill bought 40 Su-35 jets for J. P. Marsh.', 'He paid.']],
    ['decimals and money', ['Prices rose 3.5 percent to $4.20.', 'Wages did not.']],
    ['a mark after the stop', ['“We go.”', 'He left.', '"Why now?"', 'Nobody knew.']],
    ['two single marks', ["''We go.''", 'He left.']],
    ['a question inside', ['“Why?” she asked.', 'He shrugged.']],
    ['dots', ['He waited…', 'Nothing came.', 'Well ... it did, in the end.']],
    [
      'abbreviations',
      ['It is made by Marsh Inc. of Elmton, No. 4 Mill Lane, etc., since Jan. 5.', 'It sells.'],
    ],
    ['abbreviations of notes', ['Median age 47 (nat. 40.2).', 'Born abroad 6%.']],
    ['brackets', ['(It sold out in May.)', 'The next lot is due.']],
  ];
  for (const [name, want] of table) it(name, () => expect(split(want.join(' '))).toEqual(want));

  it('without a space after the stop', () => {
    expect(split('The talks failed.Both sides left. “We tried,” he said.“Now we wait.”')).toEqual([
      'The talks failed.',
      'Both sides left.',
      '“We tried,” he said.',
      '“Now we wait.”',
    ]);
    expect(split('She reads example.com and Node.js notes.')).toHaveLength(1);
  });

  it('cuts what no writer would write, at spaces', () => {
    const text = 'word '.repeat(3000).trim();
    const parts = split(text);
    expect(parts.length).toBe(4);
    expect(parts.join(' ')).toBe(text);
    expect(split('x'.repeat(9000)).map((part) => part.length)).toEqual([4000, 4000, 1000]);
  });

  it('takes a line of a million stops in its stride', () => {
    const covered = (text: string): number =>
      splitSentences(text).reduce((length, { start, end }) => length + end - start, 0);
    expect(covered('!'.repeat(1_000_000))).toBe(1_000_000);
    expect(covered('a.'.repeat(300_000))).toBe(600_000);
    expect(covered('abc."Def.'.repeat(50_000))).toBe(450_000);
  });
});
