import * as vscode from 'vscode';
import { agentless, copyOf, draft, headline, lede, rosters } from './copy.ts';
import {
  actionsAt,
  apply,
  file,
  open,
  openText,
  read,
  set,
  until,
  untilFound,
  untilGone,
  whole,
  write,
} from './editor.ts';
import { equal, ok } from './expect.ts';

const withoutRepeat = draft.slice(0, draft.lastIndexOf(rosters)).replace(/\n+$/, '\n');
const withoutChrome = copyOf(headline, lede, rosters, agentless, rosters);
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('copydesk');

/** The menu at the repeated paragraph. */
async function menuAtRepeat(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const [repeat] = await untilFound(document, 'repeated-paragraph');
  ok(repeat, 'a finding');
  return actionsAt(document, new vscode.Range(repeat.range.start, repeat.range.start));
}

describe('quick fixes', () => {
  it('take out the repeated paragraph and nothing else, and undo brings it back', async () => {
    const document = await open(file('draft.txt'));
    const [mend] = await menuAtRepeat(document);
    ok(mend, 'a quick fix');
    await apply(mend);
    equal(document.getText(), withoutRepeat);
    await untilGone(document, 'repeated-paragraph');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), draft);
    await untilFound(document, 'repeated-paragraph');
  });

  it('end with the page of the rule', async () => {
    const menu = await menuAtRepeat(await openText(draft));
    const last = menu.at(-1);
    equal(last?.command?.command, 'copydesk.showRule');
    equal(last?.command?.arguments, ['repeated-paragraph']);
  });

  it('keep CRLF and the byte order mark', async () => {
    const crlf = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const uri = await write('mend-crlf.txt', crlf(draft));
    const document = await open(uri);
    const [mend] = await menuAtRepeat(document);
    ok(mend, 'a quick fix');
    await apply(mend);
    ok(await document.save(), 'the file to be saved');
    equal(await read(uri), crlf(withoutRepeat));
  });

  it('are not offered on sound copy', async () => {
    const document = await openText(draft);
    await untilFound(document, 'repeated-paragraph');
    equal(
      (await actionsAt(document, document.lineAt(2).range)).map((a) => a.title),
      [],
    );
  });
});

describe('source.fixAll.copydesk', () => {
  it('mends what is safe, leaves the rest, and has nothing left to do after', async () => {
    const document = await openText(draft);
    await untilFound(document, 'site-chrome');
    const [all, ...more] = await actionsAt(document, whole(document), FIX_ALL);
    ok(all && more.length === 0, 'one action');
    await apply(all);
    equal(document.getText(), withoutChrome);
    await untilGone(document, 'site-chrome');
    equal((await actionsAt(document, whole(document), FIX_ALL)).length, 0);
  });

  it('runs on save only where it was asked for', async () => {
    const uri = await write('save.txt', draft);
    const document = await open(uri);
    await untilFound(document, 'site-chrome');
    const editor = vscode.window.activeTextEditor;
    await editor?.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The '));
    ok(await document.save(), 'the file to be saved');
    equal(await read(uri), `The ${draft}`, 'a plain save');
    await set('editor.codeActionsOnSave', { 'source.fixAll.copydesk': 'explicit' });
    await editor?.edit((edit) => edit.delete(new vscode.Range(0, 0, 0, 4)));
    await until('the chrome to be marked again', () => untilFound(document, 'site-chrome'));
    await vscode.commands.executeCommand('workbench.action.files.save');
    await until('the save', () => !document.isDirty);
    equal(await read(uri), withoutChrome, 'a save that mends');
  });
});

describe('clean this copy', () => {
  it('takes the site chrome out of the file in view', async () => {
    const document = await openText(draft);
    await untilFound(document, 'site-chrome');
    await vscode.commands.executeCommand('copydesk.clean');
    equal(document.getText(), withoutChrome);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), draft);
  });
});
