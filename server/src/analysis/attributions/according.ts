import { isComma, nounPhraseAfter, type Run } from '../grammar/phrases.ts';
import { Tag, type Word, wordAt } from '../grammar/word.ts';
import { contentBefore, trimmed } from './content.ts';
import type { Reported } from './reporting.ts';
import { subjectAt } from './subject.ts';

/** "according to Ana Ruiz": what stands before it is said, or what comes after its comma. */
export function accordingTo(words: readonly Word[], at: number, from: number, to: number): Reported | null {
  const found = nounPhraseAfter(words, at + 2, to);
  if (found === null) return null;
  const source = { from: found.from, to: overRecords(words, found.to, to) };
  const before = contentBefore(words, at, from);
  const content: Run[] = [];
  if (before !== null) content.push(before);
  else {
    let comma = source.to;
    while (comma < to && !isComma(words[comma])) comma++;
    const end = trimmed(words, comma + 1, to);
    if (end > comma + 1) content.push({ from: comma + 1, to: end });
  }
  if (content.length === 0) return null;
  return {
    subject: subjectAt(source.from, source.to, true),
    cue: { from: at, to: at + 2 },
    content,
    class: 'neutral',
    quotes: true,
    frame: 'according',
    group: null,
  };
}

/** "It was, in the words of Ana Ruiz, “a raid”": the quotation next to it. */
export function inTheWordsOf(words: readonly Word[], at: number, from: number, to: number): Reported | null {
  if (wordAt(words, at - 2)?.lower !== 'in' || words[at + 1]?.lower !== 'of') return null;
  const source = nounPhraseAfter(words, at + 2, to);
  if (source === null) return null;
  const after = nextQuote(words, source.to, to);
  const before = at - 3 >= from && isComma(words[at - 3]) ? at - 4 : at - 3;
  const quote = after >= 0 ? after : before >= from && isQuoted(words[before] as Word) ? before : -1;
  if (quote < 0) return null;
  return {
    subject: subjectAt(source.from, source.to, true),
    cue: { from: at - 2, to: at + 2 },
    content: [{ from: quote, to: quote + 1 }],
    class: 'neutral',
    quotes: true,
    frame: 'according',
    group: null,
  };
}

const FARTHEST_QUOTE = 14;

/** "…, Sir Alan Dodd, it was | “a good day”": the first quotation of the sentence, not far on. */
function nextQuote(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + FARTHEST_QUOTE); i++) if (isQuoted(words[i] as Word)) return i;
  return -1;
}

const isQuoted = ({ tag }: Word): boolean => tag === Tag.Quote || tag === Tag.Term;

/** "according to media | reports": a noun, though it looks like a verb, as no clause can follow "according to". */
const overRecords = (words: readonly Word[], at: number, to: number): number => {
  const word = words[at];
  const closes = at + 1 >= to || words[at + 1]?.tag === Tag.Mark;
  return at < to && word?.tag === Tag.Verb && word.lower.endsWith('s') && closes ? at + 1 : at;
};
