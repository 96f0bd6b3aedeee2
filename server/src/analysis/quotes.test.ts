import { describe, expect, it } from 'vitest';
import { Article } from '../article/article.ts';
import { type CopyBlock, copy } from './copy.ts';
import { insideQuote, quotes } from './quotes.ts';

const quoted = (text: string): string[] =>
  new Article(text).get(quotes).map(({ start, end }) => text.slice(start, end));

const filler = 'The council met on the matter for three hours before it rose for the evening.';

describe('quotes', () => {
  const table: [name: string, text: string, want: string[]][] = [
    ['curly', `“We are ready,” she said. ${filler}`, ['“We are ready,”']],
    ['straight', `"We are ready," she said. "Send them."`, ['"We are ready,"', '"Send them."']],
    ['two single marks', `''We are ready,'' she said.`, [`''We are ready,''`]],
    [
      'nested single in two singles',
      `''He said 'never again' to us,'' she said.`,
      [`''He said 'never again' to us,''`],
    ],
    ['nested at the end', `"He called it 'a day.'" Nothing else.`, [`"He called it 'a day.'"`]],
    ['single curly', `‘We are ready,’ she said.`, ['‘We are ready,’']],
    [
      'single straight',
      `'We are ready,' she said, 'and it's time.'`,
      [`'We are ready,'`, `'and it's time.'`],
    ],
    ['guillemets', '« Nous sommes prêts », she said.', ['« Nous sommes prêts »']],
    ['German low and high', 'The sign read „Kein Zutritt“ in red.', ['„Kein Zutritt“']],
    ['apostrophes', `It was six o'clock in the '90s and the dogs' bowls weren't full.`, []],
    ['apostrophes, curly', 'It was six o’clock in the ’90s and the dogs’ bowls weren’t full.', []],
    ['a decade inside speech', `"The '90s were fun," he said.`, [`"The '90s were fun,"`]],
    ['inches', `He is 6'4" tall and wears a 36" belt.`, []],
    ['inches inside speech', '“He’s like 6’2”,” Ruiz said.', ['“He’s like 6’2”,”']],
    ['three single marks', `''He said 'never,''' she said.`, [`''He said 'never,'''`]],
    ['a stray closing mark', `He said so." Then he left.`, []],
    ['an opening mark too many', '“We came. “We saw,” he said.', ['“We saw,”']],
    ['no marks', filler, []],
  ];
  for (const [name, text, want] of table) it(name, () => expect(quoted(text)).toEqual(want));

  it('runs on over paragraphs that are each reopened', () => {
    const text = `“We will build,” said Ana Ruiz. “We start in May.\n\n“Then we open the doors.”\n\n${filler}`;
    expect(quoted(text)).toEqual(['“We will build,”', '“We start in May.', '“Then we open the doors.”']);
    expect(new Article(text).get(quotes).map((q) => q.runsOn)).toEqual([false, true, false]);
  });

  it('runs on where the next paragraph only closes it', () => {
    const text = `She rose. "We start in May and we go on.\n\nThen we open the doors," she said.\n\n${filler}`;
    expect(quoted(text)).toEqual(['"We start in May and we go on.', 'Then we open the doors,"']);
  });

  it('tells speech from titles and terms', () => {
    const text = `"We are not ready yet," he said of "Gone With the Wind" and of "fake news" too.`;
    expect(new Article(text).get(quotes).map((q) => q.kind)).toEqual(['speech', 'term', 'term']);
  });

  it('takes a long title for a title', () => {
    const text = `"The Long Road From the Sea to the House on the Hill" is out in May. "it was a long road from the sea to the hill" is not one.`;
    expect(new Article(text).get(quotes).map((q) => q.kind)).toEqual(['term', 'speech']);
  });

  it('says whether a place is inside quotation marks', () => {
    const text = `The cost, she said, is "about nine million" or so.`;
    const article = new Article(text);
    const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    const [block] = article.get(copy).blocks as [CopyBlock];
    expect(insideQuote(article, block, at('nine million'))).toBe(true);
    expect(insideQuote(article, block, at('or so'))).toBe(false);
  });
});
