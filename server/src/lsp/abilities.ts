import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver-protocol';
import type { InitOptions } from './protocol.ts';

/** What this client can take. Everything that depends on the client asks here. */
export interface Abilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly versionedEdits: boolean;
  /** Asks before it applies edits that say so. */
  readonly confirmsEdits: boolean;
  readonly snippetEdits: boolean;
  readonly relatedPlaces: boolean;
  readonly ruleLinks: boolean;
  readonly dimsText: boolean;
  readonly diagnosticVersions: boolean;
  /** Knows code actions with kinds and edits; else it takes commands only. */
  readonly codeActionLiterals: boolean;
  readonly preferredActions: boolean;
  readonly markdownHover: boolean;
  readonly nestedSymbols: boolean;
  readonly pullsSettings: boolean;
  readonly announcesSettings: boolean;
  readonly folders: boolean;
  readonly watchesFiles: boolean;
  readonly tellsRenames: boolean;
  readonly showsDocuments: boolean;
  readonly init: InitOptions;
}

export function abilitiesOf(params: InitializeParams): Abilities {
  const { textDocument = {}, workspace = {}, window = {} } = params.capabilities as ClientCapabilities;
  const edits = workspace.workspaceEdit;
  const published = textDocument.publishDiagnostics;
  const pulled = textDocument.diagnostic;
  const either = pulled ?? published;
  return {
    pullsDiagnostics: pulled !== undefined,
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
    versionedEdits: edits?.documentChanges === true,
    confirmsEdits: edits?.documentChanges === true && edits.changeAnnotationSupport !== undefined,
    snippetEdits: edits?.documentChanges === true && edits.snippetEditSupport === true,
    relatedPlaces: (pulled?.relatedInformation ?? published?.relatedInformation) === true,
    ruleLinks: (pulled?.codeDescriptionSupport ?? published?.codeDescriptionSupport) === true,
    dimsText: either?.tagSupport !== undefined || published?.tagSupport !== undefined,
    diagnosticVersions: published?.versionSupport === true,
    codeActionLiterals: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument.codeAction?.isPreferredSupport === true,
    markdownHover: textDocument.hover?.contentFormat?.includes('markdown') === true,
    nestedSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    pullsSettings: workspace.configuration === true,
    announcesSettings: workspace.didChangeConfiguration?.dynamicRegistration === true,
    folders: workspace.workspaceFolders === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsRenames: workspace.fileOperations?.didRename === true,
    showsDocuments: window.showDocument?.support === true,
    init: initOptions(params.initializationOptions),
  };
}

function initOptions(value: unknown): InitOptions {
  return typeof value === 'object' && value !== null ? (value as InitOptions) : {};
}
