// How long from starting the built server's process to the first findings of an article: `node scripts/cold-start.mjs [FILE]`.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const RUNS = 9;
const words = (text) => text.split(/\s+/).length;
const copy = readFileSync(process.argv[2] ?? 'examples/machine-draft.txt', 'utf8');
// About a thousand words, whatever the file: whole paragraphs, from its start.
let text = '';
while (words(text) < 1000) {
  for (const paragraph of copy.split(/\n{2,}/)) {
    if (words(text) >= 1000) break;
    text += `${paragraph}\n\n`;
  }
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const uri = 'untitled:cold-start.txt';
const ready = [];
const found = [];
const typed = [];
let count = 0;
for (let run = 0; run < RUNS; run++) {
  const started = performance.now();
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    workspaceFolders: null,
  });
  ready.push(performance.now() - started);
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  });
  const { items } = await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  found.push(performance.now() - started);
  count = items.length;
  const edited = performance.now();
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [
      { range: { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } }, text: 'x' },
    ],
  });
  await connection.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: { line: 2, character: 0 },
  });
  typed.push(performance.now() - edited);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
}
console.log(
  `${words(text)} words, ${count} findings, median of ${RUNS}: server up after ${median(ready).toFixed(0)} ms, ` +
    `first findings after ${median(found).toFixed(0)} ms; an edit read again in ${median(typed).toFixed(1)} ms`,
);
