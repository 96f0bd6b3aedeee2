import { formOf } from '../../analysis/grammar/forms.ts';
import { inflect } from '../../analysis/grammar/inflect.ts';
import type { Run } from '../../analysis/grammar/phrases.ts';
import { Tag, type Word } from '../../analysis/grammar/word.ts';
import { LISTS } from './phrases.ts';

const GAP = 3;

type Step =
  | { readonly kind: 'words'; readonly any: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'ahead'; readonly any: ReadonlySet<string> }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap' };

interface Pattern {
  readonly steps: readonly Step[];
  readonly heading: string;
}

export interface Patterns {
  /** By the words that they can begin with. */
  readonly byFirst: ReadonlyMap<string, readonly Pattern[]>;
  /** Words of which every match holds one: a sentence without any need not be looked through. */
  readonly needed: ReadonlySet<string>;
}

export interface Match extends Run {
  readonly heading: string;
}

const AUXILIARY_FORMS: Readonly<Record<string, string>> = {
  be: 'be is are was were been being',
  have: 'have has had having',
};

export const formsOf = (base: string): readonly string[] =>
  AUXILIARY_FORMS[base]?.split(' ') ?? Object.values(inflect(base));

/** Every form of several verbs, given by their bases. */
export const allForms = (bases: string): string[] => bases.trim().split(/\s+/).flatMap(formsOf);

/** Reads a table of patterns, one to a line, under `# heading` lines. */
export function readPatterns(table: string): Patterns {
  const byFirst = new Map<string, Pattern[]>();
  const needed = new Set<string>();
  let heading = '';
  for (const raw of table.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('# ')) {
      heading = line.slice(2);
      continue;
    }
    const steps = line.split(/\s+/).map(readStep);
    for (const word of firstWords(steps)) {
      const known = byFirst.get(word) ?? [];
      known.push({ steps, heading });
      byFirst.set(word, known);
    }
    for (const word of rarestStep(steps)) needed.add(word);
  }
  return { byFirst, needed };
}

function readStep(cell: string): Step {
  if (cell.startsWith('>')) {
    const step = readStep(cell.slice(1));
    return { kind: 'ahead', any: step.kind === 'words' ? step.any : new Set() };
  }
  if (cell === '..') return { kind: 'gap' };
  if (cell === '#') return { kind: 'number' };
  const optional = cell.endsWith('?');
  const body = optional ? cell.slice(0, -1) : cell;
  const any = new Set<string>();
  if (body.startsWith('[')) {
    for (const base of body.slice(1, -1).split('|')) for (const form of formsOf(base)) any.add(form);
  } else if (body.startsWith('$')) {
    for (const word of (LISTS[body.slice(1)] ?? '').split(' ')) any.add(word);
  } else for (const word of body.replace(/^\(|\)$/g, '').split('|')) any.add(word);
  return { kind: 'words', any, optional };
}

function firstWords(steps: readonly Step[]): Set<string> {
  const out = new Set<string>();
  for (const step of steps) {
    if (step.kind !== 'words') break;
    for (const word of step.any) out.add(word);
    if (!step.optional) break;
  }
  return out;
}

/** The words of the step that copy has least often: with the fewest small words, then with the longest. */
function rarestStep(steps: readonly Step[]): ReadonlySet<string> {
  const small = (words: ReadonlySet<string>): number => [...words].filter(isSmall).length;
  const length = (words: ReadonlySet<string>): number => [...words].join('').length / words.size;
  const [rarest] = steps
    .flatMap((step) => (step.kind === 'words' && !step.optional ? [step.any] : []))
    .sort((a, b) => small(a) - small(b) || length(b) - length(a));
  if (rarest === undefined) throw new Error('a pattern needs a word');
  return rarest;
}

/** Of a closed class, but for the adjectives and nouns that are listed for their endings alone. */
const isSmall = (word: string): boolean => {
  const { closed } = formOf(word);
  return closed !== undefined && closed !== Tag.Adjective && closed !== Tag.Noun;
};

/** The longest pattern that begins at word `at`, or null. */
export function matchAt({ byFirst }: Patterns, words: readonly Word[], at: number, to: number): Match | null {
  const patterns = byFirst.get((words[at] as Word).lower);
  if (patterns === undefined) return null;
  let best: Match | null = null;
  for (const { steps, heading } of patterns) {
    const end = follow(steps, 0, words, at, to);
    if (end > at && (best === null || end > best.to)) best = { from: at, to: end, heading };
  }
  return best;
}

/** Where the steps from `step` on end when they begin at word `at`; -1 when they do not fit. Steps are few, so is the work. */
function follow(
  steps: readonly Step[],
  step: number,
  words: readonly Word[],
  at: number,
  to: number,
): number {
  const wanted = steps[step];
  if (wanted === undefined) return at;
  const word = at < to ? words[at] : undefined;
  if (wanted.kind === 'gap') {
    for (let skip = 0; skip <= GAP && at + skip <= to; skip++) {
      const end = follow(steps, step + 1, words, at + skip, to);
      if (end >= 0) return end;
      if (words[at + skip]?.tag === Tag.Mark) break;
    }
    return -1;
  }
  if (wanted.kind === 'ahead')
    return word !== undefined && wanted.any.has(word.lower) ? follow(steps, step + 1, words, at, to) : -1;
  if (wanted.kind === 'number') {
    if (word === undefined) return -1;
    const money = word.tag === Tag.Mark && /^[$£€]$/.test(word.text);
    return word.tag === Tag.Number || money ? follow(steps, step + 1, words, at + 1, to) : -1;
  }
  if (word !== undefined && word.tag !== Tag.Quote && wanted.any.has(word.lower)) {
    const end = follow(steps, step + 1, words, at + 1, to);
    if (end >= 0) return end;
  }
  return wanted.optional ? follow(steps, step + 1, words, at, to) : -1;
}
