import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/comparison.md', 'utf8');
const rows = page.split('\n').filter((line) => /^\| (?!-| {3})/.test(line));
/** What stands behind each number: files, and the names of tests in them. */
const behind = new Map(
  page
    .slice(page.indexOf('Our cells, and the tests behind them'), page.indexOf('Read:'))
    .split(/\n(?=\d+\. )/)
    .slice(1)
    .map((item) => [Number.parseInt(item, 10), item.replace(/\s+/g, ' ')]),
);

describe('the comparison with other linters', () => {
  it.each(rows.map((row) => row.split('|').map((cell) => cell.trim())))(
    'backs our cell with tests:%s %s',
    (_, feature, ours = '') => {
      const numbers = [...ours.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
      expect(numbers, feature).not.toEqual([]);
      for (const number of numbers) expect(behind.has(number), `[${number}]`).toBe(true);
    },
  );

  it.each([...behind])('names tests that are there: %i', (_, item) => {
    const parts = item.split(/(?=`test\/)/).slice(1);
    expect(parts).not.toEqual([]);
    for (const part of parts) {
      const file = /^`([^`]+)`/.exec(part)?.[1] ?? '';
      // A name may be broken over lines, and have its quotation marks escaped.
      const code = readFileSync(file, 'utf8').replace(/\s+/g, ' ');
      for (const [, name] of part.matchAll(/“([^”]+)”/g)) expect(code, `${file}: ${name}`).toContain(name);
    }
  });
});
