// Builds everything and lints the sample articles, so that a first look needs nothing but Node: `npm start`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const built = node('esbuild.mjs');
if (built !== 0) process.exit(built);
console.log('$ node dist/cli.js lint examples\n');
const status = node('dist/cli.js', 'lint', 'examples');
console.log(
  '\nMore: `node dist/cli.js --help` on the command line, `npm run try` in VS Code, `npm test` for the tests.',
);
// Findings at the level of errors end a lint with 1; here they are what was to be shown.
process.exit(status === 1 ? 0 : status);
