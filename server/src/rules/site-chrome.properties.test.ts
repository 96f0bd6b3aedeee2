import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chrome } from '../analysis/chrome.ts';
import { Article } from '../article/article.ts';
import { applyEdits, safeEdits } from '../edits.ts';
import { lint } from '../lint.ts';
import { removals } from './site-chrome/removals.ts';
import { siteChrome } from './site-chrome.ts';

const LINES = [
  'The ferry company said on Friday that it would end its winter service to the outer islands after 60 years.',
  '“There are 14 of us here from November to March, and one of us is a goat,” said Inga Sorley, the postmistress.',
  'A spokesman said the boat had carried fewer than 200 passengers last winter.Share this article',
  'The council has offered to pay half of the cost until the spring, when the contract ends. ADVERTISEMENT A vote is due.',
  'Ferry to the outer islands to stop in winter',
  'By Morag Tulloch',
  'Share this article',
  'FacebookXRedditWhatsApp',
  'Advertisement',
  'Home',
  'News',
  '  • Sport',
  '  • Weather',
  '12 Comments',
  'Related Articles',
  'Harbour wall to be raised by a metre',
  '© 2026 The Islander. All rights reserved.',
  'We use cookies to improve your experience.',
  '___',
  'شارك هذا المقال',
  '👍 12 👎 3',
  '',
  '',
  '',
  ' ',
];

const text = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 40 }), fc.boolean(), fc.boolean())
  .map(([lines, final, bom]) => `${bom ? '\ufeff' : ''}${lines.join('\n')}${final ? '\n' : ''}`);

const found = (copy: string) => lint(new Article(copy), {}, {}, [siteChrome]).findings;
const clean = (copy: string): string => applyEdits(copy, safeEdits(found(copy)));

describe('site-chrome, whatever is pasted', () => {
  it('cleans once and for all', () => {
    fc.assert(
      fc.property(text, (copy) => {
        const once = clean(copy);
        expect(clean(once)).toBe(once);
      }),
      { numRuns: 100 },
    );
  });

  it('cleans what a byte order mark stands before to the same', () => {
    fc.assert(
      fc.property(text, (marked) => {
        const copy = marked.replace('\ufeff', '');
        expect(clean(`\ufeff${copy}`)).toBe(`\ufeff${clean(copy)}`);
      }),
      {
        numRuns: 60,
        examples: [[`Home\n${LINES[3]}\n${LINES[3]}\n  • Weather\n${LINES[0]}\nشارك هذا المقال`]],
      },
    );
  });

  it('cleans Windows line ends to the same', () => {
    fc.assert(
      fc.property(text, (copy) => {
        expect(clean(copy.replaceAll('\n', '\r\n'))).toBe(clean(copy).replaceAll('\n', '\r\n'));
      }),
      { numRuns: 60 },
    );
  });

  it('never cuts the same place twice, doubtful blocks included', () => {
    fc.assert(
      fc.property(text, (copy) => {
        const article = new Article(copy);
        const blocks = article.get(chrome);
        const edits = removals(article, blocks);
        expect(edits.length).toBe(blocks.length);
        for (const [i, edit] of edits.entries()) {
          const block = blocks[i] as (typeof blocks)[number];
          expect(edit.start).toBeLessThanOrEqual(block.start);
          expect(edit.end).toBeGreaterThanOrEqual(block.end);
          expect(edit.start).toBeGreaterThanOrEqual(edits[i - 1]?.end ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('takes out nothing but whole blocks and blank space', () => {
    fc.assert(
      fc.property(text, (copy) => {
        const article = new Article(copy);
        const ink = (s: string): string => s.replace(/[\s\ufeff]+/gu, '');
        let kept = '';
        let at = 0;
        for (const block of article.get(chrome)) {
          if (!block.sure) continue;
          kept += copy.slice(at, block.start);
          at = block.end;
        }
        expect(ink(clean(copy))).toBe(ink(kept + copy.slice(at)));
      }),
      { numRuns: 60 },
    );
  });
});
