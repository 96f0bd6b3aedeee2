import type { TextDocument } from 'vscode';

/** The languages that copy is written in. */
export const LANGUAGES: readonly string[] = ['plaintext', 'markdown', 'newscopy'];

export const isCopy = (document: TextDocument | undefined): boolean =>
  document !== undefined && LANGUAGES.includes(document.languageId);
