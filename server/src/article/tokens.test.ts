import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon, renewLexicon, sign } from './lexicon.ts';
import { Memo } from './memo.ts';
import { countWords, type Tokens, tokens, tokensBetween } from './tokens.ts';

const read = (text: string): Tokens => new Memo().get(tokens, text);
const written = ({ numbers, words }: Tokens): string[] =>
  numbers.map((number) => words.texts[number] as string);

describe('tokens', () => {
  it.each<[string, string[]]>([
    ["The mayor's e-mail, 2.", ['The', "mayor's", 'e-mail', ',', '2', '.']],
    ['U.S. spent $1,250.50 in 2019.', ['U.S', '.', 'spent', '$', '1,250.50', 'in', '2019', '.']],
    ['O’Neill said “no”', ['O’Neill', 'said', '“', 'no', '”']],
    ['fine- tuned -- now', ['fine', '-', 'tuned', '-', '-', 'now']],
    ['café cafe\u0301 naïve', ['café', 'cafe\u0301', 'naïve']],
    ['3rd A320neo', ['3', 'rd', 'A320neo']],
    ['😀 ok 𝒜b', ['😀', 'ok', '𝒜b']],
    ['a\u00a0b\u2028c', ['a', 'b', 'c']],
  ])('%j', (text, expected) => {
    expect(written(read(text))).toEqual(expected);
  });

  it('half a character swallows nothing of what follows it', () => {
    expect(written(read('\ud83dmayor x\udc00y'))).toEqual(['\ud83d', 'mayor', 'x', '\udc00', 'y']);
  });

  it('reads a stretch as if nothing stood around it', () => {
    expect(written(tokensBetween('well-known 1,000', 0, 5))).toEqual(['well', '-']);
    expect(written(tokensBetween('well-known 1,000', 11, 13))).toEqual(['1', ',']);
  });

  it('covers all but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { starts, ends, numbers, words } = read(text);
        let at = 0;
        starts.forEach((start, i) => {
          expect(text.slice(at, start)).toMatch(/^[\s\0-\x20]*$/);
          at = ends[i] as number;
          expect(words.texts[numbers[i] as number]).toBe(text.slice(start, at));
        });
        expect(text.slice(at)).toMatch(/^[\s\0-\x20]*$/);
      }),
    );
  });

  it('gives a word the number that the lexicon gives it', () => {
    const { numbers, words } = read('The quay. The 𝒜b');
    expect([words.numberAt('quay', 0, 4), words.numberAt('𝒜b', 0, 3)]).toEqual([numbers[1], numbers[4]]);
    expect(words).toBeInstanceOf(Lexicon);
  });

  it('knows the signs of its words, however many words the lexicon has', () => {
    const LOUD = sign((word, plain) => !plain && /^\p{Lu}{2,}$/u.test(word));
    const PLAIN = sign((_, plain) => plain);
    const shown = (text: string): boolean[] =>
      [LOUD, PLAIN].map((bit) => (tokensBetween(text, 0, text.length).signs & bit) !== 0);
    const look = (): void => {
      expect(shown('The NATO summit')).toEqual([true, true]);
      expect(shown('The Summit 1')).toEqual([false, false]);
      expect(shown('the summit')).toEqual([false, true]);
      expect(shown('')).toEqual([false, false]);
    };
    renewLexicon();
    look();
    look();
    const many = Array.from({ length: 50_000 }, (_, i) => `w${i}`).join(' ');
    expect(shown(`${many} UNESCO`)).toEqual([true, false]);
    look();
  });
});

it('counts words as readers do', () => {
  expect(countWords("The mayor's e-mail cost $1,250.50.")).toBe(5);
});
