import { type Schema, Validator } from '@cfworker/json-schema';
import {
  findNodeAtLocation,
  getNodeValue,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type ErrorCode, isMap, isScalar, parseDocument } from 'yaml';
import type { Span } from '../article/span.ts';
import { type KeyPath, type Wrong, wrongs } from './check.ts';
import type { Location } from './locations.ts';
import type { ConfigSchema } from './schema.ts';

/** Something wrong in a configuration file. Line and column are 1-based, offsets those of the file's text. */
export interface ConfigProblem extends Span {
  readonly location: Location;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/** A configuration file's values as far as they are valid, and what was wrong with the rest. */
export interface ParsedConfig {
  readonly value: Readonly<Record<string, unknown>>;
  readonly problems: readonly ConfigProblem[];
}

/** What a syntax gives: the value, or what is wrong with the text; and where a key or value stands. */
interface Parsed {
  readonly value: unknown;
  readonly errors: readonly (Span & { readonly message: string })[];
  readonly placeOf: (path: KeyPath, key: boolean) => Span;
}

/** Reads a configuration file. Wrong keys and values are left out; a file that can't be read at all counts as empty. */
export function parseConfig(text: string, location: Location, schema: ConfigSchema): ParsedConfig {
  const { value, errors, placeOf } = /\.ya?ml$/i.test(location) ? parseYaml(text) : parseJson(text);
  const problem = ({ start, end, message }: Span & { message: string }): ConfigProblem => ({
    location,
    start,
    end,
    ...place(text, start),
    message,
  });
  if (errors.length > 0) return { value: {}, problems: errors.slice(0, 1).map(problem) };
  // An empty YAML file, or one with nothing but comments.
  if (value === null || value === undefined) return { value: {}, problems: [] };
  const validator = new Validator(schema as Schema, '7', false);
  const found = wrongs(value, validator.validate(value).errors, schema);
  return {
    value: withoutWrongs(value, found),
    problems: found
      .map(({ path, key, message }) => problem({ ...placeOf(path, key), message }))
      .sort((a, b) => a.start - b.start),
  };
}

function withoutWrongs(value: unknown, found: readonly Wrong[]): Record<string, unknown> {
  const copy = structuredClone(value);
  // From the end of each list, so that earlier positions stay what they were.
  for (const { path } of [...found].reverse()) {
    const last = path.at(-1);
    if (last === undefined) return {};
    let at = copy as Record<string | number, unknown> | unknown[];
    for (const key of path.slice(0, -1)) at = (at as Record<string | number, typeof at>)[key] ?? {};
    if (Array.isArray(at)) at.splice(last as number, 1);
    else delete at[last];
  }
  return copy as Record<string, unknown>;
}

const SYNTAX: Readonly<Record<string, string>> = {
  ValueExpected: 'a value is missing here',
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing between the key and its value',
  PropertyNameExpected: 'a key in double quotation marks should stand here',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'there should be nothing more after the configuration',
  InvalidSymbol: 'this is no JSON value; text needs double quotation marks',
  UnexpectedEndOfString: 'the closing quotation mark is missing',
  InvalidNumberFormat: 'this is no number',
  InvalidEscapeCharacter: 'this backslash escape does not exist; write \\\\ for a backslash',
};

const EMPTY = 'not valid JSON: the file is empty; write {} where there is nothing to say';

function parseJson(text: string): Parsed {
  if (text.trim() === '') {
    const start = { start: 0, end: 0 };
    return { value: null, errors: [{ ...start, message: EMPTY }], placeOf: () => start };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  return {
    value: tree === undefined ? null : getNodeValue(tree),
    errors: errors.map(({ error, offset, length }) => ({
      start: offset,
      end: offset + length,
      message: `not valid JSON: ${SYNTAX[printParseErrorCode(error)] ?? 'this can not be read'}`,
    })),
    placeOf: (path, key) => {
      const value = tree && findNodeAtLocation(tree, [...path]);
      const node = key ? (value?.parent?.children?.[0] ?? value) : value;
      return node === undefined
        ? { start: 0, end: 0 }
        : { start: node.offset, end: node.offset + node.length };
    },
  };
}

const YAML_SYNTAX: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_INDENT: 'the indentation is off here, or a closing bracket is missing before it',
  BLOCK_AS_IMPLICIT_KEY: 'a second key stands on this line, or the indentation is off here',
  BLOCK_IN_FLOW: 'a closing bracket is missing before this, or the indentation is off here',
  DUPLICATE_KEY: 'this key is there twice',
  MISSING_CHAR: 'something is missing before this: a comma, a closing bracket or a closing quotation mark',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing behind this key, or the indentation is off here',
  TAB_AS_INDENT: 'indent with spaces; YAML takes no tabs',
};

function parseYaml(text: string): Parsed {
  const doc = parseDocument(text, { logLevel: 'silent' });
  const errors = doc.errors.map(({ pos, code, message }) => ({
    start: pos[0],
    end: Math.max(...pos),
    message: `not valid YAML: ${YAML_SYNTAX[code] ?? (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}`,
  }));
  return {
    value: errors.length > 0 ? null : doc.toJS({ maxAliasCount: 20 }),
    errors,
    placeOf: (path, key) => {
      const holder = doc.getIn(path.slice(0, -1), true);
      const pair = isMap(holder)
        ? holder.items.find((item) => isScalar(item.key) && String(item.key.value) === path.at(-1))
        : undefined;
      const node = key && pair ? pair.key : doc.getIn([...path], true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
    },
  };
}

function place(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
