import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Hover, Location } from 'vscode-languageserver-protocol';
import { TestClient } from './client.ts';

const COPY = 'Pool to close\n\nThe repair would have cost $4.2 million, and 1,200 people swim there.\n';
const NOTES =
  'Meeting notes.\n\nThe repair would cost 4.2 million dollars. Some 1,200 people swim there a year.\n';

let folder: string;
let elsewhere: string;
let client: TestClient;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-sources-'));
  elsewhere = mkdtempSync(join(tmpdir(), 'copydesk-notes-'));
});
afterEach(async () => {
  expect(await client.stop()).toBe(0);
  rmSync(folder, { recursive: true });
  rmSync(elsewhere, { recursive: true });
});

async function write(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return pathToFileURL(path).href;
}

const at = (uri: string, text: string, copy = COPY) => {
  const before = copy.slice(0, copy.indexOf(text)).split('\n');
  return {
    textDocument: { uri },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
};

const unsupported = async (uri: string): Promise<string[]> =>
  (await client.findings(uri)).filter((d) => d.code === 'unsupported-figure').map((d) => String(d.message));

const settled = (uri: string, messages: number): Promise<unknown> =>
  client.until(
    () =>
      client.pushed.findLast((p) => p.uri === uri)?.diagnostics.filter((d) => d.code === 'unsupported-figure')
        .length === messages,
  );

describe('the sources of the copy', () => {
  test('hover shows the sentence that bears a figure out, and go to definition opens it there', async () => {
    const notes = await write(join(folder, 'story.sources/notes.txt'), NOTES);
    const story = await write(join(folder, 'story.txt'), COPY);
    client = await TestClient.start({ folder: pathToFileURL(folder).href });
    await client.open(story, COPY);
    expect(await unsupported(story)).toEqual([]);
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', at(story, '$4.2'));
    expect((hover.contents as { value: string }).value).toContain(
      'notes.txt, line 3:** “The repair would cost 4\\.2 million dollars\\.”',
    );
    const there = await client.connection.sendRequest<Location[]>(
      'textDocument/definition',
      at(story, '$4.2'),
    );
    expect(there).toEqual([
      { uri: notes, range: { start: { line: 2, character: 22 }, end: { line: 2, character: 41 } } },
    ]);
  });

  test('may be picked, wherever they lie, and are read again when they change', async () => {
    const story = await write(join(folder, 'story.txt'), COPY);
    const notes = await write(join(elsewhere, 'notes.txt'), NOTES);
    client = await TestClient.start({ folder: pathToFileURL(folder).href });
    await client.open(story, COPY);
    expect(await unsupported(story)).toHaveLength(2);
    const pick = (sources: string[]): Promise<void> =>
      client.connection.sendNotification('copydesk/pickSources', { uri: story, sources });
    await pick([notes]);
    await settled(story, 0);
    await write(join(elsewhere, 'notes.txt'), NOTES.replace('4.2', '5.2'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: notes, type: 2 }],
    });
    await settled(story, 1);
    expect(await unsupported(story)).toEqual([expect.stringContaining('$4.2 million')]);
    await pick([]);
    await settled(story, 2);
  });

  test('that were picked in an earlier session count from the start', async () => {
    const story = await write(join(folder, 'story.txt'), COPY);
    const notes = await write(join(elsewhere, 'notes.txt'), NOTES);
    client = await TestClient.start({
      folder: pathToFileURL(folder).href,
      initializationOptions: { picked: { [story]: [notes] } },
    });
    await client.open(story, COPY);
    expect(await unsupported(story)).toEqual([]);
  });

  test('are read in UTF-16 too; what is no text is told of once and left out', async () => {
    const notes = Buffer.from(`\ufeff${NOTES}`, 'utf16le');
    await write(join(folder, 'story.sources/notes.txt'), '');
    writeFileSync(join(folder, 'story.sources/notes.txt'), notes);
    writeFileSync(join(folder, 'story.sources/old.txt'), Buffer.from('Caf\u00e9: $4.2 million', 'latin1'));
    client = await TestClient.start();
    const uri = await write(join(folder, 'story.txt'), COPY);
    await client.open(uri, COPY);
    expect(await unsupported(uri)).toEqual([]);
    await client.edit(uri, '1,200', '1,300');
    await settled(uri, 1);
    const told = client.notifications.filter(({ method }) => method === 'window/showMessage');
    expect(told.map(({ params }) => (params as { message: string }).message)).toEqual([
      'Copydesk: the source old.txt could not be read: not valid UTF-8; save it as UTF-8 and try again.',
    ]);
  });

  test('are called by their names, not by their addresses', async () => {
    const notes = await write(join(folder, 'story.sources/the notes (2).txt'), NOTES);
    client = await TestClient.start();
    const copy = COPY.replace('$4.2', '$5.2');
    const uri = await write(join(folder, 'story.txt'), copy);
    await client.open(uri, copy);
    const [finding] = await client.findings(uri);
    const [place] = finding?.relatedInformation ?? [];
    expect(place?.location.uri.replace('%28', '(').replace('%29', ')')).toBe(notes);
    expect(place?.message).toMatch(/^the notes \(2\)\.txt: “/);
    const sheet = await client.connection.sendRequest<string>('copydesk/factSheet', { uri });
    expect(sheet).toContain('Checked against: the notes (2).txt');
    expect(sheet).not.toContain('file:');
  });
});
