import { describe, expect, it } from 'vitest';
import { AROUND_SIZE, readAround, writeAround } from './around.ts';
import { NumberColumns } from './number-columns.ts';
import { readPage } from './page.ts';
import { lineShape } from './shape.ts';

const pageOf = (lines: readonly string[]) =>
  readPage(
    lines.map(lineShape),
    new Uint8Array(lines.length + 1),
    new Float32Array(lines.length),
    new Float32Array(lines.length),
  );

describe('readAround', () => {
  it('knows where a line stands again, whatever number it has in front', () => {
    const lines = ['2.1 Where to stay', '2.2 What to eat', '10', 'Where to stay', '10', 'What to eat'];
    const none = new Float32Array(lines.length);
    const around = readAround(
      lines.map(lineShape),
      none,
      none,
      new Uint16Array(1 << 14),
      new NumberColumns(0),
    );
    expect([...around.next]).toEqual([3, 5, -1, -1, -1, -1]);
    expect([...around.previous]).toEqual([-1, -1, -1, 0, -1, 1]);
  });
});

describe('writeAround', () => {
  it('fills its part of the row and no more, on a page of one line too', () => {
    for (const lines of [['Home'], ['Home', 'News', 'The council met on Monday.']]) {
      for (let i = 0; i < lines.length; i++) {
        const row = new Float32Array(AROUND_SIZE + 2).fill(Number.NaN);
        writeAround(pageOf(lines), i, row, 1);
        expect([...row].map(Number.isNaN)).toEqual([true, ...new Array(AROUND_SIZE).fill(false), true]);
      }
    }
  });
});
