/**
 * Learns the line model of the site-chrome rule. See train.mjs for how to run it.
 *
 * Everything is learned in folds by site first: what a model says of a line it has not seen is what the next stage
 * learns from, and what the quality is measured on. Then once more from all of it, which is what ships.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  CONTEXT_SIZE,
  readContext,
  readFirstPass,
  readSecondContext,
  SECOND_COLUMNS,
  SECOND_SIZE,
} from '../../server/src/analysis/chrome/context.ts';
import type { Forest } from '../../server/src/analysis/chrome/forest.ts';
import { type Page, readPage } from '../../server/src/analysis/chrome/page.ts';
import { DEEP } from '../../server/src/analysis/chrome/scores.ts';
import { type LineShape, lineShape, S } from '../../server/src/analysis/chrome/shape.ts';
import { wordScore } from '../../server/src/analysis/chrome/words.ts';
import { type BoostOptions, binOf, boost, bordersOf, type Table } from './boost.ts';
import { type Document, documentsOf, randomFrom, readRows, type Source, seedOf } from './documents.ts';
import { type FoldWords, pack, roundWords, writeWeights } from './pack.ts';
import { trainWords, type WordExample } from './word-model.ts';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const FOLDS = Number(option('--folds') ?? 5);
const MODELS = option('--models');
const WRITE = option('--write');
const MEASURE = option('--measure') !== 'no';
const PROBE = option('--probe');
const RATE = Number(option('--rate') ?? 0.12);
const TREES = Number(option('--trees') ?? 120);
const [pagesPath, partialsPath] = args;
if (pagesPath === undefined || partialsPath === undefined) {
  console.error(
    'usage: node scripts/chrome/train.mjs PAGES.jsonl[.gz] PARTIALS.jsonl[.gz] [--write FILE] [--models FILE]',
  );
  process.exit(2);
}

const OPTIONS: BoostOptions = {
  trees: TREES,
  depth: 6,
  rate: RATE,
  siteShare: 0.5,
  rowShare: 0.35,
  columnShare: 0.4,
  ridge: 20,
};

const SECOND: BoostOptions = {
  ...OPTIONS,
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

// ---------------------------------------------------------------- lines

interface Item {
  readonly document: Document;
  readonly shapes: readonly LineShape[];
  readonly gaps: Uint8Array;
  readonly labels: string;
  /** Row of the table of each line; -1 for those that are not judged. */
  readonly rows: Int32Array;
  page?: Page;
  scores?: Float32Array;
}

const shapes = new Map<string, LineShape>();
function shapeOf(line: string): LineShape {
  let shape = shapes.get(line);
  if (shape === undefined) {
    shape = lineShape(line);
    shapes.set(line, shape);
  }
  return shape;
}

function itemOf(document: Document): Item {
  const found: LineShape[] = [];
  const gaps: number[] = [];
  let labels = '';
  let blank = 0;
  document.lines.forEach((line, i) => {
    if (line.trim() === '') {
      blank++;
      return;
    }
    found.push(shapeOf(line));
    gaps.push(Math.min(blank, 3));
    labels += document.labels[i];
    blank = 0;
  });
  gaps.push(Math.min(blank, 3));
  return {
    document,
    shapes: found,
    gaps: Uint8Array.from(gaps),
    labels,
    rows: new Int32Array(found.length).fill(-1),
  };
}

const items = documentsOf(readRows(pagesPath), readRows(partialsPath), FOLDS).map(itemOf);
say(`${items.length} documents, ${items.reduce((n, item) => n + item.labels.length, 0)} lines`);

// ---------------------------------------------------------------- words

/** What is uncertain (headline, byline, captions) is copy with a light weight: a writer would rather keep it. */
const UNCERTAIN = 0.25;

