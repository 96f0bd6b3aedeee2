import * as vscode from 'vscode';
import { agentless, clean, copyOf, draft, headline, lede, rosters, shareBar } from './copy.ts';
import {
  closeAll,
  file,
  findings,
  open,
  openText,
  ruleOf,
  until,
  untilFound,
  untilGone,
  write,
} from './editor.ts';
import { equal, ok } from './expect.ts';

describe('findings', () => {
  it('show the repeated paragraph, why, and where it stands first', async () => {
    const document = await open(file('draft.txt'));
    equal(document.getText(), draft, 'the file and the suite agree');
    const [repeat] = await untilFound(document, 'repeated-paragraph');
    ok(repeat, 'a finding');
    equal(document.getText(repeat.range), rosters);
    equal(repeat.range.start.line, 10);
    equal(repeat.severity, vscode.DiagnosticSeverity.Warning);
    const [first] = repeat.relatedInformation ?? [];
    ok(first, 'a related place');
    equal(document.getText(first.location.range), rosters);
    equal(first.location.range.start.line, 4);
  });

  it('carry the rule as their code, with a page that ships with the extension', async () => {
    const document = await open(file('draft.txt'));
    const [repeat] = await untilFound(document, 'repeated-paragraph');
    const code = repeat?.code;
    ok(typeof code === 'object', 'a code with a target');
    ok(code.target.path.endsWith('/rules/repeated-paragraph.md'), `${code.target} to be the page`);
    const page = await vscode.workspace.openTextDocument(code.target);
    ok(page.getText().startsWith('# repeated-paragraph'), 'the page to be the rule’s');
  });

  it('mark the share bar as furniture and leave it to that rule alone', async () => {
    const document = await open(file('draft.txt'));
    const [chrome] = await untilFound(document, 'site-chrome');
    ok(chrome, 'a finding');
    equal(document.getText(chrome.range).trim(), shareBar);
    equal(chrome.tags, [vscode.DiagnosticTag.Unnecessary]);
    const others = findings(document).filter(
      (d) => ruleOf(d) !== 'site-chrome' && d.range.intersection(chrome.range),
    );
    equal(others.map(ruleOf), []);
  });

  it('show the claim that nobody makes', async () => {
    const document = await open(file('draft.txt'));
    const [claim] = await untilFound(document, 'unattributed-claim');
    ok(claim && document.getText(claim.range).includes('is also seen as'), 'the claim to be marked');
  });

  it('come where the eyes are first in very long copy', async () => {
    const claims = Array.from(
      { length: 1000 },
      (_, i) =>
        `House ${i} on the old quay is widely seen as the finest of street ${i * 7}, with ${i} steps down to the river, and the town put ${i} lamps along it after the winter of the flood, when boats lay in every yard from the mill to the bridge.`,
    );
    const uri = await write('long.txt', claims.join('\n\n'));
    const lines = (): number[] =>
      vscode.languages
        .getDiagnostics(uri)
        .filter((d) => ruleOf(d) === 'unattributed-claim')
        .map((d) => d.range.start.line);
    const seen: number[][] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (lines().length > 0) seen.push(lines());
    });
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(1200, 0, 1200, 0) });
    await until('all claims', () => lines().length === claims.length);
    listener.dispose();
    const [first] = seen;
    ok(first && first.length < claims.length / 2, `${first?.length} claims to be shown first`);
    ok(first?.includes(1200), `line 1200 to be among those shown first, from ${first?.[0]}`);
  });

  it('stay away from clean copy', async () => {
    const cleanCopy = await openText(clean);
    const draftCopy = await openText(draft);
    await untilFound(draftCopy, 'repeated-paragraph');
    equal(
      findings(cleanCopy).map((d) => d.message),
      [],
    );
  });

  it('follow the typing', async () => {
    const document = await openText(clean);
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'an editor');
    const end = document.positionAt(document.getText().length);
    await editor.edit((edit) => edit.insert(end, `\n${rosters}\n`));
    const [repeat] = await untilFound(document, 'repeated-paragraph');
    ok(repeat, 'a finding');
    await editor.edit((edit) => edit.replace(repeat.range, agentless));
    await untilGone(document, 'repeated-paragraph');
  });

  it('vanish when the file is closed', async () => {
    const uri = await write('closing.txt', draft);
    await untilFound(await open(uri), 'repeated-paragraph');
    await closeAll();
    await until('no findings in the closed file', () => vscode.languages.getDiagnostics(uri).length === 0);
  });

  it('come in untitled buffers, in Markdown and in news copy', async () => {
    for (const language of ['plaintext', 'markdown', 'newscopy']) {
      const document = await openText(draft, language);
      equal(document.languageId, language);
      await untilFound(document, 'repeated-paragraph');
    }
  });

  it('know news copy by its extension', async () => {
    for (const name of ['night-ferry.copy', 'night-ferry.story', 'night-ferry.article']) {
      const document = await open(await write(name, draft));
      equal(document.languageId, 'newscopy');
      await untilFound(document, 'repeated-paragraph');
    }
  });

  it('lie where they should in a file with CRLF, a BOM and astral letters', async () => {
    const text = copyOf(`${headline} ⛴🌊`, `${lede} 🚢🚢`, rosters, agentless, `${rosters}`);
    const uri = await write('crlf.txt', `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const document = await open(uri);
    equal(document.eol, vscode.EndOfLine.CRLF);
    const [repeat] = await untilFound(document, 'repeated-paragraph');
    ok(repeat, 'a finding');
    equal(document.getText(repeat.range), rosters);
  });
});
