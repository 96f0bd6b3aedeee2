import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
// @ts-expect-error A plain script.
import { newRule as untyped } from '../../scripts/new-rule.mjs';

const newRule = untyped as (name: string, root: string) => string[];
const INDEX = 'server/src/rules/index.ts';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-rule-'));
  cpSync(INDEX, join(root, INDEX));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('writes a rule, its table and its page, and registers it last', () => {
  const files = newRule('double-dateline', root);
  expect(files).toEqual([
    'server/src/rules/double-dateline.ts',
    'server/src/rules/double-dateline.test.ts',
    'docs/rules/double-dateline.md',
    INDEX,
  ]);
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    expect(() => transformSync(readFileSync(join(root, file), 'utf8'), { loader: 'ts' })).not.toThrow();
  }
  const index = readFileSync(join(root, INDEX), 'utf8');
  expect(index).toContain("import { doubleDateline } from './double-dateline.ts';");
  expect(index).toMatch(/,\s+doubleDateline,\s+\];/);
});

test('leaves what is there alone', () => {
  newRule('double-dateline', root);
  expect(() => newRule('double-dateline', root)).toThrow('there already');
  expect(() => newRule('Double Dateline', root)).toThrow('lower case');
});
