import { PassThrough } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { defineRule } from '../rules/rule.ts';
import { createServer } from './server.ts';

let client: ProtocolConnection;
afterEach(() => client.dispose());

const loud = defineRule({
  id: 'no-shouting',
  summary: 'Copy does not shout.',
  severity: 'warning',
  messages: { shout: 'This shouts.' },
  *check({ text }) {
    if (text.includes('BROKEN')) throw new Error('lost my glasses');
    for (const { index } of text.matchAll(/!/g)) yield { messageId: 'shout', start: index, end: index + 1 };
  },
});
const calm = defineRule({
  id: 'no-dashes',
  summary: 'Copy does not dash.',
  severity: 'info',
  messages: { dash: 'This dashes.' },
  *check({ text }) {
    for (const { index } of text.matchAll(/–/g)) yield { messageId: 'dash', start: index, end: index + 1 };
  },
});

/** A server with rules of our own at the other end of two streams. */
async function start(): Promise<{ log: string[]; shown: string[] }> {
  const up = new PassThrough();
  const down = new PassThrough();
  const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  createServer(connection, {
    version: '0',
    docs: 'file:///docs/',
    files: null,
    rules: [loud, calm],
    loadHtmlReader: () => Promise.reject(new Error('not here')),
  });
  connection.listen();
  client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const log: string[] = [];
  const shown: string[] = [];
  client.onNotification('window/logMessage', ({ message }) => {
    log.push(message);
  });
  client.onNotification('window/showMessage', ({ message }) => {
    shown.push(message);
  });
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await client.sendNotification('initialized', {});
  return { log, shown };
}

const open = (uri: string, text: string): Promise<void> =>
  client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'newscopy', version: 1, text },
  });
const codes = async (uri: string): Promise<unknown[]> => {
  const report = await client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return report.items.map(({ code }) => code);
};

test('a rule that fails is told of once and left out; the others and the next copy go on', async () => {
  const { log, shown } = await start();
  await open('untitled:a', 'Stop! – he said. BROKEN');
  await open('untitled:b', 'Stop! – he said. BROKEN');
  await open('untitled:c', 'Stop! – he said.');
  expect(await codes('untitled:a')).toEqual(['no-dashes']);
  expect(await codes('untitled:b')).toEqual(['no-dashes']);
  expect(await codes('untitled:c')).toEqual(['no-shouting', 'no-dashes']);
  expect(shown).toEqual([expect.stringContaining('went wrong in the rule no-shouting')]);
  expect(log.filter((line) => line.includes('lost my glasses'))).toHaveLength(1);
});

test('a question that is still open when the copy changes is answered for the new text', async () => {
  await start();
  await open('untitled:a', 'Stop');
  const change = (version: number, text: string): Promise<void> =>
    client.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'untitled:a', version },
      contentChanges: [{ text }],
    });
  await change(2, 'Stop!');
  const asked = codes('untitled:a');
  await change(3, 'Stop! – he said.');
  expect(await asked).toEqual(['no-shouting', 'no-dashes']);
});
