import { rules as allRules } from '../rules/index.ts';
import type { Rule, SeveritySetting } from '../rules/rule.ts';
import type { Files } from './files.ts';
import { join, type Location, parentOf } from './locations.ts';
import { type ConfigProblem, parseConfig } from './parse.ts';
import { type ConfigSchema, configSchema } from './schema.ts';

/** In this order; a folder has at most one. */
export const CONFIG_NAMES = [
  'copydesk.config.json',
  'copydesk.config.jsonc',
  'copydesk.config.yaml',
  'copydesk.config.yml',
] as const;

type RuleValue = SeveritySetting | Readonly<Record<string, unknown>>;

/** The valid part of a configuration file. */
export interface ConfigValue {
  readonly root?: boolean;
  /** Keys: `rule` or `rule/messageId`. */
  readonly rules?: Readonly<Record<string, RuleValue>>;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly sources?: readonly string[];
  readonly extraChrome?: readonly string[];
  readonly keep?: readonly string[];
  readonly stet?: string;
}

export interface ConfigFile {
  readonly location: Location;
  readonly folder: Location;
  readonly value: ConfigValue;
  readonly problems: readonly ConfigProblem[];
}

/** Reads one configuration file; null when there is none. Throws when it is there but can't be read. */
export async function readConfig(
  files: Files,
  location: Location,
  schema: ConfigSchema = configSchema(allRules),
): Promise<ConfigFile | null> {
  const text = await files.read(location);
  if (text === null) return null;
  const { value, problems } = parseConfig(text.replace(/^\ufeff/, ''), location, schema);
  return { location, folder: parentOf(location) ?? location, value, problems };
}

/**
 * Finds the configuration files that count for a file: those of its folder and of the folders above, nearest first, up
 * to one that says `root`. Each is read once; make a new finder when files have changed.
 */
export class ConfigFinder {
  readonly #files: Files;
  readonly #schema: ConfigSchema;
  readonly #folders = new Map<Location, Promise<ConfigFile | null>>();

  constructor(files: Files, rules: readonly Rule[] = allRules) {
    this.#files = files;
    this.#schema = configSchema(rules);
  }

  async configsFor(file: Location): Promise<ConfigFile[]> {
    const configs: ConfigFile[] = [];
    for (let folder = parentOf(file); folder !== null; folder = parentOf(folder)) {
      const config = await this.#inFolder(folder);
      if (config === null) continue;
      configs.push(config);
      if (config.value.root) break;
    }
    return configs;
  }

  #inFolder(folder: Location): Promise<ConfigFile | null> {
    let known = this.#folders.get(folder);
    if (known === undefined) {
      known = this.#look(folder);
      this.#folders.set(folder, known);
    }
    return known;
  }

  async #look(folder: Location): Promise<ConfigFile | null> {
    for (const name of CONFIG_NAMES) {
      const config = await readConfig(this.#files, join(folder, name), this.#schema);
      if (config !== null) return config;
    }
    return null;
  }
}
