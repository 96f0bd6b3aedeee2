import { unitAt } from '../../article/characters.ts';
import { sign } from '../../article/lexicon.ts';
import { proseAnalysis } from '../../article/memo.ts';
import { sentences } from '../../article/sentences.ts';
import type { Span } from '../../article/span.ts';
import { tokens } from '../../article/tokens.ts';
import { combine, type Term } from './lexicon.ts';
import { WordScan } from './words.ts';

/** What the comparison needs of a sentence; `start` and `end` are places in the paragraph's prose. */
export class SentenceSummary implements Span {
  readonly start: number;
  readonly end: number;
  /** The words of the paragraph; those of the sentence stand `from` here up to `to`. */
  readonly words: readonly Term[];
  readonly from: number;
  readonly to: number;
  /** Hash of all its words in order. */
  readonly key: number;
  /** Some of it stands between quotation marks. */
  readonly quoted: boolean;
  /** What was asked of it and found, as the same sentences are asked about at every keystroke: see `KindOfSentence`. */
  kinds = 0;
  #roots: readonly number[] | undefined = undefined;

  constructor({ start, end }: Span, words: readonly Term[], from: number, to: number, quoted: boolean) {
    this.start = start;
    this.end = end;
    this.words = words;
    this.from = from;
    this.to = to;
    this.key = keyOf(words, from, to);
    this.quoted = quoted;
  }

  /** How many words it has. */
  get length(): number {
    return this.to - this.from;
  }

  /** Its words, cut out of the paragraph's, but for those after so many: for the few sentences that are compared with another. */
  firstTerms(most: number): readonly Term[] {
    return this.words.slice(this.from, Math.min(this.to, this.from + most));
  }

  /** Roots of the content words, each once, ascending. */
  get roots(): readonly number[] {
    this.#roots ??= rootsOf(this);
    return this.#roots;
  }
}

export class ParagraphSummary {
  readonly words: readonly Term[];
  readonly sentences: readonly SentenceSummary[];
  #key: number | undefined = undefined;

  constructor(words: readonly Term[], sentences: readonly SentenceSummary[]) {
    this.words = words;
    this.sentences = sentences;
  }

  get wordCount(): number {
    return this.words.length;
  }

  /** Hash of all its words in order: equal for paragraphs that stand again word for word. Asked of few. */
  get key(): number {
    this.#key ??= keyOf(this.words, 0, this.words.length);
    return this.#key;
  }
}

const scan = new WordScan();
const QUOTED = sign(
  (word, plain) => !plain && (word === '"' || word === '“' || word === '”' || word === "'"),
);

export const paragraphSummary = proseAnalysis('echo summary', (text, memo): ParagraphSummary => {
  const spans = memo.get(sentences, text);
  const of = memo.get(tokens, text);
  scan.read(text, of);
  const { starts, count } = scan;
  const words = scan.terms.slice(0, count);
  const quoted = (of.signs & QUOTED) === 0 ? null : quotedOf(text, spans);
  const summaries: SentenceSummary[] = [];
  let from = 0;
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i] as Span;
    let to = from;
    while (to < count && (starts[to] as number) < span.end) to++;
    summaries.push(new SentenceSummary(span, words, from, to, quoted !== null && quoted[i] === true));
    from = to;
  }
  return new ParagraphSummary(words, summaries);
});

const FEW = 64;

function rootsOf({ words, from, to }: SentenceSummary): number[] {
  const roots: number[] = [];
  for (let i = from; i < to; i++) {
    const term = words[i] as Term;
    if (term.content) roots.push(term.root);
  }
  if (roots.length > FEW) return [...new Set(roots)].sort((a, b) => a - b);
  // Put in one by one: a sort that is called, and a set, would take most of the time that a sentence takes.
  let count = 0;
  for (let next = 0; next < roots.length; next++) {
    const root = roots[next] as number;
    let at = count;
    while (at > 0 && (roots[at - 1] as number) > root) at--;
    if (at > 0 && roots[at - 1] === root) continue;
    for (let i = count++; i > at; i--) roots[i] = roots[i - 1] as number;
    roots[at] = root;
  }
  roots.length = count;
  return roots;
}

function keyOf(words: readonly Term[], from: number, to: number): number {
  let key = to - from;
  for (let i = from; i < to; i++) key = combine(key, (words[i] as Term).id);
  return key;
}

/** Words in a shingle (Broder 1997): three tell copied prose from prose on the same subject. */
export const SHINGLE = 3;

/** The shingles of one sentence after another, in one piece of memory. */
export class Shingles {
  /** Hashes of the runs of three words that hold a content word, in order: of "one of the", which any two share, nothing follows. */
  hashes = new Int32Array(256);
  count = 0;

  read({ words, from, to }: SentenceSummary): void {
    if (to - from > this.hashes.length) this.hashes = new Int32Array(2 * (to - from));
    const { hashes } = this;
    let count = 0;
    if (to - from < SHINGLE) {
      this.count = 0;
      return;
    }
    let a = words[from] as Term;
    let b = words[from + 1] as Term;
    for (let i = from + 2; i < to; i++) {
      const c = words[i] as Term;
      if (a.content || b.content || c.content) hashes[count++] = combine(combine(a.id, b.id), c.id);
      a = b;
      b = c;
    }
    this.count = count;
  }
}

/** Which of the spans, in order, touch a quotation; null where nothing is quoted. */
function quotedOf(text: string, spans: readonly Span[]): boolean[] | null {
  if (!text.includes('"') && !text.includes('“') && !text.includes('”') && !text.includes("''")) return null;
  let open = false;
  let at = nextMark(text, 0);
  return spans.map(({ end }) => {
    let touched = open;
    while (at < end) {
      const code = text.charCodeAt(at);
      const isDouble = code !== 0x27 || unitAt(text, at + 1) === 0x27;
      if (isDouble) {
        open = code === 0x201c ? true : code === 0x201d ? false : !open;
        touched = true;
      }
      at = nextMark(text, code === 0x27 && isDouble ? at + 2 : at + 1);
    }
    return touched;
  });
}

const MARK = /["'“”]/g;

function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : Number.POSITIVE_INFINITY;
}
