// Learns the line model of the site-chrome rule and writes its weights:
//
//   node scripts/chrome/train.mjs PAGES.jsonl.gz PARTIALS.jsonl.gz --write server/src/analysis/chrome/weights.generated.ts
//
// Both files hold one JSON object a line: {"id", "domain", "text", "labels", "main"}; `labels` has a character for each
// line of the text: c copy, x chrome, ? either, b blank; `main` is the story alone.
// Without --write: measures out of fold only. --scores FILE keeps the out-of-fold scores, --folds N, --trees N.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(new URL(import.meta.url).pathname);
const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-train-'));
const outfile = path.join(folder, 'train.mjs');
await build({
  entryPoints: [path.join(here, 'train.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
