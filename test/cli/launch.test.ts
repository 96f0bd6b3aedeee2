import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { desk, STORY } from './desk.ts';

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'copydesk-cache-'));
});
afterEach(() => {
  rmSync(cache, { recursive: true, force: true });
});

const run = (env: NodeJS.ProcessEnv = { XDG_CACHE_HOME: cache }) =>
  desk({ 'a.txt': STORY }).run(['lint', 'a.txt'], '', { NO_COLOR: '1', ...env });

const kept = (): string[] => {
  const folder = join(cache, 'copydesk');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
};

describe('the program as V8 compiled it', () => {
  it('is kept by the first run and used by the next, which says the same', () => {
    const first = run();
    const [file = ''] = kept();
    const before = readFileSync(file);
    expect(run()).toEqual(first);
    expect(kept()).toEqual([file]);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it.each([0.01, 0.3, 0.7, 0.99])('is not used when a byte of it is another, %f of the way in', (share) => {
    const first = run();
    for (const file of kept()) {
      const bytes = readFileSync(file);
      const at = Math.floor(bytes.length * share);
      bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
      writeFileSync(file, bytes);
    }
    expect(run()).toEqual(first);
  });

  it('is not used when the end of it is missing', () => {
    const first = run();
    for (const file of kept()) writeFileSync(file, readFileSync(file).subarray(0, 1000));
    expect(run()).toEqual(first);
  });

  it('is not kept where nothing may be written, or where that is not wanted', () => {
    const file = join(cache, 'no-folder');
    writeFileSync(file, '');
    const first = run({ XDG_CACHE_HOME: file });
    expect(first.out).toContain('site-chrome');
    expect(run({ XDG_CACHE_HOME: cache, NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(first);
    expect(readdirSync(cache)).toEqual(['no-folder']);
  });
});
