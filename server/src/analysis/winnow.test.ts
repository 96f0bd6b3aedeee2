import fc from 'fast-check';
import { expect, test } from 'vitest';
import { winnow } from './winnow.ts';

test('two texts that share eight grams in a row share a fingerprint', () => {
  const grams = (min: number, max: number) =>
    fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: min, maxLength: max });
  fc.assert(
    fc.property(
      grams(8, 12),
      grams(0, 20),
      grams(0, 20),
      grams(0, 20),
      grams(0, 20),
      (shared, a, b, c, d) => {
        const one = new Set(winnow(Uint32Array.from([...a, ...shared, ...b])));
        const two = winnow(Uint32Array.from([...c, ...shared, ...d]));
        expect(two.some((mark) => one.has(mark))).toBe(true);
      },
    ),
  );
});

test('few grams are kept', () => {
  const grams = Uint32Array.from({ length: 10_000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0);
  const density = winnow(grams).length / grams.length;
  expect(density).toBeGreaterThan(0.1);
  expect(density).toBeLessThan(0.35);
});
