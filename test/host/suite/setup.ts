import * as vscode from 'vscode';
import { closeAll, set } from './editor.ts';

/** The extension's own settings that tests change. */
const OURS = ['copydesk.rules', 'copydesk.run', 'copydesk.enable', 'editor.codeActionsOnSave'];

before('start quietly', async function () {
  this.timeout(60_000);
  // In a browser an editor saves by itself; here a test decides when.
  await set('files.autoSave', 'off');
  const extension = vscode.extensions.getExtension('copydesk.copydesk');
  if (extension === undefined) throw new Error('the extension is not there');
  await extension.activate();
});

afterEach('leave nothing behind', async () => {
  await closeAll();
  const settings = vscode.workspace.getConfiguration();
  for (const name of OURS) {
    if (settings.inspect(name)?.globalValue !== undefined) await set(name, undefined);
  }
});
