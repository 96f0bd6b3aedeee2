import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Finding } from '../rules/rule.ts';
import type { Abilities } from './abilities.ts';
import { calm, unfinishedSentence } from './calm.ts';
import type { Checked, Checker } from './checker.ts';
import { toDiagnostic } from './diagnostics.ts';
import type { OpenCopy } from './open-copy.ts';
import { type CopyStatus, STATUS } from './protocol.ts';
import { optional } from './tell.ts';

/** Wait this long after a keystroke before the copy is read again, in ms. */
const DEBOUNCE = 120;
/** Clients that do not tell where the cursor is: a sentence counts as left after this long without an edit, in ms. */
const LEFT_AFTER = 1500;

interface Pending {
  timer: ReturnType<typeof setTimeout> | undefined;
  leaving: ReturnType<typeof setTimeout> | undefined;
  /** The version that is to be checked where `copydesk.run` is onSave: as it was opened or saved. */
  saved: number;
  /** The version that the user asked to have checked. */
  asked: number;
  waiting: number;
  /** How often it was begun to check and push: what was overtaken meanwhile shows nothing. */
  pushes: number;
  /** The part of the document that the client has in view, where it has told. */
  view: Span | null;
  /** Nothing of the document was shown yet, not even of that part. */
  isNew: boolean;
}

/**
 * Brings findings to the client: on request where it pulls, else pushed, never both. What goes out is always for the
 * version the client has last told of.
 */
export class Feed {
  readonly #connection: Connection;
  readonly #abilities: Abilities;
  readonly #checker: Checker;
  readonly #rulePage: (rule: string) => string;
  readonly #open = new Map<OpenCopy, Pending>();

