import { type Document, foldOf, type Row, storiesOf } from './documents.ts';
import { below, few, pick, type Random, randomFrom, seedOf } from './random.ts';
import { CLOSE, PARAGRAPHS, RUNS, Sheet } from './sheet.ts';

/** The furniture of a page by where it stood: each a run of lines, none of them blank. */
interface Furniture {
  readonly above: readonly string[];
  /** Runs between two lines of copy. */
  readonly inside: readonly (readonly string[])[];
  readonly below: readonly string[];
}

/** Of each story so many whole pages and so many parts of pages. */
const WHOLE = 2;
const HALF = 4;
const LONGEST_RUN = 10;

/**
 * Stories among the furniture of other pages: a box shortly before the story's end, a stray line or two above, amid or
 * below what was selected by hand. Pages have too few of them to learn from. All of a document is from one fold.
 */
export function mixedDocuments(pages: readonly Row[], folds: number): Document[] {
  const furniture = Array.from({ length: folds }, (): Furniture[] => []);
  for (const row of pages) furniture[foldOf(row.domain, folds)]?.push(furnitureOf(row));
  return storiesOf(pages, folds).flatMap((story) => {
    const { id, domain, fold } = story;
    const head = story.head.map((line) => line.trim());
    const paragraphs = story.paragraphs.map((line) => line.trim());
    const others = furniture[fold] as Furniture[];
    return Array.from({ length: WHOLE + HALF }, (_, k): Document => {
      const random = randomFrom(seedOf(`${id}#${k}`));
      const sheet = new Sheet(random() < 0.35 ? CLOSE : random() < 0.5 ? PARAGRAPHS : RUNS);
      if (k < WHOLE) whole(sheet, head, paragraphs, others, random);
      else half(sheet, paragraphs, others, random);
      return { id: `${id}#mixed${k}`, source: 'mixed', domain, fold, ...sheet.document() };
    });
  });
}

function whole(
  sheet: Sheet,
  head: readonly string[],
  paragraphs: readonly string[],
  others: readonly Furniture[],
  random: Random,
): void {
  const page = (): Furniture => pick(others, random);
  if (random() < 0.8) sheet.furniture(slice(page().above, 2 + below(random, LONGEST_RUN), random));
  sheet.copy(head, '?');
  if (random() < 0.6) sheet.furniture(endOf(page().above, few(random, 5)));
  const box = Math.max(1, paragraphs.length - few(random, 4));
  const ad = random() < 0.3 ? 1 + below(random, box) : box;
  sheet.copy(paragraphs.slice(0, ad));
  if (ad < box) sheet.furniture(boxOf(page, random));
  sheet.copy(paragraphs.slice(ad, box));
  sheet.furniture(boxOf(page, random));
  sheet.copy(paragraphs.slice(box));
  if (random() < 0.8) sheet.furniture(page().below.slice(0, few(random, 2 * LONGEST_RUN)));
}

function half(
  sheet: Sheet,
  paragraphs: readonly string[],
  others: readonly Furniture[],
  random: Random,
): void {
  const page = (): Furniture => pick(others, random);
  const size = 4 + below(random, 8);
  const from = below(random, Math.max(1, paragraphs.length - size));
  const some = paragraphs.slice(from, from + size);
  const at = 1 + below(random, Math.max(1, some.length - 1));
  const place = random();
  if (place < 0.3) sheet.furniture(endOf(page().above, few(random, 4)));
  sheet.copy(some.slice(0, at));
  if (place >= 0.3 && place < 0.7) sheet.furniture(boxOf(page, random).slice(0, few(random, 4)));
  sheet.copy(some.slice(at));
  if (place >= 0.7) sheet.furniture(page().below.slice(0, few(random, 4)));
}

/** A run that stood amid a story, or the beginning of what stood below one: of some page that has any. */
function boxOf(page: () => Furniture, random: Random): readonly string[] {
  for (let tries = 0; tries < 8; tries++) {
    const { inside, below: foot } = page();
    if (inside.length > 0) return pick(inside, random);
    if (foot.length > 0 && random() < 0.3) return slice(foot, few(random, 5), random);
  }
  return [];
}

function slice(run: readonly string[], size: number, random: Random): readonly string[] {
  const from = below(random, Math.max(1, run.length - size));
  return run.slice(from, from + size);
}

/** Amid the story these are more often the story's own, which its ground truth leaves out. */
const isSentence = (line: string): boolean => /[.!?][”"’']?$/.test(line) && line.split(/\s+/).length >= 10;

const endOf = (run: readonly string[], size: number): readonly string[] => run.slice(-size);

function furnitureOf({ text, labels }: Row): Furniture {
  const lines = text.split('\n').map((line) => line.trim());
  const first = labels.indexOf('c');
  const last = labels.lastIndexOf('c');
  const plain = (from: number, to: number): string[] =>
    lines.slice(from, to).filter((_, k) => labels[from + k] === 'x');
  const inside: string[][] = [];
  let run: string[] = [];
  for (let i = first; i <= last && i >= 0; i++) {
    if (labels[i] === 'x') run.push(lines[i] as string);
    else if (labels[i] !== 'b') {
      if (run.length > 0 && run.length <= LONGEST_RUN && !run.some(isSentence)) inside.push(run);
      run = [];
    }
  }
  return { above: plain(0, Math.max(0, first)), inside, below: plain(last + 1, lines.length) };
}
