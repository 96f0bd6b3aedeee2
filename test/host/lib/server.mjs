import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node24 } from './install.mjs';
import { editorsFolder, scratchFolder } from './paths.mjs';
import { run, startServer } from './processes.mjs';

/** What makes the editor quiet and repeatable. Auto-save is on by default in a browser; a test decides when to save. */
export const userSettings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'files.autoSave': 'off',
};

/** The built-in extensions that matter to copy; without the rest the editor starts faster. */
const neededExtensions =
  /^(theme-.*|json|json-language-features|configuration-editing|markdown-basics|markdown-language-features|search-result)$/;
/** Those that know what was committed. */
const gitExtensions = /^(git|git-base)$/;

/** The VS Code server from npm with a fresh profile. `address` is where its workbench answers. */
export async function startVsCode({ settings = {}, tests = false, git = false } = {}) {
  const folder = scratchFolder('vscode');
  const vscode = join(editorsFolder, 'code-server', 'lib', 'vscode');
  const places = {
    userData: join(folder, 'ud'),
    serverData: join(folder, 'sd'),
    extensions: join(folder, 'ext'),
  };
  for (const place of [
    join(places.userData, 'User'),
    places.serverData,
    places.extensions,
    join(folder, 'tmp'),
  ]) {
    mkdirSync(place, { recursive: true });
  }
  writeFileSync(
    join(places.userData, 'User', 'settings.json'),
    JSON.stringify({ ...userSettings, ...settings }, null, 2),
  );
  const profile = [
    '--accept-server-license-terms',
    ...['--user-data-dir', places.userData],
    ...['--server-data-dir', places.serverData],
    ...['--extensions-dir', places.extensions],
  ];
  const env = {
    ...process.env,
    HOME: folder,
    TMPDIR: join(folder, 'tmp'),
    XDG_RUNTIME_DIR: join(folder, 'tmp'),
    EXTENSIONS_GALLERY: '{}',
    VSCODE_SKIP_BUILTIN_EXTENSIONS: unneededExtensions(join(vscode, 'extensions'), git).join(','),
  };
  delete env['NODE_OPTIONS'];
  const main = join(vscode, 'out', 'server-main.js');
  const installExtension = (vsix) => run(node24(), [main, ...profile, '--install-extension', vsix], { env });
  const start = async (port = 0) => {
    const server = await startServer(
      node24(),
      [
        main,
        ...profile,
        ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
        '--disable-telemetry',
        '--disable-experiments',
        '--disable-workspace-trust',
        ...(tests ? ['--enable-smoke-test-driver'] : []),
      ],
      { env, ready: /agent listening on (\d+)/, seconds: 60 },
    );
    return {
      ...server,
      authority: `127.0.0.1:${server.match[1]}`,
      address: `http://127.0.0.1:${server.match[1]}`,
    };
  };
  return { folder, places, installExtension, start };
}

function unneededExtensions(folder, git) {
  const isNeeded = (name) => neededExtensions.test(name) || (git && gitExtensions.test(name));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !isNeeded(entry.name))
    .map((entry) => JSON.parse(readFileSync(join(folder, entry.name, 'package.json'), 'utf8')))
    .map(({ publisher, name }) => `${publisher}.${name}`);
}
