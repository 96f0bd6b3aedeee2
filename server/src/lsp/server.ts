import {
  type CodeActionParams,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeParams,
  TextDocuments,
} from 'vscode-languageserver';
import { nameOf } from '../config/locations.ts';
import type { HtmlReader } from '../paste/paste.ts';
import type { Rule } from '../rules/rule.ts';
import { type Abilities, abilitiesOf } from './abilities.ts';
import { codeActions } from './actions.ts';
import { announce } from './capabilities.ts';
import { followChanges } from './changes.ts';
import { Checker } from './checker.ts';
import { type CommandDesk, runCommand } from './commands.ts';
import { ConfigProblems } from './config-problems.ts';
import type { DiagnosticContext } from './diagnostics.ts';
import { followClient, followDocuments } from './documents.ts';
import { answerExtras } from './extras.ts';
import { Feed } from './feed.ts';
import { describeError, fileCheck } from './file-check.ts';
import { clientFiles, filesFor, type WritableFiles } from './files.ts';
import { OpenCopy } from './open-copy.ts';
import { toSpan } from './positions.ts';
import { COMMITTED, type InitOptions } from './protocol.ts';
import { answerReading } from './reading.ts';
import { SettingsStore } from './settings.ts';
import { SideDesk, sameThread, type Thread } from './side-desk.ts';
import { StetKeeper } from './stet-keeper.ts';
import { Surroundings } from './surroundings.ts';
import { tell } from './tell.ts';
import { sweep, tidyActions } from './tidy.ts';
import { isStetFile, UnmatchedEntries } from './unmatched.ts';
import { answerWholeWorkspace } from './whole-workspace.ts';

/** What the surroundings (a Node process, a Web Worker, a test) give the server. */
export interface Host {
  readonly version: string;
  /** Where the rule pages lie, as a URI that ends in a slash; the client may know better. */
  readonly docs: string;
  /** Its own file system for `file:` URIs, where it has one. */
  readonly files: WritableFiles | null;
  /** Loads what reads HTML, when some is pasted. */
  readonly loadHtmlReader: () => Promise<HtmlReader>;
  /** Another thread for files that are not open; without it they are checked in this one. */
  readonly fileThread?: (roomy: boolean, init: InitOptions) => Thread;
  /** All rules unless given. */
  readonly rules?: readonly Rule[];
}

/** Answers on the connection until the client shuts it down. Call once, before `connection.listen()`. */
export function createServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const abilities = abilitiesOf(params);
    new Server(connection, host, abilities, foldersOf(params));
    return announce(abilities, host.version);
  });
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

