// Takes the picture of the README anew: the built package in a fresh editor, with a sample article open. `npm run picture`.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { startSession } from '../test/host/lib/session.mjs';

const root = join(import.meta.dirname, '..');
const target = join(root, 'docs', 'images', 'copydesk.png');

const session = await startSession({
  settings: {
    'editor.fontFamily': 'Liberation Serif, Georgia, serif',
    'editor.fontSize': 17,
    'editor.lineHeight': 1.55,
    'editor.renderLineHighlight': 'none',
    'editor.occurrencesHighlight': 'off',
    'workbench.activityBar.location': 'hidden',
    'window.commandCenter': false,
    'breadcrumbs.enabled': false,
  },
  viewport: { width: 1280, height: 860 },
  fill: (folder) => cpSync(join(root, 'examples'), folder, { recursive: true }),
});
const { page, workbench } = session;

await session.open();
await workbench.openFile('machine-draft.txt');
await workbench.squiggles().first().waitFor({ timeout: 30_000 });
await page.keyboard.press('Control+B');
await workbench.showProblems();
await page.waitForTimeout(1500);
await workbench.clickLine('In conclusion');
await workbench.menu();
await page.waitForTimeout(500);
await page.screenshot({ path: target });
console.log(target);
await session.end();
