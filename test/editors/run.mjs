// The built server in editors whose clients nobody here wrote: Neovim's own and Emacs with Eglot. Each opens a draft,
// receives findings, applies a fix, sees the finding gone, and saves a file that is right to the byte.
// An editor that is not installed is skipped, but not in CI.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from '../host/lib/paths.mjs';

const here = import.meta.dirname;
const root = join(here, '..', '..');
const draft = readFileSync(join(here, '..', 'host', 'workspace', 'draft.txt'), 'utf8');
const lastParagraph = draft.trimEnd().split('\n\n').at(-1);
const mended = draft.slice(0, draft.lastIndexOf(lastParagraph)).replace(/\n+$/, '\n');
const counts = { passed: 0, failed: 0, skipped: 0 };

const editors = [
  {
    name: 'Neovim',
    packages: 'neovim',
    probe: ['nvim', '--version'],
    command: [
      'nvim',
      '--headless',
      '-u',
      'NONE',
      '-i',
      'NONE',
      '-n',
      '-c',
      `luafile ${join(here, 'neovim.lua')}`,
    ],
  },
  {
    name: 'Emacs with Eglot',
    packages: 'emacs-nox elpa-eglot',
    probe: ['emacs', '--batch', '--eval', '(progn (package-initialize) (require (quote eglot)))'],
    command: ['emacs', '--batch', '--load', join(here, 'emacs.el')],
  },
];

for (const editor of editors) {
  console.log(`  ${editor.name}`);
  const folder = scratchFolder('editor');
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_STATE_HOME: folder };
  if (spawnSync(editor.probe[0], editor.probe.slice(1), { env, stdio: 'ignore' }).status !== 0) {
    const inCi = process.env['CI'] !== undefined;
    count(inCi ? 'failed' : 'skipped', `not installed: apt-get install ${editor.packages}`);
    continue;
  }
  use(editor, folder, env);
}

console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);

function use({ command }, folder, env) {
  mkdirSync(join(folder, 'desk'));
  const file = join(folder, 'desk', 'draft.txt');
  writeFileSync(file, draft);
  const { status, stdout, stderr } = spawnSync(command[0], command.slice(1), {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      ...env,
      COPYDESK_FILE: file,
      COPYDESK_NODE: process.execPath,
      COPYDESK_SERVER: join(root, 'dist/server.js'),
    },
  });
  for (const [, not, what] of stdout.matchAll(/^(not )?ok (.*)$/gm)) count(not ? 'failed' : 'passed', what);
  if (status !== 0) {
    if (counts.failed === 0) count('failed', `${command[0]} ended with ${status}`);
    console.log(`${stdout}\n${stderr}`);
    return;
  }
  const saved = readFileSync(file, 'utf8') === mended;
  count(saved ? 'passed' : 'failed', 'the saved file is the draft without the paragraph, to the byte');
}

function count(how, what) {
  counts[how]++;
  console.log(`    ${{ passed: '✔', failed: '✖', skipped: '-' }[how]} ${what}`);
}
