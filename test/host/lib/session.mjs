import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser, launchBrowser } from './browser.mjs';
import { installEditors } from './install.mjs';
import { extensionFolder, outFolder } from './paths.mjs';
import { startVsCode } from './server.mjs';
import { Steps } from './steps.mjs';
import { Workbench } from './workbench.mjs';

const readable = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false };

/**
 * A fresh editor with the built package installed, and a browser page to use it in by hand. `fill` is given the empty
 * workspace folder; `git` asks for the editor's own extension for it. COPYDESK_VSIX names a package that is built already.
 */
export async function startSession({
  settings = {},
  viewport = { width: 1280, height: 800 },
  git = false,
  fill,
}) {
  await installEditors();
  const vsix = process.env['COPYDESK_VSIX'] ?? join(outFolder, 'copydesk.vsix');
  if (process.env['COPYDESK_VSIX'] === undefined) {
    mkdirSync(outFolder, { recursive: true });
    execFileSync(process.execPath, [join(extensionFolder, 'scripts', 'package.mjs'), vsix], {
      stdio: 'ignore',
    });
  }
  const vscode = await startVsCode({ settings: { ...readable, ...settings }, git });
  const workspace = join(vscode.folder, 'workspace');
  mkdirSync(workspace);
  fill(workspace);
  const installed = await vscode.installExtension(vsix);
  const server = await vscode.start();
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport, locale: 'en-US' });
  page.setDefaultTimeout(40_000);
  const workbench = new Workbench(page);
  const steps = new Steps(page);
  return {
    vsix,
    installed,
    extensions: vscode.places.extensions,
    workspace,
    page,
    workbench,
    steps,
    step: steps.step.bind(steps),
    open: () => workbench.open(server.address, workspace),
    /** Ends the editor and the process, with the sum of the steps. */
    async end() {
      await closeBrowser(browser);
      server.stop();
      console.log(steps.summary());
      process.exit(steps.failed === 0 ? 0 : 1);
    },
  };
}
