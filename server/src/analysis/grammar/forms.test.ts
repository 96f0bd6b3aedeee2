import { describe, expect, it } from 'vitest';
import { formOf as form, wordClass } from './forms.ts';
import { Tag } from './word.ts';

describe('forms', () => {
  it('know a capital, a closed class, a possessive, an ending and a verb', () => {
    expect(form('The')).toMatchObject({ text: 'The', lower: 'the', capital: true, closed: Tag.Determiner });
    expect(form('mayor’s').possessive).toBe(true);
    expect(form("teachers'").possessive).toBe(true);
    expect(form('quickly').ending).toBe(Tag.Adverb);
    expect(form('statement').ending).toBe(Tag.Noun);
    expect(form('signalled').verb).toBe(form('signaled').verb);
  });

  it('know marks and numbers from words', () => {
    expect([form('1,200').tag, form('—').tag, form('mayor').tag]).toEqual([Tag.Number, Tag.Mark, Tag.Noun]);
  });

  it('know the classes of a word, those that came later too', () => {
    const before = form('zyzzyva').classes;
    const bit = wordClass(['zyzzyva']);
    expect(before & bit).toBe(0);
    expect(form('Zyzzyva').classes & bit).toBe(bit);
  });
});
