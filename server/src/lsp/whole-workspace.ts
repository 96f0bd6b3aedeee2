import type { Connection } from 'vscode-languageserver';
import type { Location } from '../config/locations.ts';
import type { StetEntry } from '../stet/entry.ts';
import type { Abilities } from './abilities.ts';
import type { Checker } from './checker.ts';
import { jobFor } from './file-check.ts';
import { OpenCopy } from './open-copy.ts';
import {
  type FileFindings,
  LINT_FILE,
  type LintFile,
  WHICH_FILES,
  type WhichFiles,
  WRITE_BASELINE,
} from './protocol.ts';
import type { SideDesk } from './side-desk.ts';
import type { StetKeeper } from './stet-keeper.ts';
import { baselineBeside, type Surroundings } from './surroundings.ts';
import type { UnmatchedEntries } from './unmatched.ts';

export interface WholeWorkspace {
  readonly connection: Connection;
  readonly checker: Checker;
  readonly surroundings: Surroundings;
  readonly keeper: StetKeeper;
  readonly desk: SideDesk;
  readonly abilities: Abilities;
  readonly docs: string;
  readonly unmatched: UnmatchedEntries;
  readonly ruleFailed: (rule: string, error: string) => void;
  readonly again: () => void;
}

/** Checks files that are not open, one at a time: nothing of them stays in memory but what a baseline needs. */
export function answerWholeWorkspace(whole: WholeWorkspace): void {
  const { connection, checker, surroundings, keeper, desk, ruleFailed, again } = whole;
  /** By baseline, then by file: what was found in a file last is what is accepted. */
  const baselines = new Map<Location, Map<string, readonly StetEntry[]>>();

  connection.onRequest(WHICH_FILES, ({ uris }: WhichFiles) => surroundings.searched(uris));

  connection.onRequest(LINT_FILE, async (file: LintFile): Promise<FileFindings> => {
    const copy = new OpenCopy(file.uri, file.languageId, 0, file.text);
    const { around, off } = await checker.appliesTo(copy);
    if (off !== null) return { off: off.kind, diagnostics: [] };
    const report = await desk.check(jobFor(file, around, whole)).catch((error: unknown) => {
      connection.console.error(`${file.uri} could not be checked. ${String(error)}`);
      throw error;
    });
    const { diagnostics, baseline, failures, unmatched } = report;
    for (const { rule, error } of failures) ruleFailed(rule, error);
    const { location, name, book } = around.stet;
    if (book !== null) whole.unmatched.report(book.location, name, unmatched);
    if (location !== null && file.forBaseline) {
      const at = baselineBeside(location);
      baselines.set(at, (baselines.get(at) ?? new Map()).set(name, baseline));
    }
    return { off: null, diagnostics };
  });

  connection.onRequest(WRITE_BASELINE, async (): Promise<number> => {
    let count = 0;
    for (const [location, byFile] of baselines) {
      const entries = [...byFile.values()].flat();
      await keeper.addToBaseline(location, entries);
      for (const entry of entries) count += entry.count;
    }
    baselines.clear();
    again();
    return count;
  });
}
