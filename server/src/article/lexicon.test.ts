import { describe, expect, it } from 'vitest';
import { Lexicon, WordFact } from './lexicon.ts';

describe('the lexicon', () => {
  it('has one number for all that is written alike', () => {
    const text = 'The mayor met the mayor.';
    const words = new Lexicon();
    const mayor = words.numberAt(text, 4, 9);
    expect(words.numberAt(text, 18, 23)).toBe(mayor);
    expect(words.numberAt(text, 0, 3)).not.toBe(words.numberAt(text, 14, 17));
    expect(words.texts[mayor]).toBe('mayor');
  });

  it('asks a fact once of each word', () => {
    let asked = 0;
    const lengths = new WordFact((text) => {
      asked++;
      return text.length;
    });
    const firsts = new WordFact((text) => text.charAt(0));
    const words = new Lexicon();
    const [, harbour = 0] = ['quay', 'harbour'].map((word) => words.numberAt(word, 0, word.length));
    expect(firsts.of(words, harbour)).toBe('h');
    expect([lengths.of(words, harbour), lengths.of(words, harbour), asked]).toEqual([7, 7, 1]);
    expect(lengths.in(words)[harbour]).toBe(7);
  });

  it('tells any number of words apart, when it is full too', () => {
    const all = Array.from({ length: 100_000 }, (_, i) => `w${i.toString(36)}`);
    const text = all.join(' ');
    const words = new Lexicon();
    let at = 0;
    const wrong = all.filter((word) => {
      const start = at;
      at += word.length + 1;
      return words.texts[words.numberAt(text, start, start + word.length)] !== word;
    });
    expect(wrong).toEqual([]);
    expect(words.isFull).toBe(true);
  });

  it('goes on with the common words of a full one, and what is known of them', () => {
    const asked: string[] = [];
    const lengths = new WordFact((text) => {
      asked.push(text);
      return text.length;
    });
    const numberIn = (words: Lexicon, word: string): number => words.numberAt(word, 0, word.length);
    const full = new Lexicon();
    const common = ['the', 'mayor', '’'];
    for (let i = 0; !full.isFull; i++) {
      for (const word of common) numberIn(full, word);
      lengths.of(full, numberIn(full, `w${i.toString(36)}`));
    }
    for (const word of common) lengths.of(full, numberIn(full, word));
    asked.length = 0;
    const next = new Lexicon(full);
    expect(next.texts).toEqual(common);
    expect(common.map((word) => lengths.of(next, numberIn(next, word)))).toEqual([3, 5, 1]);
    expect(asked).toEqual([]);
    expect(lengths.of(next, numberIn(next, 'quay'))).toBe(4);
    expect(next.isFull).toBe(false);
  });

  it('leaves half of itself for others, however many came again', () => {
    const all = Array.from({ length: 40_000 }, (_, i) => `w${i.toString(36)}`);
    const full = new Lexicon();
    for (const [i, word] of [...all, ...all, ...all.slice(0, 15_000)].entries())
      if (i !== 7) full.numberAt(word, 0, word.length);
    const kept = new Lexicon(full).texts;
    expect(kept.length).toBeGreaterThan(10_000);
    expect(kept.length).toBeLessThanOrEqual(20_000);
    expect(all.slice(0, 15_000)).toEqual(expect.arrayContaining(kept.slice(0, 100)));
  });

  it('tells words apart that are made to share a place, and looks no further than near it', () => {
    // "Aa" and "BB" have the same hash, and so has every word made of them.
    const all = Array.from({ length: 1 << 14 }, (_, n) =>
      Array.from({ length: 14 }, (_, bit) => (n & (1 << bit) ? 'Aa' : 'BB')).join(''),
    );
    const text = all.join(' ');
    const words = new Lexicon();
    const read = (): number[] => all.map((_, i) => words.numberAt(text, i * 29, i * 29 + 28));
    const first = read();
    expect(first.map((number) => words.texts[number])).toEqual(all);
    // A few have room near their place; the others get a new number each time, as nobody goes looking for them.
    const again = read();
    expect(again.filter((number, i) => number === first[i]).length).toBeLessThan(20);
  });
});
