import picomatch from 'picomatch';
import { trimmed } from '../article/trim.ts';
import type { LintSettings } from '../lint.ts';
import type { SeveritySetting } from '../rules/rule.ts';
import type { ConfigFile, ConfigValue } from './config.ts';
import { below, join, type Location } from './locations.ts';

/** What the configuration files come to for one file. */
export interface Effective {
  readonly settings: LintSettings;
  readonly extraChrome: readonly string[];
  readonly keep: readonly string[];
  /** False where `include`, `exclude` or `sources` says so; counts when folders are searched. */
  readonly included: boolean;
  /** The stet file that a configuration names; null to look for `.copydesk/stet.json` upward. */
  readonly stet: Location | null;
}

/**
 * Puts layers of settings together, from the weakest to the strongest: a layer that sets a rule also overrules what a
 * weaker one set for the rule's messages.
 */
export function mergeSettings(...layers: readonly LintSettings[]): LintSettings {
  const severities: Record<string, SeveritySetting> = {};
  const options: Record<string, Record<string, unknown>> = {};
  for (const layer of layers) {
    const set = Object.entries(layer.severities ?? {});
    for (const [key] of set) {
      if (key.includes('/')) continue;
      for (const other of Object.keys(severities)) if (other.startsWith(`${key}/`)) delete severities[other];
    }
    for (const [key, severity] of set) severities[key] = severity;
    for (const [rule, values] of Object.entries(layer.options ?? {})) {
      options[rule] = { ...options[rule], ...values };
    }
  }
  return { severities, options };
}

/** One file's settings: `weaker` are those of the editor, `stronger` those of the command line. */
export function effective(
  configs: readonly ConfigFile[],
  file: Location,
  weaker: LintSettings = {},
  stronger: LintSettings = {},
): Effective {
  const farthestFirst = [...configs].reverse();
  const all = (list: (value: ConfigValue) => readonly string[] | undefined): string[] =>
    farthestFirst.flatMap(({ value }) => list(value) ?? []);
  const stet = configs.find(({ value }) => value.stet !== undefined);
  return {
    settings: mergeSettings(weaker, ...farthestFirst.map(({ value }) => settingsOf(value)), stronger),
    extraChrome: all((value) => value.extraChrome),
    keep: all((value) => value.keep),
    included: isIncluded(configs, file),
    stet: stet === undefined ? null : join(stet.folder, stet.value.stet as string),
  };
}

function settingsOf({ rules = {} }: ConfigValue): LintSettings {
  const severities: Record<string, SeveritySetting> = {};
  const options: Record<string, Record<string, unknown>> = {};
  for (const [key, value] of Object.entries(rules)) {
    if (typeof value === 'string') severities[key] = value;
    else {
      const { severity, ...rest } = value;
      if (severity !== undefined) severities[key] = severity as SeveritySetting;
      options[key] = rest;
    }
  }
  return { severities, options };
}

/** `include` of the nearest file that has one; `exclude` of all of them, and what they name as sources: notes are no articles. */
function isIncluded(configs: readonly ConfigFile[], file: Location): boolean {
  const matches = ({ folder }: ConfigFile, patterns: readonly string[]): boolean => {
    const path = below(folder, file);
    return path !== null && isAmong(path, patterns);
  };
  const left = ({ exclude = [], sources = [] }: ConfigValue): string[] => [
    ...exclude,
    ...sources.map(inPlace),
  ];
  if (configs.some((config) => matches(config, left(config.value)))) return false;
  const including = configs.find(({ value }) => value.include !== undefined);
  return including === undefined || matches(including, including.value.include ?? []);
}

/** A source is meant where it lies: a bare name does not match deeper. */
const inPlace = (pattern: string): string => `/${pattern.replace(/^(?:\.?\/)+/, '')}`;

/** As in `.gitignore`: the last pattern that matches decides, and one with a `!` before it takes back in. */
const isAmong = (path: string, patterns: readonly string[]): boolean =>
  patterns.reduce(
    (among, pattern) =>
      pattern.startsWith('!') ? among && !matcher(pattern.slice(1))(path) : among || matcher(pattern)(path),
    false,
  );

/** A bare name matches at any depth, and a folder stands for all that is in it. A name may hold brackets of its own. */
function matcher(pattern: string): (path: string) => boolean {
  const plain = trimmed(pattern.replaceAll('\\', '/').replace(/^\.\//, ''), null, /\//);
  const anchored = plain.replace(/^\//, '');
  const isAnchored = plain.includes('/');
  const glob = isAnchored ? anchored : `**/${plain}`;
  const matches = picomatch([glob, `${glob}/**`], { dot: true });
  return (path) => {
    const parts = `/${path}/`;
    const isLiteral = isAnchored ? parts.startsWith(`/${anchored}/`) : parts.includes(`/${plain}/`);
    return isLiteral || matches(path);
  };
}