const examplesOf = (some: readonly Item[], source: Source): WordExample[] =>
  some.flatMap(({ document, shapes, labels }) =>
    document.source !== source
      ? []
      : shapes.map(({ words }, i) => ({
          words,
          target: labels[i] === 'x' ? 1 : 0,
          weight: labels[i] === '?' ? UNCERTAIN : 1,
          domain: document.domain,
        })),
  );

const folds = Array.from({ length: FOLDS }, (_, k) => k);
/** Menus and footers drown what stands amid the story: it has weights of its own. */
const learnWords = (some: readonly Item[]): FoldWords => ({
  page: trainWords(examplesOf(some, 'page'), 1),
  story: trainWords(examplesOf(some, 'partial'), 3),
});
const CACHE = process.env['CHROME_CACHE'];
function cached(name: string): FoldWords | undefined {
  try {
    const { page, story } = JSON.parse(readFileSync(`${CACHE}/${name}`, 'utf8'));
    return { page: Float32Array.from(page), story: Float32Array.from(story) };
  } catch {
    return undefined;
  }
}
function cache(name: string, value: FoldWords): void {
  if (CACHE)
    writeFileSync(`${CACHE}/${name}`, JSON.stringify({ page: [...value.page], story: [...value.story] }));
}
const foldWords: FoldWords[] = [];
for (const fold of folds) {
  const learned = cached(`words${fold}`) ?? learnWords(items.filter((item) => item.document.fold !== fold));
  cache(`words${fold}`, learned);
  foldWords.push(learned);
  const page = roundWords(learned.page).values;
  const story = roundWords(learned.story).values;
  for (const item of items) if (item.document.fold === fold) setPage(item, page, story);
}
say('words');

function setPage(item: Item, page: Float32Array, story: Float32Array): void {
  const score = (by: Float32Array) => Float32Array.from(item.shapes, ({ words }) => wordScore(words, by));
  item.page = readPage(item.shapes, item.gaps, score(page), score(story));
}
const pageOf = (item: Item): Page => item.page as Page;

// ---------------------------------------------------------------- tables

let rowCount = 0;
let deep = 0;
let deepChrome = 0;
for (const item of items) {
  for (let i = 0; i < item.rows.length; i++) {
    if (pageOf(item).deep[i] === 1) {
      deep++;
      if (item.labels[i] === 'x') deepChrome++;
    } else item.rows[i] = rowCount++;
  }
}
say(`${rowCount} rows; ${deep} lines deep in prose, ${deepChrome} of them furniture`);

const targets = new Uint8Array(rowCount);
const weights = new Float32Array(rowCount);
const foldOf = new Uint8Array(rowCount);
const sites = new Uint16Array(rowCount);
const DISTRUST = 2.5;
const INNER_SHARE = 0.3;
const SOURCE_WEIGHT = { page: 1, partial: 1, crop: 0.7, clean: 0.6, reset: 0.4, snippet: 0.4 };
for (const item of items) {
  const { source, id } = item.document;
  // Long pages count for more than short ones, but not by their length.
  const base = SOURCE_WEIGHT[source] * (200 / (100 + item.rows.length)) ** 0.35;
  const random = randomFrom(seedOf(id));
  const near = nearFurniture(item.labels);
  item.rows.forEach((r, i) => {
    if (r < 0) return;
    const label = item.labels[i];
    const words = Math.min((item.shapes[i] as LineShape).shape[S.words] as number, 60);
    const worth = label === 'x' ? 1 : label === '?' ? 0.25 : 1 + words / 15;
    targets[r] = label === 'x' ? 1 : 0;
    foldOf[r] = item.document.fold;
    sites[r] = seedOf(item.document.domain) & 0xffff;
    // The page has the middle of the story already: of the other versions a part is enough.
    if (source === 'page' || near[i] === 1) weights[r] = base * worth;
    else weights[r] = random() < INNER_SHARE ? (base * worth) / INNER_SHARE : 0;
  });
}

