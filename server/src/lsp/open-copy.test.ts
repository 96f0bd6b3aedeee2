import { describe, expect, test } from 'vitest';
import { formatOf, OpenCopy } from './open-copy.ts';

const open = (text: string): OpenCopy => new OpenCopy('untitled:a', 'plaintext', 1, text);
const at = (copy: OpenCopy, start: number, end: number) => ({
  start: copy.positionAt(start),
  end: copy.positionAt(end),
});
const type = (copy: OpenCopy, start: number, end: number, text: string): void =>
  copy.update([{ range: at(copy, start, end), text }], copy.version + 1);

describe('an open copy', () => {
  test('moves what is shown along with the edits', () => {
    const copy = open('one two three four');
    copy.shown = [
      { rule: 'r', start: 0, end: 3 },
      { rule: 'r', start: 4, end: 7 },
      { rule: 'r', start: 14, end: 18 },
    ];
    type(copy, 5, 6, 'WWW');
    expect(copy.getText()).toBe('one tWWWo three four');
    expect(copy.shown.map(({ start, end }) => copy.getText().slice(start, end))).toEqual([
      'one',
      'tWWWo',
      'four',
    ]);
    expect(copy.editedAt).toBe(8);
  });

  test('takes several changes of one edit in turn', () => {
    const copy = open('one two');
    copy.update(
      [
        { range: at(copy, 4, 7), text: '2' },
        { range: at(copy, 0, 3), text: '1' },
      ],
      2,
    );
    expect(copy.getText()).toBe('1 2');
    expect(copy.version).toBe(2);
  });

  test('forgets what was shown when the whole text is replaced', () => {
    const copy = open('one');
    copy.shown = [{ rule: 'r', start: 0, end: 3 }];
    copy.update([{ text: 'two' }], 2);
    expect(copy.shown).toEqual([]);
    expect(copy.editedAt).toBeNull();
  });

  test('gives one article a version', () => {
    const copy = open('one');
    const article = copy.article([], [], []);
    expect(copy.article([], [], [])).toBe(article);
    expect(copy.article([], ['Read more'], [])).not.toBe(article);
    type(copy, 0, 0, 'x');
    expect(copy.article([], [], []).text).toBe('xone');
  });
});

test.each([
  ['markdown', 'untitled:a', 'markdown'],
  ['newscopy', 'file:///a.txt', 'newscopy'],
  ['plaintext', 'file:///a.MD', 'markdown'],
  ['plaintext', 'file:///a.story', 'newscopy'],
  ['plaintext', 'file:///a.txt', 'plain'],
])('%s at %s is %s', (languageId, uri, format) => {
  expect(formatOf(languageId, uri)).toBe(format);
});
