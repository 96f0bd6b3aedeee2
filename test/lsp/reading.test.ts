import { afterEach, describe, expect, test } from 'vitest';
import type { Hover, Location } from 'vscode-languageserver-protocol';
import { CAPABILITIES, TestClient } from './client.ts';

const URI = 'untitled:story.txt';
const PARAGRAPH =
  'The council voted on Tuesday to close the old swimming pool on Mill Lane, the mayor said after a long meeting.';
const COPY = `Council closes pool\n\n${PARAGRAPH}\n\nResidents had asked for more time, she said.\n\n${PARAGRAPH}\n`;

let client: TestClient;
afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

const ask = <T>(method: string, line: number, character = 4): Promise<T> =>
  client.connection.sendRequest(method, { textDocument: { uri: URI }, position: { line, character } });

describe('reading aids', () => {
  test('go from a repeat to its first place and back', async () => {
    client = await TestClient.start();
    await client.open(URI, COPY);
    const there = await ask<Location[]>('textDocument/definition', 6);
    expect(there.map((place) => place.range.start.line)).toEqual([2]);
    const back = await ask<Location[]>('textDocument/definition', 2);
    expect(back.map((place) => place.range.start.line)).toEqual([6]);
    expect(await ask('textDocument/definition', 0)).toEqual([]);
  });

  test('hover says what was found, why, where else and what would mend it', async () => {
    client = await TestClient.start();
    await client.open(URI, COPY);
    const { contents, range } = await ask<Hover>('textDocument/hover', 6);
    const { kind, value } = contents as { kind: string; value: string };
    expect(kind).toBe('markdown');
    for (const part of [
      '**Found:**',
      '**Why:**',
      '**Line 3:** “The council voted',
      '**To mend it:** Delete',
    ]) {
      expect(value).toContain(part);
    }
    expect(range?.start.line).toBe(6);
    expect(await ask('textDocument/hover', 0)).toBeNull();
  });

  test('hover is plain text for a client that takes no Markdown', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.light });
    await client.open(URI, COPY);
    const { contents } = await ask<Hover>('textDocument/hover', 6);
    expect(contents).toMatchObject({ kind: 'plaintext', value: expect.stringMatching(/^Found: /) });
  });

  test('nothing is said of a document that is not checked', async () => {
    client = await TestClient.start({ settings: { enable: false } });
    await client.open(URI, COPY);
    expect(await ask('textDocument/hover', 6)).toBeNull();
    expect(await ask('textDocument/definition', 6)).toBeNull();
  });

  test('the sources of the copy, with places to go to', async () => {
    client = await TestClient.start();
    await client.open(
      URI,
      'Pool to close\n\n“We have run out of money,” Mayor Ruth Okafor said on Tuesday.\n',
    );
    expect(await client.connection.sendRequest('copydesk/sources', { uri: URI })).toMatchObject([
      {
        kind: 'named',
        quotes: 1,
        claims: 0,
        said: [{ range: { start: { line: 2, character: 0 } }, direct: true }],
      },
    ]);
    expect(await client.connection.sendRequest('copydesk/sources', { uri: 'untitled:none' })).toEqual([]);
  });

  const SCRAPE = `Home
News
Sport
Weather

Pool to close

MILLTOWN – The pool will close in June, Mayor Ruth Okafor said on Tuesday.

“We have run out of money,” she said.

Facebook X Reddit Email Copy link

Share this article

You may also like

Ferries to run at night again
Market square to be dug up
Ten things to do this weekend
`;

  test('furniture folds, and stands in the outline beside headline and quotations', async () => {
    client = await TestClient.start();
    await client.open(URI, SCRAPE);
    const document = { textDocument: { uri: URI } };
    const folds = await client.connection.sendRequest<{ startLine: number; endLine: number }[]>(
      'textDocument/foldingRange',
      document,
    );
    expect(folds.map(({ startLine }) => startLine)).toContain(0);
    expect(folds.every(({ startLine, endLine }) => endLine > startLine)).toBe(true);
    const outline = await client.connection.sendRequest<{ name: string; children?: { name: string }[] }[]>(
      'textDocument/documentSymbol',
      document,
    );
    const headline = outline.find(({ name }) => name === 'Pool to close');
    expect(headline?.children?.map(({ name }) => name)).toEqual(['Ruth Okafor']);
    expect(outline.map(({ name }) => name)).toContain('menu');
  });

  test('from "she" to where she is named', async () => {
    client = await TestClient.start();
    await client.open(URI, SCRAPE);
    const places = await ask<Location[]>(
      'textDocument/definition',
      9,
      '“We have run out of money,” s'.length,
    );
    expect(places.map(({ range }) => client.doc(URI).getText(range))).toEqual([
      expect.stringContaining('Ruth Okafor'),
    ]);
  });

  test('to where the name first stands, though nobody speaks there', async () => {
    client = await TestClient.start();
    await client.open(
      URI,
      [
        'Council turns down bond',
        'Not everyone agreed. Councilman Earl Dupree, who voted against the measure, called it “a blank check.”',
        '“I asked for a cap on the spending,” he said. Earl Dupree Jr. was not there.',
        '“Nobody listened to me at all,” Dupree said.',
        '',
      ].join('\n\n'),
    );
    const from = async (line: number, before: string) =>
      (await ask<Location[]>('textDocument/definition', line, before.length)).map(({ range }) => [
        range.start.line,
        client.doc(URI).getText(range),
      ]);
    expect(await from(4, '“I asked for a cap on the spending,” ')).toEqual([[2, 'Earl Dupree']]);
    expect(await from(6, '“Nobody listened to me at all,” ')).toEqual([[2, 'Earl Dupree']]);
  });

  test('the outline is flat for a client without levels', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.light });
    await client.open(URI, SCRAPE);
    const symbols = await client.connection.sendRequest<{ name: string; location: Location }[]>(
      'textDocument/documentSymbol',
      { textDocument: { uri: URI } },
    );
    expect(symbols.find(({ name }) => name === 'Pool to close')?.location.range.start.line).toBe(5);
    expect(symbols.every((symbol) => !('children' in symbol))).toBe(true);
  });
});
