import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanCommand } from './commands/clean.ts';
import type { Io } from './desk.ts';
import { DEFAULT_MAX_SIZE } from './options.ts';

const PAGE = `Library reopens after flood

The town library reopened on Tuesday, six weeks after a burst pipe flooded its basement.

"We saved every book that mattered," said Oona Reyes, the head librarian.

Share this article
FacebookXRedditPinterest
`;

async function clean(isTTY: boolean): Promise<{ out: string; err: string }> {
  const cwd = mkdtempSync(join(tmpdir(), 'copydesk-clean-'));
  const written = { out: '', err: '' };
  const stream = (to: 'out' | 'err'): NodeJS.WriteStream =>
    ({ isTTY, write: (text: string) => (written[to] += text) }) as unknown as NodeJS.WriteStream;
  writeFileSync(join(cwd, 'page.txt'), PAGE);
  const reading = { source: [], rule: {}, maxSize: DEFAULT_MAX_SIZE, jsonl: false, jobs: 1 };
  const io: Io = { cwd, stdin: process.stdin, stdout: stream('out'), stderr: stream('err') };
  await cleanCommand([join(cwd, 'page.txt')], { ...reading, format: 'text', write: false, marks: false }, io);
  rmSync(cwd, { recursive: true });
  return written;
}

test('what is taken out is told of to somebody at a terminal, and to no other program', async () => {
  const { out, err } = await clean(true);
  expect(out).not.toContain('Share');
  expect(err).toBe('copydesk: page.txt: took out 1 place, 2 lines; --format json shows what\n');
  expect((await clean(false)).err).toBe('');
});
