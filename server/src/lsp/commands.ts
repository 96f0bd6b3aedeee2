import type { Connection } from 'vscode-languageserver';
import type { Span } from '../article/span.ts';
import { addToConfig, removeFromConfig, setInConfig } from '../config/edit.ts';
import { join, type Location } from '../config/locations.ts';
import { safeEdits } from '../edits.ts';
import { ruleById } from '../rules/index.ts';
import type { Edit, SeveritySetting } from '../rules/rule.ts';
import { stripMarks } from '../stet/marks.ts';
import type { Abilities } from './abilities.ts';
import type { Checker } from './checker.ts';
import type { WritableFiles } from './files.ts';
import type { OpenCopy } from './open-copy.ts';
import type { Stand, StetKeeper } from './stet-keeper.ts';
import type { Surroundings } from './surroundings.ts';
import { tell } from './tell.ts';
import { isStetFile, type UnmatchedEntries } from './unmatched.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** Commands the server runs for any client (`workspace/executeCommand`), with their arguments. */
export const COMMANDS = {
  /** (uri): takes the site chrome out. */
  clean: 'copydesk.server.clean',
  /** (uri): takes (cq), [stet] and the comments to Copydesk out. */
  stripMarks: 'copydesk.server.stripMarks',
  /** (rule): opens the rule's page. */
  openRule: 'copydesk.server.openRule',
  /** (uri, rule, severity?): writes the rule's severity to the folder's config file; asks for it where none is given. */
  setSeverity: 'copydesk.server.setSeverity',
  /** (uri, 'extraChrome' | 'keep', lines): what is always site chrome here, or never. */
  teach: 'copydesk.server.teach',
  /** (uri, place, {note?, everywhere?}?): lets the finding at this place stand for good. */
  stet: 'copydesk.server.stet',
  /** (uri): takes the entries out of the document's stet file that match nothing any more; gives how many, null where that failed. */
  tidyStet: 'copydesk.server.tidyStet',
} as const;

export interface CommandDesk {
  readonly connection: Connection;
  readonly abilities: Abilities;
  readonly checker: Checker;
  readonly surroundings: Surroundings;
  readonly keeper: StetKeeper;
  readonly files: WritableFiles;
  readonly find: (uri: string) => OpenCopy | undefined;
  readonly rulePage: (rule: string) => string;
  readonly unmatched: UnmatchedEntries;
  /** Finds out which entries of a stet file match nothing. */
  readonly sweep: (book: Location) => Promise<void>;
  /** Files have changed: look at everything again. */
  readonly again: () => void;
}

/** A finding as a code action names it. */
export interface FindingPlace extends Span {
  readonly version: number;
  readonly rule: string;
  readonly messageId: string;
}

const MEANWHILE = 'the copy has changed meanwhile. Please try again.';

const SEVERITIES: readonly SeveritySetting[] = ['off', 'hint', 'info', 'warning', 'error'];

export async function runCommand(
  desk: CommandDesk,
  command: string,
  args: readonly unknown[],
): Promise<unknown> {
  const [first, second, third] = args;
  if (typeof first !== 'string') return null;
  switch (command) {
    case COMMANDS.openRule:
      return desk.connection.window.showDocument({ uri: desk.rulePage(first), takeFocus: true });
    case COMMANDS.clean:
      return rewrite(desk, first, 'Clean this copy', (copy) => cleaning(desk, copy));
    case COMMANDS.stripMarks:
      return rewrite(desk, first, 'Take the marks out', async (copy) =>
        stripMarks((await desk.checker.check(copy)).article),
      );
    case COMMANDS.setSeverity:
      return typeof second === 'string' ? setSeverity(desk, first, second, third) : null;
    case COMMANDS.teach:
      return Array.isArray(third) ? teach(desk, first, second, third) : null;
    case COMMANDS.stet:
      return stet(desk, first, second as FindingPlace | undefined, (third ?? {}) as Stand);
    case COMMANDS.tidyStet:
      return tidyStet(desk, first);
    default:
      return null;
  }
}

/** Edits an open document; gives how many places were changed, null where the editor did not take the edits. */
async function rewrite(
  { connection, abilities, find }: CommandDesk,
  uri: string,
  label: string,
  editsOf: (copy: OpenCopy) => Promise<readonly Edit[]>,
): Promise<number | null> {
  const copy = find(uri);
  if (copy === undefined) return 0;
  const edits = await editsOf(copy);
  if (edits.length === 0) return 0;
  const edit = toWorkspaceEdit(copy, { edits, label }, abilities);
  const { applied } = await connection.workspace.applyEdit({ label, edit });
  if (applied) return edits.length;
  tell(connection, 'warning', MEANWHILE);
  return null;
}

