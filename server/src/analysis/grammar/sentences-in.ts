import type { Span } from '../../article/span.ts';
import { QUOTED, type Sentence, type Word } from './word.ts';

/** The sentences of some prose as runs of its words, read before these are tagged; a quotation is never split. */
export function sentencesIn(
  words: readonly Word[],
  text: string,
  quotes: readonly Span[],
  stops: readonly Span[],
): readonly Sentence[] {
  const read: Sentence[] = [];
  let at = 0;
  for (const end of sentenceEnds(text, quotes, stops)) {
    const sentence = sentenceUpTo(words, at, end);
    at = sentence.to;
    if (at > sentence.from) read.push(sentence);
  }
  return read;
}

/** The words from `from` on that begin before a place of the text. */
function sentenceUpTo(words: readonly Word[], from: number, end: number): Sentence {
  let to = from;
  let quotations = 0;
  let classes = 0;
  for (; to < words.length; to++) {
    const { start, tag, form } = words[to] as Word;
    if (start >= end) break;
    quotations |= 1 << tag;
    classes |= form.classes;
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
