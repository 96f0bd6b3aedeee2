import type { Draft, Figure } from '../figure.ts';

export type Place = { readonly start: number; readonly end: number };

/** A way of writing figures that the scanner of copy does not know, and what it stands for. */
export interface Form {
  readonly words: RegExp;
  readonly read: (place: Place, match: RegExpExecArray) => Draft[];
}

/** The figures of a text that are written in one of these ways. */
export function figuresIn(text: string, forms: readonly Form[]): Figure[] {
  const found: Draft[] = [];
  for (const { words, read } of forms) {
    for (const match of text.matchAll(words)) {
      const place = { start: match.index, end: match.index + match[0].length };
      for (const figure of read(place, match)) {
        figure.text = match[0];
        found.push(figure);
      }
    }
  }
  return found;
}
