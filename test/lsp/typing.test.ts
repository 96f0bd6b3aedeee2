import { afterEach, describe, expect, test } from 'vitest';
import { CAPABILITIES, TestClient } from './client.ts';

const URI = 'untitled:story.txt';
const SENTENCE = 'The council voted on Tuesday to close the old swimming pool on Mill Lane by the river';
const COPY = `Council closes pool\n\n${SENTENCE}.\n\nResidents had asked for more time, she said.\n\nLast\n`;
const EXTENSION = { extension: true, cursor: true };

let client: TestClient;
afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

const pulled = async (): Promise<unknown[]> => {
  const report = await client.pull(URI);
  return report.kind === 'full' ? report.items.map((item) => item.code) : ['unchanged'];
};
const status = () =>
  client.notifications.findLast(({ method }) => method === 'copydesk/status')?.params as
    | { findings: number; waiting: number }
    | undefined;

describe('while typing', () => {
  test('a finding in the sentence being written waits for its end', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.pull, initializationOptions: EXTENSION });
    await client.open(URI, COPY);
    await client.edit(URI, 'Last', SENTENCE);
    expect(await pulled()).toEqual([]);
    expect(status()).toMatchObject({ findings: 0, waiting: 1 });
    await client.edit(URI, `${SENTENCE}\n`, `${SENTENCE}.\n`);
    expect(await pulled()).toEqual(['repeated-paragraph']);
    expect(status()).toMatchObject({ findings: 1, waiting: 0 });
  });

  test('or until the caret leaves it', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.pull, initializationOptions: EXTENSION });
    await client.open(URI, COPY);
    await client.edit(URI, 'Last', SENTENCE);
    expect(await pulled()).toEqual([]);
    const cursor = (line: number, character: number) =>
      client.connection.sendNotification('copydesk/cursor', { uri: URI, position: { line, character } });
    await cursor(6, 10);
    await cursor(0, 0);
    await client.until(() => client.refreshes > 0);
    expect(await pulled()).toEqual(['repeated-paragraph']);
  });

  test('clients that tell no caret get it after a pause', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.light });
    await client.open(URI, COPY);
    await client.edit(URI, 'Last', SENTENCE);
    await client.until(() => client.pushed.at(-1)?.diagnostics.length === 1);
    expect(client.pushed.map((p) => p.diagnostics.length).filter((n) => n > 0)).toHaveLength(1);
  });

  test('what is on the screen stays while its sentence changes', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.pull, initializationOptions: EXTENSION });
    await client.open(URI, COPY.replace('Last', `${SENTENCE}.`));
    expect(await pulled()).toEqual(['repeated-paragraph']);
    await client.edit(URI, 'said.\n\nThe council', 'said.\n\nThe town council');
    expect(await pulled()).toEqual(['repeated-paragraph']);
    expect(status()).toMatchObject({ waiting: 0 });
  });

  test('nothing waits when calm typing is off', async () => {
    client = await TestClient.start({
      capabilities: CAPABILITIES.pull,
      initializationOptions: EXTENSION,
      settings: { calmTyping: false },
    });
    await client.open(URI, COPY);
    await client.edit(URI, 'Last', SENTENCE);
    expect(await pulled()).toEqual(['repeated-paragraph']);
  });
});
