import { describe, expect, it } from 'vitest';
import { formAt, formOf, wordClass } from './forms.ts';
import { Tag } from './word.ts';

describe('forms', () => {
  it('gives words that are written alike one record', () => {
    const text = 'The mayor met the mayor.';
    expect(formAt(text, 4, 9)).toBe(formAt(text, 18, 23));
    expect(formAt(text, 0, 3)).not.toBe(formAt(text, 14, 17));
    expect(formAt(text, 0, 3)).toMatchObject({
      text: 'The',
      lower: 'the',
      capital: true,
      closed: Tag.Determiner,
    });
  });

  it('knows a possessive, an ending and a verb', () => {
    expect(formOf('mayor’s').possessive).toBe(true);
    expect(formOf("teachers'").possessive).toBe(true);
    expect(formOf('quickly').ending).toBe(Tag.Adverb);
    expect(formOf('statement').ending).toBe(Tag.Noun);
    expect(formOf('signalled').verb).toBe(formOf('signaled').verb);
  });

  it('knows the classes of a word, those that came later too', () => {
    const before = formOf('zyzzyva').classes;
    const bit = wordClass(['zyzzyva']);
    expect(before & bit).toBe(0);
    expect(formOf('Zyzzyva').classes & bit).toBe(bit);
  });

  it('tells any number of forms apart', () => {
    const words = Array.from({ length: 100_000 }, (_, i) => `w${i.toString(36)}`);
    const text = words.join(' ');
    let at = 0;
    const wrong = words.filter((word) => {
      const start = at;
      at += word.length + 1;
      return formAt(text, start, start + word.length).text !== word;
    });
    expect(wrong).toEqual([]);
  });

  it('takes as long for words that are made to share a place', () => {
    // "Aa" and "BB" have the same hash, and so has every word made of them.
    const words = Array.from({ length: 1 << 14 }, (_, n) =>
      Array.from({ length: 14 }, (_, bit) => (n & (1 << bit) ? 'Aa' : 'BB')).join(''),
    );
    const text = words.join(' ');
    const read = (): number => {
      const start = process.cpuUsage().user;
      for (let i = 0, at = 0; i < words.length; i++, at += 29) formAt(text, at, at + 28);
      return (process.cpuUsage().user - start) / 1000;
    };
    read();
    expect(read()).toBeLessThan(500);
  });
});
