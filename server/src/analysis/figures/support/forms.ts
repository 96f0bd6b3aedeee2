import { WordFact } from '../../../article/lexicon.ts';
import { allBits, type Tokens } from '../../../article/tokens.ts';
import type { Draft, Figure } from '../figure.ts';

export type Place = { readonly start: number; readonly end: number };

/** A way of writing figures that the scanner of copy does not know, and what it stands for. */
export interface Form {
  /** What one of its words, numbers or marks shows by itself, in any case: generous. It is not looked for without. */
  readonly sign: RegExp;
  /** Looks for all of them. */
  readonly words: RegExp;
  readonly read: (place: Place, match: RegExpExecArray) => Draft[];
}

/** Some ways of writing figures, 31 at most: those are looked for in a text of which one of its words shows a sign. */
export class Forms {
  readonly #forms: readonly Form[];
  /** For each word the forms whose signs it shows, as bits. */
  readonly #shown: WordFact<number>;

  constructor(forms: readonly Form[]) {
    this.#forms = forms;
    const any = new RegExp(forms.map(({ sign }) => sign.source).join('|'), 'i');
    this.#shown = new WordFact((token) => (any.test(token) ? bitsOf(forms, token) : 0));
  }

  /** The figures of a text that are written in one of these ways. */
  in(text: string, of: Tokens): Figure[] {
    const found: Draft[] = [];
    const shown = allBits(of, this.#shown);
    for (let i = 0; i < this.#forms.length; i++) {
      if ((shown & (1 << i)) !== 0) addWritten(found, text, this.#forms[i] as Form);
    }
    return found;
  }
}

function bitsOf(forms: readonly Form[], token: string): number {
  let bits = 0;
  for (const [i, { sign }] of forms.entries()) if (sign.test(token)) bits |= 1 << i;
  return bits;
}

function addWritten(found: Draft[], text: string, { words, read }: Form): void {
  words.lastIndex = 0;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    const place = { start: match.index, end: match.index + match[0].length };
    for (const figure of read(place, match)) {
      figure.text = match[0];
      found.push(figure);
    }
  }
}
