import { describe, expect, it } from 'vitest';
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
    return { scores, extent: 'story', plain: false };
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
    plain: true,
  }));
  expect(verdicts).toHaveLength(14);
  expect(verdicts.some(({ sure }) => sure)).toBe(false);
});

describe('what was pasted for its own sake', () => {
  const intro = 'The clinics in this list take new patients from the first day of the month.';
  const lines = [
    inked(intro, 0, 0),
    ...Array.from({ length: 60 }, (_, i) => inked(`Mill Lane Clinic`, i + 1, 0)),
  ];
  const judge = (plain: boolean) => (page: Page) => ({
    scores: Float32Array.from({ length: page.count }, (_, i) => (i === 0 ? -5 : 5)),
    extent: 'page' as const,
    plain,
  });
  const sure = (plain: boolean): number => findFurniture(lines, judge(plain)).filter((v) => v.sure).length;

  it('is at most asked about, though it reads like menus', () => {
    expect(sure(false)).toBe(0);
  });

  it('goes from what is plainly a page', () => {
    expect(sure(true)).toBe(60);
  });
});

describe('how sure of a line the judgement has to be is a matter of its place', () => {
  const paragraph =
    'She lit fires between the rows on three nights and ran the sprinklers until the pump gave out, she said.';
  /** The line amid twelve paragraphs, or below them all with a menu below it: judged so, it goes. */
  function goes(line: string, place: 'amid' | 'next' | 'below', score: number): boolean {
    const story = Array.from({ length: 12 }, () => paragraph);
    const menu = Array.from({ length: 6 }, () => 'News');
    const lines = {
      amid: [...story.slice(6), line, ...story.slice(6), ...menu],
      next: [...story, line, ...menu],
      below: [...story, ...menu, line, ...menu],
    }[place];
    const verdicts = findFurniture(
      lines.map((text, i) => inked(text, i, 0)),
      ({ count, lines: some }) => ({
        scores: Float32Array.from({ length: count }, (_, i) =>
          some[i]?.key === lineShape(line).key ? score : (some[i]?.words.length ?? 0) > 1 ? -4 : 4,
        ),
        extent: 'page',
        plain: true,
      }),
    );
    return verdicts.some((v) => v.sure && lines[v.line.number] === line);
  }

  it('less far below the story than right below it', () => {
    expect([goes('Co Mayo', 'below', 1), goes('Co Mayo', 'next', 1)]).toEqual([true, false]);
    expect([goes('Co Mayo', 'next', 3), goes('Co Mayo', 'amid', 3)]).toEqual([true, true]);
  });

  it('more of a sentence amid the story than of other lines there', () => {
    expect([goes('The pump held', 'amid', 1.5), goes('I ask if she minds.', 'amid', 1)]).toEqual([
      true,
      false,
    ]);
    expect(goes('I ask if she minds.', 'amid', 3)).toBe(true);
  });
});
