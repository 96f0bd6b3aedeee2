/**
 * What the server and our own VS Code client say to each other beyond the Language Server Protocol.
 * Other clients need none of it.
 */
import type { Diagnostic, Position, Range } from 'vscode-languageserver-protocol';

/** `initializationOptions`. All of it optional: light clients send nothing, or settings only. */
export interface InitOptions {
  /** Where the rule pages lie, as a URI that ends in a slash. Without it, the pages beside the server. */
  readonly docs?: string;
  /** The client has `copydesk.showRule` and the other commands of the VS Code extension. */
  readonly extension?: boolean;
  /** The client tells where the cursor is (`copydesk/cursor`), so that findings may wait for the sentence's end. */
  readonly cursor?: boolean;
  /** Files are read and written through the client (`copydesk/files/…`), which knows file systems the server does not. */
  readonly files?: boolean;
  /** Where the server's own script lies, for one that runs in a Web Worker and would start another. */
  readonly script?: string;
  /** What the user has said of single files, by URI. */
  readonly checks?: Readonly<Record<string, 'always' | 'never'>>;
  /** Which documents the user has picked as sources of single files: URIs, by URI. */
  readonly picked?: Readonly<Record<string, readonly string[]>>;
  /** Settings, for clients without `workspace/configuration`: the content of the `copydesk` section. */
  readonly settings?: unknown;
}

/** Why a document is not checked, in a word for programs; `CopyStatus.reason` says it in the user's words. */
export type OffKind = 'setting' | 'notAnArticle' | 'excluded' | 'asked' | 'tooLarge' | 'ownPage' | 'stetFile';

/** Server to client, whenever a document was checked or found not to be copy. */
export interface CopyStatus {
  readonly uri: string;
  readonly version: number;
  readonly off: OffKind | null;
  /** A sentence for the status item; empty when there is nothing to say. */
  readonly reason: string;
  readonly findings: number;
  /** Findings that wait until the sentence at the cursor is done. */
  readonly waiting: number;
  /** How many entries of the stet file match nothing in this document any more. */
  readonly unmatched: number;
  /** Rules that rest since they read English only. */
  readonly resting: readonly string[];
  /** How long the check took. */
  readonly ms: number;
  /** Where the nearest config file lies, or null. */
  readonly config: string | null;
}
export const STATUS = 'copydesk/status';

/** Client to server: the caret moved in a document that has findings waiting. */
export interface CursorMoved {
  readonly uri: string;
  readonly position: Position;
}
export const CURSOR = 'copydesk/cursor';

/** Client to server: the part of a document that is in view as it is opened: of long copy this is looked at first. */
export interface InView {
  readonly uri: string;
  readonly range: Range;
}
export const IN_VIEW = 'copydesk/inView';
/** Shorter copy, in UTF-16 code units, is read in less time than a glance at a part of it is worth. */
export const LONG_COPY = 200_000;

/** Client to server: check this document whatever it is, never, or as its kind says. */
export interface CheckAnyway {
  readonly uri: string;
  readonly check: 'always' | 'never' | 'auto';
}
export const CHECK_ANYWAY = 'copydesk/check';

/** Client to server: the user has picked these documents (URIs) as sources of a file; they take the place of those picked before. */
export const PICK_SOURCES = 'copydesk/pickSources';
export interface PickSources {
  readonly uri: string;
  readonly sources: readonly string[];
}

/** Client to server: check now (for `copydesk.run: manual` and the command). */
export const CHECK_NOW = 'copydesk/checkNow';
export interface CheckNow {
  readonly uri: string;
}

/** Server to client: a file's text (null where there is none); what lies in a folder, folders with a slash behind. */
export const READ_FILE = 'copydesk/files/read';
export const LIST_FOLDER = 'copydesk/files/list';
export const WRITE_FILE = 'copydesk/files/write';
export interface FileRequest {
  readonly uri: string;
  /** For `write`. */
  readonly text?: string;
}

/** Server to client: the text of a file as it was last committed; null where that is not known. */
export const COMMITTED = 'copydesk/committed';

/** Client to server: another commit is the last now. */
export const COMMIT_MADE = 'copydesk/commitMade';

/** Client to server: the fact sheet of an open document as a page of HTML; null when it is not open. */
export const FACT_SHEET = 'copydesk/factSheet';
export interface FactSheetRequest {
  readonly uri: string;
}

/** Client to server: what to paste in place of the clipboard; null when there is nothing in it. */
export const PASTE = 'copydesk/paste';
export interface PasteRequest {
  /** The document that is pasted into. */
  readonly uri: string;
  readonly languageId: string;
  readonly html?: string;
  readonly text?: string;
}
export interface PasteResult {
  readonly text: string;
  readonly linesRemoved: number;
}

/** Client to server: of these files, those that are checked with the whole workspace. Neither git nor a config leaves them out. */
export const WHICH_FILES = 'copydesk/whichFiles';
export interface WhichFiles {
  readonly uris: readonly string[];
}

/** Client to server: check a file that is not open. */
export const LINT_FILE = 'copydesk/lintFile';
export interface LintFile {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
  /** Keep what is found for the baseline. */
  readonly forBaseline?: boolean;
}
export interface FileFindings {
  readonly off: OffKind | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Client to server: write what `LINT_FILE` kept to the baseline; gives how many findings that were. */
export const WRITE_BASELINE = 'copydesk/writeBaseline';

/** Client to server: who is quoted in an open document, those with the most words first. */
export const SOURCES = 'copydesk/sources';
export interface SourceView {
  readonly name: string;
  readonly kind: 'named' | 'described' | 'vague' | 'pronoun';
  readonly first: Range;
  readonly quotes: number;
  readonly claims: number;
  /** Share of the copy's words, 0 to 1. */
  readonly share: number;
  readonly said: readonly { readonly range: Range; readonly text: string; readonly direct: boolean }[];
}
