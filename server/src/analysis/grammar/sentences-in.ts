import type { Span } from '../../article/span.ts';
import type { Tokens } from '../../article/tokens.ts';
import { forms as allForms, type Form } from './forms.ts';
import { mayJoin } from './token-reader.ts';
import { QUOTED, type Sentence, type Word } from './word.ts';

/** Words before they are tagged: where they start, and what each says by the way it is written. */
export interface Wording {
  readonly starts: readonly number[];
  readonly forms: readonly Form[];
}

/** The wording of prose without quotations; null where several tokens make one word. */
export function wordingOf({ starts, numbers, words }: Tokens): Wording | null {
  const known = allForms.in(words);
  const forms: Form[] = [];
  for (let t = 0; t < numbers.length; t++) {
    const number = numbers[t] as number;
    const form = known[number] ?? allForms.of(words, number);
    if (mayJoin(form)) return null;
    forms.push(form);
  }
  return { starts, forms };
}

export const wordingOfWords = (words: readonly Word[]): Wording => ({
  starts: words.map(({ start }) => start),
  forms: words.map(({ form }) => form),
});

/** The sentences of some prose as runs of its words, read before these are tagged; a quotation is never split. */
export function sentencesIn(
  wording: Wording,
  words: readonly Word[] | null,
  text: string,
  quotes: readonly Span[],
  stops: readonly Span[],
): readonly Sentence[] {
  const read: Sentence[] = [];
  let at = 0;
  for (const end of sentenceEnds(text, quotes, stops)) {
    const sentence = sentenceUpTo(wording, words, at, end);
    at = sentence.to;
    if (at > sentence.from) read.push(sentence);
  }
  return read;
}

/** The words from `from` on that begin before a place of the text. `words`: where there are quotations among them. */
function sentenceUpTo(
  { starts, forms }: Wording,
  words: readonly Word[] | null,
  from: number,
  end: number,
): Sentence {
  let to = from;
  let quotations = 0;
  let classes = 0;
  for (; to < starts.length; to++) {
    if ((starts[to] as number) >= end) break;
    classes |= (forms[to] as Form).classes;
    if (words !== null) quotations |= 1 << (words[to] as Word).tag;
  }
  return { from, to, quotations: quotations & QUOTED, classes };
}

/** Ends of the sentences, those inside a quotation left out. */
function sentenceEnds(text: string, quotes: readonly Span[], all: readonly Span[]): number[] {
  const ends: number[] = [];
  let next = 0;
  for (const { end } of all) {
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) < end) next++;
    const quote = quotes[next];
    if (quote === undefined || end <= quote.start + 1 || end >= quote.end - 1) ends.push(end);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}
