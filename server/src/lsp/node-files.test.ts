import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles } from './node-files.ts';

let at = '';
beforeEach(() => {
  at = mkdtempSync(join(tmpdir(), 'copydesk-files-'));
});
afterEach(() => rmSync(at, { recursive: true }));

const uri = (path: string): string => pathToFileURL(path).href;

test('a file is replaced as a whole, its folder made, its rights and the link to it kept', async () => {
  await nodeFiles.write(uri(join(at, '.copydesk', 'stet.json')), '{}');
  const real = join(at, '.copydesk', 'stet.json');
  writeFileSync(real, 'old');
  chmodSync(real, 0o666);
  const link = join(at, 'link.json');
  symlinkSync(real, link);
  const { mode } = statSync(real);
  await nodeFiles.write(uri(link), 'new');
  expect(readFileSync(real, 'utf8')).toBe('new');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(statSync(real).mode).toBe(mode);
  expect(readdirSync(join(at, '.copydesk'))).toEqual(['stet.json']);
});

test('what cannot be written leaves nothing behind', async () => {
  const path = join(at, 'taken');
  await nodeFiles.write(uri(join(path, 'inside.json')), '{}');
  await expect(nodeFiles.write(uri(path), 'over a folder')).rejects.toThrow();
  expect(readdirSync(at)).toEqual(['taken']);
});
