import type { Bank, Place, Run } from './bank.ts';
import {
  below,
  type Document,
  few,
  foldOf,
  headOf,
  pageId,
  type Random,
  type Row,
  randomFrom,
  seedOf,
} from './documents.ts';
import { fill, pick, type Stories, siteOf } from './slots.ts';

/** Of each story so many parts with stray runs of the bank, and so many pages made of the bank. */
const STRAYS = 4;
const PAGES = 1;
/** Each piece of copy so often alone, with a few strays, and within the furniture of a page. */
const STRAYED = 3;
const FRAMED = 8;
/** A story that is hardly longer than its furniture teaches nothing. */
const SHORTEST = 5;
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

interface Lines {
  readonly lines: readonly string[];
  readonly labels: string;
}

/** Stories with furniture of the bank, and copy of the bank by itself and in the furniture of pages. */
export function bankDocuments(rows: readonly Row[], bank: Bank, folds: number): Document[] {
  const stocks = stocksOf(rows, bank, folds);
  const out: Document[] = [];
  const seen = new Set<string>();
  for (const { id, domain, main, text, labels } of rows) {
    const base = pageId(id);
    if (seen.has(base)) continue;
    seen.add(base);
    const fold = foldOf(domain, folds);
    const stock = stocks[fold] as Stock;
    const paragraphs = main.split('\n').filter((line) => line.trim() !== '');
    if (paragraphs.length < SHORTEST) continue;
    const head = headOf(text.split('\n'), labels);
    for (let k = 0; k < STRAYS + PAGES; k++) {
      const random = randomFrom(seedOf(`${base}#bank${k}`));
      const sheet = new Sheet(stock, random);
      if (k < STRAYS) strayed(sheet, partOf(head, paragraphs, random), random);
      else
        wholePage(
          sheet,
          {
            lines: [...head, ...paragraphs],
            labels: '?'.repeat(head.length) + 'c'.repeat(paragraphs.length),
          },
          random,
        );
      out.push({ id: `${base}#bank${k}`, source: 'strays', domain, fold, ...sheet.document() });
    }
  }
  for (const piece of bank.copy) {
    const stock = stocks[piece.fold] as Stock;
    const common = { fold: piece.fold, domain: piece.id };
    out.push({ ...common, id: piece.id, source: 'copy', lines: piece.lines, labels: piece.labels });
    for (let k = 0; k < STRAYED + FRAMED; k++) {
      const random = randomFrom(seedOf(`${piece.id}#${k}`));
      const sheet = new Sheet(stock, random);
      if (k < STRAYED) strayed(sheet, piece, random);
      else framed(sheet, piece, pick(stock.frames, random), random);
      out.push({
        ...common,
        id: `${piece.id}#${k}`,
        source: k < STRAYED ? 'strays' : 'framed',
        ...sheet.document(),
      });
    }
  }
  return out;
}

/** A document in the making. How its lines are set: 0 close, 1 paragraphs apart, 2 and runs as well, 3 every line. */
class Sheet {
  readonly #lines: string[] = [];
  #labels = '';
  readonly #stock: Stock;
  readonly #random: Random;
  readonly #site: string;
  readonly style: number;

  constructor(stock: Stock, random: Random) {
    this.#stock = stock;
    this.#random = random;
    this.#site = siteOf(random);
    const style = random();
    this.style = style < 0.15 ? 0 : style < 0.35 ? 1 : style < 0.8 ? 2 : 3;
  }

  add(line: string, label: string): void {
    if (label === 'b' && (this.#labels === '' || this.#labels.endsWith('b'))) return;
    this.#lines.push(line);
    this.#labels += label;
  }

  /** A run of the bank that stands at such a place. */
  run(place: Place): void {
    const runs = this.#stock.runs[place];
    if (runs.length === 0) return;
    const { lines, labels } = pick(runs, this.#random);
    lines.forEach((written, i) => {
      this.add(fill(written, this.#stock, this.#site, this.#random).trim(), labels[i] as string);
      if (this.style === 3) this.add('', 'b');
    });
    if (this.style > 1) this.add('', 'b');
  }

  document(): Lines {
    return { lines: this.#lines, labels: this.#labels };
  }
}

/** The lines, with blank ones of its own where it has any; else as the sheet is set. */
function* setOf({ lines, labels }: Lines, sheet: Sheet): Generator<[string, string]> {
  const spaced = labels.includes('b');
  for (let i = 0; i < lines.length; i++) {
    yield [lines[i] as string, labels[i] as string];
    if (!spaced && sheet.style > 0) yield ['', 'b'];
  }
}

/** A few runs above, amid and below. */
function strayed(sheet: Sheet, story: Lines, random: Random): void {
  const all = [...setOf(story, sheet)];
  const seams = all.flatMap(([, label], i) =>
    i > 0 && i + 1 < all.length && (label === 'b' || sheet.style === 0) ? [i + 1] : [],
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
    sheet.add('', 'b');
    for (let n = few(random, 2); n > 0; n--) sheet.run('below');
  }
}

/** Several runs at either end, some amid the story. */
function wholePage(sheet: Sheet, story: Lines, random: Random): void {
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
  sheet.add('', 'b');
  for (let n = few(random, 10); n > 0; n--) sheet.run('below');
}

/** In the furniture of a page: right under its menu and right above its foot, as often as not. */
function framed(sheet: Sheet, piece: Lines, { above, below: foot }: Frame, random: Random): void {
  const close = random() < 0.5;
  const top = above.slice(-few(random, LONGEST_FRAME));
  for (const line of top) frameLine(sheet, line, close);
  if (!close || random() < 0.4) sheet.add('', 'b');
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
  if (random() < 0.7) sheet.add('', 'b');
  for (const line of foot.slice(0, few(random, LONGEST_FRAME))) frameLine(sheet, line, close);
}

/** Some lines of a page's foot, amid the copy. */
function boxFrom(foot: readonly string[], sheet: Sheet, random: Random): void {
  const size = few(random, LONGEST_BOX);
  const from = below(random, Math.max(1, foot.length - size));
  for (const line of foot.slice(from, from + size)) frameLine(sheet, line, true);
  sheet.add('', 'b');
}

function frameLine(sheet: Sheet, line: string, close: boolean): void {
  if (line.trim() !== '') sheet.add(line, 'x');
  else if (!close) sheet.add('', 'b');
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
