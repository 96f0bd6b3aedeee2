import { afterEach, describe, expect, test } from 'vitest';
import { CAPABILITIES, TestClient } from './client.ts';

const URI = 'untitled:story.txt';
const PARAGRAPH =
  'The council voted on Tuesday to close the old swimming pool on Mill Lane, the mayor said after a long meeting.';
const COPY = `Council closes pool\n\n${PARAGRAPH}\n\nResidents had asked for more time, she said.\n\n${PARAGRAPH}\n`;

let client: TestClient;
afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

describe('a client that takes pushed findings', () => {
  test('receives them for the version it has, with their places and the page of the rule', async () => {
    client = await TestClient.start();
    await client.open(URI, COPY);
    const [finding, ...rest] = await client.findings(URI);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      source: 'copydesk',
      code: 'repeated-paragraph',
      severity: 2,
      range: { start: { line: 6, character: 0 } },
      data: { messageId: 'exact' },
      relatedInformation: [{ location: { uri: URI, range: { start: { line: 2, character: 0 } } } }],
    });
    expect(finding?.codeDescription?.href).toMatch(/^file:.*\/docs\/rules\/repeated-paragraph\.md$/);
    expect(client.pushed.at(-1)?.version).toBe(1);
  });

  test('never gets findings for a version that is gone', async () => {
    client = await TestClient.start();
    await client.open(URI, COPY);
    await client.edit(URI, 'Council', 'The council');
    await client.edit(URI, 'closes', 'shuts');
    await client.edit(URI, `\n\n${PARAGRAPH}\n`, '\n');
    expect(await client.findings(URI)).toEqual([]);
    expect(client.pushed.filter((p) => p.version === 2 || p.version === 3)).toEqual([]);
  });

  test('sees them vanish when the document closes', async () => {
    client = await TestClient.start();
    await client.open(URI, COPY);
    await client.findings(URI);
    await client.close(URI);
    await client.until(() => client.pushed.at(-1)?.diagnostics.length === 0);
  });

  test('is asked for its settings, and a change of them counts at once', async () => {
    client = await TestClient.start({ settings: { rules: { 'repeated-paragraph': 'error' } } });
    await client.open(URI, COPY);
    expect((await client.findings(URI)).map((d) => d.severity)).toEqual([1]);
    client.settings = { rules: { 'repeated-paragraph': 'off' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.pushed.at(-1)?.diagnostics.length === 0);
  });

  test('with run: onSave, gets new findings when the document is saved', async () => {
    client = await TestClient.start({ settings: { run: 'onSave' } });
    await client.open(URI, COPY);
    expect(await client.findings(URI)).toHaveLength(1);
    await client.edit(URI, `\n\n${PARAGRAPH}\n`, '\n');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(client.pushed).toHaveLength(1);
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: URI } });
    expect(await client.findings(URI)).toEqual([]);
  });

  test('with run: manual, gets findings when the user asks for them', async () => {
    client = await TestClient.start({ settings: { run: 'manual' } });
    await client.open(URI, COPY);
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: URI } });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(client.pushed).toEqual([]);
    await client.connection.sendNotification('copydesk/checkNow', { uri: URI });
    expect(await client.findings(URI)).toHaveLength(1);
  });

  test('is left alone where the setting turns the check off', async () => {
    client = await TestClient.start({ settings: { enable: false } });
    await client.open(URI, COPY);
    expect(await client.findings(URI)).toEqual([]);
  });
});

describe('a client that pulls', () => {
  test('gets findings when it asks, and none pushed', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.pull });
    expect(client.result.capabilities.diagnosticProvider).toEqual({
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    await client.open(URI, COPY);
    const report = await client.pull(URI);
    expect(report.kind === 'full' && report.items.map((item) => item.code)).toEqual(['repeated-paragraph']);
    await client.edit(URI, `\n\n${PARAGRAPH}\n`, '\n');
    expect(await client.pull(URI)).toMatchObject({ kind: 'full', items: [] });
    expect(client.pushed).toEqual([]);
  });

  test('is asked to pull again when the settings change', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.pull });
    await client.open(URI, COPY);
    await client.pull(URI);
    client.settings = { enable: false };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes > 0);
    expect(await client.pull(URI)).toMatchObject({ kind: 'full', items: [] });
  });

  test('gets nothing for a document that is not open', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.pull });
    expect(await client.pull('file:///nowhere.txt')).toEqual({ kind: 'full', items: [] });
  });
});

describe('a light client', () => {
  test('reads in the message where the first place is', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.light });
    await client.open(URI, COPY);
    const [finding] = await client.findings(URI);
    expect(finding?.message).toMatch(/\(line 3\)$/);
    expect(finding).not.toHaveProperty('relatedInformation');
    expect(finding).not.toHaveProperty('codeDescription');
    expect(client.pushed.at(-1)).not.toHaveProperty('version');
  });

  test('may send its settings with initialize, and again later', async () => {
    client = await TestClient.start({
      capabilities: CAPABILITIES.light,
      initializationOptions: { settings: { rules: { 'repeated-paragraph': 'hint' } } },
    });
    await client.open(URI, COPY);
    expect((await client.findings(URI)).map((d) => d.severity)).toEqual([4]);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { copydesk: { rules: { 'repeated-paragraph': 'off' } } },
    });
    await client.until(() => client.pushed.at(-1)?.diagnostics.length === 0);
  });
});
