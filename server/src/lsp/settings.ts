import type { Connection } from 'vscode-languageserver';
import type { LintSettings } from '../lint.ts';
import type { SeveritySetting } from '../rules/rule.ts';
import type { Abilities } from './abilities.ts';

/** When the copy is checked. */
export type RunMode = 'onType' | 'onSave' | 'manual';

/** The `copydesk` section of an editor's settings, for one folder. Wrong values count as left out. */
export interface EditorSettings extends LintSettings {
  readonly enable: boolean;
  readonly run: RunMode;
  readonly exclude: readonly string[];
  readonly sources: readonly string[];
  readonly extraChrome: readonly string[];
  readonly keep: readonly string[];
  readonly speakerHints: boolean;
  /** Let findings in the sentence being typed wait for its end. */
  readonly calm: boolean;
}

const SEVERITIES: ReadonlySet<unknown> = new Set(['off', 'hint', 'info', 'warning', 'error']);
const RUN_MODES: ReadonlySet<unknown> = new Set(['onType', 'onSave', 'manual']);

export function readSettings(section: unknown): EditorSettings {
  const all = record(section);
  const run = all['run'];
  return {
    enable: all['enable'] !== false,
    run: RUN_MODES.has(run) ? (run as RunMode) : 'onType',
    ...ruleSettings(all['rules']),
    exclude: strings(all['exclude']),
    sources: strings(all['sources']),
    extraChrome: strings(all['extraChrome']),
    keep: strings(all['keep']),
    speakerHints: record(all['hints'])['speaker'] === true,
    calm: all['calmTyping'] !== false,
  };
}

/** As in a config file: a rule has a severity, or an object with `severity` and its options; a message a severity. */
function ruleSettings(value: unknown): LintSettings {
  const severities: Record<string, SeveritySetting> = {};
  const options: Record<string, Record<string, unknown>> = {};
  for (const [key, setting] of Object.entries(record(value))) {
    const { severity, ...rest } = typeof setting === 'string' ? { severity: setting } : record(setting);
    if (SEVERITIES.has(severity)) severities[key] = severity as SeveritySetting;
    if (Object.keys(rest).length > 0) options[key] = rest;
  }
  return { severities, options };
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

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
