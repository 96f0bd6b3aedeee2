import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cover, overlaps } from './span.ts';

test('what spans touch is found as by looking at each', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(20))
    .map(([start, length]) => ({ start, end: start + length + 1 }));
  fc.assert(
    fc.property(fc.array(span), span, (items, place) => {
      const cover = new Cover(items);
      const touching = items.filter((item) => overlaps(item, place));
      expect(cover.touches(place.start, place.end)).toBe(touching.length > 0);
      expect(cover.touching(place.start, place.end)).toEqual(touching.sort((a, b) => a.start - b.start));
    }),
  );
});
