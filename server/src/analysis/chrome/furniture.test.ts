import { expect, it } from 'vitest';
import { findFurniture, type InkedLine } from './furniture.ts';
import type { Page } from './page.ts';
import { lineShape } from './shape.ts';

const inked = (text: string, number: number, gap: number): InkedLine => ({
  number,
  pieces: [],
  shape: lineShape(text),
  wordScore: 0,
  storyScore: 0,
  gap,
});

it('sees the copy of each round as one cut of all that has gone would leave it', () => {
  const story =
    'The council voted on Tuesday to close the pool for two years while its roof is rebuilt, it said.';
  const lines = [
    ...Array.from({ length: 12 }, (_, i) => inked(story, 2 * i, i === 0 ? 0 : 1)),
    inked('Opening hours of the pool', 24, 1),
    inked('Monday', 25, 0),
    inked('Tuesday', 27, 1),
    inked('Wednesday', 28, 0),
  ];
  const pages: Page[] = [];
  // Monday goes, then Tuesday.
  const goes = [[13], [13]];
  const sizes: number[] = [];
  findFurniture(lines, (page) => {
    pages.push(page);
    sizes.push(page.count);
    const round = goes[pages.length - 1] ?? [];
    const scores = Float32Array.from({ length: page.count }, (_, i) => (round.includes(i) ? 6 : -6));
    return { scores, extent: 'story' };
  });
  const last = pages.at(-1) as Page;
  expect(sizes).toEqual([16, 15, 14]);
  // "Wednesday" stands right below "Opening hours", as Monday did.
  expect(last.gaps[last.count - 1]).toBe(0);
});

it('asks about everything where nothing would be left', () => {
  const lines = Array.from({ length: 14 }, (_, i) => inked(`Course ${'abcdefghijklmn'.charAt(i)}`, i, 0));
  const verdicts = findFurniture(lines, (page) => ({
    scores: new Float32Array(page.count).fill(5),
    extent: 'page',
  }));
  expect(verdicts).toHaveLength(14);
  expect(verdicts.some(({ sure }) => sure)).toBe(false);
});
