import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Random, randomFrom, seedOf } from './random.ts';
import type { Lines } from './sheet.ts';

/** A row of the training data: a label for each line of `text`; c copy, x chrome, ? either, b blank. */
export interface Row {
  readonly id: string;
  readonly domain: string;
  readonly text: string;
  readonly labels: string;
  readonly main: string;
}

export type Source =
  | 'page'
  | 'partial'
  | 'crop'
  | 'clean'
  | 'reset'
  | 'snippet'
  | 'mixed'
  | 'piece'
  | 'bare'
  | 'strays'
  | 'framed'
  | 'copy';

/** The page that a row is one copy of: pages were copied in two ways. */
export const pageId = (id: string): string => id.replace(/-(?:selection|w3m)$/, '');

export interface Document extends Lines {
  readonly id: string;
  readonly source: Source;
  readonly fold: number;
  readonly domain: string;
}

export function readRows(path: string): Row[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

const SNIPPETS = 4;

/** All pages of a site are in one fold. */
export const foldOf = (domain: string, folds: number): number => seedOf(domain) % folds;

/** Whole pages, and what else a writer may have in front of them: half of a page, the story alone, the story set anew. */
export function documentsOf(pages: readonly Row[], partials: readonly Row[], folds: number): Document[] {
  const out: Document[] = [];
  const seen = new Set<string>();
  for (const row of pages) {
    const common = { domain: row.domain, fold: foldOf(row.domain, folds) };
    const lines = row.text.split('\n');
    const random = randomFrom(seedOf(row.id));
    out.push({ ...common, id: row.id, source: 'page', lines, labels: row.labels });
    const crop = cropOf(lines, row.labels, random);
    if (crop !== null) out.push({ ...common, ...crop, id: `${row.id}#crop`, source: 'crop' });
    const base = pageId(row.id);
    if (seen.has(base)) continue;
    seen.add(base);
    const main = row.main.split('\n');
    const blanks = (some: readonly string[]) => some.map((line) => (line.trim() === '' ? 'b' : 'c')).join('');
    out.push({ ...common, id: `${base}#clean`, source: 'clean', lines: main, labels: blanks(main) });
    const reset = setAnew(main, headOf(lines, row.labels), random);
    out.push({ ...common, id: `${base}#reset`, source: 'reset', lines: reset, labels: blanks(reset) });
    for (let k = 0; k < SNIPPETS; k++) {
      const from = Math.floor(random() * main.length);
      const some = main.slice(from, from + 1 + Math.floor(random() * 8));
      out.push({
        ...common,
        id: `${base}#snippet${k}`,
        source: 'snippet',
        lines: some,
        labels: blanks(some),
      });
    }
  }
  for (const row of partials) {
    out.push({
      id: row.id,
      domain: row.domain,
      fold: foldOf(row.domain, folds),
      source: 'partial',
      lines: row.text.split('\n'),
      labels: row.labels,
    });
  }
  return out;
}

/** A piece of the page with the story, or most of it, and as much around it as chance has it. */
function cropOf(lines: readonly string[], labels: string, random: Random) {
  const first = labels.indexOf('c');
  const last = labels.lastIndexOf('c');
  if (first < 0) return null;
  const inside = last - first;
  const reach = () => Math.floor(60 * random() ** 3);
  const from = random() < 0.7 ? first - reach() : first + Math.floor(inside * 0.5 * random());
  const to = random() < 0.7 ? last + 1 + reach() : last - Math.floor(inside * 0.4 * random());
  const start = Math.max(0, from);
  const end = Math.min(lines.length, Math.max(to, start + 3));
  return { lines: lines.slice(start, end), labels: labels.slice(start, end) };
}

/** A story of the training data, once for however many copies of its page there are. */
export interface Story {
  readonly id: string;
  readonly domain: string;
  readonly fold: number;
  readonly head: readonly string[];
  readonly paragraphs: readonly string[];
}

/** A story that is hardly longer than its furniture teaches nothing. */
const SHORTEST = 5;

export function storiesOf(pages: readonly Row[], folds: number): Story[] {
  const stories = new Map<string, Story>();
  for (const { id: copyId, domain, main, text, labels } of pages) {
    const id = pageId(copyId);
    if (stories.has(id)) continue;
    const paragraphs = main.split('\n').filter((line) => line.trim() !== '');
    const head = headOf(text.split('\n'), labels);
    stories.set(id, { id, domain, fold: foldOf(domain, folds), head, paragraphs });
  }
  return [...stories.values()].filter(({ paragraphs }) => paragraphs.length >= SHORTEST);
}

/** The lines of uncertain standing right above the story: headline, deck, byline, date. */
export function headOf(lines: readonly string[], labels: string): string[] {
  const first = labels.indexOf('c');
  const head: string[] = [];
  for (let i = first - 1; i >= 0 && i > first - 14; i--) {
    if (labels[i] === '?') head.unshift(lines[i] as string);
    else if (labels[i] === 'x') break;
  }
  return head;
}

/** The story as other programs save it: one paragraph a line, hard-wrapped, double-spaced, with its headline or without. */
function setAnew(main: readonly string[], head: readonly string[], random: Random): string[] {
  const paragraphs = [...head, ...main].map((line) => line.trim()).filter((line) => line !== '');
  const style = random();
  if (style < 0.4) return paragraphs;
  if (style < 0.6) return paragraphs.flatMap((line) => [line, '']);
  const width = 56 + Math.floor(30 * random());
  return paragraphs.flatMap((line) => [...wrap(line, width), '']);
}

function wrap(line: string, width: number): string[] {
  const out: string[] = [];
  let now = '';
  for (const word of line.split(/\s+/)) {
    if (now !== '' && now.length + 1 + word.length > width) {
      out.push(now);
      now = word;
    } else now = now === '' ? word : `${now} ${word}`;
  }
  out.push(now);
  return out;
}
