import { describe, expect, it } from 'vitest';
import { lineShape } from './shape.ts';
import { Slab } from './slab.ts';
import { WordSets } from './word-sets.ts';

describe('Slab', () => {
  it('gives rows that do not touch, over many buffers', () => {
    const slab = new Slab(64);
    const numbers = Uint32Array.from({ length: 16 }, (_, i) => i + 1);
    const topics = Uint16Array.from({ length: 31 }, (_, i) => i + 7);
    const rows = Array.from({ length: 300 }, (_, i) => ({
      floats: slab.floats(9).fill(i),
      words: slab.words(numbers, i % 17),
      topics: slab.topics(topics, i % 32),
    }));
    rows.forEach(({ floats, words, topics: some }, i) => {
      expect([...floats]).toEqual(new Array(9).fill(i));
      expect([...words]).toEqual([...numbers.slice(0, i % 17)]);
      expect([...some]).toEqual([...topics.slice(0, i % 32)]);
    });
  });

  it('starts each row at 0, so that a shape does not depend on the lines read before', () => {
    const line = 'Growers lost two thirds of the crop, the association said.';
    const first = lineShape(line);
    for (let i = 0; i < 200; i++) lineShape(`© ${i} All rights reserved`);
    expect(lineShape(line)).toEqual(first);
  });
});

describe('WordSets', () => {
  it('tells the sets that hold a word, words that fall on one slot apart', () => {
    const sets = new WordSets();
    sets.add(5, 1);
    sets.add(5 + 4096, 2);
    sets.add(5, 4);
    sets.add(0xffffffff, 8);
    expect([5, 5 + 4096, 5 + 8192, 6, 0xffffffff].map((word) => sets.of(word))).toEqual([5, 2, 0, 0, 8]);
  });
});
