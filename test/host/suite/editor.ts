import * as vscode from 'vscode';

const PATIENCE = 20_000;

/** The folder that is open. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (first === undefined) throw new Error('no folder is open');
  return first.uri;
}

export const file = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = file(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));

export async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

export async function openText(content: string, language = 'plaintext'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Closes every editor; what was typed and not saved is dropped. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Waits until `probe` gives something truthy, and gives that. */
export async function until<T>(what: string, probe: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await probe();
    if (value) return value as NonNullable<T>;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}\n${state()}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** What a failed wait tells of: every finding in the editor. */
function state(): string {
  const lines = vscode.languages
    .getDiagnostics()
    .flatMap(([uri, found]) => found.map((d) => `${uri.path}:${d.range.start.line + 1} ${describe(d)}`));
  return lines.length === 0 ? 'no findings anywhere' : lines.join('\n');
}

export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  typeof code === 'object' ? String(code.value) : String(code);

const describe = (d: vscode.Diagnostic): string => `${ruleOf(d)}: ${d.message}`;

/** The findings in a document, of one rule when given. */
export const findings = (document: vscode.TextDocument, rule?: string): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter((d) => d.source === 'copydesk' && (rule === undefined || ruleOf(d) === rule));

/** Waits for exactly `count` findings of a rule. */
export async function untilFound(
  document: vscode.TextDocument,
  rule: string,
  count = 1,
): Promise<vscode.Diagnostic[]> {
  const found = () => findings(document, rule);
  await until(`${count} of ${rule} in ${document.uri.path}`, () => found().length === count);
  return found();
}

export async function untilGone(document: vscode.TextDocument, rule?: string): Promise<void> {
  const what = `nothing of ${rule ?? 'any rule'} in ${document.uri.path}`;
  await until(what, () => findings(document, rule).length === 0);
}

/** The code actions at a place, as the Ctrl+. menu lists them. */
export async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind = vscode.CodeActionKind.QuickFix,
): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
    20,
  );
  return actions.filter((action) => !/copilot/i.test(action.title));
}

export async function apply({ title, edit }: vscode.CodeAction): Promise<void> {
  if (edit === undefined) throw new Error(`"${title}" has no edit`);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`"${title}" was not applied`);
}

export const whole = (document: vscode.TextDocument): vscode.Range =>
  new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);

/** Sets a setting for all folders; undefined gives the default back. */
export const set = (section: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration().update(section, value, vscode.ConfigurationTarget.Global);
