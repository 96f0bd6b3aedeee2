import { expect, test } from 'vitest';
import { frontMatter } from '../analysis/front-matter.ts';
import { Article } from './article.ts';

const read = (text: string) => new Article(text, { format: 'markdown' }).get(frontMatter);

test('title, authors, date, label and sources', () => {
  expect(
    read(
      '---\ntitle: "A: b"\nauthor: [Ada, {name: Bo}]\ndate: 2025-11-02\nlang: en-GB\nsection: Opinion\nsources:\n  - notes.txt\n---\nText.',
    ),
  ).toEqual({
    title: 'A: b',
    authors: ['Ada', 'Bo'],
    date: '2025-11-02',
    language: 'en',
    opinion: true,
    sources: ['notes.txt'],
  });
});

test.each([
  ['---\ntitle: [broken\n---\nText.'],
  ['---\n- a\n- b\n---\nText.'],
  ['+++\ntitle = "toml"\n+++\nText.'],
  ['---\n\nNot a head.\n\n---\n'],
  ['---'],
  [''],
])('%j gives no facts and no exception', (text) => {
  expect(read(text).title ?? '').toMatch(/^$|broken/);
  expect(read(text).opinion).toBe(false);
});

test('a rule at the top of the page is no front matter', () => {
  const article = new Article('---\n\nOne sentence here.\n\n---\n\nTwo.', { format: 'markdown' });
  expect(article.layout.map((b) => b.kind)).toEqual(['text', 'text']);
});
