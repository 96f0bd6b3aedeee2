import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findInputs } from './inputs.ts';

const top = mkdtempSync(join(tmpdir(), 'copydesk inputs '));
afterAll(() => rmSync(top, { recursive: true }));
for (const name of [
  'a.txt',
  'here/b.txt',
  'here/deep/c.md',
  'there [1]/d.txt',
  'there [1]/e.png',
  'ours/f.txt',
]) {
  mkdirSync(dirname(join(top, name)), { recursive: true });
  writeFileSync(join(top, name), 'Copy.');
}
writeFileSync(join(top, 'ours/.gitignore'), 'f.txt\n');

async function found(arg: string, from: string): Promise<string[]> {
  const [group] = await findInputs([arg], join(top, from));
  return group?.inputs.map(({ absolute }) => relative(top, absolute).split('\\').join('/')) ?? [];
}

test.each([
  ['../**/*.txt', 'here', ['a.txt', 'here/b.txt', 'there [1]/d.txt']],
  ['**/*', '', ['a.txt', 'here/b.txt', 'here/deep/c.md', 'there [1]/d.txt']],
  ['here/**', '', ['here/b.txt', 'here/deep/c.md']],
  ['./here/*.{txt,md}', '', ['here/b.txt']],
  ['../{here,ours}/*.txt', 'ours', ['here/b.txt']],
  ['there [1]/*', '', ['there [1]/d.txt']],
  ['../there \\[1\\]/*', 'here', ['there [1]/d.txt']],
  ['there \\[1\\]/*', '', ['there [1]/d.txt']],
  ['../there [1]', 'here', ['there [1]/d.txt']],
  [`${top}/h*/*.txt`, 'ours', ['here/b.txt']],
])('%s, seen from the folder “%s”, stands for %j', async (arg, from, files) => {
  expect(await found(arg, from)).toEqual(files);
});
