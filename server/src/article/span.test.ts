import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cover, overlaps } from './span.ts';

test('what spans touch is found as by looking at each', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(20))
    .map(([start, length]) => ({ start, end: start + length + 1 }));
  fc.assert(
    fc.property(fc.array(span), span, (items, place) => {
      expect(new Cover(items).touches(place.start, place.end)).toBe(
        items.some((item) => overlaps(item, place)),
      );
    }),
  );
});
