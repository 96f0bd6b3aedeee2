import { nth } from '../../../article/nth.ts';
import { lastStartingAtOrBefore, overlaps, type Span } from '../../../article/span.ts';
import type { Figure } from '../figure.ts';
import type { Lexeme } from '../lexeme.ts';
import { isCapital } from '../reader.ts';
import { countedStem, eventOf, TELLERS, whichPeople } from './fates.ts';
import { stem } from './stem.ts';
import type { Telling } from './telling.ts';

/** What the votes of a motion count, both sides together. */
export const VOTE = 'vote';

/** What a sentence says besides a figure: stems of its words. */
interface Words {
  readonly about: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly holder: string | null;
  readonly when: ReadonlySet<string>;
}

/**
 * A count or a sum that the copy states outright, with what tells whether another figure counts the same thing: read when it
 * is asked, for most count what no other does.
 */
export class Mention {
  /** In the prose. */
  readonly figure: Figure;
  /** Stem of what it counts; `dead`, `hurt` and the like for people, `vote` for both numbers of one. Null for money. */
  readonly counts: string | null;
  /** The figure itself is pointed back at: "the $5 million settlement". */
  readonly pointsBack: boolean;
  readonly #in: Telling;
  /** Lexemes of the sentence, `to` exclusive. */
  readonly #from: number;
  readonly #to: number;
  #local: ReadonlySet<string> | undefined;
  #words: Words | undefined;
  #beside: readonly (number | null)[] | undefined;

  constructor(figure: Figure, sentence: Telling, from: number, to: number) {
    this.figure = figure;
    this.#in = sentence;
    this.#from = from;
    this.#to = to;
    this.pointsBack = isPointer(nth(sentence.lexemes, from - 1));
    this.counts = this.#whatItCounts();
  }

  #whatItCounts(): string | null {
    const { kind } = this.figure;
    if (kind === 'money') return null;
    if (kind === 'score') return VOTE;
    return countedStem(this.figure, this.local, this.#in.lexemes, this.#from, this.#to);
  }

  get sentence(): Span {
    return this.#in.span;
  }

  /** Somebody says so in the sentence. */
  get told(): boolean {
    return this.#in.isTold;
  }

  /** Of people, which: "two children". */
  get which(): string | null {
    return whichPeople(this.figure);
  }

  /** Stems close to the figure: what happened to them, what the money is. */
  get local(): ReadonlySet<string> {
    this.#local ??= stemsAround(this.#in.lexemes, this.#from, this.#to);
    return this.#local;
  }

  /** All stems of the sentence. */
  get about(): ReadonlySet<string> {
    return this.#read.about;
  }

  /** Stems that a "the", "that" or "…'s" points back with. */
  get definite(): ReadonlySet<string> {
    return this.#read.definite;
  }

  get names(): ReadonlySet<string> {
    return this.#read.names;
  }

  /** The name that stands before the figure, nearest to it: whose it may be. */
  get holder(): string | null {
    return this.#read.holder;
  }

  /** Weekdays, months and years in the sentence. */
  get when(): ReadonlySet<string> {
    return this.#read.when;
  }

  get #read(): Words {
    this.#words ??= wordsAround(this.#in.lexemes, this.#from, this.#to);
    return this.#words;
  }

  /** A phrase after its noun says which one is meant: "the $5 million grant for the museum". */
  get qualified(): boolean {
    return QUALIFIED.test(this.#in.text.slice(this.figure.end, this.figure.end + 60));
  }

  /** Stem of the word the sentence opens with, where that word tells something: often its subject. */
  get opener(): string | null {
    const opener = stem(this.#in.lexemes[0]?.lower ?? '');
    return this.#from === 0 || opener === null || TELLERS.has(opener) ? null : opener;
  }

  /** What the other figures of the sentence come to. */
  get beside(): readonly (number | null)[] {
    this.#beside ??= besideOf(this.#in.figures, this.figure, this.#in.span);
    return this.#beside;
  }
}

const QUALIFIED =
  /^[\s-]+[\w-]+\s+(?:for|of|with|by|to|from|in|at|on|that|which|he|she|they)\b|^(?:[\s-]+[\w-]+){2,3}\s+(?:for|of|with|from|that|which)\b/;

/** The values of the other figures in its sentence. */
function besideOf(all: readonly Figure[], figure: Figure, sentence: Span): (number | null)[] {
  const out: (number | null)[] = [];
  for (let i = lastStartingAtOrBefore(all, sentence.end - 1); i >= 0; i--) {
    const other = all[i] as Figure;
    if (other.start < sentence.start) break;
    if (!overlaps(other, figure) && other.end <= sentence.end) out.push(other.value);
  }
  return out;
}

const LOCAL = 4;

function stemsAround(lexemes: readonly Lexeme[], from: number, to: number): ReadonlySet<string> {
  const local = new Set<string>();
  for (let i = from - 1, seen = 0; i >= 0 && seen < LOCAL; i--, seen++) add(local, lexemes[i]);
  for (let i = to, seen = 0; i < lexemes.length && seen < LOCAL; i++, seen++) add(local, lexemes[i]);
  return local;
}

function add(to: Set<string>, lexeme: Lexeme | undefined): void {
  const root = lexeme === undefined ? null : stem(lexeme.lower);
  if (root !== null) to.add(root);
}

function wordsAround(lexemes: readonly Lexeme[], from: number, to: number): Words {
  const about = new Set<string>();
  const definite = new Set<string>();
  const names = new Set<string>();
  const when = new Set<string>();
  let holder: string | null = null;
  for (const [i, lexeme] of lexemes.entries()) {
    if (i >= from && i < to) continue;
    const { lower } = lexeme;
    const time = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
    if (TIMES.has(time) || (lexeme.kind === 'number' && YEAR.test(lower))) when.add(time);
    const written = stem(lower);
    if (written === null) continue;
    const root = eventOf(written);
    about.add(root);
    const isName = isCapital(lexeme) && !TIMES.has(lower);
    if (isName && i < from) holder = root;
    if (isName && i > 0) names.add(root);
    if (isPointer(nth(lexemes, i - 1)) || isPointer(nth(lexemes, i - 2))) definite.add(root);
  }
  return { about, definite, names, holder, when };
}

const YEAR = /^(?:1[89]|20)\d\d$/;
const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday'.split(
    ' ',
  ),
);

const isPointer = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (POINTERS.has(lexeme.lower) || lexeme.lower.endsWith("'s"));

const POINTERS = new Set(['the', 'that', 'this', 'those', 'these']);
