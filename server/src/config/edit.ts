import { applyEdits, type FormattingOptions, modify, parse } from 'jsonc-parser';
import { type Document, isSeq, parseDocument } from 'yaml';
import type { Location } from './locations.ts';

type Path = readonly string[];

/** A config file's text with one value set. Comments, order and the way it is written stay. */
export function setInConfig(text: string, location: Location, path: Path, value: unknown): string {
  if (isYaml(location)) {
    const document = parseDocument(text);
    document.setIn(path, value);
    return yamlText(document, text);
  }
  return inJson(text, path, value);
}

/** A config file's text with an item put at the end of a list, where it is not in it yet. */
export function addToConfig(text: string, location: Location, key: string, item: string): string {
  if (isYaml(location)) {
    const document = parseDocument(text);
    const list = document.get(key);
    if (!isSeq(list)) document.set(key, document.createNode([item]));
    else if (!(list.toJSON() as unknown[]).includes(item)) list.add(item);
    return yamlText(document, text);
  }
  const list = (parse(text) as Record<string, unknown> | undefined)?.[key];
  if (!Array.isArray(list)) return inJson(text, [key], [item]);
  return list.includes(item) ? text : inJson(text, [key, list.length], item, true);
}

/** A config file's text with an item taken out of a list. */
export function removeFromConfig(text: string, location: Location, key: string, item: string): string {
  if (isYaml(location)) {
    const document = parseDocument(text);
    const list = document.get(key);
    const at = isSeq(list) ? (list.toJSON() as unknown[]).indexOf(item) : -1;
    if (at < 0) return text;
    document.deleteIn([key, at]);
    return yamlText(document, text);
  }
  const list = (parse(text) as Record<string, unknown> | undefined)?.[key];
  const at = Array.isArray(list) ? list.indexOf(item) : -1;
  return at < 0 ? text : inJson(text, [key, at], undefined);
}

/** Lines end as they did before. */
function yamlText(document: Document, before: string): string {
  const text = document.toString({ lineWidth: 0 });
  return before.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}

const isYaml = (location: Location): boolean => /\.ya?ml$/i.test(location);

function inJson(text: string, path: (string | number)[] | Path, value: unknown, insert = false): string {
  const whole = text.trim() === '' ? '{}\n' : text;
  const formattingOptions = indentOf(whole);
  const edits = modify(whole, [...path], value, { formattingOptions, isArrayInsertion: insert });
  return applyEdits(whole, edits);
}

/** Indents and ends lines as the file does. */
function indentOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
