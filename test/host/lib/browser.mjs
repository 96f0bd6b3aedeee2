import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { editorsFolder } from './paths.mjs';
import { run } from './processes.mjs';

const fallback = '@sparticuz/chromium@147.0.0';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser: the one that COPYDESK_CHROMIUM names (a path, or `npm`), the one installed, else the one from npm. */
export async function launchBrowser() {
  const named = process.env['COPYDESK_CHROMIUM'];
  const found = named === 'npm' ? undefined : (named ?? installedBrowser());
  const { executablePath, env = {} } =
    found === undefined ? await browserFromNpm() : { executablePath: found };
  return chromium.launch({
    executablePath,
    args: flags,
    headless: true,
    timeout: 60_000,
    env: { ...process.env, ...env },
  });
}

/** Some builds take forever to say goodbye; what is left of them ends with this process. */
export function closeBrowser(browser) {
  return Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 3000))]);
}

function installedBrowser() {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      for (const extension of process.platform === 'win32' ? ['.exe'] : ['']) {
        const file = join(folder, name + extension);
        if (existsSync(file)) return file;
      }
    }
  }
  return macBrowsers.find((file) => existsSync(file));
}

const macBrowsers = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

async function browserFromNpm() {
  const advice =
    'no Chromium found: install the package `chromium` (apt-get install chromium), or set COPYDESK_CHROMIUM';
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(advice);
  try {
    const folder = join(editorsFolder, '.browser');
    if (!existsSync(join(folder, 'node_modules', '@sparticuz', 'chromium'))) {
      console.log(`No Chromium found; installing ${fallback} from npm (once)…`);
      mkdirSync(folder, { recursive: true });
      await run('npm', [
        'install',
        '--prefix',
        folder,
        '--no-save',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        fallback,
      ]);
    }
    return await unpacked(folder);
  } catch (error) {
    throw new Error(`${advice}\n${error instanceof Error ? error.message : error}`);
  }
}

/** The package holds the browser compressed, and the libraries of a system that has no NSS of its own. */
async function unpacked(folder) {
  const root = join(folder, 'node_modules', '@sparticuz', 'chromium');
  const { inflate } = await import(pathToFileURL(join(root, 'build', 'esm', 'lambdafs.js')).href);
  const target = join(folder, 'unpacked');
  mkdirSync(target, { recursive: true });
  const inflateHere = async (name) => {
    const { TMPDIR } = process.env;
    process.env['TMPDIR'] = target; // `inflate` writes where os.tmpdir() points
    try {
      return await inflate(join(root, 'bin', name));
    } finally {
      if (TMPDIR === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = TMPDIR;
    }
  };
  const executablePath = await inflateHere('chromium.br');
  await inflateHere('fonts.tar.br');
  await inflateHere('swiftshader.tar.br');
  // Without any font at all this browser ends itself at the first letter.
  const fontConfig = join(target, 'fonts.conf');
  writeFileSync(
    fontConfig,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(target, 'fonts')}</dir><cachedir>${join(target, 'font-cache')}</cachedir>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include></fontconfig>`,
  );
  const env = { FONTCONFIG_FILE: fontConfig };
  if (hasNss()) return { executablePath, env };
  return {
    executablePath,
    env: { ...env, LD_LIBRARY_PATH: join(await inflateHere('al2023.tar.br'), 'lib') },
  };
}

function hasNss() {
  try {
    return execFileSync('ldconfig', ['-p'], { encoding: 'utf8' }).includes('libnss3.so');
  } catch {
    return false;
  }
}
