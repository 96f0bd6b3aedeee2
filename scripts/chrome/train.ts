/**
 * Learns the line model of the site-chrome rule. See train.mjs for how to run it.
 *
 * Everything is learned in folds by site first: what a model says of lines it has not seen is what the next stage learns
 * from, and what the quality is measured on. Then once more from all of it, which is what ships.
 */
import { writeFileSync } from 'node:fs';
import {
  CONTEXT_SIZE,
  type FirstPass,
  readContext,
  readFirstPass,
  readSecondContext,
  SECOND_COLUMNS,
  SECOND_SIZE,
} from '../../server/src/analysis/chrome/context.ts';
import type { Forest } from '../../server/src/analysis/chrome/forest.ts';
import { type BoostOptions, boost, type Table } from './boost.ts';
import { documentsOf, randomFrom, readRows } from './documents.ts';
import { type Item, itemOf, learnWords, pageOf, readPages, rowsOf, spread } from './items.ts';
import { pack, type WordWeights, writeWeights } from './pack.ts';
import { report } from './report.ts';
import { predict, tableOf } from './tables.ts';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const FOLDS = Number(option('--folds') ?? 4);
const MODELS = option('--models');
const WRITE = option('--write');
const TREES = Number(option('--trees') ?? 100);
const [pagesPath, partialsPath] = args;
if (pagesPath === undefined || partialsPath === undefined) {
  console.error(
    'usage: node scripts/chrome/train.mjs PAGES.jsonl[.gz] PARTIALS.jsonl[.gz] [--write FILE] [--models FILE]',
  );
  process.exit(2);
}

const FIRST: BoostOptions = {
  trees: TREES,
  depth: 6,
  rate: 0.13,
  siteShare: 0.5,
  rowShare: 0.35,
  columnShare: 0.4,
  ridge: 20,
};
const SCOUT: BoostOptions = { ...FIRST, trees: TREES >> 1, rate: 2 * FIRST.rate };
const SECOND: BoostOptions = {
  ...FIRST,
  trees: Math.round(TREES * 0.3),
  depth: 5,
  rate: 0.08,
  columnShare: 0.5,
  ridge: 40,
  asked: SECOND_COLUMNS,
};

const started = Date.now();
const say = (text: string): void =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const items = documentsOf(readRows(pagesPath), readRows(partialsPath), FOLDS).map(itemOf);
const folds = Array.from({ length: FOLDS }, (_, k) => k);
say(`${items.length} documents`);

const foldWords: WordWeights[] = folds.map((fold) => {
  const learned = learnWords(items.filter((item) => item.document.fold !== fold));
  readPages(
    items.filter((item) => item.document.fold === fold),
    learned,
  );
  return learned;
});
say('words');

const rows = rowsOf(items);
const table1 = tableOf(items, rows.count, 0, CONTEXT_SIZE, (item, i, row) =>
  readContext(pageOf(item), i, row),
);
say(`${rows.count} rows of ${CONTEXT_SIZE} columns`);

const scout = outOfFold(table1, SCOUT, rows.weights).scores;
say(`a first look\n${report(items, scout)}`);
const trusted = distrust(scout);
const first = outOfFold(table1, FIRST, trusted);
say(`first pass\n${report(items, first.scores)}`);

const around = new Map<Item, FirstPass>(
  items.map((item) => [item, readFirstPass(pageOf(item), spread(item, first.scores))]),
);
const added = tableOf(items, rows.count, CONTEXT_SIZE, SECOND_SIZE, (item, i, row) =>
  readSecondContext(pageOf(item), around.get(item) as FirstPass, i, row),
);
const table2: Table = {
  rows: rows.count,
  columns: [...table1.columns, ...added.columns],
  borders: [...table1.borders, ...added.borders],
};

if (MODELS !== undefined || WRITE === undefined) {
  const second = outOfFold(table2, SECOND, trusted, first.scores);
  say(`second pass\n${report(items, second.scores)}`);
  if (MODELS !== undefined) {
    const packed = folds.map((k) =>
      pack(foldWords[k] as WordWeights, first.forests[k] as Forest, second.forests[k] as Forest),
    );
    writeFileSync(MODELS, JSON.stringify(packed));
  }
}
if (WRITE !== undefined) {
  const all = rowsWhere((r) => (rows.weights[r] as number) > 0);
  const one = boost(table1, all, { ...rows, weights: trusted }, FIRST, randomFrom(99));
  const two = boost(table2, all, { ...rows, weights: trusted }, SECOND, randomFrom(100), first.scores);
  writeWeights(WRITE, pack(learnWords(items), one, two));
  say(`wrote ${WRITE}`);
}

/** Scores of every row by a forest that has not seen its site; with `start`, corrections of those scores. */
function outOfFold(table: Table, options: BoostOptions, weights: Float32Array, start?: Float32Array) {
  const scores = new Float32Array(rows.count);
  const forests = folds.map((fold) => {
    const seen = rowsWhere((r) => rows.folds[r] !== fold && (weights[r] as number) > 0);
    const forest = boost(table, seen, { ...rows, weights }, options, randomFrom(fold + 1), start);
    const unseen = rowsWhere((r) => rows.folds[r] === fold);
    predict(forest, table, unseen, scores);
    return forest;
  });
  if (start !== undefined)
    for (let r = 0; r < rows.count; r++) scores[r] = (scores[r] as number) + (start[r] as number);
  return { scores, forests };
}

/**
 * Where a first look is sure and the label disagrees, the label is wrong more often than not (the story's words that its
 * ground truth leaves out): little is to be learned from there.
 */
function distrust(look: Float32Array): Float32Array {
  const SURE = 2;
  const SHARE = 0.1;
  return rows.weights.map((weight, r) => {
    const against = rows.targets[r] === 1 ? -(look[r] as number) : (look[r] as number);
    return against > SURE ? weight * SHARE : weight;
  });
}

function rowsWhere(wanted: (row: number) => boolean): Int32Array {
  const out = new Int32Array(rows.count);
  let count = 0;
  for (let r = 0; r < rows.count; r++) if (wanted(r)) out[count++] = r;
  return out.slice(0, count);
}
