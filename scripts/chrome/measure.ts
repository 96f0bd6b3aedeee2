/** What `clean` gives with a model that has not seen the site. See measure.mjs for how to run it. */
import { createWriteStream, readFileSync } from 'node:fs';
import type { LineReader } from '../../server/src/analysis/chrome/ink.ts';
import { type Model, type PackedModel, unpack } from '../../server/src/analysis/chrome/model.ts';
import { chromeBy, readLine } from '../../server/src/analysis/chrome.ts';
import { Article } from '../../server/src/article/article.ts';
import { applyEdits } from '../../server/src/edits.ts';
import { removals } from '../../server/src/rules/site-chrome/removals.ts';
import { foldOf, pageId, readRows } from './documents.ts';

const [modelsPath, dataPath, outPath] = process.argv.slice(2);
if (modelsPath === undefined || dataPath === undefined || outPath === undefined) {
  console.error('usage: node scripts/chrome/measure.mjs MODELS.json ROWS.jsonl[.gz] OUT.jsonl');
  process.exit(2);
}
const models = (JSON.parse(readFileSync(modelsPath, 'utf8')) as PackedModel[]).map(unpack);
const readers = models.map(
  (model): LineReader =>
    (text) =>
      readLine(text, model),
);

const out = createWriteStream(outPath);
const seen = new Set<string>();
let unstable = 0;
for (const row of readRows(dataPath)) {
  const fold = foldOf(row.domain, models.length);
  write(row.id, row.text, fold);
  const base = `${pageId(row.id)}#clean`;
  if (seen.has(base)) continue;
  seen.add(base);
  write(base, row.main, fold);
}
out.end();
console.error(`${unstable} texts change when cleaned twice`);

function write(id: string, text: string, fold: number): void {
  const once = clean(text, fold);
  if (clean(once.text, fold).text !== once.text) unstable++;
  out.write(`${JSON.stringify({ id, text: once.text, removed: once.edits })}\n`);
}

function clean(text: string, fold: number) {
  const article = new Article(text);
  const blocks = chromeBy(article, models[fold] as Model, readers[fold] as LineReader);
  const edits = removals(article, blocks).filter((_, i) => blocks[i]?.sure);
  return { text: applyEdits(text, edits), edits };
}
