import * as vscode from 'vscode';

describe('placeholder', () => {
  it('diagnoses', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    if (folder === undefined) throw new Error('no folder');
    const doc = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'draft.txt'));
    await vscode.window.showTextDocument(doc);
    for (let i = 0; i < 100; i++) {
      if (vscode.languages.getDiagnostics(doc.uri).length === 2) return;
      await new Promise((r) => setTimeout(r, 50));
    }
    throw new Error(JSON.stringify(vscode.languages.getDiagnostics(doc.uri)));
  });
});
