import type { Bank, Place, Run } from './bank.ts';
import { type Document, foldOf, headOf, type Row, storiesOf } from './documents.ts';
import { below, few, pick, type Random, randomFrom, seedOf } from './random.ts';
import { CLOSE, EVERY_LINE, type Lines, PARAGRAPHS, RUNS, Sheet } from './sheet.ts';
import { fill, type Stories, siteOf } from './slots.ts';

/** Of each story so many parts with stray runs of the bank, and so many pages made of the bank. */
const STRAYS = 4;
const PAGES = 1;
/** Each piece of copy so often alone, with a few strays, and within the furniture of a page. */
const STRAYED = 3;
const FRAMED = 8;
/** Lines of furniture at either end of a frame. */
const LONGEST_FRAME = 70;

const LONGEST_BOX = 14;

/** What a fold has to make documents of. */
interface Stock extends Stories {
  readonly runs: Readonly<Record<Place, readonly Run[]>>;
  readonly frames: readonly Frame[];
  readonly headlines: string[];
  readonly teasers: string[];
}

/** The furniture of a page, blank lines kept. */
interface Frame {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** Stories with furniture of the bank, and copy of the bank by itself and in the furniture of pages. */
export function bankDocuments(rows: readonly Row[], bank: Bank, folds: number): Document[] {
  const stocks = stocksOf(rows, bank, folds);
  return [
    ...storiesOf(rows, folds).flatMap(({ id, domain, fold, head, paragraphs }) => {
      const story = {
        lines: [...head, ...paragraphs],
        labels: '?'.repeat(head.length) + 'c'.repeat(paragraphs.length),
      };
      return Array.from({ length: STRAYS + PAGES }, (_, k): Document => {
        const random = randomFrom(seedOf(`${id}#bank${k}`));
        const sheet = new BankSheet(stocks[fold] as Stock, random);
        if (k < STRAYS) strayed(sheet, partOf(head, paragraphs, random), random);
        else wholePage(sheet, story, random);
        return { id: `${id}#bank${k}`, source: 'strays', domain, fold, ...sheet.document() };
      });
    }),
    ...bank.copy.flatMap(({ id, fold, lines, labels }) => {
      const stock = stocks[fold] as Stock;
      const common = { domain: id, fold };
      const alone: Document = { ...common, id, source: 'copy', lines, labels };
      const set = Array.from({ length: STRAYED + FRAMED }, (_, k): Document => {
        const random = randomFrom(seedOf(`${id}#${k}`));
        const sheet = new BankSheet(stock, random);
        const source = k < STRAYED ? 'strays' : 'framed';
        if (source === 'strays') strayed(sheet, { lines, labels }, random);
        else framed(sheet, { lines, labels }, pick(stock.frames, random), random);
        return { ...common, id: `${id}#${k}`, source, ...sheet.document() };
      });
      return [alone, ...set];
    }),
  ];
}

/** Furniture comes out of the bank, as one site would word it. */
class BankSheet extends Sheet {
  readonly #stock: Stock;
  readonly #random: Random;
  readonly #site: string;

  constructor(stock: Stock, random: Random) {
    const site = siteOf(random);
    super(spacingFrom(random()));
    this.#stock = stock;
    this.#random = random;
    this.#site = site;
  }

