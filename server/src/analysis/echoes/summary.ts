import { proseAnalysis } from '../../article/memo.ts';
import { sentences } from '../../article/sentences.ts';
import type { Span } from '../../article/span.ts';
import { combine, type Term } from './lexicon.ts';
import { words } from './words.ts';

/** What the comparison needs of a sentence; `start` and `end` are places in the paragraph's prose. */
export interface SentenceSummary extends Span {
  readonly terms: readonly Term[];
  /** Hashes of the runs of three words that hold a content word, in order. */
  readonly shingles: Uint32Array;
  /** Roots of the content words, each once, ascending. */
  readonly roots: Uint32Array;
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
  const roots = new Set<number>();
  for (const term of terms) if (term.content) roots.add(term.root);
  return {
    start: span.start,
    end: span.end,
    terms,
    shingles: shinglesOf(terms),
    roots: Uint32Array.from(roots).sort(),
    key: keyOf(terms),
    quoted,
  };
}

/** The shingles that carry matter: of "one of the", which any two sentences share, nothing follows. */
function shinglesOf(terms: readonly Term[]): Uint32Array {
  const shingles: number[] = [];
  for (let i = 0; i + SHINGLE <= terms.length; i++) {
    const a = terms[i] as Term;
    const b = terms[i + 1] as Term;
    const c = terms[i + 2] as Term;
    if (a.content || b.content || c.content) shingles.push(combine(combine(a.id, b.id), c.id));
  }
  return Uint32Array.from(shingles);
}

function keyOf(terms: readonly Term[]): number {
  let key = terms.length;
  for (const term of terms) key = combine(key, term.id);
  return key;
}

const QUOTE_MARK = /["“”]|''/g;

/** Tells whether a span of the text touches a quotation. Asked span by span, in order. */
function quotedRanges(text: string): (span: Span) => boolean {
  const marks = [...text.matchAll(QUOTE_MARK)].map((mark) => mark.index);
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