async function cleaning({ checker }: CommandDesk, copy: OpenCopy): Promise<readonly Edit[]> {
  const { findings } = await checker.check(copy);
  return safeEdits(findings.filter((finding) => finding.rule === 'site-chrome'));
}

async function stet(desk: CommandDesk, uri: string, place: FindingPlace | undefined, stand: Stand) {
  const copy = desk.find(uri);
  if (copy === undefined || place === undefined) return false;
  const checked = await desk.checker.check(copy);
  const chosen = checked.findings.filter(
    ({ rule, messageId, start, end }) =>
      rule === place.rule && messageId === place.messageId && start === place.start && end === place.end,
  );
  if (copy.version !== place.version || chosen.length === 0) {
    tell(desk.connection, 'warning', MEANWHILE);
    return false;
  }
  const kept = await tried(desk, () =>
    desk.keeper.letStand(uri, { ...checked, stet: checked.around.stet }, chosen, stand),
  );
  if (kept) desk.again();
  return kept;
}

async function tidyStet(desk: CommandDesk, uri: string): Promise<number | null> {
  const book = isStetFile(uri) ? uri : (await desk.surroundings.stetBook(uri))?.location;
  if (book === undefined) return 0;
  await desk.sweep(book);
  const gone = await desk.unmatched.among((await desk.files.read(book)) ?? '', book);
  if (gone.length === 0) return 0;
  const done = await tried(desk, () => desk.keeper.drop(book, gone));
  if (done) desk.again();
  return done ? gone.length : null;
}

async function setSeverity(desk: CommandDesk, uri: string, rule: string, given: unknown): Promise<boolean> {
  if (ruleById(rule.split('/')[0] ?? '') === undefined) return false;
  const severity = SEVERITIES.find((one) => one === given) ?? (await askSeverity(desk, rule));
  if (severity === undefined) return false;
  return editConfig(desk, uri, (text, location, value) => {
    const now = value?.[rule];
    const path = typeof now === 'object' && now !== null ? ['rules', rule, 'severity'] : ['rules', rule];
    return setInConfig(text, location, path, severity);
  });
}

async function askSeverity({ connection }: CommandDesk, rule: string): Promise<SeveritySetting | undefined> {
  const asked = connection.window.showInformationMessage(
    `How grave is a finding of ${rule} in this folder?`,
    ...SEVERITIES.map((title) => ({ title })),
  );
  const choice = await asked.catch(() => undefined);
  return SEVERITIES.find((severity) => severity === choice?.title);
}

/** Writes phrases to one of the two lists, and takes them off the other. */
async function teach(
  desk: CommandDesk,
  uri: string,
  list: unknown,
  lines: readonly unknown[],
): Promise<boolean> {
  if (list !== 'extraChrome' && list !== 'keep') return false;
  const phrases = lines.filter((line) => typeof line === 'string').map((line) => line.trim());
  const other = list === 'keep' ? 'extraChrome' : 'keep';
  return editConfig(desk, uri, (text, location) =>
    phrases
      .filter((phrase) => phrase !== '')
      .reduce((now, phrase) => {
        const without = removeFromConfig(now, location, other, phrase);
        return addToConfig(without, location, list, phrase);
      }, text),
  );
}

/** Changes the nearest config file, or begins one in the document's folder. False where there is no place for it. */
async function editConfig(
  desk: CommandDesk,
  uri: string,
  change: (text: string, location: string, rules: Readonly<Record<string, unknown>> | undefined) => string,
): Promise<boolean> {
  const { surroundings, connection } = desk;
  const [nearest] = await surroundings.configsFor(uri);
  const folder = surroundings.folderOf(uri);
  const location = nearest?.location ?? (folder === null ? null : join(folder, 'copydesk.config.json'));
  if (location === null) {
    tell(connection, 'warning', 'save the copy, or open a folder, to keep a setting with it.');
    return false;
  }
  const done = await tried(desk, async () => {
    const text = nearest === undefined ? '' : ((await desk.files.read(location)) ?? '');
    await desk.files.write(location, change(text, location, nearest?.value.rules));
  });
  if (done) desk.again();
  return done;
}

/** Does something with files; where that fails, the user reads why. */
async function tried({ connection }: CommandDesk, act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    tell(connection, 'error', `that could not be saved. ${(error as Error).message}`);
    return false;
  }
}
