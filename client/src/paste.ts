import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  type DocumentSelector,
  l10n,
  languages,
  type Range,
  type TextDocument,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PASTE, type PasteRequest, type PasteResult } from '../../server/src/lsp/protocol.ts';

// Not a kind of text: an edit that yields to text would yield to itself, and never be offered.
const KIND = DocumentDropOrPasteEditKind.Empty.append('copydesk', 'clean');

/** Offers "Paste as clean copy" beside the ordinary paste, or in its place when the setting says so. */
export const registerPaste = (selector: DocumentSelector, client: BaseLanguageClient): Disposable =>
  languages.registerDocumentPasteEditProvider(selector, new CleanPaste(client), {
    providedPasteEditKinds: [KIND],
    pasteMimeTypes: ['text/html', 'text/plain'],
  });

class CleanPaste implements DocumentPasteEditProvider {
  readonly #client: BaseLanguageClient;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  async provideDocumentPasteEdits(
    document: TextDocument,
    _ranges: readonly Range[],
    clipboard: DataTransfer,
    context: DocumentPasteEditContext,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> {
    if (context.only && !context.only.contains(KIND) && !KIND.contains(context.only)) return undefined;
    const text = await clipboard.get('text/plain')?.asString();
    const html = await clipboard.get('text/html')?.asString();
    // A word or a sentence has no furniture, and an ordinary paste should not wait for us.
    if (!isLong(text ?? html ?? '') || token.isCancellationRequested || !this.#client.isRunning())
      return undefined;
    const request: PasteRequest = {
      uri: document.uri.toString(),
      languageId: document.languageId,
      ...(text === undefined ? {} : { text }),
      ...(html === undefined ? {} : { html }),
    };
    const pasted = await this.#client.sendRequest<PasteResult | null>(PASTE, request, token);
    if (pasted === null || sameWords(pasted.text, text)) return undefined;
    const edit = new DocumentPasteEdit(pasted.text, titleOf(pasted), KIND);
    const byDefault = workspace.getConfiguration('copydesk', document).get<boolean>('paste.cleanByDefault');
    if (byDefault !== true) edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
    return [edit];
  }
}

const titleOf = ({ linesRemoved }: PasteResult): string => {
  if (linesRemoved === 0) return l10n.t('Paste as clean copy');
  return linesRemoved === 1
    ? l10n.t('Paste as clean copy (1 line of site chrome left out)')
    : l10n.t('Paste as clean copy ({0} lines of site chrome left out)', linesRemoved);
};

const isLong = (text: string): boolean => text.length > 200 || text.trim().includes('\n');

const sameWords = (a: string, b: string | undefined): boolean =>
  b !== undefined && a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
