import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { HtmlReader } from '../paste/paste.ts';
import { nodeFiles } from './node-files.ts';
import { nodeThread, serveFiles } from './node-thread.ts';
import { createServer } from './server.ts';
import { VERSION } from './version.ts';

// The protocol library reads the transport (--stdio, --node-ipc, --socket=N) from the arguments.
const TRANSPORT = /^--(?:stdio|node-ipc|socket|pipe)\b/;

// Patterns become machine code when they are first used, not code to be interpreted first and machine code right after.
setFlagsFromString('--no-regexp-tier-up');

const USAGE = 'Usage: copydesk-language-server [--stdio | --node-ipc | --socket=PORT | --pipe=NAME]\n';

const args = process.argv.slice(2);
if (serveFiles()) {
  // A thread of the server that runs below.
} else if (args.includes('--version')) {
  process.stdout.write(`${VERSION}\n`);
} else if (args.includes('--help')) {
  process.stdout.write(USAGE);
} else if (!isPortOrNone(args)) {
  process.stderr.write(`copydesk-language-server: --socket takes the number of a port\n${USAGE}`);
  process.exitCode = 2;
} else {
  if (!args.some((arg) => TRANSPORT.test(arg))) process.argv.push('--stdio');
  const connection = createConnection(ProposedFeatures.all);
  createServer(connection, {
    version: VERSION,
    files: nodeFiles,
    fileThread: nodeThread,
    // A bundle of its own: its libraries are large, and few sessions paste a page.
    loadHtmlReader: async () => createRequire(__filename)('./paste.js') as HtmlReader,
    docs: `${pathToFileURL(join(__dirname, '..', 'docs', 'rules')).href}/`,
  });
  // What goes wrong in one answer must not end the server; it is told, and the next answer is tried.
  process.on('unhandledRejection', (error) => connection.console.error(`Unexpected: ${String(error)}`));
  connection.listen();
}

/** Of "--socket=PORT" and "--socket PORT" the protocol library takes any, and fails later. */
function isPortOrNone(given: readonly string[]): boolean {
  const at = given.findIndex((arg) => /^--socket(?:=|$)/.test(arg));
  if (at < 0) return true;
  const port = (given[at] as string).split('=')[1] ?? given[at + 1] ?? '';
  return /^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536;
}
