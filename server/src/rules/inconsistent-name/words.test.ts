import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordsOfVersions } from './words.ts';

const part = fc.constantFrom('mover', 'Mover', 's', ' ', '.', '@', 'movers ', '\n', 'é', '🗳', '\ud83d');
const text = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''));

test('whatever changes, a word is found where the text read afresh has it', () => {
  let held = 0;
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(60), fc.nat(8), text), { maxLength: 8 }), (first, edits) => {
      const versions = new WordsOfVersions();
      let now = first;
      for (const [at, out, put] of [[0, 0, ''] as const, ...edits]) {
        const start = Math.min(at, now.length);
        now = now.slice(0, start) + put + now.slice(start + out);
        for (const word of ['mover', 'movers']) {
          const holds = versions.holds(now, word);
          expect(holds).toBe(new WordsOfVersions().holds(now, word));
          if (holds) held++;
        }
      }
    }),
    { numRuns: 2000 },
  );
  expect(held).toBeGreaterThan(100);
});
