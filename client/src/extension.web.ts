import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { start, stop } from './client.ts';

type WorkerLike = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };
// What a browser's extension host has and Node's types do not tell of.
declare const Worker: new (url: string) => WorkerLike;

let worker: WorkerLike | undefined;

export function activate(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  // Made anew at every start: after a shutdown the old one answers no more. Handed over as reader and writer, since
  // VS Code's workers are no instances of the `Worker` that the client library looks for.
  const connect = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(server);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  start(context, (options) => new LanguageClient('copydesk', 'Copydesk', connect, options), {
    script: server,
  });
}

export async function deactivate(): Promise<void> {
  await stop();
  worker?.terminate();
}
