import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Span } from '../article/span.ts';
import { ByPlace } from './by-place.ts';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

test('finds what a look at all of them finds', () => {
  fc.assert(
    fc.property(fc.array(span), span, (items, place) => {
      const all = items.filter((item) => overlaps(item, place)).sort((a, b) => a.start - b.start);
      expect(new ByPlace(items).over(place)).toEqual(all);
    }),
  );
});
