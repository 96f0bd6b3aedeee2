// A morning at the desk with the installed extension: ask why, set a severity, stet with a note, look before a large
// mend, follow a repeat and a source, check the folder by a task, and write beside what was committed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startSession } from './lib/session.mjs';

const share = 'Facebook X Reddit Email Copy link';
const lede =
  'NORTH HAVEN — The harbor board voted on Tuesday to start a night ferry to Lindholm, ending a dispute that has split the town since the spring.';
const rosters =
  'Ferry workers will get their first rosters in March, board chair Dana Whitlock told reporters after the meeting. “We have talked about this long enough,” she said.';
const agentless =
  'The new boat is also seen as a lifeline for shift workers at the cannery on the far shore.';
const copyOf = (...paragraphs) => `${paragraphs.join('\n\n')}\n`;
const files = {
  'ferry.txt': copyOf('Harbor board approves night ferry to Lindholm', lede, rosters, agentless, rosters),
  'scraped.txt': copyOf('Night ferry approved', share, lede, rosters, share),
  'on-disk/bridge.txt': copyOf('Bridge to close', 'The repair would have cost 12% more, or $4.2 million.'),
};
/** What a workspace may hold that somebody else would have run. Each leaves `SPRUNG` behind when it is. */
const trap = `require('node:fs').writeFileSync(require('node:path').join(__dirname, 'SPRUNG'), '');`;
const traps = {
  'copydesk.config.js': `${trap} module.exports = {};`,
  'copydesk.config.cjs': `${trap} module.exports = {};`,
  'node_modules/copydesk/index.js': trap,
  'node_modules/copydesk/dist/server.js': trap,
  'node_modules/.bin/copydesk': `#!/usr/bin/env node\n${trap}`,
  '.copydesk/rules.js': trap,
  'package.json': JSON.stringify({ copydesk: './copydesk.config.js', scripts: { copydesk: 'touch SPRUNG' } }),
  '.vscode/settings.json': JSON.stringify({
    'copydesk.serverPath': './node_modules/copydesk/dist/server.js',
    'copydesk.server.path': './node_modules/copydesk/dist/server.js',
    'copydesk.nodePath': './node_modules',
  }),
};

const session = await startSession({
  settings: { 'explorer.autoReveal': false, 'git.enabled': true, 'copydesk.scope': 'article' },
  git: true,
  fill: (folder) => {
    for (const [name, text] of Object.entries({ ...files, ...traps })) write(folder, name, text);
    git(folder, 'init', '--quiet');
    git(folder, 'add', 'ferry.txt', 'scraped.txt');
    commit(folder);
  },
});
const { page, workbench, steps, step, workspace } = session;
const written = (...path) => {
  const file = join(workspace, ...path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
const listed = async (text) => (await workbench.problems().filter({ hasText: text }).count()) > 0;
const lines = (text) => page.locator('.editor-instance .view-line', { hasText: text }).count();

await step('the link of a finding opens the page of its rule, to be read and not as its source', async () => {
  await session.open();
  await workbench.openFile('ferry.txt');
  await workbench.showProblems();
  await workbench.until('the claim in the panel', () => listed('unattributed-claim'));
  await page.locator('.markers-panel a', { hasText: 'unattributed-claim' }).first().click();
  await page.locator('.tab.active', { hasText: 'unattributed-claim' }).waitFor();
  const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await shown.locator('h1', { hasText: 'unattributed-claim' }).waitFor();
  await shown.locator('blockquote').first().waitFor();
  await steps.picture('rule-page');
  await page.keyboard.press('Control+F4').catch(() => {});
  await workbench.command('View: Close Editor');
});

await step('from a repeat to its first place, and back', async () => {
  await workbench.openFile('ferry.txt');
  await workbench.clickLine('Ferry workers will get');
  await workbench.until('the caret in the repeat', async () => (await workbench.caret()).startsWith('Ln 9,'));
  await page.keyboard.press('F12');
  await workbench.until('the first place', async () => (await workbench.caret()).startsWith('Ln 5,'));
  await steps.picture('first-place');
  await workbench.command('Go Back');
  await workbench.until('the repeat again', async () => (await workbench.caret()).startsWith('Ln 9,'));
});

await step('the view of the sources says who speaks, and leads there', async () => {
  await page.locator('.pane-header', { hasText: 'Sources in This Copy' }).click();
  const row = page.locator('.pane .monaco-list-row', { hasText: 'Dana Whitlock' }).first();
  await row.waitFor();
  await steps.picture('sources');
  await row.click();
  await workbench.until('the words selected', async () => (await workbench.caret()).includes('selected'));
});

await step('the severity of a rule is chosen from a list, and kept in the folder', async () => {
  await workbench.clickText('also seen');
  await workbench.choose('Severity of unattributed-claim in this folder');
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'A red line' }).waitFor();
  await steps.picture('severity');
  await workbench.pick('A red line');
  await page.locator('.editor-instance .squiggly-error').first().waitFor();
  assert.deepEqual(JSON.parse(written('copydesk.config.json')), { rules: { 'unattributed-claim': 'error' } });
});

