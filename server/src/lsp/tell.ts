import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** Says something to the user. A notification, since light clients don't answer questions. */
export function tell(connection: Connection, kind: 'warning' | 'error', message: string): void {
  const type = kind === 'error' ? MessageType.Error : MessageType.Warning;
  void connection.sendNotification(ShowMessageNotification.type, { type, message: `Copydesk: ${message}` });
}

/** Something asked of the client that the server can do without: where it fails, that is noted and all goes on. */
export function optional(connection: Connection, asked: Promise<unknown>): void {
  asked.catch((error: unknown) => connection.console.warn(`The client could not do this: ${String(error)}`));
}
