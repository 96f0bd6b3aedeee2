import { expect, test } from 'vitest';
import { Article } from './article.ts';

const layout = (text: string) => new Article(text, { format: 'markdown' }).layout;
const show = (text: string) => layout(text).map((b) => `${b.kind}${b.level || ''}: ${b.prose.text}`);

test('blocks of every kind', () => {
  expect(
    show(
      '---\ntitle: A\n---\n# Head\n\nOne *two*\nthree.\n\n> Said\n> so.\n\n- a\n- b\n\n  more\n\n1. c\n\nSub\n---\n\n```js\nx\n\ny\n```\n\n<div>\nraw\n</div>\n\n|a|b|\n|-|-|\n|1|2|\n',
    ),
  ).toEqual([
    'frontMatter: ',
    'heading1: Head',
    'text: One two three.',
    'quote: Said so.',
    'listItem: a',
    'listItem: b',
    'text: more',
    'listItem: c',
    'heading2: Sub',
    'code: ',
    'html: ',
    'table: ',
  ]);
});

test('inline markup is left out and mapped back', () => {
  const text =
    'Profits **rose** [4&nbsp;per cent](https://a.example/x "t") on `x` &amp; \\*more\\*![pic](p.png).';
  const [block] = layout(text);
  const prose = block?.prose;
  expect(prose?.text).toBe('Profits rose 4 per cent on \ufffc & *more*.');
  const link = block?.links[0] ?? { start: 0, end: 0 };
  expect(prose?.text.slice(link.start, link.end)).toBe('4 per cent');
  const at = prose?.toArticle({ start: 13, end: 15 });
  expect(text.slice(at?.start, at?.end)).toBe('4&nbsp;');
  const amp = prose?.toArticle({ start: 29, end: 30 });
  expect(text.slice(amp?.start, amp?.end)).toBe('&amp;');
});

test('a reference link finds a definition in another chunk', () => {
  const [block] = layout('See [the report][1] now.\n\nMore.\n\n[1]: https://a.example\n');
  expect(block?.prose.text).toBe('See the report now.');
  expect(block?.links).toEqual([{ start: 4, end: 14 }]);
});

test('a link after a line break does not take the break', () => {
  const [block] = layout('See\n[it](x)\nnow.');
  expect(block?.prose.text).toBe('See it now.');
  expect(block?.links).toEqual([{ start: 4, end: 6 }]);
});

test('bare addresses are links', () => {
  const [block] = layout('See https://a.example/b and <https://c.example>.');
  expect(block?.links.map((l) => block.prose.text.slice(l.start, l.end))).toEqual([
    'https://a.example/b',
    'https://c.example',
  ]);
});

test('fences and comments hold blank lines', () => {
  expect(show('~~~\na\n\n# b\n~~~\n\n<!-- x\n\n# y\n-->\n\nEnd.')).toEqual([
    'code: ',
    'html: ',
    'text: End.',
  ]);
});

test('chunks do not change what Markdown reads', () => {
  const text = '- a\n\n  ```\n  code\n\n  # no\n  ```\n\n- b\n\nText.\n\n    indented code\n\nEnd.\n';
  expect(show(text)).toEqual(['listItem: a', 'code: ', 'listItem: b', 'text: Text.', 'code: ', 'text: End.']);
});

test('CRLF and a byte order mark change nothing but offsets', () => {
  const text = '# Head\n\nOne *two*\nthree.\n\n- a\n- b\n';
  const crlf = `\ufeff${text.replaceAll('\n', '\r\n')}`;
  expect(show(crlf)).toEqual(show(text));
  const two = layout(crlf)[1]?.prose.toArticle({ start: 4, end: 7 });
  expect(crlf.slice(two?.start, two?.end)).toBe('two');
  expect(layout(crlf).map((b) => [b.firstLine, b.lastLine])).toEqual(
    layout(text).map((b) => [b.firstLine, b.lastLine]),
  );
});

test('an edit parses its chunk again and no other', () => {
  const text = Array.from({ length: 5 }, (_, i) => `Paragraph ${i} here.`).join('\n\n');
  const first = new Article(text, { format: 'markdown' });
  const before = first.layout;
  const second = new Article(text.replace('Paragraph 2', 'Paragraph two'), {
    format: 'markdown',
    memo: first.memo,
  });
  expect(second.layout.filter((b, i) => b.links === before[i]?.links)).toHaveLength(4);
});

test.each([
  'One plain line.',
  'Two lines,\nthe second  with spaces.  \nA third.',
  'Two lines,\r\nthe second.',
  'A 2. in the middle, a - dash # and $5.\nEnd',
])('plain words read the same with and without markup after them: %j', (text) => {
  const [plain] = layout(text);
  const [marked] = layout(`${text} &amp;`);
  expect(`${plain?.prose.text} &`).toBe(marked?.prose.text);
  expect([plain?.kind, plain?.start, plain?.firstLine, plain?.lastLine]).toEqual([
    marked?.kind,
    marked?.start,
    marked?.firstLine,
    marked?.lastLine,
  ]);
  for (const i of [0, 5, (plain?.prose.length ?? 1) - 1])
    expect(plain?.prose.at(i)).toBe(marked?.prose.at(i));
});

test('a run of marks without end is read as it stands, and what follows it as ever', () => {
  const marks = '*a_ '.repeat(1000).trim();
  expect(show(`# Head\n\n${marks}\n\nOne *two*.`)).toEqual([
    'heading1: Head',
    `text: ${marks}`,
    'text: One two.',
  ]);
});

test.each(['1. ', '+ ', '> '])('so is a line of lists inside lists: %j', (mark) => {
  const [head, , last, ...more] = show(`# Head\n\n${mark.repeat(100_000)}a\n\nOne *two*.`);
  expect([head, last, ...more]).toEqual(['heading1: Head', 'text: One two.']);
});