class Server {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #abilities: Abilities;
  readonly #documents = new TextDocuments<OpenCopy>({
    create: (uri, languageId, version, text) => new OpenCopy(uri, languageId, version, text),
    update: (copy, changes, version) => {
      copy.update(changes, version);
      return copy;
    },
  });
  readonly #settings: SettingsStore;
  readonly #surroundings: Surroundings;
  readonly #checker: Checker;
  readonly #feed: Feed;
  readonly #desk: CommandDesk;
  readonly #unmatched: UnmatchedEntries;
  readonly #docs: string;
  readonly #sideDesk: SideDesk;
  readonly #reported = new Set<string>();

  constructor(connection: Connection, host: Host, abilities: Abilities, folders: readonly string[]) {
    this.#connection = connection;
    this.#host = host;
    this.#abilities = abilities;
    this.#settings = new SettingsStore(connection, abilities);
    const files = filesFor(host.files, abilities.init.files === true ? clientFiles(connection) : null);
    const problems = new ConfigProblems(connection);
    this.#surroundings = new Surroundings(
      files,
      folders,
      (configs) => problems.show(configs),
      async (uri) =>
        abilities.init.extension === true ? connection.sendRequest<string | null>(COMMITTED, { uri }) : null,
      (source, why) => this.#sourceUnread(source, why),
    );
    const docs = abilities.init.docs ?? host.docs;
    this.#docs = docs;
    this.#sideDesk = new SideDesk(
      (roomy) => host.fileThread?.(roomy, abilities.init) ?? sameThread(fileCheck(host.rules)),
    );
    connection.onShutdown(() => this.#sideDesk.end());
    const textOf = (uri: string): string | undefined => this.#documents.get(uri)?.getText();
    const keeper = new StetKeeper(files, textOf);
    const onRuleError = (rule: Rule, error: unknown): void => this.#ruleFailed(rule.id, describeError(error));
    this.#checker = new Checker({
      settings: this.#settings,
      surroundings: this.#surroundings,
      keeper,
      isOwnPage: (uri) => docs !== '' && uri.startsWith(docs),
      onRuleError,
      ...(host.rules === undefined ? {} : { rules: host.rules }),
    });
    for (const [uri, check] of Object.entries(abilities.init.checks ?? {})) this.#checker.ask(uri, check);
    for (const [uri, sources] of Object.entries(abilities.init.picked ?? {}))
      this.#surroundings.pick(uri, sources);
    this.#feed = new Feed(connection, abilities, this.#checker, (rule) => this.#rulePage(rule));
    this.#unmatched = new UnmatchedEntries(connection, files, textOf);
    this.#desk = {
      connection,
      abilities,
      checker: this.#checker,
      surroundings: this.#surroundings,
      keeper,
      files,
      find: (uri) => this.#documents.get(uri),
      rulePage: (rule) => this.#rulePage(rule),
      unmatched: this.#unmatched,
      sweep: (book) => this.#sweep(book),
      again: () => {
        this.#surroundings.changed();
        this.#feed.refresh();
        this.#unmatched.refresh();
      },
    };
    const concerned = {
      connection,
      abilities,
      keeper,
      checker: this.#checker,
      feed: this.#feed,
      settings: this.#settings,
      surroundings: this.#surroundings,
      unmatched: this.#unmatched,
      sweep: this.#desk.sweep,
    };
    followDocuments(this.#documents, concerned);
    followClient(this.#desk.find, concerned);
    followChanges(connection, abilities, {
      settings: this.#settings,
      surroundings: this.#surroundings,
      problems,
      keeper,
      again: this.#desk.again,
    });
    this.#answer();
  }

  #answer(): void {
    this.#connection.languages.diagnostics.on((params, token) => {
      const copy = this.#documents.get(params.textDocument.uri);
      const nothing: DocumentDiagnosticReport = { kind: 'full', items: [] };
      return copy === undefined || isStetFile(copy.uri)
        ? nothing
        : this.#feed.pull(copy, params.previousResultId, token);
    });
    this.#connection.onCodeAction((params) => this.#codeActions(params));
    this.#connection.onExecuteCommand(({ command, arguments: args = [] }) =>
      runCommand(this.#desk, command, args),
    );
    answerExtras({
      connection: this.#connection,
      checker: this.#checker,
      find: (uri) => this.#documents.get(uri),
      loadHtmlReader: this.#host.loadHtmlReader,
    });
    answerWholeWorkspace({
      connection: this.#connection,
      checker: this.#checker,
      surroundings: this.#surroundings,
      keeper: this.#desk.keeper,
      desk: this.#sideDesk,
      abilities: this.#abilities,
      docs: this.#docs,
      unmatched: this.#unmatched,
      ruleFailed: (rule, error) => this.#ruleFailed(rule, error),
      again: this.#desk.again,
    });
    answerReading({
      connection: this.#connection,
      abilities: this.#abilities,
      checker: this.#checker,
      find: (uri) => this.#documents.get(uri),
      contextOf: (copy, article) => this.#contextOf(copy, article),
    });
  }

  async #codeActions(params: CodeActionParams) {
    const copy = this.#documents.get(params.textDocument.uri);
    if (copy === undefined) return [];
    const range = toSpan(copy, params.range);
    if (isStetFile(copy.uri)) {
      return tidyActions(copy, range, await this.#unmatched.among(copy.getText(), copy.uri), this.#abilities);
    }
    const { article, findings, off } = await this.#checker.check(copy);
    if (off !== null) return [];
    return codeActions({
      document: copy,
      findings,
      range,
      only: params.context.only,
      context: this.#contextOf(copy, article),
    });
  }

  #contextOf(document: OpenCopy, article: DiagnosticContext['article']): DiagnosticContext {
    return { document, article, abilities: this.#abilities, rulePage: (rule) => this.#rulePage(rule) };
  }

  #sweep(book: string): Promise<void> {
    const { files, checker, find } = this.#desk;
    return sweep(book, {
      files,
      checker,
      find,
      desk: this.#sideDesk,
      unmatched: this.#unmatched,
      abilities: this.#abilities,
      docs: this.#docs,
    });
  }

  #rulePage(rule: string): string {
    return `${this.#docs}${rule}.md`;
  }

  /** Tells once of a source that the copy is not held against. */
  #sourceUnread(source: string, why: string): void {
    if (this.#reported.has(source)) return;
    this.#reported.add(source);
    tell(this.#connection, 'warning', `the source ${nameOf(source)} could not be read: ${why}.`);
  }

  /** Tells once what went wrong in a rule; the others, and this one on other copy, go on. */
  #ruleFailed(rule: string, error: string): void {
    if (this.#reported.has(rule)) return;
    this.#reported.add(rule);
    this.#connection.console.error(`The rule ${rule} failed and was left out. ${error}`);
    tell(
      this.#connection,
      'warning',
      `something went wrong in the rule ${rule}, and it was left out. The other rules go on; the log says more.`,
    );
  }
}
