import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start, stop } from './client.ts';

type WorkerLike = Extract<ConstructorParameters<typeof LanguageClient>[2], object> & { terminate(): void };
// What a browser's extension host has and Node's types do not tell of.
declare const Worker: new (url: string) => WorkerLike;

let worker: WorkerLike | undefined;

export function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  // Made anew at every start: after a shutdown the old one answers no more.
  const makeWorker = async (): Promise<WorkerLike> => {
    worker?.terminate();
    worker = new Worker(server);
    return worker;
  };
  return start(context, (options) => new LanguageClient('copydesk', 'Copydesk', makeWorker, options));
}

export async function deactivate(): Promise<void> {
  await stop();
  worker?.terminate();
}
