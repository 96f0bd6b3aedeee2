import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByText } from './texts.ts';

interface One {
  readonly text: string;
}

/** Texts of which many share all the units that make a key. */
const long = fc
  .tuple(fc.constantFrom('a', 'b'), fc.nat(199))
  .map(([unit, at]) => `${'x'.repeat(at)}${unit}${'x'.repeat(199 - at)}`);
const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'x', 'xx'), long));

describe('things by their text', () => {
  it('are found, counted and let go as in a Map', () => {
    fc.assert(
      fc.property(texts, texts, (put, asked) => {
        const map = new Map<string, One>();
        const byText = new ByText<One>();
        for (const text of put) {
          if (map.has(text)) continue;
          const one = { text };
          map.set(text, one);
          byText.add(one);
        }
        const look = (): void => {
          expect(byText.size).toBe(map.size);
          for (const text of [...put, ...asked]) expect(byText.get(text)).toBe(map.get(text));
        };
        look();
        const isKept = ({ text }: One): boolean => !asked.includes(text) && text.length % 3 !== 0;
        byText.keep(isKept);
        for (const [text, one] of map) if (!isKept(one)) map.delete(text);
        look();
      }),
    );
  });

  it('are found as fast when all have one key', () => {
    const byText = new ByText<One>();
    const all = Array.from(
      { length: 20_000 },
      (_, i) => `${'x'.repeat(33)}${String(i).padStart(5, '0')}${'x'.repeat(330)}`,
    );
    for (const text of all) byText.add({ text });
    for (const text of all) expect(byText.get(`${text.slice(0, 100)}${text.slice(100)}`)?.text).toBe(text);
  });
});
