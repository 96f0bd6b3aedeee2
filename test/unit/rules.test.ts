import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outputs, pagePath } from '../../scripts/generate/rule-pages.ts';
import { rules } from '../../server/src/rules/index.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has a page with examples, how to mend it and why', () => {
    const page = readFileSync(pagePath(rule), 'utf8');
    for (const heading of ['## Examples', '## How to mend it', '## Why']) expect(page).toContain(heading);
  });

  test('has a test table', () => {
    expect(existsSync(`server/src/rules/${id}.test.ts`)).toBe(true);
  });

  test('has a sentence for lists, and messages', () => {
    expect(rule.summary).toMatch(/^\p{Lu}.*\.$/u);
    expect(Object.keys(rule.messages).length).toBeGreaterThan(0);
  });
});

test('the generated parts of the pages are up to date (npm run generate)', () => {
  const stale = outputs().filter(
    ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  expect(stale.map(({ path }) => path)).toEqual([]);
});
