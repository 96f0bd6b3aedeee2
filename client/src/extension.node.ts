import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, stop } from './client.ts';
import { registerTasks } from './tasks.ts';

export function activate(context: ExtensionContext): void {
  context.subscriptions.push(registerTasks(context));
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  start(context, (options) => new LanguageClient('copydesk', 'Copydesk', server, options));
}

export const deactivate = (): Promise<void> => stop();
