import { describe, expect, it } from 'vitest';
import { Article, type Format } from '../article/article.ts';
import { applyEdits } from '../edits.ts';
import { lint } from '../lint.ts';
import { defineRule } from '../rules/rule.ts';
import { addUsed, entriesOf, letStand, refresh, renamed, stale } from './book.ts';
import { EVERYWHERE, readStet, type StetEntry, writeStet } from './entry.ts';
import { stripMarks } from './marks.ts';
import { matchStet } from './match.ts';
import { normal, short } from './normal.ts';

/** Flags every sum of money, and every whole line that begins with "Share". */
const sums = defineRule({
  id: 'sums',
  summary: '',
  severity: 'warning',
  messages: { sum: 'A sum.' },
  *check({ text }) {
    for (const match of text.matchAll(/\$\d+/g)) {
      yield { messageId: 'sum', start: match.index, end: match.index + match[0].length };
    }
  },
});
const shares = defineRule({
  id: 'shares',
  summary: '',
  severity: 'warning',
  messages: { share: 'A share bar.' },
  *check({ text }) {
    for (const match of text.matchAll(/^Share.*$/gm)) {
      yield { messageId: 'share', start: match.index, end: match.index + match[0].length };
    }
  },
});

function read(text: string, format: Format = 'plain') {
  const article = new Article(text, { format });
  return { article, ...lint(article, {}, {}, [sums, shares]) };
}

const all = (text: string, file = 'a.txt'): StetEntry[] => {
  const { article, findings } = read(text);
  return entriesOf(file, article, findings);
};

/** The flagged words that are still reported. */
function open(entries: readonly StetEntry[], text: string, file = 'a.txt'): string[] {
  const { article, findings } = read(text);
  const { stood } = matchStet(entries, file, article, findings);
  return findings.filter((f) => !stood.has(f)).map((f) => text.slice(f.start, f.end));
}

const COPY = 'The city spent $40 on chairs. Nobody minded.\n\nThe county spent $90 on a desk. It was oak.\n';

describe('an entry', () => {
  it('lets its place stand, in its file only', () => {
    const entries = all(COPY);
    expect(open(entries, COPY)).toEqual([]);
    expect(open(entries, COPY, 'b.txt')).toEqual(['$40', '$90']);
  });

  it('may hold everywhere', () => {
    const { article, findings } = read(COPY);
    const entries = letStand([], 'a.txt', article, findings, findings.slice(0, 1), { everywhere: true });
    expect(entries.map((e) => [e.file, e.text])).toEqual([[EVERYWHERE, '$40']]);
    expect(open(entries, COPY, 'b.txt')).toEqual(['$90']);
  });

  it.each([
    ['text is added before it', `A new first paragraph with $7 in it.\n\n${COPY}`, ['$7']],
    ['it moves', `${COPY.split('\n\n').reverse().join('\n\n')}`, []],
    ['its spaces are others', COPY.replace('on chairs', ' on\u00a0chairs'), []],
    ['it is marked as well', COPY.replace('$40', '$40 (cq)'), []],
    [
      'its sentence is reworded between the same neighbours',
      COPY.replace('The city spent', 'City hall laid out'),
      [],
    ],
    ['its neighbours are reworded', COPY.replace('Nobody minded', 'All agreed'), []],
    [
      'both are reworded',
      COPY.replace('The city spent', 'It paid').replace('Nobody minded', 'All agreed'),
      ['$40'],
    ],
    ['the words are others', COPY.replace('$40', '$41'), ['$41']],
    ['the same words come in another sentence', `${COPY}\nThen it spent $40 on lamps.`, ['$40']],
    ['its sentence stands a second time', `${COPY}\nThe city spent $40 on chairs.`, ['$40']],
  ])('when %s', (_, text, reported) => {
    expect(open(all(COPY), text)).toEqual(reported);
  });

  it('counts places, and keeps those that stood', () => {
    const line = 'The city spent $40 on chairs.';
    const text = `One.\n\n${line}\n\nTwo.\n\n${line}\n\nThree.\n`;
    const entries = all(text);
    expect(entries.map((e) => e.count)).toEqual([2]);
    const more = `${line}\n\n${text}`;
    const { article, findings } = read(more);
    const { stood } = matchStet(entries, 'a.txt', article, findings);
    expect(findings.map((f) => stood.has(f))).toEqual([false, true, true]);
  });

  it('keeps page furniture by its line', () => {
    const text = `A story begins here.\n\nShare this with friends\n\nAnd ends there.\n`;
    expect(open(all(text), text.replace('begins', 'starts'))).toEqual([]);
  });

  it('sees no difference in quotation marks, dashes, spaces and marks', () => {
    expect(normal('“It’s  so” — he\u00a0said…')).toBe(normal('"It\'s so" - he said...'));
    expect(normal('$90 (cq) and so [stet]')).toBe('$90 and so');
    expect(short('x'.repeat(5000)).length).toBeLessThan(250);
  });
});

