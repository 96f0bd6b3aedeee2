import { describe, expect, test } from 'vitest';
import { Article } from '../../article/article.ts';
import { applyEdits } from '../../edits.ts';
import { lint } from '../../lint.ts';
import { repeatedParagraph } from '../repeated-paragraph.ts';

const STORY = [
  'The Harwick council voted 9-4 on Tuesday to close the Mill Lane library, ending a long fight over its leaking roof.',
  'Councillor Ada Brightwell, who led the campaign to save it, said the repairs would have cost less than the severance payments.',
  'Two buses will carry pupils from the estate to the central branch three times a week, the education department said.',
  'The archive of the old mill, which fills the cellar, goes to the county museum before the winter.',
  'A bookseller on the square has offered to take the children’s shelves, if the council pays for the van.',
];
const NEWS =
  'Nobody has said yet what will become of the reading room, which was built with the gift of a brewer.';

const article = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;

const findingsIn = (text: string) => lint(new Article(text), {}, {}, [repeatedParagraph]).findings;

const seen = (text: string): string[] =>
  findingsIn(text).map(({ message }) => message.replace(/^.* in paragraph | already|\.$/g, ''));

describe('paragraphs that were pasted together', () => {
  test('are told of together, with both stretches', () => {
    const text = article(...STORY, NEWS, ...STORY);
    const [finding, ...more] = findingsIn(text);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'exact',
      message: 'This paragraph stands word for word in paragraph 1 already, and so do the 4 after it.',
      start: text.lastIndexOf(STORY[0] as string),
      end: text.length - 1,
      related: [{ start: 0, end: text.indexOf(NEWS) - 2 }],
    });
  });

  test.each([
    ['a whole story pasted twice', [...STORY, ...STORY], ['1, and so do the 4 after it']],
    [
      'with the same subhead between',
      [
        ...STORY.slice(0, 2),
        'The buses',
        ...STORY.slice(2),
        NEWS,
        ...STORY.slice(0, 2),
        'The buses',
        ...STORY.slice(2),
      ],
      ['1, and so do the 4 after it'],
    ],
    [
      'with something new between: what is new is no part of it',
      [
        ...STORY,
        NEWS,
        ...STORY.slice(0, 4),
        'The museum opens in May, with a room for the mill and its people.',
        STORY[4] as string,
      ],
      ['1, and so do the 3 after it', '5'],
    ],
    ['three of them, each by itself', [...STORY, NEWS, ...STORY.slice(0, 3)], ['1', '2', '3']],
    ['in another order', [...STORY, NEWS, ...STORY.toReversed()], ['5', '4', '3', '2', '1']],
    [
      'three times over',
      [...STORY, NEWS, ...STORY, ...STORY],
      ['1, and so do the 4 after it', '1, and so do the 4 after it'],
    ],
  ])('%s', (_name, paragraphs, want) => {
    expect(seen(article(...paragraphs))).toEqual(want);
  });

  test.each(['\n', '\r\n'])('go together, or the first ones do (%j)', (line) => {
    const crlf = (text: string): string => text.replaceAll('\n', line);
    const text = crlf(article(...STORY, NEWS, ...STORY));
    const [finding] = findingsIn(text);
    const fixes = finding?.fixes ?? [];
    expect(fixes.map(({ title, safe }) => [title, safe])).toEqual([
      ['Delete these paragraphs', false],
      ['Keep these paragraphs, delete the first', false],
    ]);
    expect(fixes.map(({ edits }) => applyEdits(text, edits))).toEqual([
      crlf(article(...STORY, NEWS)),
      crlf(article(NEWS, ...STORY)),
    ]);
  });
});
