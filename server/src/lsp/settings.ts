import type { Connection } from 'vscode-languageserver';
import type { ConfigValue } from '../config/config.ts';
import { parseConfig } from '../config/parse.ts';
import { configSchema } from '../config/schema.ts';
import { rules } from '../rules/index.ts';
import type { Abilities } from './abilities.ts';

/** When the copy is checked. */
export type RunMode = 'onType' | 'onSave' | 'manual';

/** The `copydesk` section of an editor's settings, for one document. Wrong values count as left out. */
export interface EditorSettings {
  readonly enable: boolean;
  readonly run: RunMode;
  /** Let findings in the sentence being typed wait for its end. */
  readonly calm: boolean;
  readonly speakerHints: boolean;
  /** Show findings in paragraphs only that differ from the last commit. */
  readonly changedOnly: boolean;
  /** What a config file may say too, and then overrules. */
  readonly config: ConfigValue;
}

const RUN_MODES: ReadonlySet<unknown> = new Set(['onType', 'onSave', 'manual']);
const CONFIG_KEYS = ['rules', 'exclude', 'sources', 'extraChrome', 'keep'];

export function readSettings(section: unknown): EditorSettings {
  const all = record(section);
  const run = all['run'];
  return {
    enable: all['enable'] !== false,
    run: RUN_MODES.has(run) ? (run as RunMode) : 'onType',
    calm: all['calmTyping'] !== false,
    speakerHints: record(all['hints'])['speaker'] === true,
    changedOnly: all['scope'] === 'changedParagraphs',
    config: configPart(all),
  };
}

/** The settings that a config file has too, held to the same schema. */
function configPart(all: Record<string, unknown>): ConfigValue {
  const given = Object.fromEntries(CONFIG_KEYS.flatMap((key) => (all[key] == null ? [] : [[key, all[key]]])));
  if (
    Object.values(given).every((value) => Object.keys(record(value)).length === 0 && !Array.isArray(value))
  ) {
    return {};
  }
  return parseConfig(JSON.stringify(given), 'settings.json', configSchema(rules)).value as ConfigValue;
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** Editor settings by document: asked of clients that answer, else as they were sent. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #abilities: Abilities;
  readonly #known = new Map<string, Promise<EditorSettings>>();
  #sent: EditorSettings;

  constructor(connection: Connection, abilities: Abilities) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#sent = readSettings(abilities.init.settings);
  }

  of(uri: string): Promise<EditorSettings> {
    if (!this.#abilities.pullsSettings) return Promise.resolve(this.#sent);
    let settings = this.#known.get(uri);
    if (settings === undefined) {
      settings = this.#connection.workspace
        .getConfiguration({ scopeUri: uri, section: 'copydesk' })
        .then(readSettings, () => readSettings(undefined));
      this.#known.set(uri, settings);
    }
    return settings;
  }

  /** The client's settings changed. `settings`: the whole, from clients that send rather than answer. */
  changed(settings: unknown): void {
    this.#known.clear();
    const section = record(settings)['copydesk'];
    if (!this.#abilities.pullsSettings && section !== undefined) this.#sent = readSettings(section);
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }
}