describe('letStand', () => {
  it('adds one of two like places, then the other', () => {
    const text = 'It spent $40.\n\nIt spent $40.\n';
    const { article, findings } = read(text);
    const one = letStand([], 'a.txt', article, findings, findings.slice(1), { note: 'asked the clerk' });
    expect(one.map((e) => [e.count, e.note])).toEqual([[1, 'asked the clerk']]);
    const { stood } = matchStet(one, 'a.txt', article, findings);
    expect(findings.map((f) => stood.has(f))).toEqual([false, true]);
    const both = letStand(one, 'a.txt', article, findings, findings.slice(0, 1));
    expect(both.map((e) => [e.count, e.note])).toEqual([[2, 'asked the clerk']]);
  });
});

describe('refresh', () => {
  it('writes the new wording down, so that it may be reworded again', () => {
    const once = COPY.replace('The city spent', 'City hall laid out');
    const { article, findings } = read(once);
    const entries = refresh(all(COPY), 'a.txt', article, findings);
    expect(entries.map((e) => e.sentence)).toEqual([
      'City hall laid out $40 on chairs.',
      'The county spent $90 on a desk.',
    ]);
    expect(open(entries, once.replace('Nobody minded', 'All agreed'))).toEqual([]);
  });
});

describe('files of entries', () => {
  it('are sorted, one entry a line, and read back as written', () => {
    const entries = [...all(COPY, 'z.txt'), ...all(COPY, 'a.txt')];
    const text = writeStet(entries);
    expect(text.split('\n')).toHaveLength(entries.length + 3);
    expect(writeStet(readStet(text).entries)).toBe(text);
    expect(JSON.parse(text).map((e: StetEntry) => `${e.file} ${e.text}`)).toEqual([
      'a.txt $40',
      'a.txt $90',
      'z.txt $40',
      'z.txt $90',
    ]);
    expect(writeStet([])).toBe('[]\n');
  });

  it('are read past what a merge leaves behind', () => {
    const [a, b] = writeStet(all(COPY)).split('\n').slice(1, 3) as [string, string];
    const text = `[\n${a}\n<<<<<<< ours\n${b}\n=======\n${b},\n>>>>>>> theirs\nnot json\n]\n`;
    const { entries, problems } = readStet(text);
    expect(entries.map((e) => e.text)).toEqual(['$40', '$90']);
    expect(problems.map((p) => p.line)).toEqual([8]);
  });

  it('say which entries lack what they need', () => {
    expect(readStet('[{"rule": "a"}, {"rule": "a", "file": "b", "text": "c"}]')).toEqual({
      entries: [{ rule: 'a', messageId: '', file: 'b', text: 'c', sentence: 'c', count: 1 }],
      problems: [{ line: 1, message: '1 of its entries lack "rule", "file" or "text"' }],
    });
  });

  it('follow renames of files and folders', () => {
    const entries = [...all(COPY, 'old/a.txt'), ...all(COPY, 'older/a.txt')];
    const files = (list: StetEntry[]) => [...new Set(list.map((e) => e.file))];
    expect(files(renamed(entries, 'old/a.txt', 'b.txt'))).toEqual(['b.txt', 'older/a.txt']);
    expect(files(renamed(entries, 'old', 'new/er'))).toEqual(['new/er/a.txt', 'older/a.txt']);
  });

  it('report what matches nothing any more', () => {
    const entries = [...all(COPY, 'a.txt'), ...all(COPY, 'gone.txt'), ...all(COPY, 'unread.txt')];
    const total = new Map<StetEntry, number>();
    const { article, findings } = read(COPY.replace('$40', '$41'));
    addUsed(total, matchStet(entries, 'a.txt', article, findings).used);
    const names = stale(entries, total, (file) => file !== 'gone.txt').map((e) => `${e.file} ${e.text}`);
    expect(names).toEqual(['a.txt $40', 'gone.txt $40', 'gone.txt $90']);
  });
});

