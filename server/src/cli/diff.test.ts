import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from './diff.ts';

describe('unifiedDiff', () => {
  it('shows what goes with a little of what stays', () => {
    const before = 'One\nTwo\nThree\nShare this\nFour\nFive\nSix\n';
    expect(unifiedDiff('a.txt', before, before.replace('Share this\n', ''))).toBe(
      '--- a/a.txt\n+++ b/a.txt\n@@ -2,5 +2,4 @@\n Two\n Three\n-Share this\n Four\n Five\n',
    );
    expect(unifiedDiff('a.txt', before, before)).toBe('');
    expect(unifiedDiff('my story.txt', 'a\n', '')).toContain('--- a/my story.txt\t\n+++ b/my story.txt\t\n');
    expect(unifiedDiff('a.txt', 'a\nb', 'a\n')).toBe(
      '--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,1 @@\n a\n-b\n\\ No newline at end of file\n',
    );
  });

  /** Applies a diff by its own rules: the oracle of the property below. */
  function patched(before: string, diff: string): string {
    const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const out: string[] = [];
    let at = 0;
    for (const [, start, , body] of diff.matchAll(/^@@ -(\d+),(\d+) \+\d+,\d+ @@\n((?:[ +\\-].*\n)*)/gm)) {
      const count = Number(/^@@ -\d+,(\d+)/.exec(diff)?.[1]);
      const from = count === 0 ? Number(start) : Number(start) - 1;
      out.push(...lines.slice(at, from));
      at = from;
      for (const [raw, sign] of (body as string).matchAll(/^([ +-]).*\n(?:\\.*\n)?/gm)) {
        const line = raw.slice(1).replace(/\n\\ No newline.*\n$/, '');
        if (sign === '+') out.push(line);
        else {
          expect(lines[at]).toBe(line);
          if (sign === ' ') out.push(line);
          at++;
        }
      }
    }
    return [...out, ...lines.slice(at)].join('');
  }

  it('leads from the one text to the other', () => {
    const line = fc.constantFrom('a', 'b', 'c', 'd', '');
    const text = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 14 }), fc.boolean())
      .map(([lines, end]) => lines.join('\n') + (end ? '\n' : ''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(patched(before, unifiedDiff('x', before, after))).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('gives up on looking for what stays when nearly nothing does', () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word} ${i}\n`).join('');
    const diff = unifiedDiff('x', many('a'), many('b'));
    expect(diff.split('\n').length).toBe(6000 + 4);
  });
});
