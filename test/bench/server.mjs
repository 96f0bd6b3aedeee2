// From the start of the language server to the findings of the first article, over stdio as an editor speaks it.
import { spawn } from 'node:child_process';

/** @returns {Promise<number>} milliseconds until the first diagnostics */
export function coldServer(server, text) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const send = (message) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    const timeout = setTimeout(() => done(new Error('no diagnostics within 30 s')), 30_000);
    const done = (error) => {
      clearTimeout(timeout);
      child.kill();
      if (error) reject(error);
      else resolve(performance.now() - start);
    };
    let buffer = Buffer.alloc(0);
    child.on('error', done);
    child.stdout.on('data', (data) => {
      buffer = Buffer.concat([buffer, data]);
      for (;;) {
        const head = buffer.indexOf('\r\n\r\n');
        const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, head).toString())?.[1]);
        if (head < 0 || buffer.length < head + 4 + length) return;
        const message = JSON.parse(buffer.subarray(head + 4, head + 4 + length).toString());
        buffer = buffer.subarray(head + 4 + length);
        if (message.id === 1) {
          send({ method: 'initialized', params: {} });
          const textDocument = {
            uri: 'file:///bench/article.txt',
            languageId: 'plaintext',
            version: 1,
            text,
          };
          send({ method: 'textDocument/didOpen', params: { textDocument } });
        } else if (message.method === 'textDocument/publishDiagnostics') {
          if (message.params.diagnostics.length > 0) done();
        } else if (message.method === 'workspace/configuration') {
          send({ id: message.id, result: message.params.items.map(() => null) });
        } else if (message.id !== undefined && message.method !== undefined) {
          send({ id: message.id, result: null });
        }
      }
    });
    send({
      id: 1,
      method: 'initialize',
      params: {
        processId: process.pid,
        rootUri: null,
        capabilities: { textDocument: { publishDiagnostics: {} } },
      },
    });
  });
}
