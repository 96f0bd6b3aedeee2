import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, mergeFixes } from './edits.ts';
import type { Edit, Fix } from './rules/rule.ts';

const fix = (...edits: [number, number, string][]): Fix => ({
  title: 'mend',
  safe: true,
  edits: edits.map(([start, end, text]) => ({ start, end, text })),
});

test('edits are applied in order of place, and the rest stays', () => {
  expect(
    applyEdits('one two three', [
      { start: 8, end: 13, text: '3' },
      { start: 0, end: 3, text: '1' },
    ]),
  ).toBe('1 two 3');
});

test('overlapping edits are refused', () => {
  expect(() =>
    applyEdits('abc', [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ]),
  ).toThrow(RangeError);
});

test('a fix that touches an earlier one’s place is left out whole', () => {
  const edits = mergeFixes([fix([0, 4, '']), fix([2, 3, 'x'], [8, 9, 'y']), fix([4, 6, 'z'])]);
  expect(edits.map((edit) => edit.start)).toEqual([0, 4]);
});

test('an insertion is taken once at a place', () => {
  expect(mergeFixes([fix([3, 3, 'a']), fix([3, 3, 'b'])])).toHaveLength(1);
});

const arbitraryFix: fc.Arbitrary<Fix> = fc
  .uniqueArray(fc.nat(60), { minLength: 2, maxLength: 6 })
  .map((places) => places.sort((a, b) => a - b))
  .map((places) => {
    const edits: Edit[] = [];
    for (let i = 0; i + 1 < places.length; i += 2) {
      edits.push({ start: places[i] as number, end: places[i + 1] as number, text: '·' });
    }
    return { title: 'mend', safe: true, edits };
  });

test('merged edits are sorted, never overlap, and hold whole fixes only', () => {
  fc.assert(
    fc.property(fc.array(arbitraryFix, { maxLength: 12 }), (fixes) => {
      const merged = mergeFixes(fixes);
      for (const [i, edit] of merged.slice(1).entries()) {
        expect(edit.start).toBeGreaterThanOrEqual((merged[i] as Edit).end);
      }
      for (const each of fixes) {
        const taken = each.edits.filter((edit) => merged.includes(edit)).length;
        expect([0, each.edits.length]).toContain(taken);
      }
    }),
  );
});