  /** A run of the bank that stands at such a place. */
  run(place: Place): void {
    const runs = this.#stock.runs[place];
    if (runs.length === 0) return;
    const { lines, labels } = pick(runs, this.#random);
    const filled = lines.map((line) => fill(line, this.#stock, this.#site, this.#random).trim());
    this.furniture(filled, labels);
  }
}

const spacingFrom = (chance: number): number =>
  chance < 0.15 ? CLOSE : chance < 0.35 ? PARAGRAPHS : chance < 0.8 ? RUNS : EVERY_LINE;

/** The lines, with blank ones of its own where it has any; else as the sheet is set. */
function* setOf({ lines, labels }: Lines, sheet: BankSheet): Generator<[string, string]> {
  const spaced = labels.includes('b');
  for (let i = 0; i < lines.length; i++) {
    yield [lines[i] as string, labels[i] as string];
    if (!spaced && sheet.spacing >= PARAGRAPHS) yield ['', 'b'];
  }
}

/** A few runs above, amid and below. */
function strayed(sheet: BankSheet, story: Lines, random: Random): void {
  const all = [...setOf(story, sheet)];
  const seams = all.flatMap(([, label], i) =>
    i > 0 && i + 1 < all.length && (label === 'b' || sheet.spacing === CLOSE) ? [i + 1] : [],
  );
  const above = random() < 0.25;
  const amid = new Set<number>();
  if (seams.length > 0 && random() < 0.75)
    for (let n = few(random, 3); n > 0; n--) amid.add(pick(seams, random));
  if (above) sheet.run('above');
  all.forEach(([line, label], i) => {
    if (amid.has(i)) sheet.run('inside');
    sheet.add(line, label);
  });
  if (random() < 0.25) {
    sheet.blank();
    for (let n = few(random, 2); n > 0; n--) sheet.run('below');
  }
}

/** Several runs at either end, some amid the story. */
function wholePage(sheet: BankSheet, story: Lines, random: Random): void {
  for (let n = few(random, 7); n > 0; n--) sheet.run('above');
  const first = Math.max(0, story.labels.indexOf('c'));
  const head = { lines: story.lines.slice(0, first), labels: story.labels.slice(0, first) };
  for (const [line, label] of setOf(head, sheet)) sheet.add(line, label);
  if (random() < 0.6) sheet.run('above');
  const rest = { lines: story.lines.slice(first), labels: story.labels.slice(first) };
  for (const [line, label] of setOf(rest, sheet)) {
    sheet.add(line, label);
    if (label === 'b' && random() < 0.06) sheet.run('inside');
  }
  sheet.blank();
  for (let n = few(random, 10); n > 0; n--) sheet.run('below');
}

/** In the furniture of a page: right under its menu and right above its foot, as often as not. */
function framed(sheet: BankSheet, piece: Lines, { above, below: foot }: Frame, random: Random): void {
  const close = random() < 0.5;
  const top = above.slice(-few(random, LONGEST_FRAME));
  for (const line of top) frameLine(sheet, line, close);
  if (!close || random() < 0.4) sheet.blank();
  const first = Math.max(0, piece.labels.indexOf('b'));
  const seam = random() < 0.4 ? first : -1;
  const all = [...setOf(piece, sheet)];
  const blanks = all.flatMap(([, label], i) => (label === 'b' ? [i] : []));
  const box = blanks.length > 0 && random() < 0.4 ? pick(blanks, random) : -1;
  all.forEach(([line, label], i) => {
    sheet.add(line, label);
    if (i === seam) sheet.run('above');
    else if (i === box) boxFrom(foot, sheet, random);
    else if (label === 'b' && random() < 0.05) sheet.run('inside');
  });
  if (random() < 0.7) sheet.blank();
  for (const line of foot.slice(0, few(random, LONGEST_FRAME))) frameLine(sheet, line, close);
}

/** Some lines of a page's foot, amid the copy. */
function boxFrom(foot: readonly string[], sheet: BankSheet, random: Random): void {
  const size = few(random, LONGEST_BOX);
  const from = below(random, Math.max(1, foot.length - size));
  for (const line of foot.slice(from, from + size)) frameLine(sheet, line, true);
  sheet.blank();
}

function frameLine(sheet: BankSheet, line: string, close: boolean): void {
  if (line.trim() !== '') sheet.add(line, 'x');
  else if (!close) sheet.blank();
}

/** Some of the paragraphs, now and then with the head. */
function partOf(head: readonly string[], paragraphs: readonly string[], random: Random): Lines {
  const size = 4 + below(random, 10);
  const whole = random() < 0.3;
  const from = whole ? 0 : below(random, Math.max(1, paragraphs.length - size));
  const some = paragraphs.slice(from, from + size);
  const above = whole ? head : [];
  return { lines: [...above, ...some], labels: '?'.repeat(above.length) + 'c'.repeat(some.length) };
}

function stocksOf(rows: readonly Row[], bank: Bank, folds: number): Stock[] {
  const stocks = Array.from({ length: folds }, (_, fold) => {
    const runsAt = (place: Place) =>
      bank.runs.filter((run) => run.fold === fold && run.places.includes(place));
    return {
      runs: { above: runsAt('above'), inside: runsAt('inside'), below: runsAt('below') },
      frames: [] as Frame[],
      headlines: [] as string[],
      teasers: [] as string[],
    };
  });
  for (const row of rows) {
    const stock = stocks[foldOf(row.domain, folds)] as (typeof stocks)[number];
    const lines = row.text.split('\n');
    const frame = frameOf(lines, row.labels);
    if (frame !== null) stock.frames.push(frame);
    const headline = headOf(lines, row.labels).find((line) => {
      const words = line.trim().split(/\s+/).length;
      return words >= 4 && words <= 18 && !/^by /i.test(line.trim());
    });
    if (headline !== undefined) stock.headlines.push(headline.trim());
    const teaser = /^.{40,180}?[.!?](?= |$)/.exec(
      row.main.split('\n').find((line) => line.length > 60) ?? '',
    );
    if (teaser !== null) stock.teasers.push(teaser[0]);
  }
  return stocks;
}

const FEWEST_AT_ENDS = 3;

function frameOf(lines: readonly string[], labels: string): Frame | null {
  const first = labels.indexOf('c');
  const last = labels.lastIndexOf('c');
  const some = (from: number, to: number): string[] =>
    lines.slice(from, to).filter((_, k) => labels[from + k] === 'x' || labels[from + k] === 'b');
  const above = some(0, Math.max(0, first));
  const foot = some(last + 1, lines.length);
  const inked = (part: readonly string[]): number => part.filter((line) => line.trim() !== '').length;
  return inked(above) >= FEWEST_AT_ENDS && inked(foot) >= FEWEST_AT_ENDS ? { above, below: foot } : null;
}
