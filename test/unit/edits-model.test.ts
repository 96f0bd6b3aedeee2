import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Article, type Format } from '../../server/src/article/article.ts';
import { Memo } from '../../server/src/article/memo.ts';
import { inspect } from '../../server/src/inspect.ts';
import { lint } from '../../server/src/lint.ts';
import { article } from '../bench/copy.ts';
import { copyText, format } from './copy-arbitrary.ts';
import { foundInFull } from './in-full.ts';

/** An edit of a document: at a share of its length, so many characters out, this text in. */
interface Change {
  readonly at: number;
  readonly out: number;
  readonly text: string;
}

// What is typed, pasted, cut and undone; marks, line ends of both kinds, characters beyond the basic plane and lone halves.
const typed = fc.constantFrom(
  ' ',
  '.',
  '”',
  '“',
  'a',
  'TK',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\r\n\r\n',
  '🗳',
  '\ud83d',
  '',
  '\u00a0',
  '- ',
  '# ',
  '$5 million',
  ' said Ada Byron.',
  ' (cq)',
  ' [stet]',
  'cq)',
);
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.oneof(fc.nat(3), fc.nat(400)),
  text: fc.oneof({ weight: 4, arbitrary: typed }, { weight: 1, arbitrary: copyText }),
});
/** Some edits copy a stretch of the document itself: that is how repeats come about. */
const copied = fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(500) });

function apply(text: string, { at, out, text: put }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + out);
}

const SEQUENCES = Number(process.env['COPYDESK_EDIT_SEQUENCES'] ?? 25);

test('after any edits, the findings are those of the text read afresh', () => {
  fc.assert(
    fc.property(
      copyText,
      fc.array(fc.tuple(change, fc.option(copied, { freq: 4 })), { minLength: 1, maxLength: 12 }),
      format as fc.Arbitrary<Format>,
      (first, changes, as) => {
        const memo = new Memo();
        let text = first;
        lint(new Article(text, { format: as, memo }));
        for (const [step, copy] of changes) {
          const from = Math.floor((copy?.from ?? 0) * text.length);
          const put = copy === null ? step.text : `\n\n${text.slice(from, from + copy.length)}\n\n`;
          text = apply(text, { ...step, text: put });
          memo.nextArticle();
          const found = foundInFull(new Article(text, { format: as, memo }));
          expect(found).toEqual(foundInFull(new Article(text, { format: as })));
        }
      },
    ),
    { numRuns: SEQUENCES },
  );
}, 600_000);

const said = fc.constantFrom(
  'Ada Byron, the mayor of Elmton, opened the bridge.',
  '“It is too late,” Byron said. “We asked for more time.”',
  '“All night?” asked Mr. Vance.',
  '“All night.”',
  '“And nobody came?”',
  'She said the ferry would not run.',
  'He told reporters that Vance had gone.',
  'The mayor, who has been in office since May, said it was done.',
  'Experts say the pier will last.',
  'Residents have long complained, according to Tamsin Vance.',
  '“The tide was high.',
  '“It was higher still,” said Ivor Vance, a clerk.',
  'The clerk said 1,200 people had come.',
  'By Ada Byron',
);
const word = fc.constantFrom(
  'Byron',
  'Vance',
  'She ',
  'he ',
  'x',
  ' ',
  '“',
  '”',
  '.',
  '\n\n',
  'the clerk ',
  'Tamsin ',
);

test('after any edits, who says what and whose name it is are those of the text read afresh', () => {
  fc.assert(
    fc.property(
      fc.array(said, { minLength: 4, maxLength: 16 }),
      fc.array(
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.oneof(word, said), fc.boolean()),
        {
          minLength: 1,
          maxLength: 8,
        },
      ),
      (paragraphs, edits) => {
        const memo = new Memo();
        let text = paragraphs.join('\n\n');
        inspect(new Article(text, { memo }));
        for (const [at, out, put, asks] of edits) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + put + text.slice(start + out);
          memo.nextArticle();
          const article = new Article(text, { memo });
          lint(article);
          // Names are told as far as somebody asks, which not every version sees.
          if (asks) expect(inspect(article)).toEqual(inspect(new Article(text)));
        }
        memo.nextArticle();
        expect(inspect(new Article(text, { memo }))).toEqual(inspect(new Article(text)));
      },
    ),
    { numRuns: 8 * SEQUENCES },
  );
}, 600_000);

const furniture = fc.constantFrom(
  'Home',
  'News',
  'Sport',
  'Advertisement',
  'Share this article',
  'Read more: the week in pictures',
  'Sign up for our newsletter',
  'What the levy means for the ferry',
  '2 hours ago',
  'Reply',
  'By Ada Byron',
  '© 2026 Hexley Herald. All rights reserved.',
);
const menu = fc.array(furniture, { maxLength: 14 });

/** A story between menus, with a box amid it. */
const pasted = fc
  .record({
    seed: fc.nat(1000),
    words: fc.integer({ min: 150, max: 900 }),
    above: menu,
    amid: menu,
    below: menu,
    ends: fc.constantFrom('\n', '\r\n'),
    gap: fc.nat(1),
  })
  .map(({ seed, words, above, amid, below, ends, gap }) => {
    const story = article(words, seed)
      .split('\n')
      .filter((line) => line !== '');
    const half = story.length >> 1;
    const lines = [...above, ...story.slice(0, half), ...amid, ...story.slice(half), ...below];
    return lines.join(ends.repeat(1 + gap));
  });

/** What happens to a line of the page. */
const onLine = fc.record({
  line: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  how: fc.constantFrom('type', 'type', 'type', 'take out', 'paste', 'undo'),
  put: fc.oneof(typed, furniture, fc.constant(' The levy on the ferry was said to cost $4 million.')),
  lines: fc.array(furniture, { maxLength: 6 }),
});

test('after any edits of a pasted page, the findings are those of the text read afresh', () => {
  fc.assert(
    fc.property(pasted, fc.array(onLine, { minLength: 1, maxLength: 10 }), (first, edits) => {
      const memo = new Memo();
      const versions = [first];
      lint(new Article(first, { memo }));
      for (const { line, at, how, put, lines } of edits) {
        const all = (versions.at(-1) as string).split('\n');
        const n = line % all.length;
        const old = all[n] as string;
        const from = Math.floor(at * old.length);
        if (how === 'type') all[n] = old.slice(0, from) + put + old.slice(from);
        else if (how === 'take out') all.splice(n, 1 + (line % 3));
        else if (how === 'paste') all.splice(n, 0, ...lines, ...all.slice(n, n + 2));
        const text = how === 'undo' ? (versions.at(-2) ?? first) : all.join('\n');
        versions.push(text);
        memo.nextArticle();
        expect(foundInFull(new Article(text, { memo }))).toEqual(foundInFull(new Article(text)));
      }
    }),
    { numRuns: 2 * SEQUENCES },
  );
}, 600_000);

test('a document remembers no more than its last two versions', () => {
  const memo = new Memo();
  const paragraphs = Array.from(
    { length: 40 },
    (_, i) => `Paragraph ${i} tells of the harbour, the ferry and the tide.`,
  );
  let most = 0;
  for (let edit = 0; edit < 200; edit++) {
    paragraphs[edit % 40] = `Edit ${edit} tells of the quay, the crane and the ${edit * 7}th boat.`;
    memo.nextArticle();
    lint(new Article(paragraphs.join('\n\n'), { memo }));
    if (edit === 20) most = memo.size;
  }
  expect(memo.size).toBeLessThanOrEqual(most * 1.5 + 20);
});
