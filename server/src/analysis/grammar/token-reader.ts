import { type Tokens, tokensBetween } from '../../article/tokens.ts';
import { type Form, formOf, forms } from './forms.ts';
import { Tag, type Word } from './word.ts';

/** Hands out the tokens of some prose stretch by stretch, as words that have no part of speech yet. */
export class TokenReader {
  readonly #text: string;
  readonly #all: Tokens;
  #next = 0;
  #at = 0;

  constructor(text: string, all: Tokens) {
    this.#text = text;
    this.#all = all;
  }

  addUpTo(end: number, out: Word[]): void {
    const from = this.#next;
    const { starts } = this.#all;
    let to = end >= this.#text.length ? starts.length : from;
    while (to < starts.length && (starts[to] as number) < end) to++;
    this.#next = to;
    if (this.#isCut(from, to, end)) {
      const own = tokensBetween(this.#text, this.#at, end);
      addWords(own, 0, own.starts.length, out);
    } else addWords(this.#all, from, to, out);
  }

  skipTo(at: number): void {
    const { starts } = this.#all;
    while (this.#next < starts.length && (starts[this.#next] as number) < at) this.#next++;
    this.#at = at;
  }

  /** A quotation begins or ends in the middle of a token: "d'“Oliveira”". */
  #isCut(from: number, to: number, end: number): boolean {
    const { ends } = this.#all;
    return (
      (from > 0 && (ends[from - 1] as number) > this.#at) || (to > from && (ends[to - 1] as number) > end)
    );
  }
}

/** It may be of one word with what stands before it: "the teachers'", "the 19-year-old". */
export const mayJoin = ({ tag, text }: Form): boolean =>
  tag === Tag.Mark ? text === "'" || text === '’' : text.length === 8 && text === 'year-old';

function addWords({ starts, ends, numbers, words }: Tokens, from: number, to: number, out: Word[]): void {
  const known = forms.in(words);
  for (let i = from; i < to; i++) {
    const number = numbers[i] as number;
    const form = known[number] ?? forms.of(words, number);
    const start = starts[i] as number;
    const { text, lower, tag } = form;
    const end = ends[i] as number;
    if (mayJoin(form) && (tag === Tag.Mark ? ownApostrophe(out, start, text) : ownAge(out, start, end)))
      continue;
    out.push({ start, end, text, lower, form, tag });
  }
}

/** "the 19-year-old": one word, a noun or what stands before one. */
function ownAge(out: Word[], at: number, end: number): boolean {
  const hyphen = out.at(-1);
  const age = out.at(-2);
  if (hyphen?.text !== '-' || hyphen.end !== at || age?.tag !== Tag.Number || age.end !== hyphen.start)
    return false;
  const form = formOf(`${age.text}-year-old`);
  out.pop();
  out.pop();
  out.push({ start: age.start, end, text: form.text, lower: form.lower, form, tag: Tag.Noun });
  return true;
}

/** "the teachers' union": the apostrophe of a plural belongs to its word. */
function ownApostrophe(out: Word[], at: number, mark: string): boolean {
  const last = out.at(-1);
  if (last?.end !== at || !/[^']s$/.test(last.lower)) return false;
  const text = last.text + mark;
  const form = formOf(text);
  out[out.length - 1] = { start: last.start, end: at + 1, text, lower: form.lower, form, tag: last.tag };
  return true;
}
