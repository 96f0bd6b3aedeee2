import { describe, expect, it } from 'vitest';
import { defineRule, type Rule } from '../rules/rule.ts';
import { ConfigFinder } from './config.ts';
import { effective, mergeSettings } from './effective.ts';
import { below, join, nameOf, parentOf, pathTo } from './locations.ts';
import { memoryFiles } from './memory-files.ts';
import { sourcesOf } from './sources.ts';
import { StetFinder, stetName } from './stet-files.ts';

describe('locations', () => {
  it.each([
    ['/a/b/c.txt', '/a/b'],
    ['/a', '/'],
    ['/', null],
    ['C:/a', 'C:/'],
    ['//server/share/news/a', '//server/share/news'],
    ['//server/share/a', '//server/share/'],
    ['//server/share/', null],
    ['file:///a/b', 'file:///a'],
    ['vscode-vfs://github/a', 'vscode-vfs://github/'],
    ['memfs:/a/b', 'memfs:/a'],
    ['memfs:/a', 'memfs:/'],
    ['memfs:/', null],
    ['untitled:Untitled-1', ''],
  ])('the folder of %s is %s', (location, folder) => {
    expect(parentOf(location)).toBe(folder);
  });

  it.each([
    ['/a/b', '../c.txt', '/a/c.txt'],
    ['/', 'x', '/x'],
    ['/a', '/b/c', '/b/c'],
    ['/a', 'C:\\b\\c', 'C:/b/c'],
    ['//server/share/news', '../a.txt', '//server/share/a.txt'],
    ['//server/share', 'a.txt', '//server/share/a.txt'],
    ['C:/a', '\\\\server\\share\\notes.txt', '//server/share/notes.txt'],
    ['file://server/share', 'a.txt', 'file://server/share/a.txt'],
    ['file:///a%20b', 'c d.txt', 'file:///a%20b/c%20d.txt'],
    ['vscode-vfs://github/r', './n/é.txt', 'vscode-vfs://github/r/n/%C3%A9.txt'],
    ['memfs:/', 'n', 'memfs:/n'],
    ['memfs:/r', 'n', 'memfs:/r/n'],
    ['vscode-vfs://github', 'n', 'vscode-vfs://github/n'],
  ])('%s and %s give %s', (folder, path, joined) => {
    expect(join(folder, path)).toBe(joined);
  });

  it('says what lies below a folder in plain characters', () => {
    expect(below('file:///a%20b', 'file:///a%20b/c%20d.txt')).toBe('c d.txt');
    expect(below('/a', '/ab/c')).toBeNull();
    expect(below('memfs:/', 'memfs:/a%20b/c.txt')).toBe('a b/c.txt');
    expect(nameOf('file:///a/c%20d.txt')).toBe('c d.txt');
    expect(pathTo('/a/b', '/a/c/d.txt')).toBe('../c/d.txt');
    expect(pathTo('/a/b', '/a/b/d.txt')).toBe('d.txt');
    expect(pathTo('/', '/a')).toBe('a');
    expect(pathTo('file:///a', 'untitled:b')).toBe('untitled:b');
  });
});

const rule = (id: string, messages: Record<string, string>, options = {}): Rule =>
  defineRule({ id, summary: id, severity: 'warning', messages, options, *check() {} });
const rules = [
  rule('site-chrome', { legal: '', promo: '' }),
  rule('repeated-paragraph', {}, { minWords: { type: 'integer', default: 8, description: '' } }),
];

const files = memoryFiles({
  '/news/copydesk.config.json': JSON.stringify({
    rules: { 'site-chrome': 'error', 'site-chrome/legal': 'off', 'repeated-paragraph': { minWords: 5 } },
    keep: ['Top'],
    exclude: ['archive/'],
    sources: ['./wire/*.txt', 'gone.txt'],
  }),
  '/news/sport/copydesk.config.yaml':
    'rules:\n  site-chrome: hint\nkeep: [Sport]\ninclude: ["*.md"]\nstet: ../stet.json\n',
  '/news/own/copydesk.config.json': '{"root": true}',
  '/news/wire/a.txt': 'A',
  '/news/wire/b.txt': 'B',
  '/news/wire/c.pdf': 'C',
  '/news/story.sources/memo.txt': 'memo',
  '/news/story.sources/photo.jpg': '',
  '/news/notes/call.txt': 'call',
});

const at = async (file: string) => effective(await new ConfigFinder(files, rules).configsFor(file), file);

