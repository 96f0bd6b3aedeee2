import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Article } from '../article/article.ts';
import { Memo } from '../article/memo.ts';
import { lint } from '../lint.ts';
import { repeatedParagraph } from '../rules/repeated-paragraph.ts';

const WHO = [
  'The harbour council',
  'A ferry company from Lund',
  'The widow of the last keeper',
  'The school',
];
const DID = ['closed', 'sold', 'paid for the repair of', 'asked neighbours about'];
const WHAT = ['the northern pier', 'two boats that nobody had used since spring', 'the light on the rock'];
const WHEN = ['on Monday', 'before the storm reached the coast', 'while the road was shut for works'];

const word = (words: readonly string[]) => fc.constantFrom(...words);
const sentence = fc
  .tuple(word(WHO), word(DID), word(WHAT), word(WHEN), fc.nat(300))
  .map(([who, did, what, when, n]) => `${who} ${did} ${what} ${when}, as page ${n} of the log book tells.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));

const found = (text: string, memo: Memo) =>
  lint(new Article(text, { memo }), {}, {}, [repeatedParagraph]).findings;

test('an edit of a long article leaves what a first reading finds', () => {
  let seen = 0;
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 70, maxLength: 90 }),
      fc.array(fc.tuple(fc.nat(89), fc.nat(2), fc.array(paragraph, { maxLength: 2 }), fc.boolean()), {
        minLength: 3,
        maxLength: 6,
      }),
      (first, edits) => {
        const memo = new Memo();
        let paragraphs = first;
        for (const [at, out, fresh, copied] of edits) {
          const into = copied ? [...fresh, ...paragraphs.slice(0, 1)] : fresh;
          paragraphs = paragraphs.toSpliced(at, out, ...into);
          const text = `${paragraphs.join('\n\n')}\n`;
          memo.nextArticle();
          const findings = found(text, memo);
          expect(findings).toEqual(found(text, new Memo()));
          seen += findings.length;
        }
      },
    ),
    { numRuns: 4 },
  );
  expect(seen).toBeGreaterThan(0);
});