describe('marks in the copy', () => {
  const reported = (text: string, format: Format = 'plain'): string[] =>
    read(text, format).findings.map((f) => text.slice(f.start, f.end));

  it.each([
    ['The city spent $40 (cq) on chairs and $90 on desks.', ['$90']],
    ['The city spent $40 [cq] on chairs and $90 on desks.', ['$90']],
    ['The city spent $40 (CQ), then $90.', ['$90']],
    ['The city spent $40, (cq) then $90.', ['$90']],
    ['The city spent $40 on chairs (cq) and $90 on desks.', ['$40', '$90']],
    ['The city spent $40. [stet] It spent $90.', ['$90']],
    ['The city spent $40 [stet]. It spent $90.', ['$90']],
    ['It spent $90. The city spent $40, then $50. [stet]', ['$90']],
    ['The city spent $40 (sic).', ['$40']],
  ])('%s', (text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  it.each([
    [
      'One $1.\n\n<!-- copydesk-disable -->\n\nTwo $2.\n\n<!-- copydesk-enable -->\n\nThree $3.\n',
      ['$1', '$3'],
    ],
    ['<!-- copydesk-disable sums -->\n\nTwo $2.\n\nShare this\n', ['Share this']],
    ['<!-- copydesk-disable Sums/SUM -->\n\nTwo $2.\n\nShare this\n', ['Share this']],
    [
      '<!-- copydesk-disable sums/sum, shares -->\n\nTwo $2.\n\n<!-- copydesk-enable shares -->\n\nShare this $3\n',
      ['Share this $3'],
    ],
    [
      '<!-- copydesk-disable -->\n\nTwo $2.\n\n<!-- copydesk-enable shares -->\n\nShare this $3\n',
      ['Share this $3'],
    ],
    ['<!-- copydesk-disable-next-line sums -->\nTwo $2.\n\nThree $3.\n', ['$3']],
    ['<!-- copydesk-disable-next-line -->\n\nTwo $2.\n\nThree $3.\n', ['$3']],
    ['```\n<!-- copydesk-disable -->\n```\n\nTwo $2.\n', ['$2']],
  ])('%j', (text, expected) => {
    expect(reported(text, 'markdown')).toEqual(expected);
  });

  it('are comments only in Markdown', () => {
    expect(reported('<!-- copydesk-disable -->\nTwo $2.\n')).toEqual(['$2']);
  });

  it.each<[string, string, Format]>([
    ['It spent $40 (cq) on it. [stet] So.\r\n', 'It spent $40 on it. So.\r\n', 'plain'],
    [
      'One.\n\n<!-- copydesk-disable sums -->\n\nTwo $2.\n<!-- copydesk-enable -->\n',
      'One.\n\nTwo $2.\n',
      'markdown',
    ],
    ['One <!-- copydesk-disable --> two.', 'One  two.', 'markdown'],
    ['<!-- copydesk-disable-next-line -->\r\nTwo.\r\n', 'Two.\r\n', 'markdown'],
  ])('are stripped from %j', (text, clean, format) => {
    const article = new Article(text, { format });
    expect(applyEdits(text, stripMarks(article))).toBe(clean);
    expect(stripMarks(new Article(clean, { format }))).toEqual([]);
  });
});
