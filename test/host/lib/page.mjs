import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format } from 'node:util';

/** Lines of the suite start with this; the rest is what the editor says to itself. */
const mark = 'copydesk-test: ';

/**
 * Opens the workbench at `url` in a page whose editor runs the test suite, and prints what the suite prints;
 * everything else goes to `logFile`. Resolves to the suite's exit code.
 */
export async function runSuite(browser, url, { seconds, logFile }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  let log = '';
  page.on('console', (message) => {
    log += `${message.type()}: ${message.text()}\n`;
  });
  let exited;
  const exit = new Promise((resolve) => {
    exited = resolve;
  });
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    const line = format(...args);
    log += `${line}\n`;
    if (line.startsWith(mark)) console.log(line.slice(mark.length));
  });
  await page.exposeFunction('codeAutomationExit', (code) => exited(code));
  browser.on('disconnected', () => {
    console.error('the browser ended');
    exited(1);
  });
  const timer = setTimeout(() => {
    console.error(`the suite did not end within ${seconds} s`);
    exited(1);
  }, seconds * 1000);
  await page.goto(url);
  const code = await exit;
  clearTimeout(timer);
  browser.removeAllListeners('disconnected');
  mkdirSync(dirname(logFile), { recursive: true });
  writeFileSync(logFile, log);
  if (code !== 0) console.error(`what the editor said: ${logFile}`);
  return code;
}
