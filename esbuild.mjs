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
