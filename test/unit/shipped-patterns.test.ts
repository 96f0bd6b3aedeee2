import { describe, expect, it } from 'vitest';
// @ts-expect-error A script of the build, without types.
import { shipPatterns } from '../../scripts/patterns.mjs';

/** The pattern as it ships. Made from a string, lest this file's own be written out. */
const shipped = (source: string): RegExp => {
  const code: string = shipPatterns(`x = /${source}/u`, 'x.ts');
  return new RegExp(code.slice('x = /'.length, code.lastIndexOf('/')), 'u');
};
const property = (name: string): string => `\\p{${name}}`;

const CASED = [
  [0, 0x24f],
  [0x370, 0x45f],
  [0x1ea0, 0x1eff],
] as const;

function differences(source: string, from: number, to: number): string[] {
  const plain = new RegExp(source, 'u');
  const written = shipped(source);
  const out: string[] = [];
  for (let code = from; code <= to; code++) {
    const character = String.fromCodePoint(code);
    if (plain.test(character) !== written.test(character)) out.push(code.toString(16));
  }
  return out;
}

describe('patterns as they ship', () => {
  it.each(['L', 'N'])('%s is exact in Latin, Greek and Cyrillic', (name) => {
    expect(differences(property(name), 0, 0x482)).toEqual([]);
  });

  it.each(['Lu', 'Ll'])('%s is exact where capitals are told apart', (name) => {
    for (const [from, to] of CASED) expect(differences(property(name), from, to)).toEqual([]);
  });

  it('leaves out no letter of a script without capitals', () => {
    const written = shipped(`^${property('L')}$`);
    const missed: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCodePoint(code);
      const isSign = code >= 0x2100 && code <= 0x214f;
      if (!isSign && /^\p{Lo}$/u.test(character) && !written.test(character)) missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it('takes no punctuation, digit or emoji for a letter where words have to end', () => {
    const written = shipped(property('L'));
    const wrong = [...'،؛؟।॥٠١०१。、，．「」…—“”„«»·٪₹€0🙂👍🏽'].filter((character) =>
      written.test(character),
    );
    expect(wrong).toEqual([]);
  });

  it('knows the inside of a class from its outside, also across the pieces of a template', () => {
    const N = '[0-9';
    expect(shipPatterns(String.raw`/a\p{N}[\]b\p{N}]/u`, 'x.ts')).toMatch(
      /^\/a\[0-9[^[\]]*\]\[\\\]b0-9[^[\]]*\]\/u$/,
    );
    const template = `String.raw\`[$` + '{x}\\p{N}]\\[\\p{N}`';
    expect(shipPatterns(template, 'x.ts').split(N)).toHaveLength(2);
  });

  it('are in ASCII', () => {
    expect(shipPatterns('x = /[“🙂]/u', 'x.ts')).toBe(String.raw`x = /[\u201c\ud83d\ude42]/u`);
  });

  it('refuses what it can’t write out', () => {
    expect(() => shipPatterns(String.raw`new RegExp('\\p{L}', 'u')`, 'x.ts')).toThrow('x.ts');
  });
});
