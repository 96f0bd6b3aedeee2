import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import { SOURCE_ENDINGS } from '../article/file-name.ts';
import { CONFIG_NAMES } from '../config/config.ts';
import { nameOf } from '../config/locations.ts';
import type { Abilities } from './abilities.ts';
import type { ConfigProblems } from './config-problems.ts';
import { COMMIT_MADE } from './protocol.ts';
import type { SettingsStore } from './settings.ts';
import type { StetKeeper } from './stet-keeper.ts';
import type { Surroundings } from './surroundings.ts';
import { optional, tell } from './tell.ts';

/** What depends on settings, folders and files. */
export interface Followers {
  readonly settings: SettingsStore;
  readonly surroundings: Surroundings;
  readonly problems: ConfigProblems;
  readonly keeper: StetKeeper;
  /** Looks at everything again. */
  readonly again: () => void;
}

// Sources may be any text beside the copy; which of the changes count is decided when they come in.
const WATCHED = [
  '**/copydesk.config.{json,jsonc,yaml,yml}',
  '**/.copydesk/*.json',
  // A folder that goes goes as one.
  '**/.copydesk',
  `**/*.{${SOURCE_ENDINGS.join(',')}}`,
];
const CONFIGS: ReadonlySet<string> = new Set(CONFIG_NAMES);

/** Looks at all open copy again when settings, config files, sources or the workspace's folders change. */
export function followChanges(connection: Connection, abilities: Abilities, followers: Followers): void {
  const { settings, surroundings, problems, keeper, again } = followers;
  connection.onInitialized(() => {
    if (abilities.announcesSettings) {
      const section = { section: 'copydesk' };
      optional(connection, connection.client.register(DidChangeConfigurationNotification.type, section));
    }
    if (abilities.watchesFiles) {
      const watchers = WATCHED.map((globPattern) => ({ globPattern }));
      optional(connection, connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (abilities.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        const left = surroundings.folders.filter((uri) => !gone.has(uri));
        surroundings.folders = [...left, ...added.map(({ uri }) => uri)];
        settings.changed(undefined);
        again();
      });
    }
  });
  connection.onDidChangeConfiguration((params) => {
    settings.changed(params.settings);
    again();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    let counts = false;
    for (const { uri, type } of changes) {
      const isConfig = CONFIGS.has(nameOf(uri));
      if (isConfig && type === FileChangeType.Deleted) problems.forget(uri);
      const isNewSource = type === FileChangeType.Created && uri.includes('.sources/');
      if (isConfig || isNewSource || /\/\.copydesk(?:\/|$)/.test(uri) || surroundings.isSource(uri))
        counts = true;
    }
    if (counts) again();
  });
  connection.onNotification(COMMIT_MADE, again);
  connection.workspace.onDidRenameFiles(async ({ files }) => {
    try {
      for (const { oldUri, newUri } of files) {
        for (const list of await surroundings.stetFiles(newUri)) await keeper.renamed(list, oldUri, newUri);
      }
    } catch (error) {
      tell(connection, 'error', `what was let stand keeps the old name. ${(error as Error).message}`);
    }
    again();
  });
}
