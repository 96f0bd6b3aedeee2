import { describe, expect, it } from 'vitest';
import { extentOf, isPlainPage } from './extent.ts';

const FURNITURE = 2.5;
const COPY = -3;
const paste = (...runs: [score: number, lines: number][]): Float32Array =>
  Float32Array.from(runs.flatMap(([score, lines]) => new Array<number>(lines).fill(score)));

describe('how much of its page was pasted', () => {
  it('all of it, where menus stand above the story and a foot below', () => {
    expect(extentOf(paste([FURNITURE, 12], [COPY, 40], [FURNITURE, 20]))).toBe('page');
  });

  it('a part, where long lists stand amid the story only', () => {
    expect(extentOf(paste([COPY, 20], [FURNITURE, 30], [COPY, 20]))).toBe('part');
  });

  it('a part, where a few lines came along at either end', () => {
    expect(extentOf(paste([FURNITURE, 4], [COPY, 40], [FURNITURE, 5]))).toBe('part');
  });

  it('the story alone, where hardly a line is anything else', () => {
    expect(extentOf(paste([COPY, 20], [FURNITURE, 1], [COPY, 20]))).toBe('story');
  });
});

describe('plainly a page', () => {
  it('is one with long menus, a long foot and a story between', () => {
    expect(isPlainPage(paste([FURNITURE, 15], [COPY, 40], [FURNITURE, 30]))).toBe(true);
  });

  it.each([
    ['what has a few lines of menus and of a foot', paste([FURNITURE, 12], [COPY, 40], [FURNITURE, 12])],
    ['a list with hardly a line of a story', paste([FURNITURE, 60], [COPY, 4], [FURNITURE, 60])],
  ])('is not %s', (_, scores) => {
    expect(isPlainPage(scores)).toBe(false);
  });
});
