import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, Reach } from './span.ts';

test('spans that touch a place are found as by looking at each', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(20))
    .map(([start, length]) => ({ start, end: start + length + 1 }));
  fc.assert(
    fc.property(fc.array(span), span, (items, place) => {
      const all = [...items].sort((a, b) => a.start - b.start).filter((item) => overlaps(item, place));
      expect(new Reach(items).touching(place)).toEqual(all);
    }),
  );
});
