// Opens VS Code with the extension on the sample articles: the desktop's `code` where there is one, else the server
// build from npm at an address for any browser. `npm run try`, or `npm run try -- FOLDER`.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installEditors } from '../test/host/lib/install.mjs';
import { scratchFolder } from '../test/host/lib/paths.mjs';
import { startVsCode } from '../test/host/lib/server.mjs';

const root = join(import.meta.dirname, '..');
const [given] = process.argv.slice(2);
const folder = given === undefined ? copyOfExamples() : resolve(given);

if (hasDesktop()) {
  execFileSync(process.execPath, [join(root, 'esbuild.mjs')], { cwd: root, stdio: 'inherit' });
  // It waits until the window is closed: the samples in it are removed then.
  const window = ['--new-window', '--wait', `--extensionDevelopmentPath=${root}`, folder];
  spawnSync('code', window, { stdio: 'inherit' });
} else {
  console.log('No `code` on the PATH: starting the server build of VS Code.');
  await installEditors();
  const vsix = join(scratchFolder('vsix'), 'copydesk.vsix');
  execFileSync(process.execPath, [join(root, 'scripts', 'package.mjs'), vsix], { stdio: 'ignore' });
  const vscode = await startVsCode({ settings: { 'editor.wordWrap': 'on' } });
  await vscode.installExtension(vsix);
  const { address } = await vscode.start(Number(process.env['PORT'] ?? 0));
  console.log(`Open ${address}/?folder=${encodeURIComponent(folder)} in a browser. Ctrl+C ends it.`);
  await new Promise(() => setInterval(() => {}, 60_000));
}

/** What is tried out on a copy does not change the samples. */
function copyOfExamples() {
  const copy = scratchFolder('examples');
  cpSync(join(root, 'examples'), copy, { recursive: true });
  return copy;
}

function hasDesktop() {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return false;
  return spawnSync('code', ['--version'], { stdio: 'ignore' }).status === 0;
}
