// Bundles the command line, the language server and the VS Code client into dist/.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { patternsInBundle } from './scripts/patterns.mjs';
import { thirdPartyLicences } from './scripts/third-party.mjs';

rmSync('dist', { recursive: true, force: true });

const shared = {
  bundle: true,
  minify: true,
  sourcemap: process.argv.includes('--sourcemap') ? 'linked' : false,
  logLevel: 'warning',
  legalComments: 'none',
  metafile: true,
  // jsonc-parser's `main` is UMD, which no bundler can follow.
  mainFields: ['module', 'main'],
  // Else esbuild makes every /\p{L}/u a `new RegExp`, built again each time it is come to. Node 20 and the browsers that
  // run VS Code have had property escapes for years.
  supported: { 'regexp-unicode-property-escapes': true },
  plugins: [patternsInBundle],
};

/** Commander asks for it in order to run programs, which none of our commands does; with all that it needs it takes long. */
const childProcessWhenUsed = {
  name: 'child process when used',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander')
        ? { path: join(import.meta.dirname, 'scripts', 'child-process-when-used.cjs') }
        : undefined,
    ),
};

/** What the line model has learned is a tenth of a program that two programs need: on Node both read it from one file. */
const weightsBeside = {
  name: 'weights beside',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/weights\.generated\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './weights.js', external: true },
    ),
};

const commandLine = await build({
  ...shared,
  plugins: [...shared.plugins, childProcessWhenUsed, weightsBeside],
  // The thread pool starts its own small worker, which lies in `entry` beside the bundle and loads the bundle again.
  entryPoints: {
    copydesk: 'server/src/cli/main.ts',
    'entry/worker': './node_modules/tinypool/dist/entry/worker.js',
  },
  outdir: 'dist',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  define: { 'import.meta.url': 'importMeta.url' },
  inject: ['scripts/import-meta-url.mjs'],
});
refuseLazyModules(commandLine.metafile);

// The language server and the VS Code client: for Node, and for the Web Worker of vscode.dev.
const node = { ...shared, outdir: 'dist', platform: 'node', format: 'cjs', target: 'node20' };
const web = { ...shared, outdir: 'dist', platform: 'browser', target: 'es2022' };
const others = await Promise.all([
  build({
    ...node,
    plugins: [...node.plugins, weightsBeside],
    entryPoints: { server: 'server/src/lsp/node.ts' },
    banner: { js: '#!/usr/bin/env node' },
  }),
  build({
    ...node,
    entryPoints: { cli: 'server/src/cli/launch.ts' },
    external: ['./copydesk.js'],
    banner: { js: '#!/usr/bin/env node' },
  }),
  build({ ...node, entryPoints: { weights: 'server/src/analysis/chrome/weights.generated.ts' } }),
  build({ ...node, entryPoints: { paste: 'server/src/paste/reader.ts' } }),
  build({ ...node, entryPoints: { client: 'client/src/extension.node.ts' }, external: ['vscode'] }),
  build({
    ...web,
    format: 'cjs',
    entryPoints: { 'web/client': 'client/src/extension.web.ts' },
    external: ['vscode'],
  }),
  build({
    ...web,
    format: 'iife',
    entryPoints: { 'web/server': 'server/src/lsp/web.ts' },
    // A worker has no `document`: libraries that ask one for help have another build for it.
    conditions: ['worker'],
    // Editors start workers from blob: addresses, of which a schema library cannot make its base URL.
    define: { 'self.location': 'undefined' },
  }),
]);

const metafiles = [commandLine, ...others].map(({ metafile }) => metafile);
writeFileSync('dist/THIRD-PARTY.txt', thirdPartyLicences(metafiles));

/**
 * Modules that are loaded when they are asked for, and all that these import, esbuild puts into functions of their own,
 * which fill in the constants of the module. For V8 those are then variables, whose values no machine code may build
 * upon: the same run costs 5% more.
 */
function refuseLazyModules({ inputs }) {
  for (const [path, { imports }] of Object.entries(inputs)) {
    const lazy = imports.find((its) => its.kind === 'dynamic-import' && its.path.startsWith('server/'));
    if (lazy) throw new Error(`${path}: import ${lazy.path} at the top, not when it is asked for`);
  }
}
