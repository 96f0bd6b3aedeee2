import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { TestClient } from './client.ts';

export const PARAGRAPH =
  'The council voted on Tuesday to close the old swimming pool on Mill Lane, the mayor said after a long meeting.';
/** Repeats its second block. */
export const COPY = `Council closes pool\n\n${PARAGRAPH}\n\nResidents had asked for more time, she said.\n\n${PARAGRAPH}\n`;

/** A folder of its own for each test of a file, and a client that has it open. */
export class Desk {
  client!: TestClient;
  folder = '';

  constructor() {
    beforeEach(async () => {
      this.folder = mkdtempSync(join(tmpdir(), 'copydesk-desk-'));
      this.client = await TestClient.start({ folder: pathToFileURL(this.folder).href });
    });
    afterEach(async () => {
      expect(await this.client.stop()).toBe(0);
      rmSync(this.folder, { recursive: true });
    });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  uri(name: string): string {
    return pathToFileURL(this.path(name)).href;
  }

  write(name: string, text: string): string {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
    return this.uri(name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Writes the file, where it can be one, and opens it. */
  async open(uri: string, text: string, languageId?: string): Promise<void> {
    if (uri.startsWith('file:')) writeFileSync(new URL(uri), text);
    await this.client.open(uri, text, languageId);
  }

  async save(uri: string): Promise<void> {
    if (uri.startsWith('file:')) writeFileSync(new URL(uri), this.client.text(uri));
    await this.client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  /** Tells the server of files that have come (1), changed (2) or gone (3). */
  async changed(name: string, type: 1 | 2 | 3): Promise<void> {
    const changes = [{ uri: this.uri(name), type }];
    await this.client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  lintFile(name: string, text: string, forBaseline = false) {
    return this.client.connection.sendRequest<{ off: string | null; diagnostics: Diagnostic[] }>(
      'copydesk/lintFile',
      { uri: this.uri(name), languageId: 'plaintext', text, forBaseline },
    );
  }

  execute<T>(command: string, ...args: unknown[]): Promise<T> {
    return this.client.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
  }

  /** Runs the command of a code action. */
  run({ command }: CodeAction): Promise<unknown> {
    return this.execute(command?.command ?? '', ...(command?.arguments ?? []));
  }

  /** Waits until nothing is found in a document. */
  gone(uri: string): Promise<boolean> {
    return this.client.until(
      () => this.client.pushed.findLast((params) => params.uri === uri)?.diagnostics.length === 0,
    );
  }

  /** The action that lets the first finding of a document stand. */
  async stetAction(uri: string): Promise<CodeAction> {
    const [finding] = await this.client.findings(uri);
    const actions = finding === undefined ? [] : await this.client.actions(uri, finding);
    const stet = actions.find((action) => action.title === 'Stet: let this stand');
    if (stet === undefined) throw new Error('no stet');
    return stet;
  }
}
