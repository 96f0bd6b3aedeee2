// Loads TypeScript that the build does not ship, without a file left behind wherever the run ends.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';

/** Bundles the module at `path`, runs it, and gives what it exports. */
export async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  const run = compileFunction(outputFiles[0].text, ['module', 'exports', 'require'], { filename: path });
  const module = { exports: {} };
  run(module, module.exports, createRequire(resolve(path)));
  return module.exports;
}
