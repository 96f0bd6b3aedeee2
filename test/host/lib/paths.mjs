import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './signals.mjs';

/** test/host */
export const hostFolder = dirname(dirname(fileURLToPath(import.meta.url)));
/** The extension, which is the project itself. */
export const extensionFolder = dirname(dirname(hostFolder));
/** Where the editors are installed: kept between runs, and shared between checkouts by setting COPYDESK_HOSTS. */
export const editorsFolder = process.env['COPYDESK_HOSTS'] ?? join(hostFolder, 'node_modules');
/** The articles that the suite opens. */
export const workspaceFolder = join(hostFolder, 'workspace');
/** Screenshots and logs of the last run. */
export const outFolder = join(hostFolder, 'out');

/** An empty folder of this run's own, removed when the process ends. */
export function scratchFolder(name) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `copydesk-${name}-`));
  process.on('exit', () => {
    if (process.env['COPYDESK_KEEP'] === undefined)
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  return folder;
}

export function emptyFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
