import {
  type Disposable,
  type DocumentSelector,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  window,
  workspace,
} from 'vscode';
import type { CopyStatus } from '../../server/src/lsp/protocol.ts';

/** The language status item: whether the copy is checked, what was found, and why not where it isn't. */
export class StatusItem implements Disposable {
  readonly #item: LanguageStatusItem;
  readonly #known = new Map<string, CopyStatus>();
  readonly #subscriptions: readonly Disposable[];

  constructor(selector: DocumentSelector) {
    this.#item = languages.createLanguageStatusItem('copydesk', selector);
    this.#item.name = 'Copydesk';
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.#show()),
      workspace.onDidCloseTextDocument((document) => this.#known.delete(document.uri.toString())),
    ];
    this.#show();
  }

  update(status: CopyStatus): void {
    this.#known.set(status.uri, status);
    this.#show();
  }

  /** The server did not come up. */
  failed(): void {
    this.#item.busy = false;
    this.#item.text = 'Copydesk could not start';
    this.#item.detail = 'the log says why';
    this.#item.severity = LanguageStatusSeverity.Error;
    this.#item.command = { title: 'Show the log', command: 'copydesk.showOutput' };
  }

  hasWaiting(uri: string): boolean {
    return (this.#known.get(uri)?.waiting ?? 0) > 0;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item.dispose();
  }

  #show(): void {
    const uri = window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#known.get(uri);
    const item = this.#item;
    item.busy = status === undefined;
    const { text, detail, isOff } = describe(status);
    item.text = text;
    item.detail = detail;
    item.severity = LanguageStatusSeverity.Information;
    item.command = isOff
      ? { title: 'Check this file anyway', command: 'copydesk.checkThisFile' }
      : { title: 'Don’t check this file', command: 'copydesk.dontCheckThisFile' };
  }
}

/** The status in a writer's words. */
export function describe(status: CopyStatus | undefined): { text: string; detail: string; isOff: boolean } {
  if (status === undefined) return { text: 'Reading the copy…', detail: '', isOff: false };
  if (status.off !== null) return { text: 'Not checked', detail: status.reason, isOff: true };
  const { findings, waiting, unmatched, resting, ms } = status;
  const found = findings === 0 ? 'Nothing to mend' : findings === 1 ? '1 finding' : `${findings} findings`;
  const details = [`read in ${ms < 1 ? 'under 1' : Math.round(ms)} ms`];
  if (waiting > 0) details.push(`${waiting} more when this sentence is done`);
  if (unmatched > 0)
    details.push(`of what was let stand, ${unmatched} ${unmatched === 1 ? 'is' : 'are'} no longer here`);
  if (resting.length > 0) details.push('not in English: figures, names and claims are not checked');
  return { text: found, detail: details.join(' · '), isOff: false };
}