  constructor(
    connection: Connection,
    abilities: Abilities,
    checker: Checker,
    rulePage: (rule: string) => string,
  ) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#checker = checker;
    this.#rulePage = rulePage;
  }

  opened(copy: OpenCopy): void {
    this.#open.set(copy, {
      timer: undefined,
      leaving: undefined,
      saved: copy.version,
      asked: -1,
      waiting: 0,
      pushes: 0,
      view: null,
      isNew: true,
    });
    this.#schedule(copy, 0);
  }

  changed(copy: OpenCopy): void {
    this.#schedule(copy, DEBOUNCE);
  }

  /** Saved, or the user asked: check this version whatever `copydesk.run` says. */
  due(copy: OpenCopy, asked: boolean): void {
    const pending = this.#open.get(copy);
    if (pending === undefined) return;
    pending.saved = copy.version;
    if (asked) pending.asked = copy.version;
    copy.editedAt = null;
    this.#schedule(copy, 0);
    if (asked) this.#refreshPulled();
  }

  closed(copy: OpenCopy): void {
    const pending = this.#open.get(copy);
    clearTimeout(pending?.timer);
    clearTimeout(pending?.leaving);
    this.#open.delete(copy);
    if (!this.#abilities.pullsDiagnostics) {
      void this.#connection.sendDiagnostics({ uri: copy.uri, diagnostics: [] });
    }
  }

  /** Settings or files changed: everything is looked at again. */
  refresh(): void {
    for (const [copy, pending] of this.#open) {
      pending.saved = copy.version;
      this.#schedule(copy, 0);
    }
    this.#refreshPulled();
  }

  /** What the client has in view: of long copy, this is shown before the rest is read. */
  inView(copy: OpenCopy, view: Span): void {
    const pending = this.#open.get(copy);
    if (pending !== undefined) pending.view = view;
  }

  cursorAt(copy: OpenCopy, offset: number): void {
    const pending = this.#open.get(copy);
    if (pending === undefined || pending.waiting === 0) return;
    const moved = this.#checker.check(copy).then(({ article }) => {
      const at = copy.editedAt;
      const writing = at === null ? null : unfinishedSentence(article, at);
      if (writing !== null && offset >= writing.start && offset <= writing.end) {
        if (unfinishedSentence(article, offset) !== null) return;
      }
      this.#leave(copy);
    });
    optional(this.#connection, moved);
  }

  async pull(
    copy: OpenCopy,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    await this.#calmDown(copy, token);
    const first = this.#abilities.refreshesDiagnostics ? await this.#glance(copy) : null;
    if (first !== null && !token.isCancellationRequested && this.#open.has(copy)) {
      // The whole comes when the client, told to, asks again.
      optional(
        this.#connection,
        this.#checker.check(copy).then(() => this.#refreshPulled()),
      );
      return { kind: DocumentDiagnosticReportKind.Full, items: first };
    }
    const checked = await this.#checker.check(copy);
    if (token.isCancellationRequested || !this.#open.has(copy)) throw cancelled();
    if (this.#isResting(copy, checked)) {
      return previous === undefined
        ? { kind: DocumentDiagnosticReportKind.Full, items: [] }
        : { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous };
    }
    const items = this.#show(copy, checked);
    return { kind: DocumentDiagnosticReportKind.Full, resultId: String(checked.version), items };
  }

  #schedule(copy: OpenCopy, delay: number): void {
    const pending = this.#open.get(copy);
    if (pending === undefined || this.#abilities.pullsDiagnostics) return;
    clearTimeout(pending.timer);
    pending.timer = setTimeout(() => {
      this.#push(copy).catch((error: unknown) => this.#connection.console.error(String(error)));
    }, delay);
  }

  async #push(copy: OpenCopy): Promise<void> {
    const pending = this.#open.get(copy);
    if (pending === undefined) return;
    const nth = ++pending.pushes;
    const version = copy.version;
    const send = (diagnostics: Diagnostic[]): Promise<void> =>
      this.#connection.sendDiagnostics({
        uri: copy.uri,
        ...(this.#abilities.diagnosticVersions ? { version } : {}),
        diagnostics,
      });
    const isOvertaken = (): boolean =>
      copy.version !== version || pending.pushes !== nth || !this.#open.has(copy);
    const first = await this.#glance(copy);
    if (first !== null && !isOvertaken()) await send(first);
    const checked = await this.#checker.check(copy);
    if (isOvertaken() || this.#isResting(copy, checked)) return;
    await send(this.#show(copy, checked));
  }

  /** What is shown of long copy that was just opened, until the whole of it is read; null of any other. */
  async #glance(copy: OpenCopy): Promise<Diagnostic[] | null> {
    const pending = this.#open.get(copy);
    if (pending === undefined || !pending.isNew) return null;
    pending.isNew = false;
    const glance = await this.#checker.glance(copy, pending.view);
    return glance === null ? null : this.#toDiagnostics(copy, glance.article, glance.findings);
  }

  /** With `copydesk.run` onSave or manual, edits alone do not bring new findings. */
  #isResting(copy: OpenCopy, { settings, off }: Checked): boolean {
    const pending = this.#open.get(copy);
    if (off !== null || settings.run === 'onType' || pending?.asked === copy.version) return false;
    return settings.run === 'manual' || pending?.saved !== copy.version;
  }

  #show(copy: OpenCopy, checked: Checked): Diagnostic[] {
    const { article, findings, settings } = checked;
    const unfinished =
      settings.calm && copy.editedAt !== null ? unfinishedSentence(article, copy.editedAt) : null;
    const { now, waiting } = calm(findings, unfinished, copy.shown);
    copy.show(now);
    const pending = this.#open.get(copy);
    if (pending !== undefined) {
      pending.waiting = waiting;
      clearTimeout(pending.leaving);
      if (waiting > 0 && this.#abilities.init.cursor !== true) {
        pending.leaving = setTimeout(() => this.#leave(copy), LEFT_AFTER);
      }
    }
    this.#tell(copy, checked, now.length, waiting);
    return this.#toDiagnostics(copy, article, now);
  }

  #toDiagnostics(copy: OpenCopy, article: Article, findings: readonly Finding[]): Diagnostic[] {
    const context = { document: copy, article, abilities: this.#abilities, rulePage: this.#rulePage };
    return findings.map((finding) => toDiagnostic(finding, context));
  }

  #leave(copy: OpenCopy): void {
    copy.editedAt = null;
    this.#schedule(copy, 0);
    this.#refreshPulled();
  }

  #tell(copy: OpenCopy, checked: Checked, findings: number, waiting: number): void {
    if (this.#abilities.init.extension !== true) return;
    const status: CopyStatus = {
      uri: copy.uri,
      version: checked.version,
      off: checked.off?.kind ?? null,
      reason: checked.off?.reason ?? '',
      findings,
      waiting,
      unmatched: checked.unmatched.length,
      resting: checked.resting,
      ms: checked.ms,
      config: checked.around.configs[0]?.location ?? null,
    };
    void this.#connection.sendNotification(STATUS, status);
  }

  #refreshPulled(): void {
    if (this.#abilities.pullsDiagnostics && this.#abilities.refreshesDiagnostics) {
      optional(this.#connection, this.#connection.languages.diagnostics.refresh());
    }
  }

  /** Lets a burst of keystrokes pass. A newer edit makes the client cancel and ask again. */
  async #calmDown(copy: OpenCopy, token: CancellationToken): Promise<void> {
    const left = copy.changedAt + DEBOUNCE - Date.now();
    if (left <= 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, left);
      const listener = token.onCancellationRequested(done);
      function done(): void {
        clearTimeout(timer);
        listener.dispose();
        resolve();
      }
    });
    if (token.isCancellationRequested) throw cancelled();
  }
}

const cancelled = (): ResponseError<{ retriggerRequest: boolean }> =>
  new ResponseError(LSPErrorCodes.ServerCancelled, 'The copy has changed.', { retriggerRequest: true });
