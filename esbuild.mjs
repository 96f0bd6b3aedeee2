// Bundles the command line, the language server and the VS Code client into dist/.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });

const shared = {
  bundle: true,
  minify: true,
  sourcemap: process.argv.includes('--sourcemap') ? 'linked' : false,
  logLevel: 'warning',
  legalComments: 'none',
};

await build({
  ...shared,
  // The thread pool starts its own small worker, which lies in `entry` beside the bundle and loads the bundle again.
  entryPoints: {
    cli: 'server/src/cli/main.ts',
    'entry/worker': './node_modules/tinypool/dist/entry/worker.js',
  },
  outdir: 'dist',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  define: { 'import.meta.url': 'importMetaUrl' },
  inject: ['scripts/import-meta-url.mjs'],
});

// The language server and the VS Code client: for Node, and for the Web Worker of vscode.dev.
await build({
  ...shared,
  entryPoints: { server: 'server/src/lsp/node.ts' },
  outdir: 'dist',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
});
await build({
  ...shared,
  entryPoints: { client: 'client/src/extension.node.ts' },
  outdir: 'dist',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
});
await build({
  ...shared,
  entryPoints: { 'web/client': 'client/src/extension.web.ts' },
  outdir: 'dist',
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
});
await build({
  ...shared,
  entryPoints: { 'web/server': 'server/src/lsp/web.ts' },
  outdir: 'dist',
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
});
