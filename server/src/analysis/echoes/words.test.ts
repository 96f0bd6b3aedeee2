import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memo } from '../../article/memo.ts';
import { tokens } from '../../article/tokens.ts';
import { readTerm, type Term } from './lexicon.ts';
import { stem } from './stem.ts';
import { SYNONYMS } from './synonyms.ts';
import { WordScan } from './words.ts';

const wordsOf = ({ terms, starts, count }: WordScan): [Term, number][] =>
  terms.slice(0, count).map((term, i) => [term, starts[i] as number]);

const inOrder = (text: string): [Term, number][] => {
  const scan = new WordScan();
  scan.read(text, new Memo().get(tokens, text));
  return wordsOf(scan);
};

const letterByLetter = (text: string): [Term, number][] => {
  const scan = new WordScan();
  scan.readLetters(text, 0, text.length);
  return wordsOf(scan);
};

describe('the words that are compared', () => {
  it.each([
    [
      'The U.S. said 3bn-dollar well-known plans',
      ['The', 'U.S.', 'said', '3', 'billion', 'dollar', 'well', 'known', 'plans'],
    ],
    ['Plan A... cost 1,234.5 in the ’90s', ['Plan', 'A.', 'cost', '1,234.5', 'in', 'the', '90s']],
    ['Ana’s café, naïve e-mail', ['Ana’s', 'café', 'naïve', 'e', 'mail']],
  ])('%s', (text, expected) => {
    expect(inOrder(text).map(([term]) => term)).toEqual(expected.map(readTerm));
  });

  it.each([
    ['move', ['moves', 'moved', 'moving']],
    ['lose', ['loses', 'lost', 'losing']],
    ['plan', ['plans', 'planned', 'planning']],
    ['vote', ['votes', 'voted', 'voting']],
    ['kill', ['kills', 'killed', 'killing', 'dead']],
  ])('%s meets its forms', (word, forms) => {
    expect(forms.map((form) => readTerm(form).root)).toEqual(forms.map(() => readTerm(word).root));
  });

  it('have one meaning: no stem stands for two', () => {
    const meanings = new Map<string, Set<string>>();
    const add = (word: string, head: string) => {
      const its = stem(word);
      meanings.set(its, (meanings.get(its) ?? new Set()).add(head));
    };
    for (const words of SYNONYMS) for (const word of words) add(word, words[0] as string);
    expect([...meanings.values()].filter((heads) => heads.size > 1)).toEqual([]);
  });

  it('are those that a reading letter by letter gives', () => {
    const piece = fc.constantFrom(
      ..."aB1.,-’' Zé½𝐀😀µ“”–3U.S.x\u1680\ufeff".split(''),
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
