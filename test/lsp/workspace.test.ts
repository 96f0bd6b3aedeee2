import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { TestClient } from './client.ts';

const PARAGRAPH =
  'The council voted on Tuesday to close the old swimming pool on Mill Lane, the mayor said after a long meeting.';
const COPY = `Council closes pool\n\n${PARAGRAPH}\n\nResidents had asked for more time, she said.\n\n${PARAGRAPH}\n`;

let client: TestClient;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-all-'));
  client = await TestClient.start({ folder: pathToFileURL(folder).href });
});
afterEach(async () => {
  expect(await client.stop()).toBe(0);
  rmSync(folder, { recursive: true });
});

const lintFile = (name: string, text: string, forBaseline = false) =>
  client.connection.sendRequest<{ off: string | null; diagnostics: Diagnostic[] }>('copydesk/lintFile', {
    uri: pathToFileURL(join(folder, name)).href,
    languageId: 'plaintext',
    text,
    forBaseline,
  });

describe('files that are not open', () => {
  test('are checked on request, and nothing is pushed for them', async () => {
    expect((await lintFile('a.txt', COPY)).diagnostics.map((d) => d.code)).toEqual(['repeated-paragraph']);
    expect(await lintFile('requirements.txt', COPY)).toEqual({ off: 'notAnArticle', diagnostics: [] });
    expect(client.pushed).toEqual([]);
  });

  test('become a baseline, after which only what is new is found', async () => {
    await lintFile('a.txt', COPY, true);
    await lintFile('b.txt', COPY, true);
    expect(existsSync(join(folder, '.copydesk'))).toBe(false);
    expect(await client.connection.sendRequest('copydesk/writeBaseline')).toBe(2);
    const baseline = JSON.parse(readFileSync(join(folder, '.copydesk', 'baseline.json'), 'utf8'));
    expect(baseline.map(({ file }: { file: string }) => file)).toEqual(['a.txt', 'b.txt']);
    expect((await lintFile('a.txt', COPY)).diagnostics).toEqual([]);
    expect((await lintFile('a.txt', `${COPY}\n${PARAGRAPH}\n`)).diagnostics).toHaveLength(1);
    expect((await lintFile('c.txt', COPY)).diagnostics).toHaveLength(1);
  });
});
