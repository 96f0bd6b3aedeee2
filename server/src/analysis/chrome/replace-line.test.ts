import fc from 'fast-check';
import { expect, it } from 'vitest';
import { article } from '../../../../test/bench/copy.ts';
import { model } from './model.ts';
import { type Page, readPage } from './page.ts';
import { replaceLine } from './replace-line.ts';
import { scoreLines } from './scores.ts';
import { type LineShape, lineShape } from './shape.ts';
import { wordScores } from './words.ts';

const scoresOf = ({ words }: LineShape): { wordScore: number; storyScore: number } => {
  const { wordScore, storyScore } = wordScores(words, model().words);
  return { wordScore: Math.fround(wordScore), storyScore: Math.fround(storyScore) };
};

const pageOf = (texts: readonly string[], gaps: Uint8Array): Page => {
  const shapes = texts.map((text) => lineShape(text));
  return readPage(
    shapes,
    gaps,
    Float32Array.from(shapes, (shape) => scoresOf(shape).wordScore),
    Float32Array.from(shapes, (shape) => scoresOf(shape).storyScore),
  );
};

/** Pages of copy with furniture amid it, and lines that stand again. */
const page = fc
  .tuple(fc.nat(1000), fc.integer({ min: 300, max: 1500 }), fc.boolean())
  .map(([seed, words, twice]) => {
    const lines = article(words, seed)
      .split('\n')
      .filter((line) => line !== '');
    return twice ? [...lines, ...lines.slice(3, 9)] : lines;
  });
const typed = fc.constantFrom('x', 's', 'the', ' ', '.', '”', '7', ' harbour', 'A', '');

it('a line in the place of another makes the page that reading it again would make', () => {
  let taken = 0;
  fc.assert(
    fc.property(
      page,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(2), typed), { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat(1)),
      (texts, edits, gap) => {
        const lines = [...texts];
        const gaps = Uint8Array.from({ length: lines.length + 1 }, () => gap.next().value as number);
        const kept = pageOf(lines, gaps);
        for (const [line, place, out, put] of edits) {
          const at = line % lines.length;
          const text = lines[at] as string;
          const from = place % text.length;
          const next = text.slice(0, from) + put + text.slice(from + out);
          const shape = lineShape(next);
          if (shape.words.length === 0) return;
          const { wordScore, storyScore } = scoresOf(shape);
          const before = scoreLines(kept, model().forest);
          const replaced = replaceLine(kept, at, shape, wordScore, storyScore);
          if (replaced === null) return;
          taken++;
          lines[at] = next;
          const fresh = pageOf(lines, gaps);
          expect(kept).toEqual(fresh);
          const scores = scoreLines(fresh, model().forest);
          const changed = Array.from(scores.keys()).filter((i) => scores[i] !== before[i]);
          const told = [...replaced.anew, ...replaced.about.lines];
          expect(changed.filter((i) => !told.includes(i))).toEqual([]);
        }
      },
    ),
    { numRuns: 40 },
  );
  expect(taken).toBeGreaterThan(10);
}, 60_000);
