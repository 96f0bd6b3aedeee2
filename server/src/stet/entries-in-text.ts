import { type Node as JsonNode, parseTree } from 'jsonc-parser';
import type { Span } from '../article/span.ts';
import type { Edit } from '../rules/rule.ts';
import { keyOf, type StetEntry } from './entry.ts';

/** Where entries stand in the text of a stet file; those that are not in it are left out. */
export function placesOf(
  text: string,
  entries: readonly StetEntry[],
): (Span & { readonly entry: StetEntry })[] {
  const wanted = new Map(entries.map((entry) => [keyOf(entry), entry]));
  return elementsOf(text).flatMap(({ offset, length, ...node }) => {
    const entry = wanted.get(keyOfNode(node));
    return entry === undefined ? [] : [{ start: offset, end: offset + length, entry }];
  });
}

/** Edits that take elements of the list out, with the comma and the line that each has. */
export function withoutEntries(text: string, entries: readonly StetEntry[]): Edit[] {
  const gone = new Set(entries.map(keyOf));
  const elements = elementsOf(text);
  const stays = elements.map((node) => !gone.has(keyOfNode(node)));
  const lastKept = stays.lastIndexOf(true);
  return elements.flatMap((node, i) => {
    if (stays[i]) return [];
    const end = node.offset + node.length;
    const before = elements[i - 1];
    const after = elements[i + 1];
    // What stands behind the last one that stays goes with the comma before it.
    if (lastKept >= 0 && i > lastKept && before !== undefined)
      return [{ start: before.offset + before.length, end, text: '' }];
    return [{ start: node.offset, end: after?.offset ?? end, text: '' }];
  });
}

const elementsOf = (text: string): readonly JsonNode[] => {
  const root = parseTree(text);
  return root?.type === 'array' ? (root.children ?? []) : [];
};

function keyOfNode({ children = [] }: Pick<JsonNode, 'children'>): string {
  const values = new Map(children.map(({ children: pair }) => [pair?.[0]?.value, pair?.[1]?.value]));
  const [rule, file, text] = ['rule', 'file', 'text'].map((name) => String(values.get(name)));
  const sentence = String(values.get('sentence') ?? text);
  return keyOf({ rule: rule as string, file: file as string, text: text as string, sentence });
}
