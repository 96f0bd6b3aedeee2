/**
 * Learns the line model of the site-chrome rule. See train.mjs for how to run it.
 *
 * Everything is learned in folds by site first: what a model says of lines it has not seen is what the quality is measured
 * on. Then once more from all of it, which is what ships.
 */
import { writeFileSync } from 'node:fs';
import { CONTEXT_SIZE, readContext } from '../../server/src/analysis/chrome/context.ts';
import type { Forest } from '../../server/src/analysis/chrome/forest.ts';
import { unpackForest } from '../../server/src/analysis/chrome/model.ts';
import { readBank } from './bank.ts';
import { bankDocuments } from './banked.ts';
import { type BoostOptions, boost } from './boost.ts';
import { documentsOf, readRows } from './documents.ts';
import { examplesOfBank, itemOf, learnWords, pageOf, readPages, rowsOf } from './items.ts';
import { mixedDocuments } from './mixed.ts';
import { pack, packForest, type WordWeights, writeWeights } from './pack.ts';
import { learnParts } from './parts.ts';
import { pieceDocuments } from './pieces.ts';
import { randomFrom } from './random.ts';
import { report } from './report.ts';
import { predict, tableOf } from './tables.ts';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const BANK = option('--bank') ?? 'scripts/chrome/bank';
const FOLDS = Number(option('--folds') ?? 4);
const MODELS = option('--models');
const WRITE = option('--write');
const TREES = Number(option('--trees') ?? 400);
const [pagesPath, partialsPath] = args;
if (pagesPath === undefined || partialsPath === undefined) {
  console.error(
    'usage: node scripts/chrome/train.mjs PAGES.jsonl[.gz] PARTIALS.jsonl[.gz] [--write FILE] [--models FILE]',
  );
  process.exit(2);
}

const OPTIONS: BoostOptions = {
  trees: TREES,
  rate: 0.085,
  siteShare: 0.5,
  rowShare: 0.35,
  columnShare: 0.3,
  ridge: 20,
};
const SCOUT: BoostOptions = { ...OPTIONS, trees: 40, rate: 3.4 * OPTIONS.rate };

const started = Date.now();
const say = (text: string): void =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const pages = readRows(pagesPath);
const bank = readBank(BANK, FOLDS);
const items = [
  ...documentsOf(pages, readRows(partialsPath), FOLDS),
  ...bankDocuments(pages, bank, FOLDS),
].map(itemOf);
const parted = [...mixedDocuments(pages, FOLDS), ...pieceDocuments(pages, FOLDS)].map(itemOf);
const folds = Array.from({ length: FOLDS }, (_, k) => k);
say(`${items.length} documents, ${parted.length} parts made of them`);

const foldWords: WordWeights[] = folds.map((fold) => {
  const learned = learnWords(
    items.filter((item) => item.document.fold !== fold),
    examplesOfBank(bank, fold),
  );
  readPages(
    [...items, ...parted].filter((item) => item.document.fold === fold),
    learned,
  );
  return learned;
});
say('words');

const rows = rowsOf(items, (item, i) => pageOf(item).deep[i] === 0);
const table = tableOf(items, rows.count, CONTEXT_SIZE, (item, i, row) => readContext(pageOf(item), i, row));
say(`${rows.count} rows of ${CONTEXT_SIZE} columns`);

/** What a quick look at the rows of fold `a` says that has seen neither that fold nor `b`. */
const looks = new Map<string, Float32Array>();
for (const a of folds) {
  for (const b of folds.slice(a)) {
    const scores = new Float32Array(rows.count);
    const unseen = rowsWhere((r) => rows.folds[r] === a || rows.folds[r] === b);
    predict(grow(SCOUT, [a, b], rows.weights), table, unseen, scores);
    looks.set(`${a} ${b}`, scores).set(`${b} ${a}`, scores);
  }
  say(`a first look without fold ${a}`);
}

const scores = new Float32Array(rows.count);
const forests = folds.map((fold) => {
  const forest = grow(OPTIONS, [fold], distrust(fold));
  predict(
    forest,
    table,
    rowsWhere((r) => rows.folds[r] === fold),
    scores,
  );
  return forest;
});
say(`out of fold\n${report(items, scores, ['page', 'partial', 'clean', 'strays', 'framed', 'copy'])}`);
// By the forests as they will be shipped, rounded.
const parts = learnParts(
  [...items, ...parted],
  forests.map((forest) => unpackForest(packForest(forest))),
);
say(`a second look at parts of pages\n${parts.report}`);
if (MODELS !== undefined) {
  const packed = folds.map((k) =>
    pack(foldWords[k] as WordWeights, forests[k] as Forest, parts.forests[k] as Forest),
  );
  writeFileSync(MODELS, JSON.stringify(packed));
}
if (WRITE !== undefined) {
  writeWeights(
    WRITE,
    pack(learnWords(items, examplesOfBank(bank)), grow(OPTIONS, [], distrust()), parts.whole()),
  );
  say(`wrote ${WRITE}`);
}

function grow(options: BoostOptions, without: readonly number[], weights: Float32Array): Forest {
  const seen = rowsWhere((r) => !without.includes(rows.folds[r] as number) && (weights[r] as number) > 0);
  return boost(table, seen, { ...rows, weights }, options, randomFrom(1 + (without[0] ?? FOLDS)));
}

/**
 * Where a first look is sure and the label disagrees, the label is wrong more often than not (the story's words that its
 * ground truth leaves out): little is to be learned from there. For what is measured on a fold, looks that have not seen it.
 */
function distrust(fold?: number): Float32Array {
  const SURE = 2;
  const SHARE = 0.1;
  return rows.weights.map((weight, r) => {
    const own = rows.folds[r] as number;
    const look = (looks.get(`${own} ${fold ?? own}`) as Float32Array)[r] as number;
    const against = rows.targets[r] === 1 ? -look : look;
    return against > SURE ? weight * SHARE : weight;
  });
}

function rowsWhere(wanted: (row: number) => boolean): Int32Array {
  const out = new Int32Array(rows.count);
  let count = 0;
  for (let r = 0; r < rows.count; r++) if (wanted(r)) out[count++] = r;
  return out.slice(0, count);
}
