import { expect, test } from 'vitest';
import { Article } from '../article/article.ts';
import { lint } from '../lint.ts';
import { factSheet } from './fact-sheet.ts';
import { factSheetHtml } from './html.ts';
import { factSheetMarkdown } from './markdown.ts';

const COPY = `Council <backs> ferry plan

The council voted on Tuesday for a new ferry terminal in the harbor district, which will cost $12 million.

“We waited 30 years for this,” said Mayor Ana Duarte. Ferry traffic rose 40 percent last year, according to the port authority.

The terminal will serve 9,000 passengers a day.
`;

const sheetOf = (text: string, sources: string[] = []) => {
  const article = new Article(text, {
    sources: sources.map((source, i) => ({ name: `notes ${i + 1}`, article: new Article(source) })),
  });
  return factSheet(article, lint(article).findings);
};

test('every figure and quotation is on the sheet, in the order of the copy', () => {
  const { items, title } = sheetOf(COPY);
  expect(title).toBe('Council <backs> ferry plan');
  expect(items.map((item) => item.number)).toEqual(items.map((_, i) => i + 1));
  expect(items.map((item) => item.start)).toEqual(items.map((item) => item.start).sort((a, b) => a - b));
  const of = (text: string) => items.find((item) => item.text.includes(text))?.answer;
  expect(of('$12 million')?.status).toBe('open');
  expect(of('We waited')).toEqual({ status: 'attributed', says: 'Ana Duarte' });
  expect(of('40 percent')?.status).toBe('attributed');
  expect(items.filter((item) => item.kind === 'name').map((item) => item.text)).toEqual(['Mayor Ana Duarte']);
});

test('with sources, the line that holds a figure is shown', () => {
  const { items, counts } = sheetOf(COPY, [
    'The city set aside $12 million for the terminal.\nTraffic: up 40%.',
  ]);
  const money = items.find((item) => item.text.includes('$12 million'));
  expect(money?.answer.status).toBe('supported');
  expect(money?.answer.says).toContain('The city set aside $12 million for the terminal.');
  expect(Object.values(counts).reduce((a, b) => a + b)).toBe(items.length);
});

test('a quotation that no source holds is never called supported, even with the rule off', () => {
  const article = new Article(COPY, {
    sources: [{ name: 'notes', article: new Article('The mayor spoke.') }],
  });
  const { items } = factSheet(
    article,
    lint(article, { severities: { 'quote-not-in-source': 'off' } }).findings,
  );
  expect(items.find((item) => item.kind === 'quotation')?.answer.status).toBe('wrong');
});

test('the page is self-contained, escapes the copy and closes every mark', () => {
  const html = factSheetHtml([sheetOf(COPY)]);
  expect(html).not.toMatch(/<script|https?:\/\//);
  expect(html).toContain('Council &lt;backs&gt; ferry plan');
  expect(html.match(/<mark /g)?.length).toBe(html.match(/<\/mark>/g)?.length);
  const copyPart = /<article[^>]*>([\s\S]*)<\/article>/.exec(html)?.[1] ?? '';
  const bare = copyPart
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  expect(bare).toBe(COPY);
});

test('the Markdown sheet is a task list with one line an item', () => {
  const sheet = sheetOf(COPY);
  const lines = factSheetMarkdown(sheet).split('\n');
  expect(lines.filter((line) => line.startsWith('- [ ] '))).toHaveLength(sheet.items.length);
});

test('a figure stands with what it counts and when', () => {
  const sheet = sheetOf(COPY);
  expect(sheet.items.find((item) => item.text === '40 percent')?.what).toBe('last year');
  expect(sheet.items.find((item) => item.text === '9,000')?.what).toBe('passengers, a day');
  expect(factSheetMarkdown(sheet)).toContain('9,000 (passengers, a day) —');
  expect(factSheetHtml([sheet])).toContain('figure (passengers, a day), line 7');
});

test('copy without anything to check makes a sheet that says so', () => {
  expect(factSheetHtml([sheetOf('It rained.')])).toContain('Nothing to check');
});

test('what is added up is said of one or of many', () => {
  const wrong = (n: number) => ({
    ...sheetOf('It rained.'),
    counts: { supported: 0, attributed: 0, open: 0, wrong: n, tick: 0 },
  });
  expect(factSheetMarkdown(wrong(1))).toContain('1 does not check out');
  expect(factSheetMarkdown(wrong(2))).toContain('2 do not check out');
});

test('a name begins behind "former"', () => {
  const { items } = sheetOf(
    'Former Wolves guard Pat Bevins watched from the stands. Former President Marta Quill sat beside him.\n',
  );
  expect(items.filter((item) => item.kind === 'name').map((item) => item.text)).toEqual([
    'Pat Bevins',
    'President Marta Quill',
  ]);
});
