import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createServer } from './server.ts';
import { VERSION } from './version.ts';
import { serveFiles, webThread } from './web-thread.ts';

// The worker's own scope; the compiler knows Node's globals only.
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

if (!serveFiles()) {
  const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
  // The client says where the rule pages and the script lie: a worker has no place of its own.
  createServer(connection, {
    version: VERSION,
    docs: '',
    files: null,
    fileThread: (roomy, { script }) => webThread(roomy, script),
    loadHtmlReader: () => import('../paste/reader.ts'),
  });
  connection.listen();
}
