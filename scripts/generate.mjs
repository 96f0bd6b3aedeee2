// Writes what follows from the rules: `npm run generate`. With --check, fails where a file is not as it would be written.
// Each module in scripts/generate/ exports `outputs(): {path: string, text: string}[]` with the wanted content of files.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const check = process.argv.includes('--check');
const folder = 'scripts/generate';
const scratch = join('node_modules', '.cache', `generate-${process.pid}`);
const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

await build({
  entryPoints: names.map((name) => join(folder, name)),
  outdir: scratch,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
});

let stale = 0;
try {
  for (const name of names) {
    const module = await import(pathToFileURL(join(scratch, name.replace(/\.ts$/, '.cjs'))).href);
    for (const { path, text } of module.default.outputs()) {
      const now = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      if (now === text) continue;
      if (check) {
        console.error(`${path} is not up to date: run npm run generate`);
        stale++;
        continue;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      console.log(`wrote ${path}`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = stale > 0 ? 1 : 0;
