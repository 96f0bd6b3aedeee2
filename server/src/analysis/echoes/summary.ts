import { proseAnalysis } from '../../article/memo.ts';
import { sentences } from '../../article/sentences.ts';
import type { Span } from '../../article/span.ts';
import { combine, type Term } from './lexicon.ts';
import { words } from './words.ts';

/** What the comparison needs of a sentence; `start` and `end` are places in the paragraph's prose. */
export interface SentenceSummary extends Span {
  readonly terms: readonly Term[];
  /** Hashes of the runs of three words that hold a content word, in order. */
  readonly shingles: readonly number[];
  /** Roots of the content words, each once, ascending. */
  readonly roots: readonly number[];
  /** Hash of all its words in order. */
  readonly key: number;
  /** Some of it stands between quotation marks. */
  readonly quoted: boolean;
}

export interface ParagraphSummary {
  readonly sentences: readonly SentenceSummary[];
  readonly wordCount: number;
  /** Hash of all its words in order: equal for paragraphs that stand again word for word. */
  readonly key: number;
}

/** Words in a shingle (Broder 1997): three tell copied prose from prose on the same subject. */
export const SHINGLE = 3;

export const paragraphSummary = proseAnalysis('echo summary', (text, memo): ParagraphSummary => {
  const { terms, starts } = memo.get(words, text);
  const summaries: SentenceSummary[] = [];
  let from = 0;
  const inQuotes = quotedRanges(text);
  for (const span of memo.get(sentences, text)) {
    let to = from;
    while (to < terms.length && (starts[to] as number) < span.end) to++;
    summaries.push(summarise(span, terms.slice(from, to), inQuotes(span)));
    from = to;
  }
  return { sentences: summaries, wordCount: terms.length, key: keyOf(terms) };
});

function summarise(span: Span, terms: readonly Term[], quoted: boolean): SentenceSummary {
  return {
    start: span.start,
    end: span.end,
    terms,
    shingles: shinglesOf(terms),
    roots: rootsOf(terms),
    key: keyOf(terms),
    quoted,
  };
}

/** The shingles that carry matter: of "one of the", which any two sentences share, nothing follows. */
function shinglesOf(terms: readonly Term[]): number[] {
  const shingles: number[] = [];
  for (let i = 0; i + SHINGLE <= terms.length; i++) {
    const a = terms[i] as Term;
    const b = terms[i + 1] as Term;
    const c = terms[i + 2] as Term;
    if (a.content || b.content || c.content) shingles.push(combine(combine(a.id, b.id), c.id));
  }
  return shingles;
}

const FEW = 64;

function rootsOf(terms: readonly Term[]): number[] {
  const all: number[] = [];
  for (const term of terms) if (term.content) all.push(term.root);
  if (all.length > FEW) return [...new Set(all)].sort((a, b) => a - b);
  // Put in one by one: a sort that is called, and a set, would take most of the time that a sentence takes.
  let count = 0;
  for (const root of all) {
    let at = count;
    while (at > 0 && (all[at - 1] as number) > root) at--;
    if (at > 0 && all[at - 1] === root) continue;
    for (let i = count++; i > at; i--) all[i] = all[i - 1] as number;
    all[at] = root;
  }
  all.length = count;
  return all;
}

function keyOf(terms: readonly Term[]): number {
  let key = terms.length;
  for (const term of terms) key = combine(key, term.id);
  return key;
}

const QUOTE_MARK = /["“”]|''/g;

/** Tells whether a span of the text touches a quotation. Asked span by span, in order. */
function quotedRanges(text: string): (span: Span) => boolean {
  const marks = text.search(QUOTE_MARK) < 0 ? [] : [...text.matchAll(QUOTE_MARK)].map((mark) => mark.index);
  let open = false;
  let next = 0;
  return (span) => {
    const openBefore = open;
    let touched = false;
    while (next < marks.length && (marks[next] as number) < span.end) {
      const mark = text[marks[next++] as number];
      open = mark === '“' ? true : mark === '”' ? false : !open;
      touched = true;
    }
    return openBefore || touched;
  };
}
