// Pasting a web page into the installed extension with the keys and the clipboard types that a person has.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './lib/browser.mjs';
import { installEditors } from './lib/install.mjs';
import { extensionFolder, outFolder } from './lib/paths.mjs';
import { startVsCode } from './lib/server.mjs';
import { Steps } from './lib/steps.mjs';
import { Workbench } from './lib/workbench.mjs';

const PARAGRAPHS = [
  'The harbor council voted on Tuesday to build a second ferry terminal beside the old fish market, ending a dispute that has run for most of a decade.',
  '“We have waited a long time for this,” said Mayor Ana Duarte after the vote. “The boats are full and the pier is falling down.”',
  'Opponents of the plan filled the gallery and left quietly when the count was read. They had asked for a tunnel instead, which the engineers judged too dear.',
  'Work on the pier is to begin in the spring, once the herring season is over, and the first boats should dock there two years later, the port authority said.',
];
const MENU = ['Home', 'News', 'Sports', 'Weather', 'Obituaries', 'Classifieds', 'Subscribe', 'Log in'];
const FOOTER = [
  'Terms of service',
  'Privacy policy',
  'Cookie settings',
  '© 2026 The Harbor Post. All rights reserved.',
];
const items = (list) =>
  `<ul>${list.map((item) => `<li><a href="https://post.test/">${item}</a></li>`).join('')}</ul>`;
const HTML = `<nav>${items(MENU)}</nav><article><h1>Council backs second terminal</h1>${PARAGRAPHS.map((p) => `<p onclick="window.pwned=1">${p}</p>`).join('')}<script>window.pwned=1</script><img src="x" onerror="window.pwned=1"></article><footer>${items(FOOTER)}</footer>`;
const TEXT = [
  ...MENU,
  '',
  'Council backs second terminal',
  '',
  ...PARAGRAPHS.flatMap((p) => [p, '']),
  ...FOOTER,
].join('\n');
const STORY = ['Council backs second terminal', ...PARAGRAPHS];

mkdirSync(outFolder, { recursive: true });
await installEditors();
const vsix = process.env['COPYDESK_VSIX'] ?? join(outFolder, 'copydesk.vsix');
if (process.env['COPYDESK_VSIX'] === undefined) {
  execFileSync(process.execPath, [join(extensionFolder, 'scripts', 'package.mjs'), vsix], {
    stdio: 'ignore',
  });
}
const vscode = await startVsCode({
  settings: {
    'editor.wordWrap': 'on',
    'editor.minimap.enabled': false,
    '[markdown]': { 'copydesk.paste.cleanByDefault': true },
  },
});
const workspace = join(vscode.folder, 'workspace');
mkdirSync(workspace);
for (const name of ['plain.txt', 'story.md', 'hostile.txt']) writeFileSync(join(workspace, name), '');
await vscode.installExtension(vsix);
const server = await vscode.start();
const browser = await launchBrowser();
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.address });
const page = await context.newPage();
page.setDefaultTimeout(15_000);
const workbench = new Workbench(page);
const steps = new Steps(page);
const step = steps.step.bind(steps);

await step('an ordinary paste stays as it is', async () => {
  await workbench.open(server.address, workspace);
  await workbench.openFile('plain.txt');
  await copy(HTML, TEXT);
  await pasteHere();
  assert.equal(await onDisk('plain.txt'), TEXT);
});

await step('the clean one is offered beside it, and leaves the furniture out', async () => {
  await pasteHere();
  await offer();
  await steps.picture('paste');
  await chooseClean();
  assert.equal(await onDisk('plain.txt'), STORY.join('\n\n'));
});

await step('undo gives what stood there before', async () => {
  await focusEditor();
  await page.keyboard.press('Control+Z');
  assert.equal(await onDisk('plain.txt'), TEXT);
});

await step(
  'made the default for Markdown, a paste is clean at once, and its headline a heading',
  async () => {
    await workbench.openFile('story.md');
    await pasteHere();
    assert.equal(await onDisk('story.md'), `# ${STORY.join('\n\n')}`);
  },
);

await step('nothing on the clipboard was run', async () => {
  assert.equal(await page.evaluate(() => window.pwned), undefined);
});

await step('twenty megabytes of hostile markup leave the editor alive', async () => {
  await workbench.openFile('hostile.txt');
  await copy(`${'<div><b>'.repeat(1_300_000)}</x>`.repeat(2), PARAGRAPHS.join('\n\n'));
  await pasteHere();
  assert.match(await onDisk('hostile.txt'), /^The harbor council/);
});

await browser.close();
server.stop();
console.log(steps.summary());
process.exit(steps.failed === 0 ? 0 : 1);

/** Saves, and reads what was written. */
async function onDisk(name) {
  await workbench.save();
  return readFileSync(join(workspace, name), 'utf8');
}

/** Puts both types on the clipboard as a page's own copy handler would: the browser does not rewrite them. */
async function copy(html, text) {
  await page.evaluate(
    ([html, text]) => {
      document.addEventListener(
        'copy',
        (event) => {
          event.clipboardData.setData('text/html', html);
          event.clipboardData.setData('text/plain', text);
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true, once: true },
      );
      document.execCommand('copy');
    },
    [html, text],
  );
}

async function focusEditor() {
  await page.locator('.editor-instance .view-lines').first().click();
}

async function pasteHere() {
  await focusEditor();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
  await page.locator('.tab.active.dirty').waitFor();
}

/**
 * Opens the list of other ways to paste, which stands at the end of what was pasted. About one run in a dozen, on a busy
 * machine, the editor shows none at the first paste (why is not known): then it is pasted once more, as one would.
 */
async function offer() {
  const shown = () => page.locator('.post-edit-widget').first().waitFor({ timeout: 8_000 });
  await shown().catch(async () => {
    await pasteHere();
    await shown();
  });
  await page.locator('.post-edit-widget .monaco-button').first().click();
  await page.locator('.action-widget .monaco-list-row', { hasText: 'clean copy' }).first().waitFor();
}

async function chooseClean() {
  await page.locator('.action-widget .monaco-list-row', { hasText: 'clean copy' }).first().click();
  await workbench.until(
    'the clean paste',
    async () => (await page.locator('.editor-instance .view-line', { hasText: 'Obituaries' }).count()) === 0,
  );
}
