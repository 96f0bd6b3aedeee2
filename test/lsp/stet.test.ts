import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { TestClient } from './client.ts';

const PARAGRAPH =
  'The council voted on Tuesday to close the old swimming pool on Mill Lane, the mayor said after a long meeting.';
const COPY = `Council closes pool\n\n${PARAGRAPH}\n\nResidents had asked for more time, she said.\n\n${PARAGRAPH}\n`;

let client: TestClient;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-stet-'));
  client = await TestClient.start({ folder: pathToFileURL(folder).href });
});
afterEach(async () => {
  expect(await client.stop()).toBe(0);
  rmSync(folder, { recursive: true });
});

const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const stetFile = (): string => join(folder, '.copydesk', 'stet.json');
const openCopy = async (uri: string, text: string): Promise<void> => {
  if (uri.startsWith('file:')) writeFileSync(new URL(uri), text);
  await client.open(uri, text);
};
const stetAction = async (uri: string): Promise<CodeAction> => {
  const [finding] = await client.findings(uri);
  const actions = finding === undefined ? [] : await client.actions(uri, finding);
  const stet = actions.find((action) => action.title === 'Stet: let this stand');
  if (stet === undefined) throw new Error('no stet');
  return stet;
};
const run = ({ command }: CodeAction): Promise<unknown> =>
  client.connection.sendRequest('workspace/executeCommand', {
    command: command?.command,
    arguments: command?.arguments,
  });
const gone = (uri: string) =>
  client.until(() => client.pushed.findLast((p) => p.uri === uri)?.diagnostics.length === 0);

describe('stet', () => {
  test('lets a finding stand for good, in a file beside the copy', async () => {
    const uri = uriOf('story.txt');
    await openCopy(uri, COPY);
    expect(await run(await stetAction(uri))).toBe(true);
    await gone(uri);
    const entries = JSON.parse(readFileSync(stetFile(), 'utf8'));
    expect(entries).toMatchObject([{ file: 'story.txt', rule: 'repeated-paragraph', count: 1 }]);
    await client.edit(uri, 'Council closes', 'Town council closes');
    expect(await client.findings(uri)).toEqual([]);
    await client.close(uri);
    await openCopy(uri, COPY);
    expect(await client.findings(uri)).toEqual([]);
  });

  test('but not a further copy, nor the same words in another article', async () => {
    const uri = uriOf('story.txt');
    await openCopy(uri, COPY);
    await run(await stetAction(uri));
    await gone(uri);
    await client.edit(uri, 'Residents', `${PARAGRAPH}\n\nResidents`);
    expect(await client.findings(uri)).toHaveLength(1);
    const other = uriOf('other.txt');
    await openCopy(other, COPY);
    expect(await client.findings(other)).toHaveLength(1);
  });

  test('lasts the session in a document that was never saved', async () => {
    const uri = 'untitled:one.txt';
    await openCopy(uri, COPY);
    await run(await stetAction(uri));
    await gone(uri);
    expect(existsSync(stetFile())).toBe(false);
    await client.close(uri);
    await openCopy(uri, COPY);
    expect(await client.findings(uri)).toEqual([]);
    await client.close(uri);
    await openCopy(uri, `${COPY}\nOther copy of the same name.\n`);
    await client.until(() => client.pushed.at(-1)?.diagnostics.length === 1);
  });

  test('refuses a place in copy that has changed meanwhile', async () => {
    const uri = uriOf('story.txt');
    await openCopy(uri, COPY);
    const action = await stetAction(uri);
    await client.edit(uri, 'Council', 'The council');
    expect(await run(action)).toBe(false);
    expect(existsSync(stetFile())).toBe(false);
  });

  test('follows a renamed file', async () => {
    const uri = uriOf('story.txt');
    await openCopy(uri, COPY);
    await run(await stetAction(uri));
    await gone(uri);
    const files = [{ oldUri: uri, newUri: uriOf('pool.txt') }];
    await client.connection.sendNotification('workspace/didRenameFiles', { files });
    await client.until(() => readFileSync(stetFile(), 'utf8').includes('"pool.txt"'));
    await openCopy(uriOf('pool.txt'), COPY);
    expect(await client.findings(uriOf('pool.txt'))).toEqual([]);
  });

  test('counts in the words of a baseline too', async () => {
    const uri = uriOf('story.txt');
    await openCopy(uri, COPY);
    await run(await stetAction(uri));
    await gone(uri);
    writeFileSync(join(folder, '.copydesk', 'baseline.json'), readFileSync(stetFile()));
    rmSync(stetFile());
    const changes = [{ uri: pathToFileURL(stetFile()).href, type: 3 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await client.edit(uri, 'Council', 'The council');
    expect(await client.findings(uri)).toEqual([]);
  });

  test('what is reworded between the same neighbours still stands, and is known by its new words after a save', async () => {
    const uri = uriOf('story.txt');
    await openCopy(uri, COPY);
    await run(await stetAction(uri));
    await gone(uri);
    const before = readFileSync(stetFile(), 'utf8');
    await client.edit(uri, 'asked for more time', 'asked for a little more time');
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await client.until(() => readFileSync(stetFile(), 'utf8') !== before);
    expect(await client.findings(uri)).toEqual([]);
  });
});
