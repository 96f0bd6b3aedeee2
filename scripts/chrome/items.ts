import { unpackWords } from '../../server/src/analysis/chrome/model.ts';
import { type Page, readPage } from '../../server/src/analysis/chrome/page.ts';
import { type LineShape, lineShape } from '../../server/src/analysis/chrome/shape.ts';
import { S } from '../../server/src/analysis/chrome/shape-columns.ts';
import { wordScores } from '../../server/src/analysis/chrome/words.ts';
import type { Bank } from './bank.ts';
import type { Document, Source } from './documents.ts';
import { packWords, type WordWeights } from './pack.ts';
import { randomFrom, seedOf } from './random.ts';
import { fill, siteOf, withoutSlots } from './slots.ts';
import { trainWords, type WordExample } from './word-model.ts';

/** A document's lines that are not blank, their labels, and the rows they have in the training table. */
export interface Item {
  readonly document: Document;
  readonly shapes: readonly LineShape[];
  readonly gaps: Uint8Array;
  readonly labels: string;
  /** Row of each line; -1 for those that are not judged. */
  readonly rows: Int32Array;
  page?: Page;
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

export function itemOf(document: Document): Item {
  const found: LineShape[] = [];
  const gaps: number[] = [];
  let labels = '';
  let blank = 0;
  document.lines.forEach((line, i) => {
    if (line.trim() === '') {
      blank++;
      return;
    }
    gaps.push(found.length === 0 ? 0 : Math.min(blank, 3));
    found.push(shapeOf(line));
    labels += document.labels[i];
    blank = 0;
  });
  const rows = new Int32Array(found.length).fill(-1);
  return { document, shapes: found, gaps: Uint8Array.from([...gaps, 0]), labels, rows };
}

/** What is uncertain (headline, byline, captions) is copy with a light weight: a writer would rather keep it. */
const UNCERTAIN = 0.25;
/** What stands right above the story is its headline, its deck or its byline: what a writer would miss first. */
const HEAD = 1.5;
const HEAD_REACH = 14;
/** Amid the story furniture is rare: without a heavier weight all of it would pass for copy. */
const STORY_CHROME = 3;

const examplesOf = (items: readonly Item[], source: Source): WordExample[] =>
  items.flatMap(({ document, shapes, labels }) =>
    document.source !== source
      ? []
      : shapes.map(({ words }, i) => ({
          words,
          target: labels[i] === 'x' ? 1 : 0,
          weight: labels[i] === '?' ? UNCERTAIN : 1,
          domain: document.domain,
        })),
  );

/** What the bank says many sites say: it counts as so many. */
const SITES_OF_RUN = 8;
const SITES_OF_COPY = 2;
const BANK_WORTH = 0.3;
const COPY_WORTH = 1;

/** Each line of the bank without what its slots stand for, and once with. */
export function examplesOfBank({ runs, copy }: Bank, fold?: number): WordExample[] {
  const out: WordExample[] = [];
  for (const run of runs) {
    if (run.fold === fold) continue;
    const domain = run.lines.join(' ');
    const random = randomFrom(seedOf(domain));
    const common = { target: 1, weight: BANK_WORTH, domain };
    run.lines.forEach((line, i) => {
      if (run.labels[i] !== 'x') return;
      out.push({ ...common, words: lineShape(withoutSlots(line)).words, sites: SITES_OF_RUN });
      if (line.includes('{'))
        out.push({ ...common, words: lineShape(fill(line, NO_STORIES, siteOf(random), random)).words });
    });
  }
  for (const piece of copy) {
    if (piece.fold === fold) continue;
    piece.lines.forEach((line, i) => {
      const label = piece.labels[i];
      if (label === 'b') return;
      const weight = label === '?' ? UNCERTAIN : COPY_WORTH;
      out.push({ words: lineShape(line).words, target: 0, weight, domain: piece.id, sites: SITES_OF_COPY });
    });
  }
  return out;
}

const NO_STORIES = { headlines: [''], teasers: [''] };

/** Menus and footers drown what stands amid the story: it has weights of its own. */
export const learnWords = (items: readonly Item[], bank: readonly WordExample[]): WordWeights => ({
  page: trainWords([...examplesOf(items, 'page'), ...bank], 1),
  story: trainWords([...examplesOf(items, 'partial'), ...bank], STORY_CHROME),
});

/** Reads the pages of the items with the weights of words as they will be shipped, rounded. */
export function readPages(items: readonly Item[], words: WordWeights): void {
  const rounded = unpackWords(packWords(words));
  for (const item of items) {
    const scores = item.shapes.map(({ words }) => wordScores(words, rounded));
    item.page = readPage(
      item.shapes,
      item.gaps,
      Float32Array.from(scores, ({ wordScore }) => wordScore),
      Float32Array.from(scores, ({ storyScore }) => storyScore),
    );
  }
}

export const pageOf = (item: Item): Page => item.page as Page;

/** What is known of each row of the training table. */
export interface Rows {
  readonly count: number;
  /** 1 for furniture. */
  readonly targets: Uint8Array;
  readonly weights: Float32Array;
  readonly folds: Uint8Array;
  readonly sites: Uint16Array;
}

const SOURCE_WEIGHT: Readonly<Record<Source, number>> = {
  page: 1,
  partial: 1,
  crop: 0.7,
  clean: 0.6,
  reset: 0.4,
  snippet: 0.4,
  mixed: 0.5,
  piece: 0.7,
  bare: 1.2,
  strays: 0.7,
  framed: 1.2,
  copy: 2,
};
/** Strays beside and amid the story are few, and what a writer minds most. */
const STRAY_WORTH = 1.5;
/** Of the inner lines of a story's other versions this share is enough: the page has them already. */
const INNER_SHARE = 0.3;

/** Of a part of a page: what a writer minds most is copy taken from a story that was pasted clean. */
export const WEIGHT_OF_PART: Readonly<Record<Source, number>> = { ...SOURCE_WEIGHT, clean: 3 };

/** Gives each line that is to be judged its row. */
export function rowsOf(
  items: readonly Item[],
  judged: (item: Item, i: number) => boolean,
  sourceWeight = SOURCE_WEIGHT,
): Rows {
  let count = 0;
  for (const item of items) {
    for (let i = 0; i < item.rows.length; i++) item.rows[i] = judged(item, i) ? count++ : -1;
  }
  const targets = new Uint8Array(count);
  const weights = new Float32Array(count);
  const folds = new Uint8Array(count);
  const sites = new Uint16Array(count);
  for (const item of items) {
    const { source, id, fold, domain } = item.document;
    // Long pages count for more than short ones, but not by their length.
    const base = sourceWeight[source] * (200 / (100 + item.rows.length)) ** 0.35;
    const random = randomFrom(seedOf(id));
    const near = nearFurniture(item.labels);
    const nearCopy = nearLabel(item.labels, 'c', FRAME_REACH);
    const story = item.labels.indexOf('c');
    item.rows.forEach((r, i) => {
      if (r < 0) return;
      targets[r] = item.labels[i] === 'x' ? 1 : 0;
      folds[r] = fold;
      sites[r] = seedOf(domain) & 0xffff;
      const weight = base * worthOf(item, i, story);
      if (source === 'framed' && targets[r] === 1 && nearCopy[i] === 0) weights[r] = 0;
      else if (source === 'page' || near[i] === 1) weights[r] = weight;
      else weights[r] = random() < INNER_SHARE ? weight / INNER_SHARE : 0;
    });
  }
  return { count, targets, weights, folds, sites };
}

/** `story`: its first line. */
function worthOf({ document, labels, shapes }: Item, i: number, story: number): number {
  if (labels[i] === 'x') return document.source === 'page' ? 1 : STRAY_WORTH;
  if (labels[i] === '?') return i < story && i >= story - HEAD_REACH ? HEAD : UNCERTAIN;
  return 1 + Math.min((shapes[i] as LineShape).shape[S.words] as number, 60) / 15;
}

/** Lines of a page's furniture around copy of the bank that are learned from: the page has taught the others. */
const FRAME_REACH = 8;
const FURNITURE_REACH = 6;

/** 1 for lines within so many of such a label. */
function nearLabel(labels: string, label: string, reach: number): Uint8Array {
  const out = new Uint8Array(labels.length);
  for (let i = 0; i < labels.length; i++)
    if (labels[i] === label) out.fill(1, Math.max(0, i - reach), i + reach + 1);
  return out;
}

/** 1 for lines near furniture or either end. */
function nearFurniture(labels: string): Uint8Array {
  const out = nearLabel(labels, 'x', FURNITURE_REACH);
  out.fill(1, 0, FURNITURE_REACH + 1);
  out.fill(1, Math.max(0, labels.length - 1 - FURNITURE_REACH));
  return out;
}
