import { expect, it } from 'vitest';
import { readBank } from '../../scripts/chrome/bank.ts';
import { randomFrom } from '../../scripts/chrome/random.ts';
import { fill } from '../../scripts/chrome/slots.ts';

const FOLDS = 4;
const { runs, copy } = readBank('scripts/chrome/bank', FOLDS);
const STORIES = { headlines: ['Frost takes the cherries'], teasers: ['The frost came late.'] };

it('knows where each run of the bank stands, and what its slots hold', () => {
  expect(runs.length).toBeGreaterThan(1000);
  const random = randomFrom(1);
  for (const { places, lines } of runs) {
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(['above', 'inside', 'below']).toContain(place);
    for (const line of lines) expect(fill(line, STORIES, 'The Argus', random)).not.toMatch(/[{}]/);
  }
});

it('has a label for each line of its copy', () => {
  expect(copy.length).toBeGreaterThan(100);
  for (const { lines, labels } of copy) {
    expect(labels).toHaveLength(lines.length);
    expect(labels).toMatch(/^[c?b]*$/);
    lines.forEach((line, i) => {
      expect(line === '').toBe(labels[i] === 'b');
    });
  }
});

it('has runs and copy in every fold', () => {
  for (let fold = 0; fold < FOLDS; fold++) {
    expect(runs.some((run) => run.fold === fold)).toBe(true);
    expect(copy.some((piece) => piece.fold === fold)).toBe(true);
  }
});