/** 1 for lines within six of furniture or of either end. */
function nearFurniture(labels: string): Uint8Array {
  const out = new Uint8Array(labels.length);
  const mark = (at: number) => out.fill(1, Math.max(0, at - 6), at + 7);
  mark(0);
  mark(labels.length - 1);
  for (let i = 0; i < labels.length; i++) if (labels[i] === 'x') mark(i);
  return out;
}

function tableOf(from: number, to: number, read: (item: Item, i: number, row: Float32Array) => void): Table {
  const row = new Float32Array(SECOND_SIZE);
  const stride = Math.max(1, Math.floor(rowCount / 60_000));
  const sample: Float32Array[] = [];
  for (const item of items) {
    item.rows.forEach((r, i) => {
      if (r < 0 || r % stride !== 0) return;
      read(item, i, row);
      sample.push(row.slice(from, to));
    });
  }
  const borders = Array.from({ length: to - from }, (_, c) =>
    bordersOf(Float32Array.from(sample, (values) => values[c] as number)),
  );
  const columns = borders.map(() => new Uint8Array(rowCount));
  for (const item of items) {
    item.rows.forEach((r, i) => {
      if (r < 0) return;
      read(item, i, row);
      for (let c = from; c < to; c++) {
        (columns[c - from] as Uint8Array)[r] = binOf(borders[c - from] as Float32Array, row[c] as number);
      }
    });
  }
  return { rows: rowCount, columns, borders };
}

function predict(forest: Forest, table: Table, rows: Int32Array, out: Float32Array): void {
  const { depth, trees, columns, thresholds, leaves, bias } = forest;
  const bins = Uint8Array.from(columns, (c, k) =>
    binOf(table.borders[c] as Float32Array, thresholds[k] as number),
  );
  for (const r of rows) {
    let sum = bias;
    for (let t = 0; t < trees; t++) {
      let leaf = 0;
      for (let level = 0; level < depth; level++) {
        const k = t * depth + level;
        const values = table.columns[columns[k] as number] as Uint8Array;
        if ((values[r] as number) > (bins[k] as number)) leaf |= 1 << level;
      }
      sum += leaves[(t << depth) + leaf] as number;
    }
    out[r] = sum;
  }
}

function rowsWhere(wanted: (row: number) => boolean): Int32Array {
  const out = new Int32Array(rowCount);
  let count = 0;
  for (let r = 0; r < rowCount; r++) if (wanted(r)) out[count++] = r;
  return out.slice(0, count);
}

function outOfFold(
  table: Table,
  options: BoostOptions,
  by: Float32Array,
  keep: Forest[],
  start?: Float32Array,
): Float32Array {
  const out = new Float32Array(rowCount);
  for (const fold of folds) {
    const seen = rowsWhere((r) => foldOf[r] !== fold && (weights[r] as number) > 0);
    const forest = boost(table, seen, targets, by, sites, options, randomFrom(fold + 1), start);
    keep.push(forest);
    predict(
      forest,
      table,
      rowsWhere((r) => foldOf[r] === fold),
      out,
    );
  }
  if (start !== undefined)
    for (let r = 0; r < rowCount; r++) out[r] = (out[r] as number) + (start[r] as number);
  return out;
}

const spread = (item: Item, rowScores: Float32Array): Float32Array =>
  Float32Array.from(item.rows, (r) => (r < 0 ? DEEP : (rowScores[r] as number)));

const table1 = tableOf(0, CONTEXT_SIZE, (item, i, row) => readContext(pageOf(item), i, row));
say(`first table, ${CONTEXT_SIZE} columns`);
if (PROBE !== undefined) {
  probe();
  process.exit(0);
}
const foldFirst: Forest[] = [];
const first = outOfFold(table1, OPTIONS, weights, foldFirst);
report('first pass', first);
/**
 * Where the first judgement is sure and the label disagrees, the label is wrong more often than not (the story's words
 * that its ground truth leaves out): corrections are not to be learned from there.
 */
