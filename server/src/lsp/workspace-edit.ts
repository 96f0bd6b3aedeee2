import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../rules/rule.ts';
import type { Abilities } from './abilities.ts';
import { toRange } from './positions.ts';

export interface EditIntent {
  readonly edits: readonly Edit[];
  /** What the user reads in the preview. */
  readonly label: string;
  readonly snippet?: boolean;
  /** Ask before applying, where the client can ask. */
  readonly confirm?: boolean;
}

/** Edits of one document in the form this client takes: with the version they are for, or as plain changes. */
export function toWorkspaceEdit(
  document: TextDocument,
  intent: EditIntent,
  abilities: Abilities,
): WorkspaceEdit {
  const { edits } = intent;
  if (!abilities.versionedEdits) {
    return { changes: { [document.uri]: edits.map((edit) => plain(document, edit, intent)) } };
  }
  const confirm = intent.confirm === true && abilities.confirmsEdits;
  const annotation: ChangeAnnotation = {
    label: intent.label,
    description: 'Tick what is to go.',
    needsConfirmation: true,
  };
  return {
    documentChanges: [
      {
        textDocument: { uri: document.uri, version: document.version },
        edits: edits.map((edit): TextEdit | AnnotatedTextEdit | SnippetTextEdit => {
          if (intent.snippet && abilities.snippetEdits) {
            return { range: toRange(document, edit), snippet: { kind: 'snippet', value: edit.text } };
          }
          const change = plain(document, edit, intent);
          return confirm ? { ...change, annotationId: 'copydesk' } : change;
        }),
      },
    ],
    ...(confirm ? { changeAnnotations: { copydesk: annotation } } : {}),
  };
}

const plain = (document: TextDocument, edit: Edit, intent: EditIntent): TextEdit => ({
  range: toRange(document, edit),
  newText: intent.snippet ? withoutTabStops(edit.text) : edit.text,
});

/** A snippet as text: placeholders give their words, tab stops vanish, escapes are undone. */
export const withoutTabStops = (snippet: string): string =>
  snippet.replace(
    /\\([$}\\|,])|\$\{\d+:((?:[^}\\$]|\$(?!\{)|\\.)*)\}|\$\{\d+\|((?:[^,|}$]|\$(?!\{))*)(?:[,|](?:[^}$]|\$(?!\{))*)?\}|\$\{?\d+\}?/g,
    (_whole, escaped?: string, words?: string, choice?: string) =>
      escaped ?? words?.replace(/\\([$}\\])/g, '$1') ?? choice ?? '',
  );

/** Pieces that go altogether, line ends and all: more than one of them is worth a look before it happens. */
export function blocksDeleted(text: string, edits: readonly Edit[]): number {
  return edits.filter((edit) => {
    const gone = text.slice(edit.start, edit.end);
    return edit.text.trim() === '' && gone.includes('\n') && gone.trim() !== '';
  }).length;
}
