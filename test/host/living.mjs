// Living with findings in the installed extension: let them stand, mark them, accept what is old, check everything, stop.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceFolder } from './lib/paths.mjs';
import { startSession } from './lib/session.mjs';

const draft = readFileSync(join(workspaceFolder, 'draft.txt'), 'utf8');
const wall = `Council argues over the sea wall

PORT CALLAN – The council argued over the sea wall on Tuesday evening, in a long debate in a full hall.

The repair of the sea wall will cost $14.6 million over the next few winters.
`;
// The status bar gives thousands as "1K".
const ARCHIVE = 300;

const session = await startSession({
  settings: { 'explorer.autoReveal': false },
  fill: (folder) => {
    writeFileSync(join(folder, 'draft.txt'), draft);
    writeFileSync(join(folder, 'wall.txt'), wall);
  },
});
const { page, workbench, steps, step, workspace } = session;
const written = (...path) => {
  const file = join(workspace, ...path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
const listed = async (text) => (await workbench.problems().filter({ hasText: text }).count()) > 0;

await step('"Stet" takes the finding away and writes it down', async () => {
  await session.open();
  await workbench.openFile('draft.txt');
  await workbench.squiggles().first().waitFor({ timeout: 60_000 });
  await workbench.showProblems();
  await workbench.until('the claim in the panel', () => listed('unattributed-claim'));
  await workbench.clickText('also seen');
  await workbench.choose('Stet: let this stand');
  await workbench.until('the claim to go', async () => !(await listed('unattributed-claim')));
  await workbench.until('the stet file', () => written('.copydesk', 'stet.json') !== '');
  const [entry, ...more] = JSON.parse(written('.copydesk', 'stet.json'));
  assert.equal(more.length, 0);
  assert.deepEqual([entry.rule, entry.file], ['unattributed-claim', 'draft.txt']);
  assert.equal(written('draft.txt'), draft, 'the copy itself is untouched');
});

await step('it stands still after the editor was opened anew', async () => {
  await page.reload();
  await workbench.openFile('draft.txt');
  await workbench.squiggles().first().waitFor({ timeout: 60_000 });
  await workbench.showProblems();
  await workbench.until('the repeat', () => listed('repeated-paragraph'));
  assert.equal(await listed('unattributed-claim'), false);
  await steps.picture('stet');
});

await step('(cq) marks a figure as checked, and the finding goes', async () => {
  await workbench.openFile('wall.txt');
  await workbench.until('the figure in the panel', () => listed('unsupported-figure'));
  await workbench.clickText('$14.6');
  await workbench.choose(/\(cq\)/);
  await workbench.until('the figure to go', async () => !(await listed('unsupported-figure')));
  await workbench.save();
  assert.equal(written('wall.txt'), wall.replace('$14.6 million', '$14.6 million (cq)'));
});

await step('the whole workspace is checked, and what was found stays', async () => {
  mkdirSync(join(workspace, 'archive'));
  for (let i = 0; i < ARCHIVE; i++) writeFileSync(join(workspace, 'archive', `story-${i}.txt`), draft);
  mkdirSync(join(workspace, 'old'));
  for (let i = 0; i < ARCHIVE; i++) writeFileSync(join(workspace, 'old', `story-${i}.txt`), draft);
  writeFileSync(join(workspace, '.gitignore'), '/old/\n');
  const before = await problemCount();
  await workbench.command('Copydesk: Check All Copy in the Workspace');
  // What was let stand was so for another file; what git leaves out is not there.
  const said = await outcome(/(\d+) files checked, (\d+) findings/);
  await steps.picture('workspace');
  assert.deepEqual(said, [ARCHIVE + 2, ARCHIVE * 3]);
  await workbench.until('all of them', async () => (await problemCount()) === before + ARCHIVE * 3);
});

await step('a check that takes too long is stopped', async () => {
  await workbench.command('Copydesk: Clear the Findings of the Workspace');
  await workbench.until('an emptier panel', async () => (await problemCount()) < 10);
  await workbench.command('Copydesk: Check All Copy in the Workspace');
  const toast = page.locator('.notification-toast', { hasText: 'checking the workspace' });
  await toast.locator('.monaco-button', { hasText: 'Cancel' }).click();
  await toast.waitFor({ state: 'hidden', timeout: 60_000 });
  const [checked, all, found] = await outcome(/Stopped after (\d+) of (\d+) files, with (\d+) findings/);
  await steps.picture('stopped');
  assert.equal(all, ARCHIVE + 2);
  assert.ok(checked < ARCHIVE - 50, `it stopped after ${checked} of ${all}`);
  const left = await problemCount();
  await page.waitForTimeout(1500);
  assert.equal(await problemCount(), left, 'nothing goes on in the background');
  assert.ok(left <= found + 10, `${left} problems, ${found} findings`);
});

await step('what is old is accepted, and only what is new is shown', async () => {
  await workbench.command('Copydesk: Accept All Findings in the Workspace (Baseline)');
  await page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Accept All' }).click();
  await workbench.toast('accepted').waitFor({ timeout: 60_000 });
  assert.ok(written('.copydesk', 'baseline.json').length > 100);
  await workbench.openFile('draft.txt');
  await workbench.until('no findings', async () => (await problemCount()) === 0);
  await workbench.clickText('The new boat');
  await page.keyboard.press('End');
  await page.keyboard.type(' Fares are seen as too high. ');
  await workbench.until('the new claim', () => listed('unattributed-claim'));
  await steps.picture('baseline');
});

await session.end();

/** The numbers in what the editor says at the end. */
async function outcome(words) {
  const toast = page.locator('.notification-toast', { hasText: words });
  await toast.waitFor({ timeout: 60_000 });
  const numbers = words.exec((await toast.textContent()) ?? '')?.slice(1);
  await workbench.command('Notifications: Clear All Notifications');
  return numbers?.map(Number);
}

/** Errors, warnings and notes as the status bar counts them. */
async function problemCount() {
  const text = (await page.locator('#status\\.problems').textContent()) ?? '';
  return (text.match(/\d+/g) ?? []).reduce((sum, count) => sum + Number(count), 0);
}