const trusted = weights.map((weight, r) => {
  const against = targets[r] === 1 ? -(first[r] as number) : (first[r] as number);
  return against > DISTRUST ? weight * 0.1 : weight;
});
const firstOf = new Map(items.map((item) => [item, readFirstPass(pageOf(item), spread(item, first))]));
const added = tableOf(CONTEXT_SIZE, SECOND_SIZE, (item, i, row) =>
  readSecondContext(pageOf(item), firstOf.get(item) as ReturnType<typeof readFirstPass>, i, row),
);
const table2: Table = {
  rows: rowCount,
  columns: [...table1.columns, ...added.columns],
  borders: [...table1.borders, ...added.borders],
};
say(`second table, ${SECOND_SIZE} columns`);

if (process.env['PROBE2']) {
  for (const change of JSON.parse(process.env['PROBE2']) as Partial<BoostOptions>[]) {
    report(JSON.stringify(change), outOfFold(table2, { ...SECOND, ...change }, trusted, [], first));
  }
  process.exit(0);
}
if (MEASURE) {
  const foldSecond: Forest[] = [];
  report('second pass', outOfFold(table2, SECOND, trusted, foldSecond, first));
  if (MODELS !== undefined) {
    const packed = folds.map((k) =>
      pack(foldWords[k] as FoldWords, foldFirst[k] as Forest, foldSecond[k] as Forest),
    );
    writeFileSync(MODELS, JSON.stringify(packed));
  }
}

if (WRITE !== undefined) {
  const all = rowsWhere((r) => (weights[r] as number) > 0);
  const words = learnWords(items);
  const one = boost(table1, all, targets, weights, sites, OPTIONS, randomFrom(99));
  const two = boost(table2, all, targets, trusted, sites, SECOND, randomFrom(100), first);
  writeWeights(WRITE, pack(words, one, two));
  say(`wrote ${WRITE}`);
}

/** What the first pass learns with other options, on one fold. */
function probe(): void {
  for (const change of JSON.parse(PROBE as string) as Partial<BoostOptions>[]) {
    const out = new Float32Array(rowCount).fill(Number.NaN);
    const seen = rowsWhere((r) => foldOf[r] !== 0 && (weights[r] as number) > 0);
    const forest = boost(table1, seen, targets, weights, sites, { ...OPTIONS, ...change }, randomFrom(1));
    predict(
      forest,
      table1,
      rowsWhere((r) => foldOf[r] === 0),
      out,
    );
    report(JSON.stringify(change), out);
  }
}

/** Line by line, before any decision about runs: what the scores alone are worth. */
function report(name: string, rowScores: Float32Array): void {
  say(name);
  for (const source of ['page', 'partial', 'clean'] as const) {
    for (const threshold of [-0.5, 0, 1, 2]) {
      let tp = 0;
      let fp = 0;
      let fn = 0;
      let wordsGone = 0;
      let words = 0;
      for (const item of items) {
        if (item.document.source !== source || (PROBE !== undefined && item.document.fold !== 0)) continue;
        item.rows.forEach((r, i) => {
          const removed = r >= 0 && (rowScores[r] as number) > threshold;
          const size = (item.shapes[i] as LineShape).shape[S.words] as number;
          if (item.labels[i] === 'x') {
            if (removed) tp++;
            else fn++;
          } else if (item.labels[i] === 'c') {
            words += size;
            if (removed) {
              fp++;
              wordsGone += size;
            }
          }
        });
      }
      const p = tp / (tp + fp);
      const r = tp / (tp + fn);
      const percent = (x: number): string => (100 * x).toFixed(2).padStart(6);
      say(
        `  ${source.padEnd(8)} > ${threshold}: P ${percent(p)} R ${percent(r)} F1 ${percent((2 * p * r) / (p + r))} words lost ${percent(wordsGone / words)}`,
      );
    }
  }
}
