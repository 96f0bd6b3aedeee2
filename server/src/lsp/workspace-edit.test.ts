import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Abilities } from './abilities.ts';
import { blocksDeleted, toWorkspaceEdit, withoutTabStops } from './workspace-edit.ts';

const document = TextDocument.create('file:///a.txt', 'plaintext', 7, 'one\r\ntwo 😀 three');
const client = (abilities: Partial<Abilities>): Abilities => abilities as Abilities;
const edits = [{ start: 12, end: 17, text: '3' }];
const range = { start: { line: 1, character: 7 }, end: { line: 1, character: 12 } };

describe('edits for the client', () => {
  test('are plain changes where it takes no versions', () => {
    expect(toWorkspaceEdit(document, { edits, label: 'x', confirm: true }, client({}))).toEqual({
      changes: { 'file:///a.txt': [{ range, newText: '3' }] },
    });
  });

  test('name the version they are for', () => {
    const edit = toWorkspaceEdit(
      document,
      { edits, label: 'x', confirm: true },
      client({ versionedEdits: true }),
    );
    expect(edit).toEqual({
      documentChanges: [
        { textDocument: { uri: 'file:///a.txt', version: 7 }, edits: [{ range, newText: '3' }] },
      ],
    });
  });

  test('ask to be confirmed where the client can ask', () => {
    const edit = toWorkspaceEdit(
      document,
      { edits, label: 'Mend', confirm: true },
      client({ versionedEdits: true, confirmsEdits: true }),
    );
    expect(edit.changeAnnotations).toMatchObject({ copydesk: { label: 'Mend', needsConfirmation: true } });
    expect(edit.documentChanges?.[0]).toMatchObject({ edits: [{ annotationId: 'copydesk' }] });
  });

  test('keep tab stops only for a client that knows snippets', () => {
    const intent = { edits: [{ start: 0, end: 0, text: ', $' + '{1:WHO} said' }], label: 'x', snippet: true };
    const change = (abilities: Partial<Abilities>) =>
      toWorkspaceEdit(document, intent, client({ versionedEdits: true, ...abilities })).documentChanges?.[0];
    expect(change({ snippetEdits: true })).toMatchObject({
      edits: [{ snippet: { kind: 'snippet', value: ', $' + '{1:WHO} said' } }],
    });
    expect(change({})).toMatchObject({ edits: [{ newText: ', WHO said' }] });
  });
});

test.each([
  ['plain', 'plain'],
  ['$1 and $' + '{2}', ' and '],
  [', $' + '{1:[WHO]} said$0', ', [WHO] said'],
  ['$' + '{1|said,added|} he', 'said he'],
  ['\\$90 \\} \\\\', '$90 } \\'],
  ['$' + '{1:a \\} b}', 'a } b'],
])('the snippet %j reads %j', (snippet, text) => {
  expect(withoutTabStops(snippet)).toBe(text);
});

test('counts deletions of whole blocks', () => {
  const text = 'one\n\ntwo\n\nthree\n';
  const gone = (start: number, end: number) => ({ start, end, text: '' });
  expect(blocksDeleted(text, [gone(0, 5), gone(5, 10)])).toBe(2);
  expect(blocksDeleted(text, [gone(0, 3), gone(3, 5)])).toBe(0);
});
