import { proseAnalysis } from './memo.ts';
import type { Span } from './span.ts';

/** A word (letters, inner apostrophes and hyphens), a number as written, or one mark of punctuation. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
}

const TOKEN =
  /(?<number>\p{N}+(?:[.,]\p{N}+)*)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|[^\s\p{L}\p{N}]/gu;

export const tokens = proseAnalysis('tokens', (text: string): Token[] => {
  const out: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = match.groups?.['number'] ? 'number' : match.groups?.['word'] ? 'word' : 'mark';
    out.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return out;
});

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.,][\p{L}\p{N}]+)*/gu;

export function countWords(text: string): number {
  let count = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) count++;
  return count;
}
