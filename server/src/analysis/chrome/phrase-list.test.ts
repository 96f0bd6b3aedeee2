import { describe, expect, it } from 'vitest';
import { ASKED, CERTAIN } from './certain-phrases.ts';
import { PhraseList } from './phrase-list.ts';
import { PHRASES } from './phrases.ts';
import { lineShape } from './shape.ts';

const bitsOf = (written: string, line: string): number =>
  new PhraseList().addAll(written, 1).union(lineShape(line).words);

describe('phrases to look for in a line', () => {
  it.each([
    ['read more', 'Please READ more here', 1],
    ['=read more', 'Read more', 1],
    ['=read more', 'Read more here', 0],
    ['=read more', 'Please read more', 0],
    ['^read more', 'Read more here', 1],
    ['^read more', 'Please read more', 0],
    ['read more', 'Read', 0],
    ['=0 comments', '7 comments', 1],
    ["editor's picks", 'Our editor’s picks', 1],
    ['=à lire aussi', 'À lire aussi', 1],
    ['=γράψτε μας', 'Γράψτε μας', 1],
    ['one|two', 'Two', 1],
  ] as const)('%s in “%s”: %i', (written, line, bits) => {
    expect(bitsOf(written, line)).toBe(bits);
  });

  it('finds every phrase of the lists in a line that is that phrase', () => {
    const lists = [...CERTAIN, ASKED, ...Object.values(PHRASES)];
    const missed = lists
      .flatMap((list) => list.split('|'))
      .map((phrase) => phrase.trim())
      .filter((phrase) => bitsOf(phrase, phrase.replace(/^[=^]/, '')) !== 1);
    expect(missed).toEqual([]);
  });

  it('refuses a phrase without words', () => {
    expect(() => new PhraseList().add('=…', 1)).toThrow('no words');
  });
});
