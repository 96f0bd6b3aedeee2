import { type CodeAction, CodeActionKind } from 'vscode-languageserver-protocol';
import { formatOfName } from '../article/file-name.ts';
import type { Span } from '../article/span.ts';
import { join, type Location } from '../config/locations.ts';
import { stetBase } from '../config/stet-files.ts';
import { placesOf, withoutEntries } from '../stet/entries-in-text.ts';
import { EVERYWHERE, readStet, type StetEntry } from '../stet/entry.ts';
import type { Abilities } from './abilities.ts';
import type { Checker } from './checker.ts';
import { jobFor } from './file-check.ts';
import type { WritableFiles } from './files.ts';
import { OpenCopy } from './open-copy.ts';
import type { SideDesk } from './side-desk.ts';
import type { UnmatchedEntries } from './unmatched.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

export interface Sweep {
  readonly files: WritableFiles;
  readonly checker: Checker;
  readonly desk: SideDesk;
  readonly abilities: Abilities;
  readonly docs: string;
  readonly unmatched: UnmatchedEntries;
  readonly find: (uri: string) => OpenCopy | undefined;
}

/** Checks every file that the entries of a stet file speak of, so that it is known which of them match nothing. */
export async function sweep(book: Location, { files, find, unmatched, ...by }: Sweep): Promise<void> {
  const text = (await files.read(book)) ?? '';
  const names = new Set(readStet(text).entries.map(({ file }) => file));
  names.delete(EVERYWHERE);
  for (const name of names) {
    const uri = join(stetBase(book), name);
    const open = find(uri);
    if (open !== undefined) {
      unmatched.report(book, name, (await by.checker.check(open)).unmatched);
      continue;
    }
    const copy = await files.read(uri).catch(() => null);
    // Copy in another encoding reads as rubbish here, which proves nothing.
    if (copy === null || /[\0\ufffd]/.test(copy)) continue;
    unmatched.report(book, name, await unmatchedIn(uri, copy, by));
  }
}

async function unmatchedIn(
  uri: string,
  text: string,
  { checker, desk, abilities, docs }: Pick<Sweep, 'checker' | 'desk' | 'abilities' | 'docs'>,
): Promise<readonly StetEntry[]> {
  const format = formatOfName(uri);
  const file = { uri, languageId: format === 'plain' ? 'plaintext' : format, text };
  const { around, off } = await checker.appliesTo(new OpenCopy(uri, file.languageId, 0, text));
  if (off !== null) return [];
  return (await desk.check(jobFor(file, around, { abilities, docs }))).unmatched;
}

/** In a stet file: takes the entries at this place out that match nothing, or all of them. */
export function tidyActions(
  document: OpenCopy,
  range: Span,
  entries: readonly StetEntry[],
  abilities: Abilities,
): CodeAction[] {
  const text = document.getText();
  const here = placesOf(text, entries).filter(({ start, end }) => start <= range.end && range.start <= end);
  if (here.length === 0) return [];
  const action = (title: string, gone: readonly StetEntry[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    edit: toWorkspaceEdit(document, { edits: withoutEntries(text, gone), label: title }, abilities),
  });
  const one = action(
    'Take this entry out',
    here.map(({ entry }) => entry),
  );
  if (entries.length === here.length) return [one];
  return [one, action(`Take out all ${entries.length} entries that match nothing`, entries)];
}
