import * as vscode from 'vscode';
import { clean, draft, rosters } from './copy.ts';
import { findings, open, openText, set, until, untilFound, untilGone, write } from './editor.ts';
import { equal, ok } from './expect.ts';

describe('settings', () => {
  it('turn a rule off and on while the copy is open', async () => {
    const document = await openText(draft);
    await untilFound(document, 'repeated-paragraph');
    await set('copydesk.rules', { 'repeated-paragraph': 'off' });
    await untilGone(document, 'repeated-paragraph');
    await set('copydesk.rules', undefined);
    await untilFound(document, 'repeated-paragraph');
  });

  it('set the severity of one message', async () => {
    const document = await openText(draft);
    await untilFound(document, 'repeated-paragraph');
    await set('copydesk.rules', { 'repeated-paragraph/exact': 'error' });
    await until('an error', () =>
      findings(document, 'repeated-paragraph').some((d) => d.severity === vscode.DiagnosticSeverity.Error),
    );
  });

  it('let edits rest until a check is asked for', async () => {
    await set('copydesk.run', 'manual');
    const document = await openText(clean);
    const end = document.positionAt(document.getText().length);
    await vscode.window.activeTextEditor?.edit((edit) => edit.insert(end, `\n${rosters}\n`));
    await new Promise((resolve) => setTimeout(resolve, 800));
    equal(findings(document).length, 0);
    await vscode.commands.executeCommand('copydesk.checkNow');
    await untilFound(document, 'repeated-paragraph');
  });

  it('turn everything off', async () => {
    const document = await openText(draft);
    await untilFound(document, 'repeated-paragraph');
    await set('copydesk.enable', false);
    await untilGone(document);
  });
});

describe('a file that is no article', () => {
  const list = `requests==2.31\n# ${rosters}\nflask>=3\n# ${rosters}\n`;

  it('stays untouched until it is asked for, and again when it is not wanted', async () => {
    const document = await open(await write('requirements.txt', `${list}\n${rosters}\n\n${rosters}\n`));
    const article = await openText(draft);
    await untilFound(article, 'repeated-paragraph');
    equal(
      findings(document).map((d) => d.message),
      [],
    );
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('copydesk.checkThisFile');
    await until('findings in the list', () => findings(document).length > 0);
    await vscode.commands.executeCommand('copydesk.dontCheckThisFile');
    await untilGone(document);
  });

  it('is any file of a programming language', async () => {
    const document = await openText(JSON.stringify({ text: draft }), 'json');
    await untilFound(await openText(draft), 'repeated-paragraph');
    equal(findings(document).length, 0);
  });
});

describe('commands', () => {
  it('that the manifest names are all there', async () => {
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    ok(extension, 'the extension');
    const { commands } = extension.packageJSON.contributes as { commands: { command: string }[] };
    const known = new Set(await vscode.commands.getCommands(true));
    ok(commands.length > 0, 'commands in the manifest');
    equal(
      commands.map((c) => c.command).filter((name) => !known.has(name)),
      [],
    );
  });

  it('open the page of a rule', async () => {
    await vscode.commands.executeCommand('copydesk.showRule', 'repeated-paragraph');
    await until('the page', () =>
      vscode.window.tabGroups.all.some((group) =>
        group.tabs.some((tab) => tab.label.includes('repeated-paragraph')),
      ),
    );
  });

  it('start the server again with the copy that is open', async () => {
    const document = await openText(draft);
    await untilFound(document, 'repeated-paragraph');
    await vscode.commands.executeCommand('copydesk.restart');
    const next = await openText(draft);
    await untilFound(next, 'repeated-paragraph');
    await untilFound(document, 'repeated-paragraph');
  });
});
