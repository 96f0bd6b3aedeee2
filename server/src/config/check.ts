import type { OutputUnit } from '@cfworker/json-schema';
import type { ConfigSchema } from './schema.ts';

export type KeyPath = readonly (string | number)[];

/** A wrong place in a configuration: `key` when the key itself is wrong, else its value. */
export interface Wrong {
  readonly path: KeyPath;
  readonly key: boolean;
  readonly message: string;
}

/** The validator's errors as places with what would be right there, one for each place, in the order of the file. */
export function wrongs(value: unknown, errors: readonly OutputUnit[], schema: ConfigSchema): Wrong[] {
  const found = new Map<string, Wrong>();
  for (const { keyword, instanceLocation } of errors) {
    if (!LEAVES.has(keyword) || found.has(instanceLocation)) continue;
    const path = keyPath(instanceLocation, value);
    const at = valueAt(value, path);
    const rule = schemaAt(schema, path);
    // A rule takes a severity or an object; only what is wrong with the shape it has counts.
    if (rule?.anyOf && keyword === 'enum' && isObject(at)) continue;
    found.set(
      instanceLocation,
      keyword === 'false'
        ? { path, key: true, message: unknownKey(path, schema) }
        : { path, key: false, message: wrongValue(at, rule) },
    );
  }
  return [...found.values()];
}

const LEAVES = new Set(['false', 'enum', 'type', 'minimum', 'maximum', 'minLength']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function keyPath(pointer: string, value: unknown): KeyPath {
  const path: (string | number)[] = [];
  let at = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = decodeURI(part).replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at) ? Number(key) : key);
    at = valueAt(at, [path.at(-1) as string | number]);
  }
  return path;
}

const valueAt = (value: unknown, path: KeyPath): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], value);

function schemaAt(schema: ConfigSchema, path: KeyPath): ConfigSchema | undefined {
  let at: ConfigSchema | undefined = schema;
  for (const key of path) {
    const holder: ConfigSchema | undefined = at?.anyOf?.find((branch) => branch.type === 'object') ?? at;
    at = typeof key === 'number' ? holder?.items : holder?.properties?.[key];
  }
  return at;
}

function unknownKey(path: KeyPath, schema: ConfigSchema): string {
  const key = String(path.at(-1));
  const holder = schemaAt(schema, path.slice(0, -1));
  const object = holder?.anyOf?.find((branch) => branch.type === 'object') ?? holder;
  const known = Object.keys(object?.properties ?? {});
  const where = path.length === 1 ? 'key' : path[0] === 'rules' && path.length === 2 ? 'rule' : 'option';
  const best = closest(key, known);
  if (best !== null) return `there is no ${where} "${key}"; did you mean "${best}"?`;
  const shown = keysOf(object);
  return `there is no ${where} "${key}"; there ${shown.length === 1 ? 'is' : 'are'} ${quoted(shown, 'and')}`;
}

/** The keys worth naming: those of messages would make the list of rules unreadable. */
const keysOf = (schema: ConfigSchema | undefined): string[] =>
  Object.keys(schema?.properties ?? {}).filter((name) => name !== '$schema' && !name.includes('/'));

function wrongValue(value: unknown, schema: ConfigSchema | undefined): string {
  const given = JSON.stringify(value) ?? String(value);
  const shown = given.length > 60 ? `${given.slice(0, 59)}…` : given;
  const choices = schema?.enum ?? schema?.anyOf?.find((branch) => branch.enum)?.enum;
  const best = typeof value === 'string' && choices ? closest(value, choices.map(String)) : null;
  const hint = best === null ? '' : `; did you mean "${best}"?`;
  return `${shown} can't stand here: write ${wanted(schema)}${hint}`;
}

/** What a schema asks for, in plain words. */
function wanted(schema: ConfigSchema | undefined): string {
  if (schema?.anyOf) return `${schema.anyOf.map((branch) => wanted(branch)).join(', or ')}`;
  if (schema?.enum) return quoted(schema.enum.map(String), 'or');
  switch (schema?.type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
    case 'number':
      return `${schema.type === 'integer' ? 'a whole number' : 'a number'}${range(schema)}`;
    case 'array':
      return 'a list of texts, like ["…"]';
    case 'object':
      return `an object with the keys ${quoted(keysOf(schema), 'and')}`;
    default:
      return 'a text that is not empty';
  }
}

function range({ minimum, maximum }: ConfigSchema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return ` from ${minimum} up`;
  return maximum === undefined ? '' : ` of at most ${maximum}`;
}

function quoted(words: readonly string[], last: 'and' | 'or'): string {
  const marked = words.map((word) => `"${word}"`);
  return marked.length < 2
    ? marked.join('')
    : `${marked.slice(0, -1).join(', ')} ${last} ${marked.at(-1) as string}`;
}

const FEW_SLIPS = 0.4;

/** The word most likely meant: within a few slips of the pen, else null. */
function closest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length * FEW_SLIPS)) + 1;
  for (const candidate of known) {
    const slips = distance(word.toLowerCase(), candidate.toLowerCase());
    if (slips < least) {
      least = slips;
      best = candidate;
    }
  }
  return best;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
