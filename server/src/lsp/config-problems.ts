import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ConfigFile } from '../config/config.ts';

/** Shows what is wrong in config files at its place. They are no copy: these findings are pushed to every client. */
export class ConfigProblems {
  readonly #connection: Connection;
  readonly #shown = new Map<string, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  show(configs: readonly ConfigFile[]): void {
    for (const { location, problems } of configs) {
      const diagnostics = problems.map(
        ({ line, column, start, end, message }): Diagnostic => ({
          range: {
            start: { line: line - 1, character: column - 1 },
            end: { line: line - 1, character: column - 1 + Math.max(1, end - start) },
          },
          severity: DiagnosticSeverity.Error,
          source: 'copydesk',
          message,
        }),
      );
      const now = JSON.stringify(diagnostics);
      if ((this.#shown.get(location) ?? '[]') === now) continue;
      this.#shown.set(location, now);
      void this.#connection.sendDiagnostics({ uri: location, diagnostics });
    }
  }

  /** A config file is gone. */
  forget(location: string): void {
    if (this.#shown.delete(location)) {
      void this.#connection.sendDiagnostics({ uri: location, diagnostics: [] });
    }
  }
}
