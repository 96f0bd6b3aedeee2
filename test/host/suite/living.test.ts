import * as vscode from 'vscode';
import { agentless, clean, copyOf, draft, headline, lede, rosters } from './copy.ts';
import {
  actionsAt,
  apply,
  file,
  findings,
  open,
  openText,
  read,
  set,
  until,
  untilFound,
  untilGone,
  write,
} from './editor.ts';
import { equal, ok } from './expect.ts';

const run = async (action: vscode.CodeAction | undefined): Promise<void> => {
  ok(action?.command, 'a command');
  await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
};
const actionNamed = async (document: vscode.TextDocument, rule: string, title: string) => {
  const [finding] = await untilFound(document, rule);
  ok(finding, 'a finding');
  const menu = await actionsAt(document, new vscode.Range(finding.range.start, finding.range.start));
  return menu.find((action) => action.title === title);
};
const remove = async (name: string): Promise<void> => {
  await vscode.workspace.fs
    .delete(file(name), { recursive: true, useTrash: false })
    .then(undefined, () => undefined);
};

describe('stet', () => {
  it('lets a finding stand for good, and the file says so', async () => {
    const document = await open(await write('stet.txt', copyOf(headline, rosters, lede, rosters)));
    await run(await actionNamed(document, 'repeated-paragraph', 'Stet: let this stand'));
    await untilGone(document, 'repeated-paragraph');
    const entries = JSON.parse(await read(file('.copydesk/stet.json')));
    equal(
      entries.map((entry: { file: string; rule: string }) => [entry.file, entry.rule]),
      [['stet.txt', 'repeated-paragraph']],
    );
    await remove('.copydesk');
    await untilFound(document, 'repeated-paragraph');
  });

  it('lasts the session in a document that was never saved', async () => {
    const document = await openText(copyOf(headline, rosters, lede, rosters));
    await run(await actionNamed(document, 'repeated-paragraph', 'Stet: let this stand'));
    await untilGone(document, 'repeated-paragraph');
  });
});

describe('what was let stand and is no longer in the copy', () => {
  it('is faint in the list, and goes by a quick fix there', async () => {
    const document = await open(await write('stet.txt', copyOf(headline, rosters, lede, rosters)));
    await run(await actionNamed(document, 'repeated-paragraph', 'Stet: let this stand'));
    await untilGone(document, 'repeated-paragraph');
    const list = await open(file('.copydesk/stet.json'));
    await write('stet.txt', clean);
    await until('the copy to follow', () => document.getText() === clean);
    await list.save();
    await vscode.window.showTextDocument(document);
    await vscode.window.activeTextEditor?.edit((edit) => edit.insert(new vscode.Position(0, 0), ' '));
    await document.save();
    const [entry] = await until('a faint entry', () => {
      const faint = vscode.languages.getDiagnostics(list.uri).filter((d) => d.source === 'copydesk');
      return faint.length > 0 ? faint : undefined;
    });
    equal(
      [entry?.severity, entry?.tags],
      [vscode.DiagnosticSeverity.Hint, [vscode.DiagnosticTag.Unnecessary]],
    );
    const [fix] = await actionsAt(list, entry?.range as vscode.Range);
    equal(fix?.title, 'Take this entry out');
    await apply(fix as vscode.CodeAction);
    equal(JSON.parse(list.getText()), []);
    await list.save();
    await remove('.copydesk');
    await remove('stet.txt');
  });

  it('is tidied away by the command', async () => {
    const document = await open(await write('tidy.txt', copyOf(headline, rosters, lede, rosters)));
    await run(await actionNamed(document, 'repeated-paragraph', 'Stet: let this stand'));
    await untilGone(document, 'repeated-paragraph');
    await write('tidy.txt', clean);
    await until('the copy to follow', () => document.getText() === clean);
    await vscode.commands.executeCommand('copydesk.tidyStet');
    equal(JSON.parse(await read(file('.copydesk/stet.json'))), []);
    await remove('.copydesk');
    await remove('tidy.txt');
  });
});

