import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Changes } from './change.ts';
import { LinesOfVersions, splitLines } from './lines.ts';

const texts = (text: string): string[] => splitLines(text).map(({ start, end }) => text.slice(start, end));

test('lines end at LF, CRLF and lone CR, and the last is there even when empty', () => {
  expect(texts('')).toEqual(['']);
  expect(texts('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
  expect(texts('\r\r\n\n')).toEqual(['', '', '', '']);
  expect(splitLines('a\r\nb').map(({ next }) => next)).toEqual([3, 4]);
});

const text = fc
  .array(fc.constantFrom('a', 'b', '\n', '\r', '\r\n', ' '), { maxLength: 30 })
  .map((parts) => parts.join(''));

test('the lines of any version are those of its text split afresh', () => {
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(40), fc.nat(6), text), { maxLength: 8 }), (first, edits) => {
      const versions = new LinesOfVersions(new Changes());
      let now = first;
      expect(versions.of(now)).toEqual(splitLines(now));
      for (const [at, out, put] of edits) {
        const start = Math.min(at, now.length);
        now = now.slice(0, start) + put + now.slice(start + out);
        expect(versions.of(now)).toEqual(splitLines(now));
      }
    }),
    { numRuns: 2000 },
  );
});
