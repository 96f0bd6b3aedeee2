import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Changes } from './change.ts';

/** What two texts share at their starts and, of the rest, at their ends: read unit by unit. */
function keptByUnits(before: string, after: string): { head: number; tail: number } {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { head, tail };
}

const LONG = 'The ferry was late, and nobody said why. '.repeat(700);

test('of texts of any length, what an edit left as it was is told to the unit', () => {
  fc.assert(
    fc.property(
      fc.nat(LONG.length),
      fc.array(
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20_000), fc.constantFrom('', 'x', LONG)),
        {
          maxLength: 4,
        },
      ),
      (length, edits) => {
        const changes = new Changes();
        let text = LONG.slice(0, length);
        for (const [share, out, put] of edits) {
          const at = Math.floor(share * text.length);
          const next = text.slice(0, at) + put + text.slice(at + out);
          expect(changes.between(text, next)).toEqual(keptByUnits(text, next));
          text = next;
        }
      },
    ),
    { numRuns: 60 },
  );
});
