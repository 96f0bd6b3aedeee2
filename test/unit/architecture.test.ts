import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const page = readFileSync('ARCHITECTURE.md', 'utf8');
const rows = page
  .slice(page.indexOf('## Where things are'), page.indexOf('## One rule, one object'))
  .split('\n')
  .filter((row) => row.startsWith('| `'));

/** The paths of a row, `*` for any ending. One without a folder lies in that of the first. */
function pathsOf(row: string): string[] {
  const [first = '', ...others] = [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, path = '']) =>
    path.replace(/\/$/, ''),
  );
  const isWhole = (path: string): boolean => readdirSync('.').includes(path.split('/')[0] ?? '');
  return [first, ...others.map((path) => (isWhole(path) ? path : join(dirname(first), path)))];
}

const named = rows.flatMap(pathsOf);

const isNamedBy = (path: string, name: string): boolean =>
  name.endsWith('*') ? path.startsWith(name.slice(0, -1)) : path === name;

const entries = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

describe('ARCHITECTURE.md', () => {
  it.each(named)('names what is there: %s', (name) => {
    expect(entries(dirname(name)).filter((path) => isNamedBy(path, name))).not.toEqual([]);
  });

  it.each(['server', 'server/src', 'server/src/analysis', 'test', 'client'])(
    'names all that lies in %s',
    (folder) => {
      const unnamed = entries(folder).filter(
        (path) =>
          !path.endsWith('.test.ts') &&
          !named.some((name) => isNamedBy(path, name) || name.startsWith(`${path}/`)),
      );
      expect(unnamed).toEqual([]);
    },
  );
});
