import fc from 'fast-check';
import { expect, it } from 'vitest';
import { article } from '../../../../test/bench/copy.ts';
import { readLine } from '../chrome.ts';
import { decide } from './decide.ts';
import { Rounds } from './furniture.ts';
import { model } from './model.ts';
import { Judging } from './scores.ts';

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Business', 'Culture', 'Travel', 'Sign in', 'Subscribe'];
const FOOT = [
  'Read more from our newsroom',
  'Homes in Ayton',
  'Homes in Bexley',
  'Homes in Corran',
  'Homes in Dunmere',
  'More stories like this',
  'The harbour that nobody wanted',
  'What the levy means for the ferry',
  'About us',
  'Contact us',
  'Terms of use',
  '© 2026 Hexley Herald. All rights reserved.',
];
const COMMENTS = [
  '3 comments',
  'Maren Varga',
  '2 hours ago',
  'The bridge was always going to be late.',
  'Reply',
];

/** A story amid more or less of a page. */
const page = fc
  .record({
    seed: fc.nat(1000),
    words: fc.integer({ min: 200, max: 900 }),
    menu: fc.nat(MENU.length),
    foot: fc.nat(FOOT.length),
    comments: fc.nat(3),
    box: fc.nat(4),
  })
  .map(({ seed, words, menu, foot, comments, box }) => {
    const story = article(words, seed)
      .split('\n')
      .filter((line) => line !== '');
    const replies = Array.from({ length: comments }, () => COMMENTS).flat();
    const middle = story.length >> 1;
    return [
      ...MENU.slice(0, menu),
      ...story.slice(0, middle),
      ...FOOT.slice(0, box),
      ...story.slice(middle),
      ...replies,
      ...FOOT.slice(0, foot),
    ];
  });
const typed = fc.constantFrom(
  'x',
  's',
  'the',
  ' ',
  '.',
  '”',
  '7',
  ' harbour',
  'A',
  '',
  ' the levy on the ferry',
);

const inked = (texts: readonly string[], gaps: readonly number[]) =>
  texts.map((text, number) => ({
    ...readLine(text, model()),
    number,
    gap: number === 0 ? 0 : (gaps[number] as number),
  }));

it('a page of which a line was replaced is judged as if it were read afresh', () => {
  let kept = 0;
  fc.assert(
    fc.property(
      page,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(2), typed), { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(1), { minLength: 400, maxLength: 400 }),
      (texts, edits, gaps) => {
        const lines = [...texts];
        const rounds = new Rounds();
        const judging = new Judging(model());
        let known = inked(lines, gaps);
        judging.judge(rounds.page(known, 0).page, 0, null);
        for (const [line, place, out, put] of edits) {
          const at = line % lines.length;
          const text = lines[at] as string;
          const from = place % text.length;
          const next = text.slice(0, from) + put + text.slice(from + out);
          if (next.trim() === '') return;
          lines[at] = next;
          const fresh = inked(lines, gaps);
          known = known.map((old, i) => (i === at ? (fresh[i] as typeof old) : old));
          const { page: its, replaced } = rounds.page(known, 0);
          if (replaced?.isQuiet) kept++;
          const judged = judging.judge(its, 0, replaced);
          const anew = new Rounds().page(fresh, 0).page;
          const expected = new Judging(model()).judge(anew, 0, null);
          expect(judged).toEqual(expected);
          expect(decide(its, judged)).toEqual(decide(anew, expected));
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(kept).toBeGreaterThan(20);
}, 120_000);
