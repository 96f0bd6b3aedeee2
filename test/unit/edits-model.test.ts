import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Article, type Format } from '../../server/src/article/article.ts';
import { Memo } from '../../server/src/article/memo.ts';
import { inspect } from '../../server/src/inspect.ts';
import { lint } from '../../server/src/lint.ts';
import { copyText, format } from './copy-arbitrary.ts';

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
          const found = lint(new Article(text, { format: as, memo }));
          expect(found).toEqual(lint(new Article(text, { format: as })));
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
