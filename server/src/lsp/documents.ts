import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import type { Checker } from './checker.ts';
import type { Feed } from './feed.ts';
import type { OpenCopy } from './open-copy.ts';
import { toOffset, toSpan } from './positions.ts';
import {
  CHECK_ANYWAY,
  CHECK_NOW,
  type CheckAnyway,
  type CheckNow,
  CURSOR,
  type CursorMoved,
  IN_VIEW,
  type InView,
  PICK_SOURCES,
  type PickSources,
} from './protocol.ts';
import type { SettingsStore } from './settings.ts';
import type { StetKeeper } from './stet-keeper.ts';
import type { Surroundings } from './surroundings.ts';
import { tell } from './tell.ts';
import { isStetFile, type UnmatchedEntries } from './unmatched.ts';

/** What open copy concerns. */
export interface Concerned {
  readonly connection: Connection;
  readonly abilities: Abilities;
  readonly checker: Checker;
  readonly feed: Feed;
  readonly keeper: StetKeeper;
  readonly settings: SettingsStore;
  readonly surroundings: Surroundings;
  readonly unmatched: UnmatchedEntries;
  /** Looks through the copy that a stet file speaks of for what it lets stand. */
  readonly sweep: (book: string) => Promise<void>;
}

/** Copy that is opened, changed, saved and closed, and stet files among it. */
export function followDocuments(documents: TextDocuments<OpenCopy>, concerned: Concerned): void {
  const { connection, abilities, feed, keeper, settings, surroundings, unmatched } = concerned;
  documents.onDidOpen(({ document }) => {
    noteUnmatched(document, concerned);
    if (isStetFile(document.uri)) return;
    keeper.opened(document.uri, document.getText());
    feed.opened(document);
  });
  documents.onDidChangeContent(({ document }) => {
    if (isStetFile(document.uri)) unmatched.refresh();
    else feed.changed(document);
  });
  documents.onDidSave(({ document }) => {
    noteUnmatched(document, concerned);
    if (isStetFile(document.uri)) return keeper.listSaved(document.uri, document.getText());
    // A commit may have gone before; and where the client tells of no files, any of them may have changed.
    if (abilities.watchesFiles) surroundings.forget(document.uri);
    else surroundings.changed();
    feed.due(document, false);
    renewStet(document, concerned).catch((error: unknown) =>
      tell(connection, 'error', `the list of what was let stand could not be saved. ${String(error)}`),
    );
  });
  documents.onDidClose(({ document }) => {
    if (isStetFile(document.uri)) return;
    feed.closed(document);
    keeper.closed(document.uri, document.getText());
    settings.forget(document.uri);
    surroundings.forget(document.uri);
  });
  documents.listen(connection);
}

/** What only our own client tells: where the cursor is, what is in view, and what its user asked for. */
export function followClient(
  find: (uri: string) => OpenCopy | undefined,
  { connection, checker, feed, surroundings }: Concerned,
): void {
  const at = (uri: string, act: (copy: OpenCopy) => void): void => {
    const copy = find(uri);
    if (copy !== undefined) act(copy);
  };
  connection.onNotification(CURSOR, ({ uri, position }: CursorMoved) =>
    at(uri, (copy) => feed.cursorAt(copy, toOffset(copy, position))),
  );
  connection.onNotification(IN_VIEW, ({ uri, range }: InView) =>
    at(uri, (copy) => feed.inView(copy, toSpan(copy, range))),
  );
  connection.onNotification(CHECK_NOW, ({ uri }: CheckNow) => at(uri, (copy) => feed.due(copy, true)));
  connection.onNotification(PICK_SOURCES, ({ uri, sources }: PickSources) => {
    surroundings.pick(uri, sources);
    at(uri, (copy) => feed.due(copy, true));
  });
  connection.onNotification(CHECK_ANYWAY, ({ uri, check }: CheckAnyway) => {
    checker.ask(uri, check);
    at(uri, (copy) => feed.due(copy, true));
  });
}

/** Sentences that were let stand may have been reworded since: what is saved now is what they are known by. */
async function renewStet(copy: OpenCopy, { checker, keeper }: Concerned): Promise<void> {
  const checked = await checker.check(copy);
  if (checked.off === null) await keeper.refresh({ ...checked, stet: checked.around.stet });
}

/** As it was opened or saved, and no sooner: while a sentence is being mended, its entry matches nothing for a moment. */
function noteUnmatched(copy: OpenCopy, { connection, checker, unmatched, sweep }: Concerned): void {
  const noted = isStetFile(copy.uri)
    ? sweep(copy.uri)
    : checker.check(copy).then(({ off, around: { stet }, unmatched: entries }) => {
        if (off === null && stet.book !== null) unmatched.report(stet.book.location, stet.name, entries);
      });
  noted.catch((error: unknown) => connection.console.error(String(error)));
}
