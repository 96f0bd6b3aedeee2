// Every check there is, one part after another, with a sum at the end: `npm test`. Parts can be named: `npm test -- unit web`.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const vitestResult = join(root, 'node_modules', '.cache', `vitest-${process.pid}.json`);
const vsix = join(root, 'test', 'host', 'out', 'copydesk.vsix');
const node = (script, ...args) => [join(root, script), ...args];
const installed = (script, ...args) => [join(root, 'node_modules', script), ...args];
const vitest = (...args) => [
  ...installed('vitest/vitest.mjs', 'run', ...args),
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${vitestResult}`],
];

/**
 * What runs, in this order. A part prints `N passed, N failed, N skipped` as its last line, or is a vitest run, or a
 * single check that holds or does not. Nothing after a part that is `needed` can run without it.
 */
const parts = [
  { name: 'generated', args: node('scripts/generate.mjs', '--check') },
  { name: 'types', args: installed('typescript/bin/tsc', '-p', '.') },
  { name: 'lint', args: installed('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.') },
  { name: 'regexes', args: node('scripts/check-regexes.mjs') },
  { name: 'unit', args: vitest() },
  { name: 'build', args: node('scripts/package.mjs', vsix), needed: true },
  { name: 'lsp', args: vitest('--config', 'vitest.lsp.config.mjs') },
  { name: 'cli', args: vitest('--config', 'vitest.cli.config.mjs') },
  { name: 'grammar', args: node('test/grammar/run.mjs') },
  { name: 'node', args: node('test/host/node.mjs') },
  { name: 'vsix', args: node('test/host/vsix.mjs') },
  { name: 'living', args: node('test/host/living.mjs') },
  { name: 'desk', args: node('test/host/desk.mjs') },
  { name: 'paste', args: node('test/host/paste.mjs') },
  { name: 'web', args: node('test/host/web.mjs') },
  { name: 'editors', args: node('test/editors/run.mjs') },
];

/** A part that has not ended by then hangs. */
const MINUTES = 8;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(
    `no part is called ${unknown.join(', ')}; there are ${parts.map((part) => part.name).join(', ')}`,
  );
  process.exit(2);
}

const table = [];
for (const part of parts) {
  if (wanted.length > 0 && !wanted.includes(part.name)) continue;
  console.log(`\n━━ ${part.name}`);
  const started = Date.now();
  const { code, output } = await run(part.args);
  const counts = countsOf(output) ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  table.push({ ...part, ...counts, seconds: Math.round((Date.now() - started) / 1000) });
  if (code !== 0 && part.needed) break;
  // The parts after the build need not build the package again.
  if (part.name === 'build') process.env['COPYDESK_VSIX'] = vsix;
}

console.log('');
for (const { name, passed, failed, skipped, seconds } of table) {
  const mark = failed > 0 ? '✖' : '✔';
  const columns = [
    `${passed} passed`.padStart(12),
    `${failed} failed`.padStart(10),
    `${skipped} skipped`.padStart(11),
  ];
  console.log(`${mark} ${name.padEnd(10)} ${columns.join(' ')} ${String(seconds).padStart(5)} s`);
}
const sum = (key) => table.reduce((total, part) => total + part[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') === 0 ? 0 : 1);

/** Runs a part in a process group of its own, shows what it prints, and gives that back with its exit code. */
function run(args) {
  rmSync(vitestResult, { force: true });
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const show = (stream) => (chunk) => {
      output += chunk;
      stream.write(chunk);
    };
    child.stdout.on('data', show(process.stdout));
    child.stderr.on('data', show(process.stderr));
    const end = () => {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Nothing of it is left.
      }
    };
    const timer = setTimeout(() => {
      console.log(`given up after ${MINUTES} minutes`);
      end();
    }, MINUTES * 60_000);
    child.on('close', (code) => {
      clearTimeout(timer);
      end();
      resolve({ code: code ?? 1, output });
    });
  });
}

function countsOf(output) {
  if (existsSync(vitestResult)) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(vitestResult, 'utf8'),
    );
    rmSync(vitestResult);
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  }
  const last = [...output.matchAll(/^(?:copydesk-test: )?(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(
    -1,
  );
  return last && { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3]) };
}
