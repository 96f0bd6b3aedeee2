import { describe, expect, it } from 'vitest';
import { Counts } from './counts.ts';

describe('Counts', () => {
  it('counts as a map does, numbers of either sign and those that share their last bits too', () => {
    const numbers = Array.from({ length: 500 }, (_, i) => (i % 7) * 0x10000 - (i % 3) * 4096 + (i % 2));
    const counts = new Counts(numbers.length);
    const slots = numbers.map((n) => counts.add(n | 0));
    for (const [i, n] of numbers.entries())
      expect(counts.at(slots[i] as number)).toBe(numbers.filter((other) => other === n).length);
  });

  it('has room for as many different numbers as it was made for', () => {
    const counts = new Counts(1000);
    const slots = Array.from({ length: 1000 }, (_, i) => counts.add(Math.imul(i, 0x9e3779b1)));
    expect(new Set(slots).size).toBe(1000);
    expect(counts.at(slots[999] as number)).toBe(1);
  });
});
