// Cleans labelled pages, each with the model of the fold that has not seen its site, and writes {"id","text","removed"}:
//
//   node scripts/chrome/measure.mjs MODELS.json PAGES.jsonl.gz OUT.jsonl
//
// MODELS.json comes from train.mjs --models. Says how many texts cleaning twice would change.
import { join } from 'node:path';
import { load } from '../load.mjs';

await load(join(import.meta.dirname, 'measure.ts'));
