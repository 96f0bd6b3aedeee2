import type { Connection } from 'vscode-languageserver';
import type { Location } from '../config/locations.ts';
import type { StetEntry } from '../stet/entry.ts';
import type { Checker } from './checker.ts';
import { type DiagnosticContext, toDiagnostic } from './diagnostics.ts';
import { OpenCopy } from './open-copy.ts';
import { type FileFindings, LINT_FILE, type LintFile, WRITE_BASELINE } from './protocol.ts';
import { asBaseline, type StetKeeper } from './stet-keeper.ts';
import { baselineBeside } from './surroundings.ts';

export interface WholeWorkspace {
  readonly connection: Connection;
  readonly checker: Checker;
  readonly keeper: StetKeeper;
  readonly contextOf: (copy: OpenCopy, article: DiagnosticContext['article']) => DiagnosticContext;
  /** Forgets settings and surroundings of a file that is not open. */
  readonly forget: (uri: string) => void;
  readonly again: () => void;
}

/** Checks files that are not open, one at a time: nothing of them stays in memory but what a baseline needs. */
export function answerWholeWorkspace(whole: WholeWorkspace): void {
  const { connection, checker, keeper, contextOf, forget, again } = whole;
  const baselines = new Map<Location, StetEntry[]>();

  connection.onRequest(LINT_FILE, async (file: LintFile): Promise<FileFindings> => {
    const copy = new OpenCopy(file.uri, file.languageId, 0, file.text);
    const { article, findings, stood, off, around } = await checker.check(copy);
    forget(file.uri);
    const { location } = around.stet;
    if (file.forBaseline === true && location !== null) {
      const at = baselineBeside(location);
      const entries = asBaseline({ article, findings, stood, stet: around.stet });
      baselines.set(at, [...(baselines.get(at) ?? []), ...entries]);
    }
    const context = contextOf(copy, article);
    return { off: off?.kind ?? null, diagnostics: findings.map((finding) => toDiagnostic(finding, context)) };
  });

  connection.onRequest(WRITE_BASELINE, async (): Promise<number> => {
    let count = 0;
    for (const [location, entries] of baselines) {
      await keeper.addToBaseline(location, entries);
      for (const entry of entries) count += entry.count;
    }
    baselines.clear();
    again();
    return count;
  });
}