describe('calm typing', () => {
  it('waits for the end of the sentence, and does not blink elsewhere', async () => {
    const document = await openText(copyOf(headline, rosters, lede, rosters, 'Last'));
    const repeats = (): number => findings(document, 'repeated-paragraph').length;
    await untilFound(document, 'repeated-paragraph');
    const counts = new Set<number>();
    const watch = vscode.languages.onDidChangeDiagnostics(() => {
      counts.add(repeats());
    });
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'an editor');
    const end = (): vscode.Position => document.lineAt(8).range.end;
    const type = async (text: string): Promise<void> => {
      await editor.edit((edit) => edit.insert(end(), text), { undoStopBefore: false, undoStopAfter: false });
      editor.selection = new vscode.Selection(end(), end());
      await new Promise((resolve) => setTimeout(resolve, 200));
    };
    const sentence = lede.slice(lede.indexOf('The harbor'), -1);
    await type('.');
    for (const [piece] of ` ${sentence}`.matchAll(/.{1,40}/gs)) await type(piece);
    await new Promise((resolve) => setTimeout(resolve, 600));
    equal([...counts].join(), [1].slice(0, counts.size).join(), 'what was shown while typing');
    await type('.');
    await until('the finding at the end of the sentence', () => repeats() === 2);
    watch.dispose();
  });
});

describe('the whole workspace', () => {
  it('is checked without what git leaves out', async () => {
    const [kept, left] = [await write('kept/draft.txt', draft), await write('left/draft.txt', draft)];
    await write('.gitignore', '/left/\n');
    await vscode.commands.executeCommand('copydesk.lintWorkspace');
    ok(vscode.languages.getDiagnostics(kept).length > 0, 'findings in what is kept');
    equal(vscode.languages.getDiagnostics(left).length, 0);
    await vscode.commands.executeCommand('copydesk.clearWorkspace');
    for (const name of ['kept', 'left', '.gitignore']) await remove(name);
  });

  it('is checked on demand; results stay and follow the files', async () => {
    const uri = await write('folder/on-disk.txt', copyOf(headline, rosters, lede, rosters));
    const found = (): number =>
      vscode.languages.getDiagnostics(uri).filter((d) => d.source === 'copydesk').length;
    equal(found(), 0, 'before');
    await vscode.commands.executeCommand('copydesk.lintWorkspace');
    ok(found() > 0, 'findings in a file that is not open');
    await write('folder/on-disk.txt', clean);
    await until('the findings to follow the file', () => found() === 0);
    await write('folder/on-disk.txt', draft);
    await until('the findings to come back', () => found() > 0);
    await vscode.commands.executeCommand('copydesk.clearWorkspace');
    equal(found(), 0, 'after');
    await remove('folder');
  });
});

describe('a config file', () => {
  it('is followed when it comes, changes and goes', async () => {
    const document = await open(file('draft.txt'));
    await untilFound(document, 'repeated-paragraph');
    await write('copydesk.config.json', '{"rules": {"repeated-paragraph": "off"}}');
    await untilGone(document, 'repeated-paragraph');
    await remove('copydesk.config.json');
    await untilFound(document, 'repeated-paragraph');
  });
});

describe('who speaks', () => {
  it('is shown behind a quotation where the setting asks for it', async () => {
    const text = copyOf(
      headline,
      'The harbor board met on Tuesday.',
      rosters,
      '“It will cost us dear,” she said.',
    );
    const document = await openText(text);
    const hints = (): Thenable<vscode.InlayHint[]> =>
      vscode.commands.executeCommand(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, 99, 0),
      );
    equal((await hints()).length, 0, 'off by default');
    await set('copydesk.hints.speaker', true);
    const shown = await until('a hint', async () => {
      const all = await hints();
      return all.length > 0 ? all : undefined;
    });
    ok(
      shown.some(({ label }) => String(label).includes('Whitlock')),
      `Whitlock in ${JSON.stringify(shown.map(({ label }) => label))}`,
    );
    await set('copydesk.hints.speaker', undefined);
  });
});

describe('a fix with places to fill in', () => {
  it('puts the words in, ready to be typed over', async () => {
    const document = await openText(copyOf(headline, lede, agentless));
    const [claim] = await untilFound(document, 'unattributed-claim');
    ok(claim, 'a finding');
    const menu = await actionsAt(document, claim.range);
    const fix = menu.find(({ edit }) => edit !== undefined);
    ok(fix, 'a fix');
    await apply(fix);
    const text = document.getText();
    ok(text !== copyOf(headline, lede, agentless), 'a change');
    ok(!text.includes('${'), `no raw tab stop in ${text}`);
    const selected = document.getText(vscode.window.activeTextEditor?.selection);
    ok(/^[[A-Z ]+\]?$/.test(selected), `a place to fill in, not ${JSON.stringify(selected)}`);
  });
});

describe('the page of a rule', () => {
  it('is no copy of ours to check, whatever its examples say', async () => {
    const document = await openText(copyOf(headline, rosters, lede, rosters));
    const [finding] = await untilFound(document, 'repeated-paragraph');
    const { code } = finding ?? {};
    ok(typeof code === 'object' && code.target, 'a link');
    const page = await open(code.target);
    await vscode.commands.executeCommand('copydesk.checkNow');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    equal(findings(page).length, 0);
  });
});
