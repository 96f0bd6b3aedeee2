import { afterEach, describe, expect, test } from 'vitest';
import { TestClient } from './client.ts';

const URI = 'untitled:story.txt';
const COPY = `Ferry to return\n\nThe council will spend $4 million on the ferry, which carries 900 people a day.\n\n“We waited ten years for this,” said Mayor Ana Duarte.\n`;
const PROSE =
  'The harbor council voted on Tuesday to build a second ferry terminal beside the old fish market, ending a dispute that has run for most of a decade.';

let client: TestClient;
afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

describe('what our own client asks', () => {
  test('the fact sheet of an open document is a page', async () => {
    client = await TestClient.start();
    await client.open(URI, COPY);
    const page = await client.connection.sendRequest<string>('copydesk/factSheet', { uri: URI });
    expect(page).toContain('$4 million');
    expect(page).toContain('Ana Duarte');
    expect(page).not.toContain('<script');
  });

  test('there is none for a document that is not open', async () => {
    client = await TestClient.start();
    expect(await client.connection.sendRequest('copydesk/factSheet', { uri: URI })).toBeNull();
  });

  test('HTML on the clipboard becomes Markdown without its scripts', async () => {
    client = await TestClient.start();
    const pasted = await client.connection.sendRequest<{ text: string }>('copydesk/paste', {
      uri: 'untitled:story.md',
      languageId: 'markdown',
      html: `<h2>Ferry <i>returns</i></h2><p>${PROSE}</p><script>evil()</script>`,
      text: 'Ferry returns',
    });
    expect(pasted.text).toBe(`## Ferry *returns*\n\n${PROSE}`);
  });

  test('a megabyte of unclosed tags does not take the server down', async () => {
    client = await TestClient.start();
    const pasted = await client.connection.sendRequest<{ text: string }>('copydesk/paste', {
      uri: URI,
      languageId: 'plaintext',
      html: '<div>'.repeat(200_000),
      text: PROSE,
    });
    expect(pasted.text).toBe(PROSE);
    await client.open(URI, COPY);
    expect((await client.findings(URI)).length).toBeGreaterThan(0);
  });
});
