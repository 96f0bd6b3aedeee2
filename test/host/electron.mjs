// The suite in a desktop VS Code, where one can be downloaded or is named by COPYDESK_VSCODE; else in the VS Code server.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { buildSuite } from './lib/build.mjs';
import { extensionFolder, scratchFolder, workspaceFolder } from './lib/paths.mjs';
import { userSettings } from './lib/server.mjs';

const vscodeExecutablePath = process.env['COPYDESK_VSCODE'] ?? (await download());
if (vscodeExecutablePath === undefined) {
  await import('./node.mjs');
} else {
  const folder = scratchFolder('electron');
  const workspace = join(folder, 'workspace');
  cpSync(workspaceFolder, workspace, { recursive: true });
  mkdirSync(join(folder, 'profile', 'User'), { recursive: true });
  writeFileSync(join(folder, 'profile', 'User', 'settings.json'), JSON.stringify(userSettings));
  const { node } = await buildSuite();
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extensionFolder,
      extensionTestsPath: node,
      launchArgs: [
        workspace,
        '--disable-extensions',
        '--disable-workspace-trust',
        ...['--user-data-dir', join(folder, 'profile')],
      ],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

async function download() {
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', timeout: 30_000 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.log(
      `No desktop VS Code can be downloaded here (${why}): the suite runs in the VS Code server from npm.`,
    );
    return undefined;
  }
}
