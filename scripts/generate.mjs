// Writes what follows from the rules: `npm run generate`. With --check, fails where a file is not as it would be written.
// Each module in scripts/generate/ exports `outputs(): {path: string, text: string}[]` with the wanted content of files.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from './load.mjs';

const check = process.argv.includes('--check');
const folder = 'scripts/generate';

let stale = 0;
for (const name of readdirSync(folder)) {
  const { outputs } = await load(join(folder, name));
  for (const { path, text } of outputs()) {
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
process.exitCode = stale > 0 ? 1 : 0;
