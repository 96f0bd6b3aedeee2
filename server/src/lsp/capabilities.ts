import { type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import { FIX_ALL } from './actions.ts';
import { COMMANDS } from './commands.ts';

// Folders, too: what was let stand follows a file wherever it goes.
const ANY_FILE = { pattern: { glob: '**/*' } };

/** What we tell this client we can do: nothing that it could not take. */
export function announce(abilities: Abilities, version: string): InitializeResult {
  const { codeActionLiterals, pullsDiagnostics, folders, tellsRenames } = abilities;
  return {
    serverInfo: { name: 'copydesk', version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      foldingRangeProvider: true,
      documentSymbolProvider: { label: 'Copydesk' },
      definitionProvider: true,
      inlayHintProvider: true,
      executeCommandProvider: { commands: Object.values(COMMANDS) },
      ...(codeActionLiterals
        ? { codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.copydesk', FIX_ALL] } }
        : {}),
      ...(pullsDiagnostics
        ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
        : {}),
      workspace: {
        ...(folders ? { workspaceFolders: { supported: true, changeNotifications: true } } : {}),
        ...(tellsRenames ? { fileOperations: { didRename: { filters: [ANY_FILE] } } } : {}),
      },
    },
  };
}
