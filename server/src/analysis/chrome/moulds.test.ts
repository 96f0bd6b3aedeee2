import { expect, it } from 'vitest';
import { findMoulds } from './moulds.ts';
import { readPage } from './page.ts';
import { lineShape } from './shape.ts';

const runsOf = (lines: readonly string[]): number => {
  const zeros = new Float32Array(lines.length);
  const page = readPage(lines.map(lineShape), new Uint8Array(lines.length + 1), zeros, zeros);
  return [...findMoulds(page, zeros)].length;
};
const times = (write: (n: number) => string): string[] => Array.from({ length: 30 }, (_, n) => write(n));

it('takes lines cast in one mould for a list', () => {
  expect(runsOf(times((n) => `Homes for sale in ward ${n}`))).toBe(1);
});

it('does not take sentences for a list, however alike', () => {
  expect(runsOf(times((n) => `Block 17 was built in the year ${1900 + n}, not a day later.`))).toBe(0);
});
