import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TestClient } from './client.ts';

const PARAGRAPH =
  'The council voted on Tuesday to close the old swimming pool on Mill Lane, the mayor said after a long meeting.';
const COPY = `Council closes pool\n\n${PARAGRAPH}\n\nResidents had asked for more time.\n\n${PARAGRAPH}\n`;

let client: TestClient;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk lsp '));
});
afterEach(async () => {
  expect(await client.stop()).toBe(0);
  rmSync(folder, { recursive: true });
});

const write = (path: string, text: string): string => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return pathToFileURL(file).href;
};
const severities = async (uri: string) =>
  (await client.findings(uri)).filter((d) => d.code === 'repeated-paragraph').map((d) => d.severity);
const changed = (uri: string, type: 1 | 2 | 3) =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });

describe('config files', () => {
  test('go before the settings of the editor, the nearest first', async () => {
    write('copydesk.config.json', '{"rules": {"repeated-paragraph": "error"}}');
    write('calm/copydesk.config.yaml', 'rules:\n  repeated-paragraph: hint\n');
    client = await TestClient.start({ settings: { rules: { 'repeated-paragraph': 'info' } } });
    const one = write('a story.txt', COPY);
    const two = write('calm/story.txt', COPY);
    await client.open(one, COPY);
    await client.open(two, COPY);
    expect(await severities(one)).toEqual([1]);
    expect(await severities(two)).toEqual([4]);
  });

  test('are read again when copy is saved, by clients that tell of no files', async () => {
    client = await TestClient.start();
    const story = write('story.txt', COPY);
    await client.open(story, COPY);
    expect(await severities(story)).toEqual([2]);
    write('copydesk.config.json', '{"rules": {"repeated-paragraph": "error"}}');
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: story } });
    await client.until(() => client.pushed.at(-1)?.diagnostics[0]?.severity === 1);
  });

  test('count for copy in the innermost of several workspace folders', async () => {
    client = await TestClient.start({ folder: pathToFileURL(folder).href });
    const inner = { uri: pathToFileURL(join(folder, 'inner')).href, name: 'inner' };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [inner], removed: [] },
    });
    const story = write('inner/story.txt', COPY);
    await client.open(story, COPY);
    const [finding] = await client.findings(story);
    const actions = finding === undefined ? [] : await client.actions(story, finding);
    const stet = actions.find(({ title }) => title === 'Stet: let this stand')?.command;
    await client.connection.sendRequest('workspace/executeCommand', stet as object);
    expect(existsSync(join(folder, 'inner/.copydesk/stet.json'))).toBe(true);
  });

  test('count anew when they change, and are shown what is wrong in them', async () => {
    client = await TestClient.start();
    const story = write('story.txt', COPY);
    await client.open(story, COPY);
    expect(await severities(story)).toEqual([2]);
    const config = write(
      'copydesk.config.json',
      '{\n  "rules": {"repeated-paragraf": "error"},\n  "exclude": ["x"]\n}',
    );
    await changed(config, 1);
    const [problem] = await client.until(() => client.pushed.find((p) => p.uri === config)?.diagnostics);
    expect(problem).toMatchObject({ range: { start: { line: 1, character: 12 } }, source: 'copydesk' });
    expect(problem?.message).toContain('did you mean "repeated-paragraph"?');
    write('copydesk.config.json', '{"exclude": ["story.txt"]}');
    await changed(config, 2);
    await client.until(() => client.pushed.findLast((p) => p.uri === config)?.diagnostics.length === 0);
    await client.until(() => client.pushed.findLast((p) => p.uri === story)?.diagnostics.length === 0);
  });

  test('only changed paragraphs count where the settings say so and the client knows the last commit', async () => {
    client = await TestClient.start({
      initializationOptions: { extension: true },
      settings: { scope: 'changedParagraphs' },
    });
    let committed: string | null = COPY;
    client.connection.onRequest('copydesk/committed', () => committed);
    const story = write('story.txt', COPY);
    await client.open(story, COPY);
    expect(await severities(story)).toEqual([]);
    committed = COPY.replace(PARAGRAPH, 'The council met.');
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: story } });
    expect(await severities(story)).toEqual([]);
    committed = COPY.replaceAll(PARAGRAPH, 'The council met.');
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: story } });
    await client.until(() => client.pushed.at(-1)?.diagnostics.length === 1);
    committed = COPY;
    await client.connection.sendNotification('copydesk/commitMade');
    await client.until(() => client.pushed.at(-1)?.diagnostics.length === 0);
  });

  test('name the sources of the copy', async () => {
    const copy = 'Pool to close\n\nThe repair would have cost $4.2 million.\n';
    const story = write('story.md', copy);
    client = await TestClient.start();
    await client.open(story, copy);
    const unsupported = (await client.findings(story)).filter((d) => d.code === 'unsupported-figure');
    expect(unsupported).toHaveLength(1);
    const source = write(
      'story.sources/report.txt',
      'The repair would cost 4.2 million dollars, the report found.\n',
    );
    await changed(source, 1);
    await client.until(() =>
      client.pushed
        .findLast((p) => p.uri === story)
        ?.diagnostics.every((d) => d.code !== 'unsupported-figure'),
    );
  });
});
