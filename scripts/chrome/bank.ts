import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { seedOf } from './random.ts';

export type Place = 'above' | 'inside' | 'below';

/** Lines of page furniture that stand together, as pages word them; slots ({SITE}, {N}, {HEADLINE}) not filled. */
export interface Run {
  readonly places: readonly Place[];
  readonly lines: readonly string[];
  /** x, or ? for what may as well be the story's own. */
  readonly labels: string;
  readonly fold: number;
}

/** Clean copy full of short lines: c copy, ? either, b blank. */
export interface CopyPiece {
  readonly id: string;
  readonly lines: readonly string[];
  readonly labels: string;
  readonly fold: number;
}

export interface Bank {
  readonly runs: readonly Run[];
  readonly copy: readonly CopyPiece[];
}

/** Reads the files of the bank, whose format its README tells. A run or a piece is in one fold. */
export function readBank(folder: string, folds: number): Bank {
  const runs: Run[] = [];
  const copy: CopyPiece[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.txt')) continue;
    const blocks = readFileSync(path.join(folder, name), 'utf8')
      .split(/\n(?:[^\S\n]*\n)+/)
      .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
      .filter((block) => block.length > 0);
    if (name.startsWith('copy-'))
      copy.push(...blocks.map((block, k) => pieceOf(`${name}#${k}`, block, folds)));
    else runs.push(...runsOf(blocks, folds));
  }
  return { runs, copy };
}

function runsOf(blocks: readonly (readonly string[])[], folds: number): Run[] {
  const runs: Run[] = [];
  let kind = '';
  let places: readonly Place[] = [];
  for (const block of blocks) {
    const head = block[0]?.startsWith('## ') ? block[0].split(/\s+/) : undefined;
    if (head !== undefined) {
      kind = head[1] as string;
      places = (head[2] as string).split(',') as Place[];
    }
    const lines = (head === undefined ? block : block.slice(1)).map((line) => line.trim());
    if (lines.length === 0) continue;
    const labels = lines.map((line) => (isEither(kind, line) ? '?' : 'x')).join('');
    runs.push({ places, lines, labels, fold: seedOf(lines.join('\n')) % folds });
  }
  return runs;
}

/** Bylines and labels of the piece; captions. */
const isEither = (kind: string, line: string): boolean =>
  kind === 'metadata'
    ? line.includes('{PERSON}') || !/\{(?:N|DATE|TIME)\}|\d|^updated|^published|^posted/i.test(line)
    : kind === 'gallery' && line.includes('{TEASER}');

function pieceOf(id: string, block: readonly string[], folds: number): CopyPiece {
  const lines: string[] = [];
  let labels = '';
  for (const written of block) {
    const tab = written.indexOf('\t');
    const blank = written.trim() === '~';
    if (!blank && tab !== 1) throw new RangeError(`${id}: no label in "${written}"`);
    lines.push(blank ? '' : written.slice(2));
    labels += blank ? 'b' : (written[0] as string);
  }
  return { id, lines, labels, fold: seedOf(lines.join('\n')) % folds };
}