describe('ConfigFinder and effective', () => {
  it('lets the nearer file win, key by key', async () => {
    const { settings, keep, stet } = await at('/news/sport/final.md');
    expect(settings).toEqual({
      severities: { 'site-chrome': 'hint' },
      options: { 'repeated-paragraph': { minWords: 5 } },
    });
    expect(keep).toEqual(['Top', 'Sport']);
    expect(stet).toBe('/news/stet.json');
  });

  it('stops at a root', async () => {
    expect((await at('/news/own/a.txt')).settings).toEqual({ severities: {}, options: {} });
  });

  it.each([
    ['/news/a.txt', true],
    ['/news/archive/1999/a.txt', false],
    ['/news/wire/a.txt', false],
    ['/news/wire/deep/a.txt', true],
    ['/news/gone.txt', false],
    ['/news/world/gone.txt', true],
    ['/news/sport/final.md', true],
    ['/news/sport/deep/final.md', true],
    ['/news/sport/final.txt', false],
    ['/news/sport/archive/a.md', false],
  ])('%s is included: %s', async (file, included) => {
    expect((await at(file)).included).toBe(included);
  });

  it.each([
    ['/desk/a.draft.txt', false],
    ['/desk/keep.draft.txt', true],
    ['/desk/wire (old)/a.txt', false],
    ['/desk/wire [1].txt', false],
  ])(
    'reads patterns as .gitignore does, and names with brackets as they are: %s is included: %s',
    async (file, included) => {
      const desk = memoryFiles({
        '/desk/copydesk.config.json': JSON.stringify({
          exclude: ['*.draft.txt', '!keep.draft.txt', 'wire (old)/'],
          sources: ['wire [1].txt'],
        }),
      });
      const configs = await new ConfigFinder(desk, rules).configsFor(file);
      expect(effective(configs, file).included).toBe(included);
    },
  );

  it('puts the command line above the files and the editor below them', async () => {
    const configs = await new ConfigFinder(files, rules).configsFor('/news/a.txt');
    const { settings } = effective(
      configs,
      '/news/a.txt',
      { severities: { 'site-chrome': 'info', placeholder: 'off' } },
      { severities: { 'site-chrome/promo': 'warning' } },
    );
    expect(settings.severities).toEqual({
      placeholder: 'off',
      'site-chrome': 'error',
      'site-chrome/legal': 'off',
      'site-chrome/promo': 'warning',
    });
  });

  it('lets a rule set above overrule its messages set below', () => {
    expect(
      mergeSettings({ severities: { 'a/x': 'off', 'ab/x': 'off' } }, { severities: { a: 'error' } }),
    ).toEqual({ severities: { 'ab/x': 'off', a: 'error' }, options: {} });
  });
});

describe('StetFinder', () => {
  const entry = { rule: 'a', file: 'news/a.txt', text: 'b' };
  const stetFiles = memoryFiles({
    '/desk/.copydesk/stet.json': JSON.stringify([entry]),
    '/desk/own.json': '[oops',
  });

  it('finds the nearest book upward, or the one that is named', async () => {
    const finder = new StetFinder(stetFiles);
    const book = await finder.bookFor('/desk/news/a.txt', null);
    expect(book?.base).toBe('/desk');
    expect(stetName({ base: '/desk' }, '/desk/news/a.txt')).toBe(book?.entries[0]?.file);
    const named = await finder.bookFor('/desk/news/a.txt', '/desk/own.json');
    expect(named).toMatchObject({ base: '/desk', entries: [], problems: [{ line: 1 }] });
    expect(await finder.bookFor('/other/a.txt', null)).toBeNull();
  });
});

describe('sourcesOf', () => {
  it('gathers what the configuration, the front matter and the folder beside the file hold', async () => {
    const configs = await new ConfigFinder(files, rules).configsFor('/news/story.md');
    expect(
      await sourcesOf(files, configs, '/news/story.md', ['notes/call.txt', 'Reuters', 'notes/lost.txt']),
    ).toEqual({
      locations: [
        '/news/wire/a.txt',
        '/news/wire/b.txt',
        '/news/notes/call.txt',
        '/news/story.sources/memo.txt',
      ],
      missing: [
        { path: 'gone.txt', namedIn: '/news/copydesk.config.json' },
        { path: 'notes/lost.txt', namedIn: '/news/story.md' },
      ],
    });
  });

  it('finds a file whose name looks like a pattern, and takes agencies for no files', async () => {
    const desk = memoryFiles({
      '/desk/minutes [2].txt': '',
      '/desk/minutes (final).txt': '',
      '/desk/AP/a.txt': '',
    });
    const named = [
      'minutes [2].txt',
      'minutes (final).txt',
      'U.S. Census Bureau',
      'AP/Reuters',
      'AP/*',
      'lost/*.md',
    ];
    expect(await sourcesOf(desk, [], '/desk/a.md', named)).toEqual({
      locations: ['/desk/minutes [2].txt', '/desk/minutes (final).txt', '/desk/AP/a.txt'],
      missing: [{ path: 'lost/*.md', namedIn: '/desk/a.md' }],
    });
  });
});
