import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  SocketMessageReader,
  SocketMessageWriter,
} from 'vscode-languageserver-protocol/node';

async function shakeHands(connection: ProtocolConnection): Promise<void> {
  connection.listen();
  const result = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  expect(result).toMatchObject({ serverInfo: { name: 'copydesk' } });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
}

test('--node-ipc', async () => {
  const server = fork('dist/server.js', ['--node-ipc']);
  const exited = once(server, 'exit');
  await shakeHands(createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server)));
  expect((await exited)[0]).toBe(0);
});

test('--socket', async () => {
  const door = createServer().listen(0, '127.0.0.1');
  await once(door, 'listening');
  const address = door.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const entered = once(door, 'connection');
  const server = spawn(process.execPath, ['dist/server.js', `--socket=${port}`], { stdio: 'inherit' });
  const exited = once(server, 'exit');
  const [socket] = await entered;
  await shakeHands(
    createProtocolConnection(new SocketMessageReader(socket), new SocketMessageWriter(socket)),
  );
  expect((await exited)[0]).toBe(0);
  door.close();
});

test('ends with its client: standard input closes without a word', async () => {
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(server, 'exit');
  server.stdin.end();
  expect((await exited)[0]).toBe(1);
});

test('--version and --help speak on standard output and end', async () => {
  const say = async (arg: string): Promise<string> => {
    const server = spawn(process.execPath, ['dist/server.js', arg], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    server.stdout.on('data', (data) => {
      said += String(data);
    });
    expect((await once(server, 'close'))[0]).toBe(0);
    return said;
  };
  expect(await say('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(await say('--help')).toContain('copydesk-language-server');
});

test.each([['--socket=abc'], ['--socket=70000'], ['--socket']])(
  'says what is wrong with %s, and ends',
  async (arg) => {
    const server = spawn(process.execPath, ['dist/server.js', arg], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    server.stderr.on('data', (data) => {
      said += String(data);
    });
    expect((await once(server, 'close'))[0]).toBe(2);
    expect(said).toMatch(/^copydesk-language-server: --socket takes the number of a port\nUsage: .*\n$/);
  },
);
