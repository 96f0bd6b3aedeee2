// The built package installed in a fresh editor, and used by hand: what a person sees and does.
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import { extensionFolder, workspaceFolder } from './lib/paths.mjs';
import { startSession } from './lib/session.mjs';

const repeated = 'Ferry workers will get their first rosters';
const { name, publisher, version } = JSON.parse(readFileSync(join(extensionFolder, 'package.json'), 'utf8'));
const shareBar = 'Facebook X Reddit';

const session = await startSession({
  fill: (folder) => cpSync(workspaceFolder, folder, { recursive: true }),
});
const { page, workbench, steps, step, vsix, installed } = session;
const draft = join(session.workspace, 'draft.txt');
const before = readFileSync(draft, 'utf8');
const counted = async (rows, text) => (await rows.filter({ hasText: text }).count()) > 0;

await step('the package is small and installs', () => {
  assert.ok(statSync(vsix).size < 2.5e6, `${statSync(vsix).size} bytes`);
  assert.match(installed, /was successfully installed/);
});

await step('the package holds what runs and what a user reads, and nothing else', () => {
  const folder = join(session.extensions, `${publisher}.${name}-${version}`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const expected = [
    /^package\.json$|^readme\.md$|^changelog\.md$|^LICENSE\.txt$|^NOTICE$|^\.vsixmanifest$/i,
    /^dist\/(web\/)?(client|server)\.js$|^dist\/(cli|copydesk|paste|weights)\.js$|^dist\/THIRD-PARTY\.txt$/,
    /^docs\/rules\/[A-Za-z-]+\.md$/,
    /^(language-configuration|syntaxes\/[\w.-]+|schemas\/[\w.-]+)\.json$/,
  ];
  assert.deepEqual(
    files.filter((file) => !expected.some((pattern) => pattern.test(file))),
    [],
  );
  const missing = filesNamedIn(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  assert.deepEqual(
    [
      ...missing,
      'dist/cli.js',
      'dist/copydesk.js',
      'dist/server.js',
      'dist/weights.js',
      'dist/web/server.js',
      'LICENSE.txt',
    ].filter((file) => !files.includes(file)),
    [],
  );
});

await step('copy that is opened gets its squiggles', async () => {
  await session.open();
  await workbench.openFile('draft.txt');
  await workbench.squiggles().first().waitFor({ timeout: 60_000 });
});

await step('the Problems panel says what and where', async () => {
  await workbench.showProblems();
  await workbench.until('the repeat in the panel', () => counted(workbench.problems(), 'repeated-paragraph'));
  await workbench.until('the furniture in the panel', () => counted(workbench.problems(), 'site-chrome'));
  await workbench.until('the claim in the panel', () => counted(workbench.problems(), 'unattributed-claim'));
  await steps.picture('problems');
});

await step('typing inside a sentence makes no other finding flicker', async () => {
  await workbench.clickLine('The new boat is also');
  await page.keyboard.press('End');
  const seen = await watchProblems(() => page.keyboard.type(' Fares are the same as by day', { delay: 40 }));
  const fewest = Math.min(...seen);
  assert.equal(fewest, seen[0], `the count of problems went ${seen.join(', ')}`);
  await workbench.command('File: Revert File');
  await page.locator('.tab.active:not(.dirty)').waitFor();
});

await step('Ctrl+. offers the mend first and the page of the rule last', async () => {
  await workbench.clickLine(repeated);
  const rows = await workbench.menu();
  await steps.picture('menu');
  const titles = await rows.allInnerTexts();
  assert.match(titles.find((title) => title.trim() !== '' && !/quick fix/i.test(title)) ?? '', /delete/i);
  assert.match(titles.at(-1) ?? '', /page/i);
});

await step('the mend takes the second copy out, and undo brings it back', async () => {
  await page
    .locator('.action-widget .monaco-list-row', { hasText: /delete/i })
    .first()
    .click();
  await workbench.until(
    'the repeat to go',
    async () => !(await counted(workbench.problems(), 'repeated-paragraph')),
  );
  assert.equal(await linesWith(repeated), 1);
  await workbench.clickLine(repeated);
  await page.keyboard.press('Control+Z');
  await workbench.until('the repeat to be back', () => counted(workbench.problems(), 'repeated-paragraph'));
  assert.equal(await linesWith(repeated), 2);
});

await step('"Clean This Copy" takes the share bar out and says so', async () => {
  await workbench.clickLine(repeated);
  await workbench.command('Copydesk: Clean This Copy');
  await workbench.toast('site chrome').first().waitFor();
  assert.equal(await linesWith(shareBar), 0);
  await steps.picture('cleaned');
});

await step('what is saved is the copy without the share bar, to the byte', async () => {
  assert.equal(readFileSync(draft, 'utf8'), before, 'nothing was written unasked');
  await workbench.save();
  assert.equal(readFileSync(draft, 'utf8'), before.replace(/Facebook X Reddit.*\n\n/, ''));
});

await step('the status item tells what was found', async () => {
  await page.locator('#status\\.languageStatus').first().click();
  await page.locator('.hover-language-status', { hasText: '2 findings' }).first().waitFor();
  await steps.picture('status');
  await page.keyboard.press('Escape');
});

await step('the page of a rule opens', async () => {
  await workbench.clickLine(repeated);
  const rows = await workbench.menu();
  await rows.filter({ hasText: /page/i }).last().click();
  await page.locator('.tab.active', { hasText: 'repeated-paragraph' }).waitFor();
  await steps.picture('rule');
});

await step('after a reload the findings are back', async () => {
  await page.reload();
  await workbench.openFile('draft.txt');
  await workbench.squiggles().first().waitFor({ timeout: 60_000 });
});

await session.end();

/** Files of the package that its manifest points to. */
function filesNamedIn({ main, browser, contributes }) {
  const { languages = [], grammars = [], jsonValidation = [] } = contributes;
  return [main, browser, ...languages.map((l) => l.configuration), ...grammars.map((g) => g.path)]
    .concat(jsonValidation.map((v) => v.url))
    .filter((file) => file !== undefined && !file.includes('://'))
    .map((file) => normalize(file));
}

function linesWith(text) {
  return page.locator('.editor-instance .view-line', { hasText: text }).count();
}

/** The count of problems in the status bar at every change while `act` runs, the first before it. */
async function watchProblems(act) {
  await page.evaluate(() => {
    const item = document.getElementById('status.problems');
    const count = () => Number(item?.textContent?.match(/\d+/g)?.at(-1) ?? 0);
    window.problemCounts = [count()];
    window.problemWatch = new MutationObserver(() => window.problemCounts.push(count()));
    if (item !== null)
      window.problemWatch.observe(item, { subtree: true, childList: true, characterData: true });
  });
  await act();
  await page.waitForTimeout(600);
  return page.evaluate(() => {
    window.problemWatch.disconnect();
    return window.problemCounts;
  });
}
