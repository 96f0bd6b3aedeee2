import type { Form } from '../../analysis/grammar/forms.ts';
import { inflect } from '../../analysis/grammar/inflect.ts';
import type { Run } from '../../analysis/grammar/phrases.ts';
import { Tag, type Word } from '../../analysis/grammar/word.ts';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from '../../analysis/grammar/words.ts';
import { remembered } from '../../article/remembered.ts';
import { LISTS } from './phrases.ts';

const GAP = 3;

interface WordsStep {
  readonly kind: 'words';
  readonly any: ReadonlySet<string>;
  readonly optional: boolean;
}

type Step =
  | WordsStep
  | { readonly kind: 'ahead'; readonly any: ReadonlySet<string> }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap' };

interface Pattern {
  readonly steps: readonly Step[];
  readonly heading: string;
  /** Words that it can begin with. */
  readonly first: ReadonlySet<string>;
  /** How many words may stand before the one of its rarest step. */
  readonly fewest: number;
  readonly most: number;
}

export interface Patterns {
  /** By the words that they can begin with. */
  readonly byFirst: ReadonlyMap<string, readonly Pattern[]>;
  /** By words of which every match holds one: a sentence without any need not be looked through. */
  readonly byRarest: ReadonlyMap<string, readonly Pattern[]>;
}

export interface Match extends Run {
  readonly heading: string;
}

const AUXILIARY_FORMS: Readonly<Record<string, string>> = {
  be: 'be is are was were been being',
  have: 'have has had having',
};

const formsOf = (base: string): readonly string[] =>
  AUXILIARY_FORMS[base]?.split(' ') ?? Object.values(inflect(base));

/** Every form of several verbs, given by their bases. */
export const allForms = (bases: string): string[] => bases.trim().split(/\s+/).flatMap(formsOf);

/** Reads a table of patterns, one to a line, under `# heading` lines. */
export function readPatterns(table: string): Patterns {
  const byFirst = new Map<string, Pattern[]>();
  const byRarest = new Map<string, Pattern[]>();
  const add = (index: Map<string, Pattern[]>, word: string, pattern: Pattern): void => {
    const known = index.get(word);
    if (known === undefined) index.set(word, [pattern]);
    else known.push(pattern);
  };
  let heading = '';
  for (const raw of table.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('# ')) {
      heading = line.slice(2);
      continue;
    }
    const steps = line.split(/\s+/).map(stepOf);
    const rarest = rarestStep(steps);
    const before = steps.slice(0, steps.indexOf(rarest));
    const first = firstWords(steps);
    const pattern = {
      steps,
      heading,
      first,
      fewest: sum(before.map((step) => (isSure(step) ? 1 : 0))),
      most: sum(before.map((step) => (step.kind === 'gap' ? GAP : step.kind === 'ahead' ? 0 : 1))),
    };
    for (const word of first) add(byFirst, word, pattern);
    for (const word of rarest.any) add(byRarest, word, pattern);
  }
  return { byFirst, byRarest };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
const isSure = (step: Step): boolean => step.kind === 'number' || (step.kind === 'words' && !step.optional);

/** Tables say the same step many times. */
const stepOf = remembered(readStep);

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

/** The step whose words copy has least often. */
function rarestStep(steps: readonly Step[]): WordsStep {
  let rarest: WordsStep | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const step of steps) {
    if (step.kind !== 'words' || step.optional) continue;
    let often = 0;
    for (const word of step.any) often += OFTEN.get(word) ?? (SMALL.has(word) ? 15 : 1);
    if (often >= least) continue;
    least = often;
    rarest = step;
  }
  if (rarest === undefined) throw new Error('a pattern needs a word');
  return rarest;
}

/** Of a closed class. No word's form is asked for: a table is read while the program starts. */
const SMALL = new Set([
  ...AUXILIARIES,
  ...BE,
  ...CONJUNCTIONS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...PRONOUNS,
  ...SUBORDINATORS,
  ...WH_WORDS,
]);

/** About how often copy has a word in ten thousand. */
const OFTEN = new Map(
  (
    [
      [550, 'the'],
      [260, 'to'],
      [250, 'of and'],
      [230, 'a'],
      [200, 'in'],
      [120, 'that'],
      [95, 'for'],
      [90, 'is'],
      [80, 'was it'],
      [75, 'on'],
      [70, 'with said'],
      [60, 'as'],
      [55, 'at'],
      [50, 'are be by'],
      [45, 'has have his'],
      [40, 'from not this'],
      [35, 'had will who their'],
      [33, 'an'],
      [30, 'would one its'],
      [25, 'been more about there her up all'],
      [22, 'out can'],
      [20, 'new what'],
      [18, 'no some'],
      [15, 'year time most into'],
      [14, 'could'],
      [12, 'just these how'],
      [10, 'years say says many may then'],
      [9, 'told world'],
      [8, 'made make way national good long life should'],
      [6, 'take come public set'],
      [5, 'show best big might'],
      [4, 'left given held future clear must'],
    ] as const
  ).flatMap(([often, all]) => all.split(' ').map((word) => [word, often] as const)),
);

/** The matches in a stretch of words from left to right: of those that overlap, the first; of those from one word, the longest. */
export function matchesIn(
  { byRarest }: Patterns,
  rare: number,
  words: readonly Form[],
  from: number,
  to: number,
): readonly Match[] {
  const found: Match[] = [];
  for (let i = from; i < to; i++) {
    const { classes, lower } = words[i] as Form;
    if ((classes & rare) === 0) continue;
    for (const pattern of byRarest.get(lower) ?? []) {
      const last = i - pattern.fewest;
      for (let at = Math.max(from, i - pattern.most); at <= last; at++) {
        if (!pattern.first.has((words[at] as Form).lower)) continue;
        const end = follow(pattern.steps, 0, words, at, to);
        if (end > i) found.push({ from: at, to: end, heading: pattern.heading });
      }
    }
  }
  return found.length < 2 ? found : outermost(found);
}

function outermost(found: Match[]): readonly Match[] {
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter((match) => {
    if (match.from < end) return false;
    end = match.to;
    return true;
  });
}

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

/** A word, or its form. */
type Written = Pick<Form, 'lower' | 'tag' | 'text'>;

/** Where the steps from `step` on end when they begin at word `at`; -1 when they do not fit. Steps are few, so is the work. */
function follow(
  steps: readonly Step[],
  step: number,
  words: readonly Written[],
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
      if (isMark(words[at + skip])) break;
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
  if (word !== undefined && wanted.any.has(word.lower)) {
    const end = follow(steps, step + 1, words, at + 1, to);
    if (end >= 0) return end;
  }
  return wanted.optional ? follow(steps, step + 1, words, at, to) : -1;
}

/** As the tagger sees it, whether it has seen them or not: "&" joins words, and a quotation, whose form is empty, is a word. */
const isMark = (word: Written | undefined): boolean =>
  word?.tag === Tag.Mark && word.text !== '&' && word.text !== '';
