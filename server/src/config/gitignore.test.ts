import { expect, test } from 'vitest';
import { GitIgnore } from './gitignore.ts';
import { memoryFiles } from './memory-files.ts';

const desk = 'vscode-vfs://github/desk';
const files = memoryFiles({
  [`${desk}/.git/HEAD`]: 'ref: refs/heads/main',
  [`${desk}/.gitignore`]: '*.tmp.txt\n/old drafts/\nkeep/*\n!keep/this.txt\n',
  [`${desk}/sub/.gitignore`]: 'a.txt\n!x.tmp.txt\n',
});
const ignored = async (top: string, ...paths: string[]): Promise<string[]> => {
  const rules = new GitIgnore(files, top);
  const answers = await Promise.all(paths.map((path) => rules.ignores(`${desk}/${path}`)));
  return paths.filter((_, i) => answers[i]);
};

test('every .gitignore of the repository counts on any file system, the nearest last', async () => {
  const paths = ['a.txt', 'x.tmp.txt', 'old%20drafts/a.txt', 'keep/that.txt', 'keep/this.txt'];
  expect(await ignored(desk, ...paths, 'sub/a.txt', 'sub/x.tmp.txt', 'sub/b.txt')).toEqual([
    'x.tmp.txt',
    'old%20drafts/a.txt',
    'keep/that.txt',
    'sub/a.txt',
  ]);
});

test('from a folder within the repository, those above count too', async () => {
  expect(await ignored(`${desk}/sub`, 'sub/y.tmp.txt', 'sub/b.txt')).toEqual(['sub/y.tmp.txt']);
});

test('without any, nothing is left out', async () => {
  const rules = new GitIgnore(memoryFiles({ 'file:///a/b.txt': '' }), 'file:///a');
  expect(await rules.ignores('file:///a/b.txt')).toBe(false);
});
