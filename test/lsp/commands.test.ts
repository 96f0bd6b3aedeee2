import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CAPABILITIES, TestClient } from './client.ts';

const PARAGRAPH =
  'The council voted on Tuesday to close the old swimming pool on Mill Lane, the mayor said after a long meeting.';
const COPY = `Council closes pool\n\n${PARAGRAPH}\n\nResidents had asked for more time (cq), she said.\n\n${PARAGRAPH}\n`;

let client: TestClient;
let folder: string;
let uri: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-commands-'));
  mkdirSync(join(folder, 'desk'));
  uri = pathToFileURL(join(folder, 'desk', 'story.txt')).href;
  writeFileSync(join(folder, 'desk', 'story.txt'), COPY);
});
afterEach(async () => {
  expect(await client.stop()).toBe(0);
  rmSync(folder, { recursive: true });
});

const run = <T>(command: string, ...args: unknown[]): Promise<T> =>
  client.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
const open = async (): Promise<void> => {
  client = await TestClient.start({ folder: pathToFileURL(folder).href, capabilities: CAPABILITIES.light });
  await client.open(uri, COPY);
};

describe('commands of the server', () => {
  test('write a severity to the folder’s config, and it counts at once', async () => {
    await open();
    expect(await client.findings(uri)).toHaveLength(1);
    expect(await run('copydesk.server.setSeverity', uri, 'repeated-paragraph', 'off')).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'copydesk.config.json'), 'utf8'))).toEqual({
      rules: { 'repeated-paragraph': 'off' },
    });
    await client.until(() => client.pushed.at(-1)?.diagnostics.length === 0);
  });

  test('change the config that is there, and ask for the severity where none is given', async () => {
    writeFileSync(join(folder, 'desk', 'copydesk.config.yaml'), '# the desk\nkeep:\n  - Read on\n');
    await open();
    client.connection.onRequest('window/showMessageRequest', () => ({ title: 'error' }));
    expect(await run('copydesk.server.setSeverity', uri, 'repeated-paragraph')).toBe(true);
    expect(readFileSync(join(folder, 'desk', 'copydesk.config.yaml'), 'utf8')).toBe(
      '# the desk\nkeep:\n  - Read on\nrules:\n  repeated-paragraph: error\n',
    );
    await client.until(() => client.pushed.at(-1)?.diagnostics[0]?.severity === 1);
    expect(await run('copydesk.server.setSeverity', uri, 'no-such-rule', 'off')).toBe(false);
  });

  test('teach a folder its phrases', async () => {
    await open();
    await run('copydesk.server.teach', uri, 'extraChrome', ['Support your Courier', '']);
    await run('copydesk.server.teach', uri, 'keep', ['Support your Courier']);
    expect(JSON.parse(readFileSync(join(folder, 'copydesk.config.json'), 'utf8'))).toEqual({
      extraChrome: [],
      keep: ['Support your Courier'],
    });
  });

  test('take the marks out of the copy', async () => {
    await open();
    expect(await run('copydesk.server.stripMarks', uri)).toBe(1);
    expect(client.text(uri)).toBe(COPY.replace(' (cq)', ''));
  });

  test('leave alone what they do not know', async () => {
    await open();
    expect(await run('copydesk.server.clean', 'file:///nowhere')).toBe(0);
    expect(await run('copydesk.server.clean')).toBeNull();
    expect(await run('no.such.command')).toBeNull();
  });
});

describe('what is no article', () => {
  test('is left alone', async () => {
    client = await TestClient.start();
    const licence = pathToFileURL(join(folder, 'LICENSE.txt')).href;
    await client.open(licence, COPY);
    expect(await client.findings(licence)).toEqual([]);
  });

  test('is checked when the user asks for it, and copy not when he does not want it', async () => {
    client = await TestClient.start();
    const licence = pathToFileURL(join(folder, 'LICENSE.txt')).href;
    await client.open(licence, COPY);
    await client.findings(licence);
    const check = (how: string) =>
      client.connection.sendNotification('copydesk/check', { uri: licence, check: how });
    await check('always');
    await client.until(() => client.pushed.at(-1)?.diagnostics.length === 1);
    await check('never');
    await client.until(() => client.pushed.at(-1)?.diagnostics.length === 0);
  });
});
