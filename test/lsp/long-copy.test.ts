import { afterEach, describe, expect, test } from 'vitest';
import { CAPABILITIES, TestClient } from './client.ts';

const URI = 'untitled:long.txt';
/** Each with one claim that nobody makes, a different one. */
const PARAGRAPHS = Array.from(
  { length: 900 },
  (_, i) =>
    `House ${i} on the old quay is widely seen as the finest of street ${i * 7}, with ${i} steps down to the river, and the town put ${i} lamps along it after the winter of the flood, when boats lay in every yard from the mill to the bridge.`,
);
const COPY = PARAGRAPHS.join('\n\n');

/** For a machine that is busy with other things, in ms. */
const PATIENCE = 20_000;

let client: TestClient;
afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

/** Of the claims, on which lines. */
const claims = (items: readonly { code?: unknown; range: { start: { line: number } } }[]): number[] =>
  items.filter(({ code }) => code === 'unattributed-claim').map(({ range }) => range.start.line);

const pulled = async (): Promise<number[]> => {
  const report = await client.pull(URI);
  return report.kind === 'full' ? claims(report.items) : [];
};

describe('long copy', { timeout: 2 * PATIENCE }, () => {
  test('shows what is in view first, and the rest when the client asks again', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.pull });
    await client.open(URI, COPY);
    const first = await pulled();
    expect(first[0]).toBe(0);
    expect(first.length).toBeGreaterThan(40);
    expect(first.length).toBeLessThan(450);
    await client.until(() => client.refreshes > 0, PATIENCE);
    const all = await pulled();
    expect(all).toHaveLength(PARAGRAPHS.length);
    expect(all.slice(0, first.length)).toEqual(first);
  });

  test('begins where the client tells that the user looks', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.pull });
    await client.open(URI, COPY);
    const range = { start: { line: 1500, character: 0 }, end: { line: 1540, character: 0 } };
    await client.connection.sendNotification('copydesk/inView', { uri: URI, range });
    const first = await pulled();
    expect(first).toContain(1520);
    expect(first).not.toContain(0);
    await client.until(() => client.refreshes > 0, PATIENCE);
    expect(await pulled()).toHaveLength(PARAGRAPHS.length);
  });

  test('is pushed in the same two steps', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.push });
    await client.open(URI, COPY);
    await client.until(() => client.pushed.length === 2, PATIENCE);
    const [first, all] = client.pushed.map(({ diagnostics }) => claims(diagnostics));
    expect(first?.length).toBeLessThan(450);
    expect(all).toHaveLength(PARAGRAPHS.length);
    expect(all?.slice(0, first?.length)).toEqual(first);
  });

  test('comes at once where the client can not be told to ask again', async () => {
    const { diagnostics: _, ...workspace } = CAPABILITIES.pull.workspace;
    client = await TestClient.start({ capabilities: { ...CAPABILITIES.pull, workspace } });
    await client.open(URI, COPY);
    expect(await pulled()).toHaveLength(PARAGRAPHS.length);
  });
});
