import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memo } from '../../article/memo.ts';
import { readWords, words } from './words.ts';

const inOrder = (text: string): [string, number][] => {
  const { terms, starts } = new Memo().get(words, text);
  return terms.map((term, i) => [term.written, starts[i] as number]);
};

const letterByLetter = (text: string): [string, number][] => {
  const terms: Parameters<typeof readWords>[3] = { terms: [], starts: [] };
  readWords(text, 0, text.length, terms);
  return terms.terms.map((term, i) => [term.written, terms.starts[i] as number]);
};

describe('the words that are compared', () => {
  it.each([
    [
      'The U.S. said 3bn-dollar well-known plans',
      ['The', 'U.S.', 'said', '3bn', 'dollar', 'well', 'known', 'plans'],
    ],
    ['Plan A... cost 1,234.5 in the ’90s', ['Plan', 'A.', 'cost', '1,234.5', 'in', 'the', '90s']],
    ['Ana’s café, naïve e-mail', ['Ana’s', 'café', 'naïve', 'e', 'mail']],
  ])('%s', (text, expected) => {
    expect(inOrder(text).map(([word]) => word)).toEqual(expected);
  });

  it('are those that a reading letter by letter gives', () => {
    const piece = fc.constantFrom(
      ..."aB1.,-’' Zé½𝐀😀µ“”–3U.S.x".split(''),
      'U.S.',
      '3bn',
      'A..',
      '𝟏𝟐',
      'don’t',
      'e\u0301',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(inOrder(text)).toEqual(letterByLetter(text));
      }),
      { numRuns: 1000 },
    );
  });
});
