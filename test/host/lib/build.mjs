import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { emptyFolder, hostFolder } from './paths.mjs';

/** Bundles the mocha suite for the Node and for the browser extension host. */
export async function buildSuite() {
  const source = join(hostFolder, 'suite');
  const out = emptyFolder(join(hostFolder, 'out', 'suite'));
  const tests = readdirSync(source).filter((name) => name.endsWith('.test.ts'));
  const shared = {
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
    sourcemap: 'inline',
    define: { 'process.env.NODE_ENV': '"test"' },
  };
  // Mocha defines `describe` and `it` when it is set up, so the tests are loaded after that.
  const entry = (mocha) => ({
    resolveDir: source,
    loader: 'ts',
    contents: `
      const { runSuite } = require('./run.ts');
      const mocha = ${mocha};
      const load = () => { require('./setup.ts'); ${tests.map((name) => `require('./${name}');`).join(' ')} };
      module.exports = { run: () => runSuite(mocha, load) };`,
  });
  const node = join(out, 'node.js');
  const web = join(out, 'web.js');
  await build({
    ...shared,
    stdin: entry("new (require('mocha'))()"),
    outfile: node,
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
  });
  await build({
    ...shared,
    stdin: entry("(require('mocha/mocha'), globalThis.mocha)"),
    outfile: web,
    platform: 'browser',
    target: 'chrome120',
  });
  return { node, web };
}