await step('a finding is let stand with a note, which is kept with it', async () => {
  await workbench.clickText('also seen');
  await workbench.choose('Stet, with a note');
  await steps.picture('note');
  await workbench.answer('The cannery’s own words, in a letter to the board.');
  await workbench.until('the claim to go', async () => !(await listed('unattributed-claim')));
  const [entry] = JSON.parse(written('.copydesk', 'stet.json'));
  assert.equal(entry.note, 'The cannery’s own words, in a letter to the board.');
});

await step('what was let stand and is no longer in the copy is tidied away', async () => {
  await workbench.clickLine('The new boat is also');
  await page.keyboard.press('Control+Shift+K');
  await workbench.save();
  await workbench.command('Copydesk: Tidy the List of What Was Let Stand');
  await workbench.toast('Took out 1 entry').waitFor();
  assert.equal(written('.copydesk', 'stet.json'), '[]\n');
  await steps.picture('tidied');
});

await step('a mend that takes out several blocks is looked at before it happens', async () => {
  await workbench.openFile('scraped.txt');
  await workbench.until('the furniture in the panel', () => listed('site-chrome'));
  await workbench.clickLine('Facebook X Reddit');
  await workbench.choose(/Mend all 2 of site-chrome/);
  const preview = page.locator('.bulk-edit-panel');
  await preview.locator('.monaco-list-row', { hasText: 'Facebook X Reddit' }).nth(1).waitFor();
  assert.equal(await lines('Facebook X Reddit'), 2, 'nothing has happened yet');
  // What needs a look is not ticked; the file's own tick is for all of it.
  await preview.locator('.edit-checkbox').first().click();
  await steps.picture('preview');
  await preview.locator('.monaco-button', { hasText: 'Apply' }).first().click();
  await workbench.until('both share bars to go', async () => (await lines('Facebook X Reddit')) === 0);
  await workbench.save();
  assert.equal(written('scraped.txt'), copyOf('Night ferry approved', lede, rosters));
});

await step('the task checks the folder by the command line, and its findings are listed', async () => {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill('task ');
  await workbench.pick('copydesk');
  await workbench.pick('check all copy');
  await page.locator('.terminal-wrapper').first().waitFor();
  await workbench.showProblems();
  await workbench.until('the finding of a file that is not open', () => listed('12%'));
  await steps.picture('task');
  assert.ok(await listed('unsupported-figure'), 'the rule is named');
});

await step('beside what was committed, only the changed paragraphs count', async () => {
  write(workspace, '.vscode/settings.json', JSON.stringify({ 'copydesk.scope': 'changedParagraphs' }));
  git(workspace, 'checkout', '--quiet', 'ferry.txt');
  await page.reload();
  await workbench.openFile('ferry.txt');
  await workbench.showProblems();
  await workbench.until('the committed faults to rest', async () => !(await listed('repeated-paragraph')));
  await workbench.clickLine('NORTH HAVEN');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The fares are seen as too high. ');
  await workbench.until('the new claim', () => listed('unattributed-claim'));
  assert.equal(await listed('repeated-paragraph'), false);
  await workbench.save();
  await steps.picture('changed');
  git(workspace, 'add', 'ferry.txt');
  commit(workspace);
  await workbench.until('the committed claim to rest', async () => !(await listed('unattributed-claim')));
});

await step('nothing of the workspace was run', () => {
  const sprung = execFileSync('find', [workspace, '-name', 'SPRUNG'], { encoding: 'utf8' });
  assert.equal(sprung, '');
});

await session.end();

function write(folder, name, text) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text, { mode: 0o755 });
}

function git(folder, ...args) {
  execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
}

function commit(folder) {
  git(folder, '-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', 'commit', '--quiet', '-m', 'Copy');
}
