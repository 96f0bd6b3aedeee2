// Looks at every regular expression of our own code for catastrophic backtracking, with recheck.
// usage: node scripts/check-regexes.mjs   (exit 1 when one can blow up, or nobody can tell)

import { writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { build } from 'esbuild';
import { check } from 'recheck';

const PARAMS = { timeout: 60_000, attackTimeout: 2_000, incubationTimeout: 3_000 };

/** Literals that may stay although recheck warns of them, and what keeps the text short that they run on. */
const ALLOWED = new Map([
  [
    String.raw`/^[\s-]+[\w-]+\s+(?:for|of|with|by|to|from|in|at|on|that|which|he|she|they)\b|^(?:[\s-]+[\w-]+){2,3}\s+(?:for|of|with|from|that|which)\b/`,
    'QUALIFIED in figures/sums/mentions.ts: tested on the 60 characters behind a figure',
  ],
]);

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

/**
 * Whether a pattern repeats something without end (`*`, `+`, `{3,}`) or a group several times (`(…){0,9}`). One that does
 * neither takes a bounded number of steps wherever it starts.
 */
const mayBlowUp = (pattern) =>
  /[*+]|\{\d+,\}|\)\{/.test(pattern.replace(/\\./g, 'c').replace(/\[[^\]]*\]/g, 'c'));

const seen = new Map();
for (const code of await ownCode()) {
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type === 'Literal' && node.regex)
      seen.set(`/${node.regex.pattern}/${node.regex.flags}`, node.regex);
  });
}

let safe = 0;
let unsafe = 0;
let notJudged = 0;

async function judge(literal, { pattern, flags }) {
  if (!mayBlowUp(pattern) || ALLOWED.has(literal)) {
    safe++;
    return;
  }
  const result = await check(pattern, flags.replace('v', 'u').replace('d', ''), PARAMS);
  if (result.status === 'safe') safe++;
  else if (result.status === 'vulnerable') {
    unsafe++;
    writeSync(1, `${result.complexity.summary}: ${literal}\n   for example ${result.attack.pattern}\n`);
  } else {
    notJudged++;
    writeSync(1, `not judged (${result.error?.kind ?? 'unknown'}): ${literal}\n`);
  }
}

const waiting = seen.entries();
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (const [literal, regex] of waiting) await judge(literal, regex);
  }),
);
for (const literal of ALLOWED.keys()) {
  if (seen.has(literal)) continue;
  unsafe++;
  writeSync(1, `allowed, but no longer in the code: ${literal}\n`);
}
writeSync(
  1,
  `${seen.size} regular expressions (${ALLOWED.size} allowed), ${unsafe} unsafe, ${notJudged} not judged\n`,
);
writeSync(1, `${safe} passed, ${unsafe} failed, ${notJudged} skipped\n`);
process.exit(unsafe + notJudged > 0 ? 1 : 0);
