// The suite in the extension host of the VS Code server: the extension and its language server as they run on a desktop.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser, launchBrowser } from './lib/browser.mjs';
import { buildSuite } from './lib/build.mjs';
import { installEditors } from './lib/install.mjs';
import { runSuite } from './lib/page.mjs';
import { extensionFolder, outFolder, workspaceFolder } from './lib/paths.mjs';
import { startVsCode } from './lib/server.mjs';

await installEditors();
const suite = await buildSuite();
const vscode = await startVsCode({ tests: true });
const workspace = join(vscode.folder, 'workspace');
cpSync(workspaceFolder, workspace, { recursive: true });
mkdirSync(join(vscode.folder, 'tmp'), { recursive: true });
const server = await vscode.start();
const remote = (path) => `vscode-remote://${server.authority}${path}`;
const payload = [
  ['extensionDevelopmentPath', remote(process.env['COPYDESK_EXTENSION'] ?? extensionFolder)],
  ['extensionTestsPath', remote(suite.node)],
  ['enableProposedApi', ''],
  ['skipWelcome', 'true'],
];
const url = `${server.address}/?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
const browser = await launchBrowser();
const code = await runSuite(browser, url, { seconds: 300, logFile: join(outFolder, 'node.log') });
await closeBrowser(browser);
server.stop();
process.exit(code);
