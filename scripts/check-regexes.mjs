// Looks at every regular expression of our own code for catastrophic backtracking, with recheck.
// usage: node scripts/check-regexes.mjs   (exit 1 when one can blow up)
import { writeSync } from 'node:fs';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { build } from 'esbuild';
import { checkSync } from 'recheck';

const PARAMS = { timeout: 20_000, attackTimeout: 2_000, incubationTimeout: 3_000 };

/** The source of our code, without libraries, as plain JavaScript. */
async function ownCode() {
  const { outputFiles } = await build({
    entryPoints: ['server/src/cli/main.ts', 'server/src/lsp/node.ts', 'client/src/extension.node.ts'],
    bundle: true,
    write: false,
    packages: 'external',
    external: ['vscode'],
    platform: 'node',
    format: 'esm',
    outdir: 'out',
    logLevel: 'error',
  });
  return outputFiles.map((file) => file.text);
}

const seen = new Map();
for (const code of await ownCode()) {
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type === 'Literal' && node.regex)
      seen.set(`/${node.regex.pattern}/${node.regex.flags}`, node.regex);
  });
}

let unsafe = 0;
let unknown = 0;
for (const [literal, { pattern, flags }] of seen) {
  const result = checkSync(pattern, flags.replace('v', 'u').replace('d', ''), PARAMS);
  if (result.status === 'vulnerable') {
    unsafe++;
    writeSync(1, `${result.complexity.summary}: ${literal}\n   for example ${result.attack.pattern}\n`);
  } else if (result.status === 'unknown') {
    unknown++;
    writeSync(1, `not judged (${result.error?.kind ?? 'unknown'}): ${literal}\n`);
  }
}
writeSync(1, `${seen.size} regular expressions, ${unsafe} unsafe, ${unknown} not judged\n`);
process.exitCode = unsafe > 0 ? 1 : 0;
